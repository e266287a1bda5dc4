import type { Amount } from "../../finance/money/amount";
import type { LineRole } from "../../finance/review/review-table";
import { parseStatus, type Status } from "../../finance/initiatives/status";
import type { CellPlace } from "../cells/address";
import type { ReadCell } from "./read-cell";
import {
  figureColumns,
  figureRows,
  type UnderstoodColumn,
  type UnderstoodRow,
  type UnderstoodTable,
} from "./understood-table";

/** A row of a table as an initiative (or a target), before anything is decided about it. */
export interface ReadInitiative {
  readonly number: string;
  readonly title: string;
  readonly group: string;
  readonly status: Status | null;
  readonly investment: boolean;
  /** The note beside the row, and the footnotes that its marks point to. */
  readonly note: string;
  readonly amounts: readonly ReadAmount[];
  readonly row: number;
}

export interface ReadAmount {
  readonly header: string;
  readonly year: number | null;
  /** null where there is no number. */
  readonly amount: Amount | null;
  readonly cell: ReadCell;
  readonly place: CellPlace;
}

export interface ReadInitiatives {
  readonly columns: readonly UnderstoodColumn[];
  readonly initiatives: readonly ReadInitiative[];
  readonly targets: readonly ReadInitiative[];
  /** Rows that are no initiatives: sums, budgets, differences. */
  readonly passedOver: readonly UnderstoodRow[];
}

const INITIATIVES: ReadonlySet<LineRole | null> = new Set<LineRole | null>([
  null,
  "investment",
  "unallocated",
  "withdrawn",
]);

/**
 * The initiatives in a table: its rows without sums, budgets and targets. `computed` are rows (of the sheet) that
 * arithmetic has shown to follow from others though no word says so.
 */
export function readInitiatives(table: UnderstoodTable, computed: ReadonlySet<number>): ReadInitiatives {
  const columns = amountColumns(table);
  const rows = figureRows(table);
  const isInitiative = ({ role, row }: UnderstoodRow): boolean => INITIATIVES.has(role) && !computed.has(row);
  const toInitiative = (row: UnderstoodRow): ReadInitiative => readRow(table, columns, row);
  return {
    columns,
    initiatives: rows.filter(isInitiative).map(toInitiative),
    targets: rows.filter(({ role }) => role === "target").map(toInitiative),
    passedOver: rows.filter((row) => !isInitiative(row) && row.role !== "target"),
  };
}

/** The years; where there are none, the columns that follow from no others. */
function amountColumns(table: UnderstoodTable): readonly UnderstoodColumn[] {
  const columns = figureColumns(table);
  const periods = columns.filter(({ period }) => period !== null);
  return periods.length > 0 ? periods : columns.filter(({ role }) => role === null || role === "base");
}

function readRow(table: UnderstoodTable, columns: readonly UnderstoodColumn[], row: UnderstoodRow): ReadInitiative {
  const all = figureColumns(table);
  const isWithdrawn = row.role === "withdrawn";
  return {
    number: row.number,
    title: isWithdrawn ? row.label.replace(WITHDRAWN_WORD, "").trim() : row.label,
    group: row.group,
    status: parseStatus(row.status) ?? (isWithdrawn ? "udgået" : null),
    investment: row.role === "investment",
    note: [row.note, ...footnotesOf(table, row.marks)].filter((text) => text !== "").join(" "),
    amounts: columns.map((column) => {
      const cell = row.cells[all.indexOf(column)] ?? { kind: "blank" };
      const place = { row: row.row, column: column.column };
      return {
        header: column.header,
        year: column.year,
        amount: cell.kind === "number" ? cell.value : null,
        cell,
        place,
      };
    }),
    row: row.row,
  };
}

const WITHDRAWN_WORD = /[\s,(–-]*udgået\)?\s*$/iu;

/** The footnotes that begin with just these marks. */
const footnotesOf = ({ footnotes }: UnderstoodTable, marks: string): readonly string[] =>
  marks === ""
    ? []
    : footnotes
        .filter(({ text }) => text.startsWith(marks) && text.charAt(marks.length) !== marks.charAt(0))
        .map(({ text }) => text.slice(marks.length).trim());
