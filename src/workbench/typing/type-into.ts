import { containsArea, intersectAreas, type Area } from "../address/a1";
import type { DisplayLocale } from "../display/display-text";
import type { CellInput, Engine, SheetId, TableState } from "../engine/engine";
import { EngineError } from "../engine/engine-error";
import { fillNewRows } from "../engine/fill-table";
import { parseTyped, type TypedInput } from "./parse-typed";

/** What is typed into a cell: a text as on the keyboard, a plain value, or null to leave the cell alone. */
export type Typed = string | number | boolean | null;

/** Types one text into one cell, with what Excel does on its own when a person types. */
export function typeInto(
  engine: Engine,
  sheet: SheetId,
  row: number,
  column: number,
  typed: Typed,
  locale: DisplayLocale,
): void {
  typeBlock(engine, sheet, { row, column, rowCount: 1, columnCount: 1 }, [[typed]], locale);
}

/** Types a block of texts row by row. */
export function typeBlock(
  engine: Engine,
  sheet: SheetId,
  area: Area,
  block: readonly (readonly Typed[])[],
  locale: DisplayLocale,
): void {
  const state = engine.sheets.list().find((candidate) => candidate.id === sheet);
  if (!state) throw new EngineError("SheetNotFound", `No sheet with id ${sheet}`);
  if (state.protected) throw new EngineError("SheetProtected", `The sheet ${state.name} is protected`);
  const lines = isNearTable(engine, sheet, area)
    ? block.map((row, offset) => [area.row + offset, [row]] as const)
    : [[area.row, block] as const];
  engine.asUser(() => {
    for (const [row, rows] of lines) {
      const line = { ...area, row, rowCount: rows.length };
      extendTables(engine, sheet, line, rows);
      writeTyped(engine, sheet, line, rows, locale);
      fillTypedFormulas(engine, sheet, line);
    }
  });
}

function isNearTable(engine: Engine, sheet: SheetId, area: Area): boolean {
  const around = {
    row: area.row - 1,
    column: area.column - 1,
    rowCount: area.rowCount + 1,
    columnCount: area.columnCount + 1,
  };
  return engine.tables
    .list()
    .some((table) => table.sheet === sheet && intersectAreas(table.area, around) !== undefined);
}

function readTyped(typed: Typed, locale: DisplayLocale, isTextCell: boolean): TypedInput {
  if (typed === null) return { input: { kind: "keep" } };
  if (typeof typed === "string") return parseTyped(typed, locale, isTextCell);
  return { input: { kind: "value", value: typed } };
}

function writeTyped(
  engine: Engine,
  sheet: SheetId,
  area: Area,
  rows: readonly (readonly Typed[])[],
  locale: DisplayLocale,
): void {
  const current = engine.cells.read(sheet, area);
  const typed = rows.map((row, rowIndex) =>
    row.map((text, columnIndex) =>
      readTyped(text, locale, current[rowIndex]?.[columnIndex]?.format.numberFormat === "@"),
    ),
  );
  engine.cells.write(
    sheet,
    area,
    typed.map((row) => row.map(({ input }): CellInput => input)),
  );
  const formats = typed.map((row, rowIndex) =>
    row.map(({ numberFormat }, columnIndex) => {
      const has = current[rowIndex]?.[columnIndex]?.format.numberFormat !== undefined;
      return numberFormat === undefined || has ? undefined : { numberFormat };
    }),
  );
  if (formats.some((row) => row.some(Boolean))) engine.cells.format(sheet, area, formats);
}

/** A table takes in the row below it or the column beside it when something is typed there and the place is otherwise empty. */
function extendTables(engine: Engine, sheet: SheetId, line: Area, rows: readonly (readonly Typed[])[]): void {
  const typedIn = (area: Area): boolean =>
    rows.some((row, rowOffset) =>
      row.some((typed, columnOffset) => {
        const cell = { row: line.row + rowOffset, column: line.column + columnOffset, rowCount: 1, columnCount: 1 };
        return typed !== null && typed !== "" && containsArea(area, cell);
      }),
    );
  for (const table of engine.tables.list().filter((candidate) => candidate.sheet === sheet)) {
    const below = { ...table.area, row: table.area.row + table.area.rowCount, rowCount: 1 };
    const beside = { ...table.area, column: table.area.column + table.area.columnCount, columnCount: 1 };
    if (typedIn(below) && isFree(engine, sheet, below)) {
      engine.tables.resize(table.id, { ...table.area, rowCount: table.area.rowCount + 1 });
      copyLook(engine, sheet, { ...below, row: below.row - 1 }, below, table);
      fillNewRows(engine, table.id, { start: below.row, count: 1 });
    } else if (typedIn(beside) && isFree(engine, sheet, beside)) {
      engine.tables.resize(table.id, { ...table.area, columnCount: table.area.columnCount + 1 });
    }
  }
}

function isFree(engine: Engine, sheet: SheetId, area: Area): boolean {
  const other = engine.tables
    .list()
    .some((table) => table.sheet === sheet && intersectAreas(table.area, area) !== undefined);
  return (
    !other &&
    engine.cells
      .read(sheet, area)
      .every((row) => row.every((cell) => cell.value === null && cell.formula === undefined))
  );
}

/** The new row looks like the one above it, unless that is the header. */
function copyLook(engine: Engine, sheet: SheetId, from: Area, to: Area, table: TableState): void {
  if (from.row === table.area.row) return;
  const looks = engine.cells.read(sheet, from).map((row) => row.map((cell) => cell.format));
  engine.cells.format(sheet, to, looks);
}

/** A formula typed into a table's column that is otherwise empty fills the column. */
function fillTypedFormulas(engine: Engine, sheet: SheetId, line: Area): void {
  for (const table of engine.tables.list().filter((candidate) => candidate.sheet === sheet)) {
    const body = { ...table.area, row: table.area.row + 1, rowCount: table.area.rowCount - 1 };
    const touched = intersectAreas(body, line);
    if (!touched || body.rowCount < 2) continue;
    for (let column = touched.column; column < touched.column + touched.columnCount; column += 1) {
      const whole = { ...body, column, columnCount: 1 };
      const cells = engine.cells.read(sheet, whole).map((row) => row[0]);
      const filled = cells.filter((cell) => cell?.formula !== undefined || cell?.value !== null);
      const formula = filled.length === 1 ? filled[0]?.formula : undefined;
      if (formula === undefined) continue;
      engine.cells.write(
        sheet,
        whole,
        cells.map(() => [{ kind: "formula", formula }]),
      );
    }
  }
}
