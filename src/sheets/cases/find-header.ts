import { isBlank, type CellValue } from "../cells/cell";
import { CASE_COLUMNS } from "./case-columns";
import { textOf } from "./case-fields";
import type { CaseRow, CaseTable } from "./case-table";
import { HEADER_WORDS, plainHeader } from "./header-words";

/** A title and a few lines may stand above the headings. */
const LONGEST_PREAMBLE = 20;

const KNOWN = new Set(CASE_COLUMNS.flatMap(({ key, header }) => [plainHeader(header), ...HEADER_WORDS[key]]));

/**
 * The list in rows of cells: the headings are the row, among the first ones, that has most headings Tiltag knows, or
 * the first that holds anything. null where there is nothing.
 */
export function findHeader(rows: readonly CaseRow[]): CaseTable | null {
  const filled = rows.findIndex(({ cells, fault }) => fault === undefined && !cells.every(isBlank));
  const first = rows[filled];
  if (first === undefined) return null;
  const scores = rows.slice(filled, filled + LONGEST_PREAMBLE).map(({ cells }) => countKnownHeaders(cells));
  const best = Math.max(...scores);
  const at = filled + (best === 0 ? 0 : scores.indexOf(best));
  const { row, cells } = rows[at] ?? first;
  return { header: cells, headerRow: row, rows: rows.slice(at + 1) };
}

export const countKnownHeaders = (cells: readonly CellValue[]): number =>
  new Set(
    cells
      .filter(mayBeHeading)
      .map((cell) => plainHeader(textOf(cell)))
      .filter((name) => KNOWN.has(name)),
  ).size;

/** Nearly all cells of a list are not, and are seen at once not to be. */
const mayBeHeading = (cell: CellValue): boolean =>
  typeof cell === "string" && /^\s*[\p{L}§]/u.test(cell) && cell.length < 60;
