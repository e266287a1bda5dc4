import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  copyRangeStyles,
} from "@univerjs/sheets";
import { Direction } from "@univerjs/core";
import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "../../address/a1";
import type { Shift } from "../../address/shift-area";
import type { SheetId, TableState } from "../engine";
import { EngineError } from "../engine-error";
import { toRange, type UniverContext } from "./context";
import { inFront, shiftCells } from "./shift-cells";
import type { UniverNames } from "./names";
import type { UniverTables } from "./tables";

interface Span {
  readonly start: number;
  readonly count: number;
}

/** What is left to others when cells have shifted. */
export interface Consequences {
  /** Puts the calculated columns of a table into rows that were inserted in it. */
  readonly fill: (table: string, rows: Span) => void;
  /** Moves what stands over the cells. */
  readonly follow: (sheet: SheetId, area: Area, shift: Shift) => void;
}

type Axis = "rows" | "columns";

function along(area: Area, axis: Axis): Span {
  return axis === "rows" ? { start: area.row, count: area.rowCount } : { start: area.column, count: area.columnCount };
}

function across(area: Area, axis: Axis): Span {
  return along(area, axis === "rows" ? "columns" : "rows");
}

function end(span: Span): number {
  return span.start + span.count;
}

function withSpan(area: Area, axis: Axis, span: Span): Area {
  return axis === "rows"
    ? { ...area, row: span.start, rowCount: span.count }
    : { ...area, column: span.start, columnCount: span.count };
}

/** Inserting and deleting cells, with tables moved, grown and shrunk as Excel does. */
export class UniverStructure {
  readonly #context: UniverContext;
  readonly #tables: UniverTables;
  readonly #names: UniverNames;
  readonly #consequences: Consequences;

  constructor(context: UniverContext, tables: UniverTables, names: UniverNames, consequences: Consequences) {
    this.#context = context;
    this.#tables = tables;
    this.#names = names;
    this.#consequences = consequences;
  }

  insert(sheet: SheetId, area: Area, shift: "Down" | "Right"): void {
    const axis: Axis = shift === "Down" ? "rows" : "columns";
    const { start, count } = along(area, axis);
    const moved = this.#affected(sheet, area, axis).map((table) => {
      const span = along(table.area, axis);
      const grows = axis === "rows" ? start > span.start && start < end(span) : start > span.start && start < end(span);
      const after = grows
        ? { start: span.start, count: span.count + count }
        : { start: span.start + count, count: span.count };
      return { table, grows, after: withSpan(table.area, axis, start >= end(span) ? span : after) };
    });
    this.#runInsert(sheet, area, shift);
    this.#settle(sheet, moved);
    for (const { table, grows } of moved)
      if (grows && axis === "rows") this.#consequences.fill(table.id, { start, count });
    this.#consequences.follow(sheet, area, shift);
  }

  remove(sheet: SheetId, area: Area, shift: "Up" | "Left"): void {
    const axis: Axis = shift === "Up" ? "rows" : "columns";
    const { start, count } = along(area, axis);
    const moved: { table: TableState; after: Area }[] = [];
    const gone: TableState[] = [];
    for (const table of this.#affected(sheet, area, axis)) {
      const span = along(table.area, axis);
      const inside = Math.max(0, Math.min(end(span), start + count) - Math.max(span.start, start));
      const before = Math.max(0, Math.min(span.start, start + count) - start);
      if (inside === span.count) gone.push(table);
      else if (axis === "rows" && inside > 0 && start <= span.start) {
        throw new EngineError("TableCut", `The header row of ${table.name} cannot be deleted alone`);
      } else {
        const kept = span.count - inside;
        const least = axis === "rows" ? 2 : 1;
        moved.push({
          table,
          after: withSpan(table.area, axis, { start: span.start - before, count: Math.max(kept, least) }),
        });
      }
    }
    for (const table of gone) this.#tables.drop(table.id);
    this.#runRemove(sheet, area, shift);
    this.#settle(sheet, moved);
    this.#consequences.follow(sheet, area, shift);
  }

  /** Tables that lie at or behind the place, across the whole width that shifts. */
  #affected(sheet: SheetId, area: Area, axis: Axis): readonly TableState[] {
    const { start } = along(area, axis);
    const lane = across(area, axis);
    return this.#tables.list().filter((table) => {
      if (table.sheet !== sheet || end(along(table.area, axis)) <= start) return false;
      const own = across(table.area, axis);
      if (end(lane) <= own.start || lane.start >= end(own)) return false;
      if (lane.start > own.start || end(lane) < end(own)) {
        throw new EngineError("TableCut", `This would shift only some of the cells of the table ${table.name}`);
      }
      return true;
    });
  }

  #settle(sheet: SheetId, moved: readonly { table: TableState; after: Area }[]): void {
    // Univer moves tables on its own in some of these cases; what Excel would do is put in place in all.
    for (const { table, after } of moved) this.#tables.place(table.id, sheet, after, table.name);
    this.#names.recalculate();
  }

  #runInsert(sheet: SheetId, area: Area, shift: "Down" | "Right"): void {
    const target = this.#context.sheet(sheet);
    if (area.columnCount === SHEET_COLUMNS || area.rowCount === SHEET_ROWS) {
      const rows = area.columnCount === SHEET_COLUMNS;
      const range = toRange({
        ...area,
        ...(rows ? { column: 0, columnCount: target.getColumnCount() } : { row: 0, rowCount: target.getRowCount() }),
      });
      // New rows look like the one above, new columns like the one to the left.
      const model = (rows ? area.row : area.column) - 1;
      const cellValue =
        model < 0
          ? undefined
          : copyRangeStyles(target, range.startRow, range.endRow, range.startColumn, range.endColumn, rows, model);
      const id = rows ? InsertRowByRangeCommand.id : InsertColByRangeCommand.id;
      inFront(this.#context, sheet, () => {
        this.#context.run(id, { subUnitId: sheet, direction: insertionSide(rows, model), range, cellValue });
      });
      return;
    }
    shiftCells(this.#context, sheet, area, shift);
  }

  #runRemove(sheet: SheetId, area: Area, shift: "Up" | "Left"): void {
    const target = this.#context.sheet(sheet);
    if (area.columnCount === SHEET_COLUMNS) {
      const range = toRange({ ...area, column: 0, columnCount: target.getColumnCount() });
      inFront(this.#context, sheet, () => {
        this.#context.run(RemoveRowByRangeCommand.id, { subUnitId: sheet, range });
      });
    } else if (area.rowCount === SHEET_ROWS) {
      const range = toRange({ ...area, row: 0, rowCount: target.getRowCount() });
      inFront(this.#context, sheet, () => {
        this.#context.run(RemoveColByRangeCommand.id, { subUnitId: sheet, range });
      });
    } else {
      shiftCells(this.#context, sheet, area, shift);
    }
  }
}

/** Univer takes widths and heights from the neighbour on this side, which must exist. */
function insertionSide(rows: boolean, neighbour: number): Direction {
  if (rows) return neighbour < 0 ? Direction.UP : Direction.DOWN;
  return neighbour < 0 ? Direction.LEFT : Direction.RIGHT;
}
