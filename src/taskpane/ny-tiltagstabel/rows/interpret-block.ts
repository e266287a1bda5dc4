import { parseStatus } from "../../../finance/initiatives/status";
import { blankRow } from "../draft/edit-rows";
import type { DraftRow } from "../draft/draft";
import { readTypedAmount, tidyAmount } from "../draft/typed-amount";
import { findColumns, type BlockColumns } from "./find-columns";

/** Rows read from cells of somebody's sheet or paper, and what was left out of them. */
export interface InterpretedBlock {
  readonly rows: readonly DraftRow[];
  /** Titles of sum lines: the table makes its own. */
  readonly sums: readonly string[];
  /** Headers or numbers of columns that found no place. */
  readonly unusedColumns: readonly string[];
}

/** Sums as people write them, and the lines Tiltag itself puts below a table. */
const SUM_LINE =
  /^(i ?alt\b|(sum|subtotal|total|netto|samlet)( i alt)?[:.]?$|reduktionsmål$|identificerede tiltag, i alt|forventet, men p\.t\. ufordelt|netto-udestående|heraf investeringer|ikke kvantificeret \(|udgåede tiltag \()/i;
const INVESTMENT = /^inv/i;

/**
 * Initiatives from a block of cells: by its header row where it has one (years and the customary names), else by
 * shape – the numbers to the right are the years, the texts before them number, title and group.
 */
export function interpretBlock(block: readonly (readonly string[])[], years: readonly number[]): InterpretedBlock {
  const lines = block.filter((line) => line.some((cell) => cell.trim() !== ""));
  const columns = findColumns(lines, years);
  const body = lines.slice(columns.firstLine).map((line) => readLine(line, columns, years.length));
  return {
    rows: body.filter((row) => !isSumLine(row)),
    sums: body.filter(isSumLine).map((row) => row.title),
    unusedColumns: columns.unused,
  };
}

const isSumLine = (row: DraftRow): boolean => row.number === "" && SUM_LINE.test(row.title);

function readLine(line: readonly string[], columns: BlockColumns, years: number): DraftRow {
  const at = (column: number | undefined): string => (column === undefined ? "" : (line[column] ?? "").trim());
  return {
    ...blankRow(0),
    number: at(columns.number).replace(/\.$/, ""),
    title: at(columns.title),
    group: at(columns.group),
    status: parseStatus(at(columns.status)) ?? null,
    investment: INVESTMENT.test(at(columns.kind)),
    amounts: Array.from({ length: years }, (_, index) => pastedAmount(at(columns.years[index]))),
  };
}

/** Accountants write (7.300) for −7.300. */
export function pastedAmount(text: string): string {
  const negative = /^\((.+)\)$/.exec(text)?.[1];
  const plain = negative === undefined ? text : `-${negative}`;
  return readTypedAmount(plain).kind === "number" ? tidyAmount(plain) : text;
}
