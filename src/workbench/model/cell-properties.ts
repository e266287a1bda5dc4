import { SHEET_COLUMNS, SHEET_ROWS, formatArea } from "../address/a1";
import type { CellFormat } from "../book/book";
import type { FormatChange } from "../engine/engine";
import { method, type Member } from "../interpreter/host-class";
import { notFound } from "../interpreter/host-error";
import { fields, flag, number } from "./arguments";
import { borderChange, readCellBorders } from "./border-words";
import { CELL_LOOK, FILL_LOOK, FONT_LOOK } from "./format-words";
import { refuseProtected } from "./guard";
import type { Place } from "./live-ranges";
import type { Model } from "./model";
import { invalidArgument } from "./model-errors";
import { fullAddress } from "./range-values";

interface Word {
  readonly read: (format: CellFormat) => unknown;
  readonly write: (argument: unknown) => FormatChange;
}

const LOOK: Readonly<Record<string, Word>> = CELL_LOOK;
const FONT: Readonly<Record<string, Word>> = FONT_LOOK;
const FILL: Readonly<Record<string, Word>> = FILL_LOOK;

/** Sizes stand among the formats of rows and columns; they are not the cells' own. */
const SIZES = ["columnWidth", "rowHeight"];

function changesIn(words: Readonly<Record<string, Word>>, given: unknown, where: string): FormatChange {
  let change: FormatChange = {};
  for (const [name, argument] of Object.entries(fields(given, where))) {
    const word = words[name];
    if (!word) throw notFound(`${where}.${name}`);
    if (argument !== null && argument !== undefined) change = { ...change, ...word.write(argument) };
  }
  return change;
}

/** The change of look that a `SettableCellProperties` asks for. */
function readSettable(given: unknown, owner: string): FormatChange {
  let change: FormatChange = {};
  for (const [name, argument] of Object.entries(fields(given, owner))) {
    if (name !== "format") throw notFound(`${owner}.${name}`);
    for (const [part, value] of Object.entries(fields(argument, `${owner}.format`))) {
      if (SIZES.includes(part) || value === null || value === undefined) continue;
      if (part === "font") change = { ...change, ...changesIn(FONT, value, `${owner}.format.font`) };
      else if (part === "fill") change = { ...change, ...changesIn(FILL, value, `${owner}.format.fill`) };
      else if (part === "borders") change = { ...change, ...borderChange(value, `${owner}.format.borders`) };
      else change = { ...change, ...changesIn(LOOK, { [part]: value }, `${owner}.format`) };
    }
  }
  return change;
}

function readLooks(format: CellFormat, asked: unknown): Record<string, unknown> {
  const pick = (words: Readonly<Record<string, Word>>, wanted: unknown, where: string): Record<string, unknown> =>
    Object.fromEntries(
      Object.keys(fields(wanted, where)).map((name) => {
        const word = words[name];
        if (!word) throw notFound(`${where}.${name}`);
        return [name, word.read(format)];
      }),
    );
  const answer: Record<string, unknown> = {};
  for (const [part, wanted] of Object.entries(fields(asked, "CellProperties.format"))) {
    if (part === "font") answer["font"] = pick(FONT, wanted, "CellProperties.format.font");
    else if (part === "fill") answer["fill"] = pick(FILL, wanted, "CellProperties.format.fill");
    else if (part === "borders") answer["borders"] = readCellBorders(format, wanted, "CellProperties.format.borders");
    else Object.assign(answer, pick(LOOK, { [part]: wanted }, "CellProperties.format"));
  }
  return answer;
}

function sizeOf(given: unknown, name: string): number | undefined {
  const format = fields(given, "properties")["format"];
  const points = format === undefined ? undefined : fields(format, "format")[name];
  return points === undefined || points === null ? undefined : number(points, name);
}

