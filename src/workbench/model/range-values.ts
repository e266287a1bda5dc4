import { formatArea, quoteSheet, SHEET_COLUMNS, SHEET_ROWS } from "../address/a1";
import { displayText } from "../display/display-text";
import type { CellInput, CellState, FormatChange } from "../engine/engine";
import { HostError } from "../interpreter/host-error";
import { method, value, type Member } from "../interpreter/host-class";
import { parseTyped } from "../typing/parse-typed";
import { matrix } from "./arguments";
import { fillColumnsLikeAutoCorrect } from "./autocorrect";
import { refuseProtected } from "./guard";
import type { Place } from "./live-ranges";
import type { Model } from "./model";
import { invalidArgument } from "./model-errors";

/** More cells than Excel reads in one go. */
const MOST_CELLS = 5_000_000;

/** What a cell holds, as `Range.values` gives it. */
export function plainValue(cell: CellState): string | number | boolean {
  return cell.value ?? "";
}

function valueType(cell: CellState): string {
  if (cell.isError) return "Error";
  if (cell.value === null) return "Empty";
  if (typeof cell.value === "number") return "Double";
  return typeof cell.value === "boolean" ? "Boolean" : "String";
}

/** The cells of a range, after everything is calculated. */
export async function settledCells(model: Model, place: Place): Promise<CellState[][]> {
  refuseTooLarge(place);
  await model.engine.calculation.settle();
  return model.engine.cells.read(place.sheet, place.area);
}

function refuseTooLarge(place: Place): void {
  if (place.area.rowCount * place.area.columnCount > MOST_CELLS) {
    throw new HostError("RangeExceedsLimit", `More than ${MOST_CELLS} cells`);
  }
}

function eachCell<R>(read: (cell: CellState, model: Model) => R) {
  return (model: Model) =>
    async (place: Place): Promise<R[][]> =>
      (await settledCells(model, place)).map((row) => row.map((cell) => read(cell, model)));
}

/** The full address: "'Budget 2026'!B2:D9". */
export function fullAddress(model: Model, place: Place): string {
  const sheet = model.engine.sheets.list().find((candidate) => candidate.id === place.sheet);
  return `${quoteSheet(sheet?.name ?? "")}!${formatArea(place.area)}`;
}

/** One entry of `values` or `formulas`: strings are read as if typed in an English Excel. */
function readEntry(entry: unknown, current: CellState): { input: CellInput; format?: FormatChange } {
  if (entry === null || entry === undefined) return { input: { kind: "keep" } };
  if (typeof entry === "number" && Number.isFinite(entry)) return { input: { kind: "value", value: entry } };
  if (typeof entry === "boolean") return { input: { kind: "value", value: entry } };
  if (typeof entry !== "string") throw invalidArgument("A cell takes a text, a number or true and false");
  const isText = current.format.numberFormat === "@";
  // Excel takes "+A1" and "-A1" for formulas, too: text from outside must not be written unguarded.
  if (
    !isText &&
    /^[-+]./.test(entry) &&
    parseTyped(entry, "en-US").input.kind === "value" &&
    Number.isNaN(Number(entry))
  ) {
    const typed = parseTyped(entry, "en-US");
    if (typed.input.kind === "value" && typeof typed.input.value === "string") {
      return { input: { kind: "formula", formula: `=${entry}` } };
    }
  }
  const { input, numberFormat } = parseTyped(entry, "en-US", isText);
  const takesFormat = numberFormat !== undefined && current.format.numberFormat === undefined;
  return { input, ...(takesFormat && { format: { numberFormat } }) };
}

/** Writes `values` or `formulas` (Excel reads both in the same way). */
export function writeEntries(model: Model, place: Place, argument: unknown, what: string): void {
  refuseProtected(model, place.sheet);
  refuseTooLarge(place);
  const { area, sheet } = place;
  const entries = matrix(argument, area.rowCount, area.columnCount, what);
  const current = model.engine.cells.read(sheet, area);
  const formats: (FormatChange | undefined)[][] = [];
  const inputs = entries.map((row, rowIndex) =>
    row.map((entry, columnIndex) => {
      const cell = current[rowIndex]?.[columnIndex];
      if (!cell) throw invalidArgument(`${what} is larger than the range`);
      const { input, format } = readEntry(entry, cell);
      (formats[rowIndex] ??= [])[columnIndex] = format;
      return input;
    }),
  );
  model.engine.cells.write(sheet, area, inputs);
  if (formats.some((row) => row.some(Boolean))) model.engine.cells.format(sheet, area, formats);
  if (model.quirks.calculatedColumns) fillColumnsLikeAutoCorrect(model, sheet, area, inputs);
}

function writeNumberFormats(model: Model, place: Place, argument: unknown): void {
  refuseProtected(model, place.sheet);
  const { rowCount, columnCount } = place.area;
  const whole = rowCount === SHEET_ROWS || columnCount === SHEET_COLUMNS;
  if (whole && typeof argument === "string") {
    model.engine.cells.format(place.sheet, place.area, { numberFormat: argument });
    return;
  }
  const entries = matrix(argument, rowCount, columnCount, "Range.numberFormat");
  const changes = entries.map((row) =>
    row.map((entry) => {
      if (entry === null) return undefined;
      if (typeof entry !== "string") throw invalidArgument("A number format is a text");
      return { numberFormat: entry };
    }),
  );
  model.engine.cells.format(place.sheet, place.area, changes);
}

/** What stands in the cells of a range. */
export function rangeValueMembers(model: Model): Record<string, Member<Place>> {
  return {
    address: value((place) => fullAddress(model, place)),
    addressLocal: value((place) => fullAddress(model, place)),
    values: value(eachCell(plainValue)(model), (place, entries) => writeEntries(model, place, entries, "Range.values")),
    formulas: value(eachCell((cell) => cell.formula ?? plainValue(cell))(model), (place, entries) =>
      writeEntries(model, place, entries, "Range.formulas"),
    ),
    text: value(eachCell((cell) => displayText(cell, model.locale))(model)),
    valueTypes: value(eachCell(valueType)(model)),
    numberFormat: value(eachCell((cell) => cell.format.numberFormat ?? "General")(model), (place, entries) =>
      writeNumberFormats(model, place, entries),
    ),
    rowIndex: value((place) => place.area.row),
    columnIndex: value((place) => place.area.column),
    rowCount: value((place) => place.area.rowCount),
    columnCount: value((place) => place.area.columnCount),
    cellCount: value(({ area }) => {
      const count = area.rowCount * area.columnCount;
      return count > 2 ** 31 - 1 ? -1 : count;
    }),
    isEntireRow: value(({ area }) => area.columnCount === SHEET_COLUMNS),
    isEntireColumn: value(({ area }) => area.rowCount === SHEET_ROWS),
    // The library asks this before it writes a large block in slices.
    _ValidateArraySize: method(({ area }, [rows, columns]) => {
      if (rows !== area.rowCount || columns !== area.columnCount) {
        throw invalidArgument(
          `The values are ${String(rows)} rows of ${String(columns)}, the range is ${formatArea(area)}`,
        );
      }
    }),
    hasSpill: value(async (place) => {
      const found = (await settledCells(model, place)).flat().map((cell) => Boolean(cell.spill ?? cell.spilledFrom));
      return found.every(Boolean) ? true : found.some(Boolean) ? null : false;
    }),
  };
}
