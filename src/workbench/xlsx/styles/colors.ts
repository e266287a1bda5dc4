import { flagAttribute, numberAttribute, textAttribute } from "../xml/xml-node";
import type { XmlNode } from "../xml/read-xml";

/** What a colour in a style may refer to. */
export interface Palette {
  /** The theme's, in the order the file counts them: light 1, dark 1, light 2, dark 2, accents … */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** "#RRGGBB"; undefined for the automatic colour and for what can't be resolved. */
export function readColor(node: XmlNode | undefined, palette: Palette): string | undefined {
  if (node === undefined || flagAttribute(node, "auto")) return undefined;
  const base = baseColor(node, palette);
  const tint = numberAttribute(node, "tint") ?? 0;
  return base === undefined || tint === 0 ? base : tinted(base, tint);
}

function baseColor(node: XmlNode, palette: Palette): string | undefined {
  const rgb = textAttribute(node, "rgb");
  if (rgb !== undefined) return /^[0-9a-f]{6,8}$/i.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : undefined;
  const theme = numberAttribute(node, "theme");
  if (theme !== undefined) return palette.theme[theme];
  const indexed = numberAttribute(node, "indexed");
  return indexed === undefined ? undefined : palette.indexed[indexed];
}

/**
 * Excel changes the lightness and keeps hue and saturation; negative is darker. It rounds on the way in a manner it does
 * not tell: a channel may come out up to three steps (of 255) beside Excel's.
 */
function tinted(color: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const changed = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const range = high - low;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  const newRange = (1 - Math.abs(2 * changed - 1)) * saturation;
  // Each channel keeps its place between the lowest and the highest: that is what keeping the hue means.
  const channel = (value: number): string => {
    const place = range === 0 ? 0.5 : (value - low) / range;
    const result = Math.round((changed - newRange / 2 + place * newRange) * 255);
    return Math.min(255, Math.max(0, result)).toString(16).padStart(2, "0");
  };
  return `#${channel(red)}${channel(green)}${channel(blue)}`.toUpperCase();
}
