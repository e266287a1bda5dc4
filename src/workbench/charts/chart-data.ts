import type { AxisGroup, ChartSeries, ChartType, LegendPosition } from "../book/chart";
import { displayText, type DisplayLocale } from "../display/display-text";
import type { CellState, ChartState, Engine, SheetArea } from "../engine/engine";
import { seriesName } from "../engine/series-name";
import { axisScale, type AxisScale } from "./axis-scale";

/** A chart with the numbers of its cells: all that drawing needs. */
export interface ChartData {
  readonly title: string | null;
  readonly legend: LegendPosition | null;
  readonly categories: readonly string[];
  readonly series: readonly ShownSeries[];
  readonly axes: Readonly<Record<AxisGroup, ShownAxis | null>>;
  readonly categoryTitle: string | null;
  readonly labelsAtZero: boolean;
  /** Bars lie along the value axis instead of standing on it. */
  readonly lies: boolean;
}

export interface ShownSeries {
  readonly name: string;
  readonly type: ChartType;
  readonly axisGroup: AxisGroup;
  readonly color: string;
  /** null where the cell holds no number. */
  readonly values: readonly (number | null)[];
  readonly texts: readonly string[];
}

export interface ShownAxis {
  readonly title: string | null;
  readonly scale: AxisScale;
  /** What stands at its ticks. */
  readonly labels: readonly string[];
}

/** Excel's own first colours. */
const COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export function chartData(engine: Engine, chart: ChartState, locale: DisplayLocale): ChartData {
  const cellsOf = ({ sheet, area }: SheetArea): readonly CellState[] => engine.cells.read(sheet, area).flat();
  const series = chart.series.map((each, index) => shownSeries(engine, each, index, cellsOf(each.values), locale));
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const named = chart.series.find(({ categories }) => categories !== null)?.categories;
  const names = named ? cellsOf(named).map((cell) => displayText(cell, locale)) : [];
  const axis = (group: AxisGroup): ShownAxis | null => {
    const shown = series.filter(({ axisGroup }) => axisGroup === group);
    if (shown.length === 0) return null;
    const scale = axisScale(reach(shown, count));
    const { title, numberFormat } = chart.axes[group === "Primary" ? "value" : "secondary"];
    const first = chart.series.find(({ axisGroup }) => axisGroup === group);
    const format = numberFormat ?? (first && cellsOf(first.values)[0]?.format.numberFormat) ?? "General";
    const labels = scale.ticks.map((value) =>
      displayText({ value, isError: false, format: { numberFormat: format } }, locale),
    );
    return { title, scale, labels };
  };
  return {
    title: chart.title,
    legend: chart.legend,
    categories: Array.from({ length: count }, (_, index) => names[index] ?? String(index + 1)),
    series,
    axes: { Primary: axis("Primary"), Secondary: axis("Secondary") },
    categoryTitle: chart.axes.category.title,
    labelsAtZero: chart.axes.category.labels === "NextToAxis",
    lies: chart.series.some(({ type }) => type.startsWith("Bar")),
  };
}

const shownSeries = (
  engine: Engine,
  series: ChartSeries<SheetArea>,
  index: number,
  cells: readonly CellState[],
  locale: DisplayLocale,
): ShownSeries => ({
  name: seriesName(engine.cells, series.name),
  type: series.type,
  axisGroup: series.axisGroup,
  color: series.color ?? COLORS[index % COLORS.length] ?? "#4472C4",
  values: cells.map(({ value }) => (typeof value === "number" ? value : null)),
  texts: cells.map((cell) => displayText(cell, locale)),
});

/** What an axis has to show: each value, and how far those reach that stand on top of each other. */
function reach(series: readonly ShownSeries[], count: number): readonly number[] {
  const stacked = series.filter(({ type }) => type.endsWith("Stacked"));
  const single = series.filter(({ type }) => !type.endsWith("Stacked"));
  const heaps = Array.from({ length: count }, (_, index) => stacked.map(({ values }) => values[index] ?? 0));
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return [
    ...single.flatMap(({ values }) => values.map((value) => value ?? 0)),
    ...heaps.flatMap((heap) => [sum(heap.filter((value) => value > 0)), sum(heap.filter((value) => value < 0))]),
  ];
}
