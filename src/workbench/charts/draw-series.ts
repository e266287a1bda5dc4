import { along, type AxisScale } from "./axis-scale";
import type { ChartData, ShownSeries } from "./chart-data";
import { isLine, type Look } from "./look";
import { svg } from "./svg";

/** Where the series are drawn, in pixels. */
export interface Plot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A category's part that its columns take. */
const FILLED = 0.66;

/** The columns, then the lines, so that no column hides a line. */
export function drawSeries(data: ChartData, looks: readonly Look[], plot: Plot): readonly SVGElement[] {
  const numbered = data.series.map((series, index) => ({ series, index, look: looks[index] }));
  const bars = numbered.filter(({ series }) => !isLine(series));
  const slots = slotsOf(bars.map(({ series }) => series));
  const heaps = new Map<string, number>();
  const drawn: SVGElement[] = [];
  for (const [order, { series, look }] of bars.entries()) {
    const scale = data.axes[series.axisGroup]?.scale;
    if (scale === undefined || look === undefined) continue;
    for (const [category, value] of series.values.entries()) {
      if (value === null) continue;
      const from = series.type.endsWith("Stacked") ? heap(heaps, series, category, value) : 0;
      drawn.push(
        bar(data, plot, scale, { category, slot: slots.place(order), of: slots.count, from, to: from + value }, look),
      );
    }
  }
  for (const { series, look } of numbered) {
    const scale = data.axes[series.axisGroup]?.scale;
    if (isLine(series) && scale !== undefined && look !== undefined)
      drawn.push(...line(data, plot, scale, series, look));
  }
  return drawn;
}

/** Columns that stand on each other share a place; all others have one each. */
function slotsOf(bars: readonly ShownSeries[]): { readonly count: number; readonly place: (order: number) => number } {
  const keys = bars.map(({ type, axisGroup }, order) =>
    type.endsWith("Stacked") ? `heap ${axisGroup}` : String(order),
  );
  const distinct = [...new Set(keys)];
  return { count: Math.max(1, distinct.length), place: (order) => distinct.indexOf(keys[order] ?? "") };
}

/** Where the next part of a heap begins; what is negative hangs below. */
function heap(heaps: Map<string, number>, { axisGroup }: ShownSeries, category: number, value: number): number {
  const key = `${axisGroup} ${String(category)} ${value < 0 ? "below" : "above"}`;
  const from = heaps.get(key) ?? 0;
  heaps.set(key, from + value);
  return from;
}

interface Bar {
  readonly category: number;
  readonly slot: number;
  readonly of: number;
  readonly from: number;
  readonly to: number;
}

function bar({ categories, lies }: ChartData, plot: Plot, scale: AxisScale, at: Bar, { fill }: Look): SVGElement {
  const share = 1 / categories.length;
  const thickness = (share * FILLED) / at.of;
  const start = share * (at.category + (1 - FILLED) / 2) + at.slot * thickness;
  const low = along(scale, Math.min(at.from, at.to));
  const length = along(scale, Math.max(at.from, at.to)) - low;
  return lies
    ? svg("rect", {
        x: plot.x + low * plot.width,
        // The first category lies at the bottom, as in Excel.
        y: plot.y + (1 - start - thickness) * plot.height,
        width: length * plot.width,
        height: thickness * plot.height,
        fill,
      })
    : svg("rect", {
        x: plot.x + start * plot.width,
        y: plot.y + (1 - low - length) * plot.height,
        width: thickness * plot.width,
        height: length * plot.height,
        fill,
      });
}

/** A cell without a number leaves a gap. */
function line(
  { categories }: ChartData,
  plot: Plot,
  scale: AxisScale,
  { values }: ShownSeries,
  { fill, mark }: Look,
): readonly SVGElement[] {
  const points = values.map((value, index) =>
    value === null
      ? null
      : {
          x: plot.x + ((index + 0.5) / categories.length) * plot.width,
          y: plot.y + (1 - along(scale, value)) * plot.height,
        },
  );
  const steps = points.map((point, index) => {
    if (point === null) return "";
    const begins = (points[index - 1] ?? null) === null;
    return `${begins ? "M" : "L"}${String(point.x)} ${String(point.y)}`;
  });
  return [
    svg("path", { d: steps.join(""), fill: "none", stroke: fill, "stroke-width": 2.25 }),
    ...points.flatMap((point) => (point === null || mark === null ? [] : [mark(point.x, point.y)])),
  ];
}
