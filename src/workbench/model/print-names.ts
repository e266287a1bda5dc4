import { absoluteReference, parseArea, SHEET_COLUMNS, splitSheet, type Area } from "../address/a1";
import { PRINT_AREA, PRINT_TITLES } from "../book/page-setup";
import type { SheetId } from "../engine/engine";
import type { Model } from "./model";

/** The areas that are printed; none where all of the sheet is. */
export const readPrintArea = (model: Model, sheet: SheetId): readonly Area[] => readAreas(model, sheet, PRINT_AREA);

export const writePrintArea = (model: Model, sheet: SheetId, area: Area): void =>
  writeAreas(model, sheet, PRINT_AREA, [area]);

/** The rows that are repeated on every page. */
export const readTitleRows = (model: Model, sheet: SheetId): Area | undefined =>
  readAreas(model, sheet, PRINT_TITLES).find(spansRows);

/** Title columns, kept under the same name, stay. */
export function writeTitleRows(model: Model, sheet: SheetId, rows: Area): void {
  const columns = readAreas(model, sheet, PRINT_TITLES).filter((area) => !spansRows(area));
  writeAreas(model, sheet, PRINT_TITLES, [...columns, rows]);
}

const spansRows = ({ columnCount }: Area): boolean => columnCount === SHEET_COLUMNS;

function readAreas(model: Model, sheet: SheetId, name: string): readonly Area[] {
  const formula = model.engine.names.list().find((each) => each.name === name && each.sheet === sheet)?.formula ?? "";
  return references(formula.slice(1)).flatMap((reference) => parseArea(splitSheet(reference).rest) ?? []);
}

/** References between commas; a comma in a quoted sheet name separates nothing. */
const references = (list: string): readonly string[] => list.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];

function writeAreas(model: Model, sheet: SheetId, name: string, areas: readonly Area[]): void {
  const title = model.engine.sheets.list().find((each) => each.id === sheet)?.name ?? "";
  const absolute = areas.map((area) => absoluteReference(title, area));
  model.engine.names.set({ name, formula: `=${absolute.join(",")}`, sheet, comment: "", visible: true });
}
