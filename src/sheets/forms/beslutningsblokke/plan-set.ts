import type { TableContract } from "../../../finance/money/table-contract";
import type { Area, CellPlace } from "../../cells/address";
import { amountFormat } from "../../layouts/contract-note";
import { LINE_FORMATS } from "../../layouts/line-formats";
import { addedColumnArea, type Change } from "../../plan/sheet-plan";
import type { AreaFormats, RemoveTableColumn } from "../../restore/restore-point";
import { blockColumns, LEAD_HEADERS, TICK, TITLE_COLUMN } from "./decision-columns";
import type { Decision } from "./read-decision";
import { setLine } from "./set-line";

/** In points: a name of two words, and one of six. */
const NARROWEST = 72;
const WIDEST = 150;

/** Where a new set's column comes to stand: right of the table, its header included. */
export const setColumnArea = ({ place }: Decision): Area => addedColumnArea(place);

export interface SetPlace {
  /** The first cell of its line in the comparison. */
  readonly line: CellPlace;
  /** How wide the column is that its marks come to stand in. */
  readonly widthNow: number;
}

/** The changes that save the present ticks as a set: its column, and its line in the comparison. */
export function planSet(
  decision: Decision,
  contract: TableContract,
  name: string,
  { line, widthNow }: SetPlace,
): readonly Change[] {
  const { table, place, marks, years } = decision;
  const { sheet, area } = place;
  const column = setColumnArea(decision);
  const width = Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(name.length * 7.5)));
  return [
    {
      kind: "add-table-column",
      sheet,
      table,
      area,
      cells: [name, ...marks.map((mark) => (mark ? TICK : null))],
    },
    { kind: "format-area", sheet, area: { ...column, rows: 1 }, format: LINE_FORMATS.header },
    { kind: "format-area", sheet, area: column, format: { horizontalAlignment: "Center" } },
    { kind: "set-column-widths", sheet, firstColumn: column.column, widths: [widthNow < width ? width : null] },
    // The contract may have been changed since the free lines were laid out.
    { kind: "format-area", sheet, area: amountsOf(line, years), format: { numberFormat: amountFormat(contract) } },
    { kind: "write-block", sheet, at: line, cells: [setLine({ name, marks }, decision, line)] },
  ];
}

/** The years and their distances. */
const amountsOf = ({ row, column }: CellPlace, years: readonly number[]): Area => ({
  row,
  column: column + LEAD_HEADERS.length,
  rows: 1,
  columns: 2 * years.length,
});

/** What takes the set away again, wherever its column and line have gone. */
export const setRemoval = (decision: Decision, name: string, formats: AreaFormats | null): RemoveTableColumn => ({
  kind: "remove-table-column",
  sheet: decision.place.sheet,
  table: decision.table,
  header: name,
  area: setColumnArea(decision),
  formats,
  filled: decision.marks.filter((mark) => mark).length,
  line: {
    columnOffset: decision.comparisonOffset,
    columns: blockColumns(decision.years.length),
    labelOffset: TITLE_COLUMN,
  },
});
