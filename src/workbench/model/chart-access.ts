import { CHART_TYPES, type ChartSeries, type ChartType } from "../book/chart";
import type { ChartState, SheetArea } from "../engine/engine";
import { EngineError } from "../engine/engine-error";
import { notFound } from "../interpreter/host-error";
import { text } from "./arguments";
import { refuseProtected } from "./guard";
import type { Model } from "./model";
import { itemNotFound } from "./model-errors";

/** A chart by its id. */
export function chartState(model: Model, id: string): ChartState {
  const found = model.engine.charts.list().find((chart) => chart.id === id);
  if (!found) throw new EngineError("ChartNotFound", "The chart has been deleted");
  return found;
}

export function changeChart(
  model: Model,
  id: string,
  change: (chart: ChartState) => Partial<Omit<ChartState, "id" | "sheet">>,
): void {
  const chart = chartState(model, id);
  refuseProtected(model, chart.sheet);
  model.engine.charts.set(id, change(chart));
}

/** A series by its place in the chart, as Excel finds it. */
export interface SeriesKey {
  readonly chart: string;
  readonly index: number;
}

export function seriesState(model: Model, { chart, index }: SeriesKey): ChartSeries<SheetArea> {
  const found = chartState(model, chart).series[index];
  if (!found) throw itemNotFound("The chart has no series at this position");
  return found;
}

export function changeSeries(model: Model, key: SeriesKey, change: Partial<ChartSeries<SheetArea>>): void {
  const changed = { ...seriesState(model, key), ...change };
  changeChart(model, key.chart, ({ series }) => ({
    series: series.map((each, index) => (index === key.index ? changed : each)),
  }));
}

/** Excel has many more types; one that is not drawn here is as good as a member that is not there. */
export function chartType(argument: unknown): ChartType {
  const type = CHART_TYPES.find((known) => known === argument);
  if (!type) throw notFound(`charts of the type ${text(argument, "chartType")}`);
  return type;
}
