import type { ChartState, Engine, SheetArea } from "../engine/engine";
import { seriesName } from "../engine/series-name";
import { describePlace } from "./sheet-place";

/** A chart in a line of the runner: what it is called, where it stands and which cells it shows. */
export function describeChart(engine: Engine, { name, sheet, type, title, area, series }: ChartState): object {
  const place = (cells: SheetArea): string => describePlace(engine, cells);
  return {
    name,
    sheet: engine.sheets.list().find((candidate) => candidate.id === sheet)?.name ?? "",
    type,
    title,
    address: place({ sheet, area }),
    series: series.map((each) => ({
      name: seriesName(engine.cells, each.name),
      type: each.type,
      axisGroup: each.axisGroup,
      values: place(each.values),
      categories: each.categories === null ? null : place(each.categories),
    })),
  };
}
