import { parseArea, splitSheet } from "../address/a1";
import type { SheetId } from "../engine/engine";
import { text } from "./arguments";
import type { Place } from "./live-ranges";
import type { Model } from "./model";
import { invalidArgument } from "./model-errors";

/** The range an address means on a sheet: "B2:C4", "'Budget 2026'!B2", a table's or a defined name. */
export function placeFromAddress(model: Model, sheet: SheetId, argument: unknown): Place {
  const address = text(argument, "address");
  const { sheet: sheetName, rest } = splitSheet(address);
  const target = sheetName === undefined ? sheet : sheetByName(model, sheetName);
  const area = parseArea(rest);
  if (area && target !== undefined) return { sheet: target, area };
  const named = sheetName === undefined ? placeOfName(model, sheet, rest) : undefined;
  if (named?.sheet === sheet) return named;
  throw invalidArgument(`"${address}" is no address on this sheet`);
}

function same(a: string, b: string): boolean {
  return a.toLocaleLowerCase("en") === b.toLocaleLowerCase("en");
}

function sheetByName(model: Model, name: string): SheetId | undefined {
  return model.engine.sheets.list().find((sheet) => same(sheet.name, name))?.id;
}

/** The range a table or a defined name stands for. */
export function placeOfName(model: Model, sheet: SheetId | undefined, name: string): Place | undefined {
  const table = model.engine.tables.list().find((candidate) => same(candidate.name, name));
  if (table)
    return { sheet: table.sheet, area: { ...table.area, row: table.area.row + 1, rowCount: table.area.rowCount - 1 } };
  const names = model.engine.names.list().filter((candidate) => same(candidate.name, name));
  const found =
    names.find((candidate) => candidate.sheet === sheet) ?? names.find((candidate) => candidate.sheet === undefined);
  return found && placeOfFormula(model, found.formula);
}

/** The range a formula like "=Ark1!$B$2:$B$9" refers to, if it is nothing but a reference. */
export function placeOfFormula(model: Model, formula: string): Place | undefined {
  const { sheet: sheetName, rest } = splitSheet(formula.replace(/^=/, ""));
  const sheet = sheetName === undefined ? undefined : sheetByName(model, sheetName);
  const area = parseArea(rest);
  return sheet !== undefined && area ? { sheet, area } : undefined;
}
