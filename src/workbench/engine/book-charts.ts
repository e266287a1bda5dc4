import { absoluteReference, formatArea, parseArea, splitSheet } from "../address/a1";
import { withReferences } from "../book/chart";
import type { Book, BookChart } from "../book/book";
import type { ChartStore, Engine, SheetArea, SheetId } from "./engine";

/** The charts of a sheet as a `Book` has them: places by the names of sheets. */
export function bookCharts(engine: Engine, sheet: SheetId): readonly BookChart[] {
  const nameOf = (id: SheetId): string => engine.sheets.list().find((each) => each.id === id)?.name ?? "";
  return engine.charts
    .list()
    .filter((chart) => chart.sheet === sheet)
    .map((chart) => ({
      ...withReferences(chart, (place) => `=${absoluteReference(nameOf(place.sheet), place.area)}`),
      area: formatArea(chart.area),
    }));
}

/** Puts the charts of a book on its sheets; `ids` are the sheets' in the book's order. */
export function loadCharts(charts: ChartStore, book: Book, ids: readonly SheetId[]): void {
  const place = (reference: string): SheetArea | undefined => {
    const { sheet: name, rest } = splitSheet(reference.slice(1));
    const sheet = ids[book.sheets.findIndex((each) => each.name === name)];
    const area = parseArea(rest);
    return sheet !== undefined && area ? { sheet, area } : undefined;
  };
  for (const [index, sheet] of book.sheets.entries()) {
    const id = ids[index];
    if (id === undefined) continue;
    for (const { area: address, ...chart } of sheet.charts) {
      const area = parseArea(address);
      if (area) charts.add({ ...withReferences(chart, place), sheet: id, area });
    }
  }
}
