const SVG = "http://www.w3.org/2000/svg";

/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Makes an element of a drawing. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
  return made;
}

export type Anchor = "start" | "middle" | "end";

export const svgText = (
  text: string,
  x: number,
  y: number,
  anchor: Anchor,
  more: Readonly<Record<string, string | number>> = {},
): SVGTextElement => svg("text", { x, y, "text-anchor": anchor, ...more }, text);
