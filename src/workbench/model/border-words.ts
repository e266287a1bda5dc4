import type { Border, BorderEdge, CellFormat } from "../book/book";
import type { FormatChange } from "../engine/engine";
import { notFound } from "../interpreter/host-error";
import { color, fields, oneOf } from "./arguments";

export const BORDER_STYLES = ["None", "Continuous", "Dash", "Dot", "Double"] as const;
export const BORDER_WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** What a border is where only part of it was said. */
export const THIN_BLACK: Border = { style: "Continuous", weight: "Thin", color: "#000000" };

/** The edges of a cell under the names that `CellBorderCollection` has for them. */
const EDGES: Readonly<Record<string, BorderEdge>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
};

/** Sides that a single cell has not, but the collection names. */
const OTHERS = ["horizontal", "vertical", "diagonalDown", "diagonalUp"];

/** The borders of a cell as `getCellProperties` gives them; `wanted` says which of style, weight and color. */
export function readCellBorders(format: CellFormat, wanted: unknown, where: string): Record<string, unknown> {
  const asked = Object.keys(fields(wanted, where));
  const unknown = asked.find((name) => !["style", "weight", "color", "tintAndShade"].includes(name));
  if (unknown !== undefined) throw notFound(`${where}.${unknown}`);
  return Object.fromEntries(
    [...Object.keys(EDGES), ...OTHERS].map((name) => {
      const edge = EDGES[name];
      const border = edge && format.borders?.[edge];
      const all = { ...(border ?? { ...THIN_BLACK, style: "None" }), tintAndShade: 0 };
      return [name, Object.fromEntries(Object.entries(all).filter(([key]) => asked.includes(key)))];
    }),
  );
}

function readBorder(given: unknown, where: string): Border | null {
  const { style, weight, color: rgb, ...more } = fields(given, where);
  const [unknown] = Object.keys(more);
  if (unknown !== undefined) throw notFound(`${where}.${unknown}`);
  const word = style === undefined ? THIN_BLACK.style : oneOf(style, BORDER_STYLES, `${where}.style`);
  if (word === "None") return null;
  return {
    style: word,
    weight: weight === undefined ? THIN_BLACK.weight : oneOf(weight, BORDER_WEIGHTS, `${where}.weight`),
    color: rgb === undefined ? THIN_BLACK.color : color(rgb, `${where}.color`),
  };
}

/** The change of borders that `setCellProperties` asks for. */
export function borderChange(given: unknown, where: string): FormatChange {
  const borders: Partial<Record<BorderEdge, Border | null>> = {};
  for (const [name, border] of Object.entries(fields(given, where))) {
    const edge = EDGES[name];
    if (edge) borders[edge] = readBorder(border, `${where}.${name}`);
    else if (!OTHERS.includes(name)) throw notFound(`${where}.${name}`);
  }
  return { borders };
}
