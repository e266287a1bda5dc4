import type { ShownSeries } from "./chart-data";
import { svg } from "./svg";

/** Columns are told apart by what is drawn in them and lines by their marks, so that no one needs the colours. */
export interface Look {
  readonly fill: string;
  /** What `fill` refers to. */
  readonly pattern: SVGElement | null;
  readonly mark: ((x: number, y: number) => SVGElement) | null;
}

export const isLine = ({ type }: Pick<ShownSeries, "type">): boolean => type === "Line" || type === "LineMarkers";

/** Strokes over the colour: none, rising, falling, lying, standing. */
const STROKES = ["", "M0 8L8 0", "M0 0L8 8", "M0 4L8 4", "M4 0L4 8"];

export function lookOf(series: ShownSeries, index: number, prefix: string): Look {
  const { color, type } = series;
  if (isLine(series)) return { fill: color, pattern: null, mark: type === "Line" ? null : markOf(index, color) };
  const stroke = STROKES[index % STROKES.length] ?? "";
  if (stroke === "") return { fill: color, pattern: null, mark: null };
  const id = `${prefix}-${String(index)}`;
  const pattern = svg(
    "pattern",
    { id, width: 8, height: 8, patternUnits: "userSpaceOnUse" },
    svg("rect", { width: 8, height: 8, fill: color }),
    svg("path", { d: stroke, stroke: "#fff", "stroke-width": 1.5, fill: "none" }),
  );
  return { fill: `url(#${id})`, pattern, mark: null };
}

const SHAPES = ["M-4 0A4 4 0 1 0 4 0A4 4 0 1 0 -4 0Z", "M0 -5L5 0L0 5L-5 0Z", "M-4 -4H4V4H-4Z", "M0 -5L5 4H-5Z"];

function markOf(index: number, color: string): (x: number, y: number) => SVGElement {
  const d = SHAPES[index % SHAPES.length] ?? "";
  return (x, y) => svg("path", { d, transform: `translate(${String(x)} ${String(y)})`, fill: color, stroke: "#fff" });
}
