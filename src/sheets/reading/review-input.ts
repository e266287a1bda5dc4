import { convertUnit, type Unit } from "../../finance/money/unit";
import type { CellAt, ReviewCell, ReviewLine, ReviewTable } from "../../finance/review/review-table";
import type { CellPlace } from "../cells/address";
import { isSubtotal, plainWords, subjectOfTotal, yearOfHeader } from "./line-words";
import type { NumberCell, ReadCell } from "./read-cell";
import { guessUnit, readHints } from "./text-hints";
import { figureColumns, figureRows, type UnderstoodRow, type UnderstoodTable } from "./understood-table";

/** A table as the proof-reader takes it, and where each of its cells stands on the sheet. */
export interface ReviewInput {
  readonly table: ReviewTable;
  readonly placeOf: (cell: CellAt) => CellPlace;
}

export function reviewInput(understood: UnderstoodTable, texts: readonly string[]): ReviewInput {
  const rows = figureRows(understood);
  const columns = figureColumns(understood);
  const decimals = openDecimals(understood);
  const values = rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === "number" ? [cell.value] : [])));
  const unit = understood.contract.unit ?? guessUnit(values);
  return {
    table: {
      rows: rows.map((row) => rowLine(row, understood)),
      columns: columns.map((column, index): ReviewLine => {
        const { header, role, period, year } = column;
        const before = columns[index - 1];
        const startsSection = before !== undefined && column.column > before.column + 1;
        const baseYear = role === "difference" ? yearOfHeader(header) : null;
        return { label: header, role, group: "", about: "", startsSection, year: year ?? period, baseYear };
      }),
      cells: rows.map(({ cells }) => cells.map((cell) => reviewCell(cell, decimals, understood.contract.unit))),
      hints: readHints(texts, unit),
    },
    placeOf: ({ row, column }) => ({ row: rows[row]?.row ?? 0, column: columns[column]?.column ?? 0 }),
  };
}

function rowLine({ label, role, group, startsSection }: UnderstoodRow, { rows }: UnderstoodTable): ReviewLine {
  const baseYear = role === "difference" ? yearOfHeader(label) : null;
  const subject = role === "total" || role === "net" ? subjectAmong(label, rows) : "";
  const about = isSubtotal(label) ? plainWords(group) : subject;
  return { label, role, group: plainWords(group), about, startsSection, year: null, baseYear };
}

/** The group that a total names, as it is written over (or beside) its lines. */
function subjectAmong(label: string, rows: readonly UnderstoodRow[]): string {
  const subject = subjectOfTotal(label);
  if (subject === "") return "";
  const groups = [...new Set(rows.map(({ group }) => plainWords(group)))].filter((group) => group !== "");
  return groups.find((group) => group === subject) ?? groups.find((group) => group.startsWith(subject)) ?? "";
}

function reviewCell(cell: ReadCell, openDecimals: number, unit: Unit | null): ReviewCell {
  if (cell.kind !== "number") return { value: null, decimals: openDecimals, isFormula: false, isText: false };
  const { isText, isFormula } = cell;
  if (cell.unit !== null && unit !== null && cell.unit !== unit) return inUnit(cell, cell.unit, unit);
  const isOpen = isText || cell.decimals === null;
  const decimals = isOpen ? Math.max(openDecimals, ownDecimals(cell)) : cell.decimals;
  // "4,1 mio. kr." is written to be read; a bare number that is text is an accident.
  return { value: cell.value, decimals, isFormula, isText: isText && cell.unit === null };
}

const ZEROS: Readonly<Record<Unit, number>> = { kr: 0, "1000kr": 3, mio: 6 };

/** "1,2 mio." among 1.000 kr. is 1.200, known to the hundreds. */
const inUnit = (cell: NumberCell, from: Unit, to: Unit): ReviewCell => ({
  value: convertUnit(cell.value, from, to),
  decimals: ownDecimals(cell) - ZEROS[from] + ZEROS[to],
  isFormula: cell.isFormula,
  isText: false,
});

/** Beyond these, decimals are how Excel computes. */
const MOST_DECIMALS = 6;
/** A single figure with more decimals than the rest is the exception, not the rule. */
const SHARE_IN_USE = 0.03;

/**
 * The decimals of figures whose format leaves them open: as many as some of them have, for 2 beside 0,75 is 2,00.
 */
function openDecimals(understood: UnderstoodTable): number {
  const beside = new Set(["memo", "ratio"]);
  const columns = figureColumns(understood);
  const open = figureRows(understood)
    .filter(({ role }) => !beside.has(role ?? ""))
    .flatMap(({ cells }) => cells.filter((_, index) => !beside.has(columns[index]?.role ?? "")))
    .filter((cell): cell is NumberCell => cell.kind === "number" && !cell.isPercent)
    .filter(({ isText, decimals }) => isText || decimals === null)
    .map(ownDecimals);
  const enough = Math.max(open.length > 3 ? 2 : 1, SHARE_IN_USE * open.length);
  let decimals = 0;
  while (decimals < MOST_DECIMALS && open.filter((own) => own > decimals).length >= enough) decimals++;
  return decimals;
}

const ownDecimals = ({ isText, decimals, value }: NumberCell): number =>
  isText ? (decimals ?? 0) : Math.min(MOST_DECIMALS, value.decimalPlaces());
