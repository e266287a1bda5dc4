import { calendarDate, dayFromSerial } from "../../finance/calendar/day";
import type { CaseRow } from "../../sheets/cases/case-table";
import type { CellValue } from "../../sheets/cells/cell";
import { readPart, type Attributes } from "./read-part";
import { textPieces, unescapeText } from "./shared-texts";
import { damaged } from "./workbook-file-error";
import type { ZipFile } from "./zip-file";

/** What the sheets of a workbook share. */
export interface SheetSurroundings {
  readonly texts: readonly string[];
  /** By the number of a cell's style. */
  readonly isDate: readonly boolean[];
  readonly countsFrom1904: boolean;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** Days from 1-1-1900, as Excel counts them, to 1-1-1904. */
const DAYS_TO_1904 = 1_462;

/**
 * The rows of a sheet that hold something, all as wide as the widest. Formulas are what they showed when the file was
 * saved. Dates come as texts, "2026-08-31": a date where a price should be must not pass for a number.
 */
export function* readSheetRows(
  zip: ZipFile,
  part: string,
  surroundings: SheetSurroundings,
): Generator<number, readonly CaseRow[]> {
  const rows: { readonly row: number; readonly cells: CellValue[] }[] = [];
  const inline = textPieces();
  let row = 0;
  let column = -1;
  let cells: CellValue[] = [];
  let cell: Attributes | null = null;
  let value: string | null = null;
  let isValue = false;

  const open = (name: string, attributes: Attributes): void => {
    if (name === "row") {
      const next = Number(attributes["r"] ?? row + 1);
      if (!(next > row && next <= LAST_ROW)) throw damaged(`${part}: row ${String(attributes["r"])}`);
      [row, column, cells] = [next, -1, []];
    } else if (name === "c") {
      const next = attributes["r"] === undefined ? column + 1 : columnOf(attributes["r"]);
      if (!(next > column && next < LAST_COLUMN)) throw damaged(`${part}: cell ${String(attributes["r"])}`);
      [column, cell, value] = [next, attributes, null];
    } else if (cell !== null) {
      isValue = name === "v";
      if (isValue) value = "";
      inline.open(name);
    }
  };
  const close = (name: string): void => {
    if (name === "v") isValue = false;
    else if (name === "c" && cell !== null) {
      const read = valueOf(cell, value, inline.take(), surroundings);
      if (read !== null) {
        while (cells.length < column) cells.push(null);
        cells.push(read);
      }
      cell = null;
    } else if (name === "row") {
      if (cells.length > 0) rows.push({ row, cells });
    } else inline.close(name);
  };
  yield* readPart(zip, part, {
    open,
    close,
    text(more) {
      if (isValue) value = (value ?? "") + more;
      else if (cell !== null) inline.text(more);
    },
  });
  const width = rows.reduce((widest, each) => Math.max(widest, each.cells.length), 0);
  for (const each of rows) while (each.cells.length < width) each.cells.push(null);
  return rows;
}

function valueOf(cell: Attributes, value: string | null, inline: string, around: SheetSurroundings): CellValue {
  switch (cell["t"] ?? "n") {
    case "inlineStr":
      return inline === "" ? null : inline;
    case "s": {
      if (value === null) return null;
      const text = around.texts[Number(value)];
      if (text === undefined) throw damaged(`no text ${value}`);
      return text === "" ? null : text;
    }
    case "b":
      return value === null ? null : ["1", "true"].includes(value);
    case "n": {
      if (value === null || value.trim() === "") return null;
      const number = Number(value);
      if (!Number.isFinite(number)) throw damaged(`no number ${value}`);
      return around.isDate[Number(cell["s"] ?? 0)] === true ? dateText(number, around.countsFrom1904) : number;
    }
    // A formula's text, an error such as #N/A, and a date written out.
    default:
      return value === null || value === "" ? null : unescapeText(value);
  }
}

function dateText(serial: number, countsFrom1904: boolean): CellValue {
  const day = dayFromSerial(Math.floor(countsFrom1904 ? serial + DAYS_TO_1904 : serial));
  // Nought and negative numbers are no days, however they are to be shown.
  if (!day.ok) return serial;
  const { year, month, day: date } = calendarDate(day.value);
  return [String(year).padStart(4, "0"), ...[month, date].map((part) => String(part).padStart(2, "0"))].join("-");
}

/** "AB12" → 27. */
function columnOf(address: string): number {
  let column = 0;
  for (const letter of address) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column - 1;
}
