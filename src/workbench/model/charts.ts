import { PLAIN_AXIS } from "../book/chart";
import type { ChartState, SheetId } from "../engine/engine";
import { EngineError } from "../engine/engine-error";
import { seriesName } from "../engine/series-name";
import { HostClass, method, value, type HostObject } from "../interpreter/host-class";
import { integer, oneOf, text } from "./arguments";
import { chartType } from "./chart-access";
import { seriesOfRange, SERIES_BY } from "./chart-source";
import { refuseProtected } from "./guard";
import type { Model } from "./model";
import { invalidArgument } from "./model-errors";
import { settledCells } from "./range-values";

/** Excel's own size, in cells of the standard one. */
const SIZE = { rowCount: 15, columnCount: 8 };

/** The class ChartCollection: the charts of a sheet. */
export function createCharts(model: Model, chart: HostClass<string>): (sheet: SheetId) => HostObject {
  const list = (sheet: SheetId): readonly ChartState[] =>
    model.engine.charts.list().filter((each) => each.sheet === sheet);
  const find = (sheet: SheetId, key: unknown): HostObject | null => {
    const wanted = text(key, "key").toLocaleLowerCase("en");
    const found = list(sheet).find(({ id, name }) => id === key || name.toLocaleLowerCase("en") === wanted);
    return found ? chart.wrap(found.id) : null;
  };
  const existing = (sheet: SheetId, key: unknown): HostObject => {
    const found = find(sheet, key);
    if (!found) throw new EngineError("ChartNotFound", `There is no chart ${String(key)}`);
    return found;
  };
  const collection = new HostClass<SheetId>(
    "ChartCollection",
    {
      count: value((sheet) => list(sheet).length),
      getCount: method((sheet) => list(sheet).length),
      getItem: method((sheet, [key]) => existing(sheet, key)),
      getItemOrNullObject: method((sheet, [key]) => find(sheet, key)),
      getItemAt: method((sheet, [index]) => {
        const found = list(sheet)[integer(index, "index")];
        if (!found) throw new EngineError("ChartNotFound", "There is no chart at this position");
        return chart.wrap(found.id);
      }),
      add: method(async (sheet, [word, source, by]) => {
        refuseProtected(model, sheet);
        const type = chartType(word);
        const place = model.open.placeOf(source);
        if (!place) throw invalidArgument("sourceData must be a range");
        const { area } = place;
        const cells = await settledCells(model, place);
        const seriesBy = by === undefined || by === null ? "Auto" : oneOf(by, SERIES_BY, "seriesBy");
        const series = seriesOfRange({ sheet: place.sheet, area }, cells, seriesBy, type);
        const [first, ...more] = series;
        return chart.wrap(
          model.engine.charts.add({
            sheet,
            name: freeName(model, list(sheet)),
            type,
            // One series gives the chart its name; more are told apart by a legend.
            title: more.length > 0 || first === undefined ? "" : seriesName(model.engine.cells, first.name),
            legend: "Right",
            series,
            axes: { category: PLAIN_AXIS, value: PLAIN_AXIS, secondary: PLAIN_AXIS },
            // Excel takes the middle of the window; here a new chart stands right of its cells.
            area: { row: area.row, column: area.column + area.columnCount + 1, ...SIZE },
          }).id,
        );
      }),
    },
    {
      items: (sheet) => list(sheet).map(({ id }) => chart.wrap(id)),
      item: (sheet, key) => existing(sheet, key),
      itemMembers: chart.memberNames,
    },
  );
  return (sheet) => collection.wrap(sheet);
}

function freeName(model: Model, taken: readonly ChartState[]): string {
  const word = model.locale === "da-DK" ? "Diagram" : "Chart";
  for (let number = taken.length + 1; ; number += 1)
    if (!taken.some(({ name }) => name === `${word} ${number}`)) return `${word} ${number}`;
}