/** Looks of many cells in one call. */
export function cellPropertyMembers(model: Model): Record<string, Member<Place>> {
  const { cells } = model.engine;
  return {
    getCellProperties: method((place, [asked]) => {
      const wanted = fields(asked, "cellPropertiesLoadOptions");
      const unknown = Object.keys(wanted).find((name) => !["address", "format"].includes(name));
      if (unknown !== undefined) throw notFound(`CellProperties.${unknown}`);
      return cells.read(place.sheet, place.area).map((row, rowOffset) =>
        row.map((cell, columnOffset) => {
          const at = {
            row: place.area.row + rowOffset,
            column: place.area.column + columnOffset,
            rowCount: 1,
            columnCount: 1,
          };
          return {
            ...(wanted["address"] === true && { address: fullAddress(model, { sheet: place.sheet, area: at }) }),
            ...(wanted["format"] !== undefined && { format: readLooks(cell.format, wanted["format"]) }),
          };
        }),
      );
    }),
    setCellProperties: method((place, [given]) => {
      refuseProtected(model, place.sheet);
      const { rowCount, columnCount } = place.area;
      const shaped =
        Array.isArray(given) &&
        given.length === rowCount &&
        given.every((row) => Array.isArray(row) && row.length === columnCount);
      if (!shaped)
        throw invalidArgument(
          `setCellProperties takes ${rowCount} rows of ${columnCount} for ${formatArea(place.area)}`,
        );
      const changes = given.map((row: readonly unknown[]) =>
        row.map((entry) => readSettable(entry, "SettableCellProperties")),
      );
      cells.format(place.sheet, place.area, changes);
    }),
    getColumnProperties: method((place, [asked]) => {
      const format = fields(fields(asked, "columnPropertiesLoadOptions")["format"] ?? {}, "format");
      return Array.from({ length: place.area.columnCount }, (_, offset) => {
        const column = place.area.column + offset;
        return {
          columnIndex: column,
          format: { ...(format["columnWidth"] === true && { columnWidth: cells.columnWidth(place.sheet, column) }) },
        };
      });
    }),
    setColumnProperties: method((place, [given]) => {
      refuseProtected(model, place.sheet);
      if (!Array.isArray(given) || given.length !== place.area.columnCount) {
        throw invalidArgument(`setColumnProperties takes ${place.area.columnCount} entries`);
      }
      given.forEach((entry: unknown, offset) => {
        const column = place.area.column + offset;
        const points = sizeOf(entry, "columnWidth");
        if (points !== undefined) cells.setColumnWidth(place.sheet, column, 1, points);
        const change = readSettable(entry, "SettableColumnProperties");
        if (Object.keys(change).length > 0) {
          cells.format(place.sheet, { row: 0, rowCount: SHEET_ROWS, column, columnCount: 1 }, change);
        }
      });
    }),
    getRowProperties: method((place, [asked]) => {
      const format = fields(fields(asked, "rowPropertiesLoadOptions")["format"] ?? {}, "format");
      return Array.from({ length: place.area.rowCount }, (_, offset) => {
        const row = place.area.row + offset;
        const wanted = format["rowHeight"] !== undefined && flag(format["rowHeight"], "rowHeight");
        return { rowIndex: row, format: { ...(wanted && { rowHeight: cells.rowHeight(place.sheet, row) }) } };
      });
    }),
    setRowProperties: method((place, [given]) => {
      refuseProtected(model, place.sheet);
      if (!Array.isArray(given) || given.length !== place.area.rowCount) {
        throw invalidArgument(`setRowProperties takes ${place.area.rowCount} entries`);
      }
      given.forEach((entry: unknown, offset) => {
        const row = place.area.row + offset;
        const points = sizeOf(entry, "rowHeight");
        if (points !== undefined) cells.setRowHeight(place.sheet, row, 1, points);
        const change = readSettable(entry, "SettableRowProperties");
        if (Object.keys(change).length > 0) {
          cells.format(place.sheet, { row, rowCount: 1, column: 0, columnCount: SHEET_COLUMNS }, change);
        }
      });
    }),
  };
}
