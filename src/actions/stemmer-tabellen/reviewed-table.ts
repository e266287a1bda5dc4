import { amount, type Amount } from "../../finance/money/amount";
import { asShown } from "../../finance/money/check-sum";
import type { Review } from "../../finance/review/finding";
import { reviewTable } from "../../finance/review/review";
import type { Relation } from "../../finance/review/relation";
import type { Axis, CellAt } from "../../finance/review/review-table";
import { formatAddress, formatArea, formatCell, type Area } from "../../sheets/cells/address";
import type { Language } from "../../sheets/cells/language";
import type { ReadArea } from "../../sheets/reading/read-tables";
import { reviewInput, type ReviewInput } from "../../sheets/reading/review-input";
import type { UnderstoodTable } from "../../sheets/reading/understood-table";

/** A table that has been read and reviewed, and how its lines and cells are called when they are told of. */
export interface ReviewedTable {
  readonly understood: UnderstoodTable;
  readonly input: ReviewInput;
  readonly review: Review;
}

export const reviewTables = ({ tables, texts }: ReadArea): readonly ReviewedTable[] =>
  tables.map((understood) => {
    const input = reviewInput(
      understood,
      texts.map(({ text }) => text),
    );
    return { understood, input, review: reviewTable(input.table) };
  });

/** "Ark1!C10", or "Ark1!B4:E9" where several cells make one block. */
export function addressOf({ understood, input }: ReviewedTable, cells: readonly CellAt[]): string {
  const places = cells.map(input.placeOf);
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const area: Area = {
    row: top,
    column: left,
    rows: Math.max(...rows) - top + 1,
    columns: Math.max(...columns) - left + 1,
  };
  return formatAddress(understood.sheet, area);
}

/** "C10": for sentences, where the sheet is known. */
export const cellName = ({ input }: ReviewedTable, cell: CellAt): string => formatCell(input.placeOf(cell));

/** The cells of a whole line: "B10:E10". */
export function lineArea({ input }: ReviewedTable, axis: Axis, line: number): string {
  const { rows, columns } = input.table;
  const first = input.placeOf(axis === "rows" ? { row: line, column: 0 } : { row: 0, column: line });
  const last = input.placeOf(
    axis === "rows" ? { row: line, column: columns.length - 1 } : { row: rows.length - 1, column: line },
  );
  return formatArea({ ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 });
}

/** »Effektivisering«, or where it stands when it has no name. */
export function lineName(reviewed: ReviewedTable, axis: Axis, line: number, language: Language): string {
  const { rows, columns } = reviewed.input.table;
  const label = (axis === "rows" ? rows[line]?.label : columns[line]?.label) ?? "";
  // A year needs no marks to be told from the words around it.
  if (axis === "columns" && /^(?:19|20)\d\d$/.test(label)) return label;
  if (label !== "") return language === "da" ? `»${label}«` : `“${label}”`;
  const place = lineArea(reviewed, axis, line);
  return language === "da" ? `linjen ${place}` : `the line ${place}`;
}

/** What a cell's line crosses: "2024", "»Korrigeret«". */
export const positionName = (reviewed: ReviewedTable, axis: Axis, cell: CellAt, language: Language): string =>
  axis === "rows"
    ? lineName(reviewed, "columns", cell.column, language)
    : lineName(reviewed, "rows", cell.row, language);

/** Where what has been understood of a relation stands: a whole line, or the one cell that it is about. */
export function relationArea(reviewed: ReviewedTable, { axis, result, position }: Relation): string {
  if (position === null) return lineArea(reviewed, axis, result);
  return cellName(reviewed, axis === "rows" ? { row: result, column: position } : { row: position, column: result });
}

export const amountAt = ({ input }: ReviewedTable, { row, column }: CellAt): Amount =>
  asShown(input.table.cells[row]?.[column]?.value ?? amount(0));
