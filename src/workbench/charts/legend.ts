import type { LegendPosition } from "../book/chart";
import type { ChartData, ShownSeries } from "./chart-data";
import { isLine, type Look } from "./look";
import { svg, svgText, type Size } from "./svg";

/** What a legend beside the plot takes. */
export const LEGEND_WIDTH = 150;

const KEY = 22;
const LINE = 18;

/** The names of the series, each behind a piece of what it is drawn with. */
export function drawLegend(
  { series, title }: ChartData,
  looks: readonly Look[],
  position: LegendPosition,
  { width, height }: Size,
): readonly SVGElement[] {
  const widths = series.map(({ name }) => KEY + name.length * 6 + 18);
  const total = widths.reduce((sum, each) => sum + each, 0);
  const isRow = position === "Top" || position === "Bottom";
  const rowY = position === "Top" ? (title === null ? 16 : 42) : height - 8;
  const columnX = position === "Left" ? 8 : width - LEGEND_WIDTH + 8;
  const columnY = (height - series.length * LINE) / 2;
  let before = 0;
  return series.flatMap((each, index) => {
    const x = isRow ? Math.max(8, (width - total) / 2) + before : columnX;
    const y = isRow ? rowY : columnY + index * LINE;
    before += widths[index] ?? 0;
    const look = looks[index];
    return look === undefined ? [] : [...sample(each, look, x, y), svgText(each.name, x + KEY, y, "start")];
  });
}

function sample(series: ShownSeries, { fill, mark }: Look, x: number, y: number): readonly SVGElement[] {
  if (!isLine(series)) return [svg("rect", { x: x + 2, y: y - 9, width: 14, height: 10, fill })];
  const stroke = svg("line", { x1: x, x2: x + 18, y1: y - 4, y2: y - 4, stroke: fill, "stroke-width": 2.25 });
  return mark === null ? [stroke] : [stroke, mark(x + 9, y - 4)];
}
