import { LEGEND_POSITIONS } from "../book/chart";
import { HostClass, method, object, value } from "../interpreter/host-class";
import { HostError } from "../interpreter/host-error";
import { flag, oneOf, text } from "./arguments";
import { changeChart, chartState, chartType } from "./chart-access";
import { createChartAxes } from "./chart-axes";
import { createChartSeries } from "./chart-series";
import { refuseProtected } from "./guard";
import type { Place } from "./live-ranges";
import type { Model } from "./model";
import { invalidArgument } from "./model-errors";
import { placeFromAddress } from "./place-from-address";

/** The class Chart. */
export function createChart(model: Model): HostClass<string> {
  const axes = createChartAxes(model);
  const series = createChartSeries(model);
  const title = new HostClass<string>("ChartTitle", {
    text: value(
      (id) => chartState(model, id).title ?? "",
      (id, words) => changeChart(model, id, () => ({ title: text(words, "title.text") })),
    ),
    visible: value(
      (id) => chartState(model, id).title !== null,
      (id, shown) =>
        changeChart(model, id, ({ title: words }) => ({ title: flag(shown, "title.visible") ? (words ?? "") : null })),
    ),
  });
  const legend = new HostClass<string>("ChartLegend", {
    position: value(
      (id) => chartState(model, id).legend ?? "Bottom",
      (id, position) =>
        changeChart(model, id, () => ({ legend: oneOf(position, LEGEND_POSITIONS, "legend.position") })),
    ),
    visible: value(
      (id) => chartState(model, id).legend !== null,
      (id, shown) =>
        changeChart(model, id, ({ legend: position }) => ({
          legend: flag(shown, "legend.visible") ? (position ?? "Bottom") : null,
        })),
    ),
  });
  const cell = (id: string, argument: unknown): Place => {
    const { sheet } = chartState(model, id);
    const place = model.open.placeOf(argument) ?? placeFromAddress(model, sheet, argument);
    if (place.sheet !== sheet) throw invalidArgument("A chart stays on its sheet");
    return place;
  };

  return new HostClass<string>(
    "Chart",
    {
      id: value((id) => chartState(model, id).id),
      name: value(
        (id) => chartState(model, id).name,
        (id, name) => {
          const { sheet } = chartState(model, id);
          const wanted = text(name, "Chart.name");
          refuseTakenName(model, sheet, wanted, id);
          changeChart(model, id, () => ({ name: wanted }));
        },
      ),
      chartType: value(
        (id) => chartState(model, id).type,
        (id, word) => {
          const type = chartType(word);
          changeChart(model, id, (chart) => ({ type, series: chart.series.map((each) => ({ ...each, type })) }));
        },
      ),
      title: object((id) => title.wrap(id)),
      legend: object((id) => legend.wrap(id)),
      axes: object((id) => axes(id)),
      series: object((id) => series(id)),
      worksheet: object((id) => model.open.worksheet(chartState(model, id).sheet)),
      setPosition: method((id, [startCell, endCell]) => {
        const start = cell(id, startCell).area;
        const end = endCell === undefined || endCell === null ? undefined : cell(id, endCell).area;
        changeChart(model, id, ({ area }) => ({
          area: {
            row: start.row,
            column: start.column,
            // Without an end the chart keeps its size.
            rowCount: end ? Math.max(1, end.row + end.rowCount - start.row) : area.rowCount,
            columnCount: end ? Math.max(1, end.column + end.columnCount - start.column) : area.columnCount,
          },
        }));
      }),
      delete: method((id) => {
        refuseProtected(model, chartState(model, id).sheet);
        model.engine.charts.remove(id);
      }),
    },
    { id: (id) => id },
  );
}

function refuseTakenName(model: Model, sheet: string, name: string, except: string): void {
  const lower = name.toLocaleLowerCase("en");
  const taken = model.engine.charts
    .list()
    .some((chart) => chart.sheet === sheet && chart.id !== except && chart.name.toLocaleLowerCase("en") === lower);
  if (taken || name === "") throw new HostError("InvalidArgument", `A chart cannot be called "${name}" here`);
}
