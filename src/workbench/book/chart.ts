/** A chart over cells; `Ref` is how a place is referred to: as text in a `Book`, by sheet and area in the engine. */
export interface Chart<Ref> {
  readonly name: string;
  /** What a series is until it is given a type of its own. */
  readonly type: ChartType;
  readonly title: string | null;
  readonly legend: LegendPosition | null;
  readonly series: readonly ChartSeries<Ref>[];
  readonly axes: Readonly<Record<AxisKey, ChartAxis>>;
}

export interface ChartSeries<Ref> {
  readonly name: SeriesName<Ref>;
  readonly type: ChartType;
  readonly axisGroup: AxisGroup;
  readonly values: Ref;
  /** null counts: 1, 2, 3 … */
  readonly categories: Ref | null;
  /** "#RRGGBB"; null leaves it to who draws. */
  readonly color: string | null;
}

export type SeriesName<Ref> = { readonly text: string } | { readonly cell: Ref };

export interface ChartAxis {
  readonly title: string | null;
  /** In en-US notation; null is that of the cells. */
  readonly numberFormat: string | null;
  /** Beside the axis, or below everything also where values are negative. */
  readonly labels: "NextToAxis" | "Low";
}

/** The types that are played: those a finance paper needs. */
export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
] as const;

export type ChartType = (typeof CHART_TYPES)[number];

export const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right"] as const;

export type LegendPosition = (typeof LEGEND_POSITIONS)[number];

export const AXIS_GROUPS = ["Primary", "Secondary"] as const;

export type AxisGroup = (typeof AXIS_GROUPS)[number];

/** "secondary" is the second axis of values. */
export type AxisKey = "category" | "value" | "secondary";

export const PLAIN_AXIS: ChartAxis = { title: null, numberFormat: null, labels: "NextToAxis" };

/** The chart with other references; a series whose values lead nowhere is left out. */
export function withReferences<A, B>(chart: Chart<A>, convert: (reference: A) => B | undefined): Chart<B> {
  const series = chart.series.flatMap(({ name: called, values, categories, ...look }): ChartSeries<B>[] => {
    const [convertedValues, cell] = [convert(values), "cell" in called ? convert(called.cell) : undefined];
    if (convertedValues === undefined) return [];
    return [
      {
        ...look,
        name: "text" in called ? called : cell === undefined ? { text: "" } : { cell },
        values: convertedValues,
        categories: categories === null ? null : (convert(categories) ?? null),
      },
    ];
  });
  const { name, type, title, legend, axes } = chart;
  return { name, type, title, legend, axes, series };
}
