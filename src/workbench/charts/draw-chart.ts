import { along } from "./axis-scale";
import type { ChartData, ShownAxis } from "./chart-data";
import { drawSeries, type Plot } from "./draw-series";
import { drawLegend, LEGEND_WIDTH } from "./legend";
import { lookOf } from "./look";
import { svg, svgText, type Size } from "./svg";

const LINE = 18;
/** What a character of a label takes at its most. */
const CHARACTER = 6;

/** A chart as a drawing, with what it shows as text for those who do not see it; `id` tells its parts from others'. */
export function drawChart(data: ChartData, { width, height }: Size, id: string): SVGSVGElement {
  const looks = data.series.map((series, index) => lookOf(series, index, id));
  const plot = plotOf(data, { width, height });
  const zero = data.axes.Primary?.scale;
  return svg(
    "svg",
    { width, height, viewBox: `0 0 ${String(width)} ${String(height)}`, role: "img", "aria-label": data.title ?? "" },
    svg("desc", {}, spoken(data)),
    svg("defs", {}, ...looks.flatMap(({ pattern }) => pattern ?? [])),
    svg("rect", { width, height, class: "chart-paper" }),
    ...(data.title === null ? [] : [svgText(data.title, width / 2, 22, "middle", { class: "chart-title" })]),
    ...drawAxis(data, data.axes.Primary, plot, "near"),
    ...drawAxis(data, data.axes.Secondary, plot, "far"),
    ...drawSeries(data, looks, plot),
    ...(zero === undefined ? [] : drawCategories(data, plot, along(zero, 0))),
    ...(data.legend === null ? [] : drawLegend(data, looks, data.legend, { width, height })),
  );
}

/** Every number, series by series. */
const spoken = ({ series, categories }: ChartData): string =>
  series
    .map(({ name, texts }) => `${name}: ${texts.map((text, index) => `${categories[index] ?? ""} ${text}`).join("; ")}`)
    .join(". ");

function plotOf(data: ChartData, { width, height }: Size): Plot {
  const { legend, lies } = data;
  const valueRoom = (axis: ShownAxis | null): number =>
    axis === null
      ? 14
      : Math.max(...axis.labels.map(({ length }) => length)) * CHARACTER + 14 + (axis.title === null ? 0 : LINE);
  const categoryWidth = Math.max(0, ...data.categories.map(({ length }) => length)) * CHARACTER + 14;
  const left = (lies ? categoryWidth : valueRoom(data.axes.Primary)) + (legend === "Left" ? LEGEND_WIDTH : 0);
  const right = (lies ? 14 : valueRoom(data.axes.Secondary)) + (legend === "Right" ? LEGEND_WIDTH : 0);
  const top = (data.title === null ? 10 : 36) + (legend === "Top" ? LINE : 0);
  const titleBelow = lies ? data.axes.Primary?.title : data.categoryTitle;
  const bottom = LINE + 6 + (titleBelow === null ? 0 : LINE) + (legend === "Bottom" ? LINE + 4 : 0);
  return { x: left, y: top, width: Math.max(10, width - left - right), height: Math.max(10, height - top - bottom) };
}

/** Labels, title and, for the first axis, lines across the plot. */
function drawAxis(
  { lies }: ChartData,
  axis: ShownAxis | null,
  plot: Plot,
  side: "near" | "far",
): readonly SVGElement[] {
  if (axis === null) return [];
  const { x, y, width, height } = plot;
  const right = x + width;
  const bottom = y + height;
  const ticks = axis.scale.ticks.flatMap((tick, index) => {
    const label = axis.labels[index] ?? "";
    const far = along(axis.scale, tick);
    const [tickX, tickY] = [x + far * width, y + (1 - far) * height];
    const text = lies
      ? svgText(label, tickX, bottom + LINE - 2, "middle")
      : svgText(label, side === "near" ? x - 6 : right + 6, tickY + 4, side === "near" ? "end" : "start");
    const across = lies ? { x1: tickX, x2: tickX, y1: y, y2: bottom } : { x1: x, x2: right, y1: tickY, y2: tickY };
    return side === "near"
      ? [svg("line", { ...across, class: tick === 0 ? "chart-zero" : "chart-grid" }), text]
      : [text];
  });
  if (axis.title === null) return ticks;
  if (lies) return [...ticks, svgText(axis.title, x + width / 2, bottom + 2 * LINE - 2, "middle")];
  const longest = Math.max(...axis.labels.map(({ length }) => length)) * CHARACTER;
  const titleX = side === "near" ? x - longest - 14 : right + longest + 18;
  const turned = `rotate(-90 ${String(titleX)} ${String(y + height / 2)})`;
  return [...ticks, svgText(axis.title, titleX, y + height / 2, "middle", { transform: turned })];
}

function drawCategories(data: ChartData, plot: Plot, zero: number): readonly SVGElement[] {
  const { categories, lies, labelsAtZero, categoryTitle } = data;
  const { x, y, width, height } = plot;
  const baseline = labelsAtZero ? zero : 0;
  const labels = categories.map((name, index) => {
    const middle = (index + 0.5) / categories.length;
    return lies
      ? svgText(name, x + baseline * width - 6, y + (1 - middle) * height + 4, "end")
      : svgText(name, x + middle * width, y + (1 - baseline) * height + LINE - 2, "middle");
  });
  return categoryTitle === null || lies
    ? labels
    : [...labels, svgText(categoryTitle, x + width / 2, y + height + 2 * LINE - 2, "middle", { class: "chart-quiet" })];
}
