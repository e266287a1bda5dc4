import type { TableContract } from "../../finance/money/table-contract";
import { fail, succeed, type Result } from "../../finance/result";
import type { Area, CellPlace } from "../cells/address";
import type { CellGrid } from "./cell-grid";
import type { AmountCell, AmountNature, PartsFault, PlacedColumns, PlacedNote } from "./form-amounts";
import { range } from "./range";

/** The rows of a block. */
export const rowsOf = ({ row, rows }: Area): readonly number[] => range(row, rows);

/** The first row of a block where the column's text is one that is looked for. */
export function findRow(
  grid: CellGrid,
  area: Area,
  column: number,
  label: string,
  isIt: (text: string) => boolean = (text) => text === label,
): Result<number, PartsFault> {
  const row = rowsOf(area).find((each) => isIt(grid.labelAt({ row: each, column })));
  return row === undefined ? fail({ code: "line-missing", label }) : succeed(row);
}

/** The first rows of several labels; the first label that is gone is told. */
export function findRows<const L extends readonly string[]>(
  grid: CellGrid,
  area: Area,
  column: number,
  labels: L,
): Result<{ readonly [K in keyof L]: number }, PartsFault> {
  const rows: number[] = [];
  for (const label of labels) {
    const row = findRow(grid, area, column, label);
    if (!row.ok) return row;
    rows.push(row.value);
  }
  return succeed(rows as { readonly [K in keyof L]: number });
}

/** The columns under the years of a header row. */
export function findYears(
  grid: CellGrid,
  { column, columns }: Area,
  row: number,
  years: readonly number[],
): Result<readonly number[], PartsFault> {
  const found: number[] = [];
  for (const year of years) {
    const place = range(column, columns).find((each) => grid.labelAt({ row, column: each }) === String(year));
    if (place === undefined)
      return fail({ code: "column-missing", header: String(year), cell: grid.addressOf({ row, column }) });
    found.push(place);
  }
  return succeed(found);
}

/** The years' columns as a form's; `label` is where the lines' names stand. */
export const placeYears = (label: number, years: readonly number[], columns: readonly number[]): PlacedColumns => ({
  label,
  amounts: years.map((year, index) => ({ header: String(year), hasSign: true, column: columns[index] ?? label })),
});

/** Cells of one nature in some columns. */
export const cellsIn = (columns: readonly number[], nature: AmountNature): readonly AmountCell[] =>
  columns.map((column) => ({ ...nature, column }));

/** The cell of a block that prints the contract: where it usually stands, or wherever it has been moved to. */
export function findNote(
  grid: CellGrid,
  area: Area,
  usual: CellPlace,
  text: PlacedNote["text"],
  contract: TableContract,
): Result<PlacedNote, PartsFault> {
  const note = text(contract);
  const places = rowsOf(area).flatMap((row) => range(area.column, area.columns).map((column) => ({ row, column })));
  const at = [usual, ...places].find((place) => grid.labelAt(place).includes(note));
  if (at !== undefined) return succeed({ at, before: String(grid.at(at).value), text });
  return grid.labelAt(usual) === ""
    ? succeed({ at: usual, before: "", text })
    : fail({ code: "note-changed", cell: grid.addressOf(usual), note });
}
