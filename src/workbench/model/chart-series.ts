import { AXIS_GROUPS, type ChartSeries } from "../book/chart";
import type { SheetArea } from "../engine/engine";
import { seriesName } from "../engine/series-name";
import { HostClass, method, object, value, type HostObject } from "../interpreter/host-class";
import { color, integer, integerOr, oneOf, text } from "./arguments";
import { changeChart, changeSeries, chartState, chartType, seriesState, type SeriesKey } from "./chart-access";
import type { Model } from "./model";
import { invalidArgument } from "./model-errors";

/** `chart.series`. */
export function createChartSeries(model: Model): (chart: string) => HostObject {
  const fill = new HostClass<SeriesKey>("ChartFill", {
    setSolidColor: method((key, [rgb]) => changeSeries(model, key, { color: color(rgb, "setSolidColor") })),
    clear: method((key) => changeSeries(model, key, { color: null })),
  });
  const line = new HostClass<SeriesKey>("ChartLineFormat", {
    color: value(
      (key) => seriesState(model, key).color ?? "",
      (key, rgb) => changeSeries(model, key, { color: color(rgb, "line.color") }),
    ),
    clear: method((key) => changeSeries(model, key, { color: null })),
  });
  const format = new HostClass<SeriesKey>("ChartSeriesFormat", {
    fill: object((key) => fill.wrap(key)),
    line: object((key) => line.wrap(key)),
  });
  const series = new HostClass<SeriesKey>("ChartSeries", {
    name: value(
      (key) => seriesName(model.engine.cells, seriesState(model, key).name),
      (key, name) => changeSeries(model, key, { name: { text: text(name, "series.name") } }),
    ),
    chartType: value(
      (key) => seriesState(model, key).type,
      (key, type) => changeSeries(model, key, { type: chartType(type) }),
    ),
    axisGroup: value(
      (key) => seriesState(model, key).axisGroup,
      (key, group) => changeSeries(model, key, { axisGroup: oneOf(group, AXIS_GROUPS, "axisGroup") }),
    ),
    format: object((key) => format.wrap(key)),
    setValues: method((key, [range]) => changeSeries(model, key, { values: cells(model, range) })),
    setXAxisValues: method((key, [range]) => changeSeries(model, key, { categories: cells(model, range) })),
    delete: method(({ chart, index }) =>
      changeChart(model, chart, (state) => ({ series: state.series.filter((_, place) => place !== index) })),
    ),
  });
  const at = (chart: string, index: number): HostObject => {
    seriesState(model, { chart, index });
    return series.wrap({ chart, index });
  };
  const collection = new HostClass<string>(
    "ChartSeriesCollection",
    {
      count: value((chart) => chartState(model, chart).series.length),
      getCount: method((chart) => chartState(model, chart).series.length),
      getItemAt: method((chart, [index]) => at(chart, integer(index, "index"))),
      add: method((chart, [name, index]) => {
        const state = chartState(model, chart);
        const place = Math.min(integerOr(index, state.series.length, "index"), state.series.length);
        const added: ChartSeries<SheetArea> = {
          name: { text: name === undefined || name === null ? "" : text(name, "name") },
          type: state.type,
          axisGroup: "Primary",
          // Nothing to show until setValues; Excel has a series of the one value 1.
          values: { sheet: state.sheet, area: { ...state.area, rowCount: 1, columnCount: 1 } },
          categories: state.series[0]?.categories ?? null,
          color: null,
        };
        changeChart(model, chart, ({ series: before }) => ({ series: before.toSpliced(place, 0, added) }));
        return series.wrap({ chart, index: place });
      }),
    },
    {
      items: (chart) => chartState(model, chart).series.map((_, index) => series.wrap({ chart, index })),
      item: (chart, key) => at(chart, integer(key, "index")),
      itemMembers: series.memberNames,
    },
  );
  return (chart) => collection.wrap(chart);
}

/** A copy: a series shows these cells, wherever the range object goes. */
function cells(model: Model, argument: unknown): SheetArea {
  const place = model.open.placeOf(argument);
  if (!place) throw invalidArgument("A series takes a range");
  if (place.area.rowCount > 1 && place.area.columnCount > 1) throw invalidArgument("A series is one row or one column");
  return { sheet: place.sheet, area: place.area };
}
