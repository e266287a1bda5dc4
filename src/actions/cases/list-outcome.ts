import { CASE_COLUMNS, type CaseKey } from "../../sheets/cases/case-columns";
import { textOf } from "../../sheets/cases/case-fields";
import type { Confidence } from "../../sheets/cases/propose-columns";
import type { Words } from "../../sheets/cells/language";
import type { CaseSource } from "./case-source";
import type { ReadList } from "./read-list";

/** Something about a row of the list. */
export interface RowMessage {
  /** As the user counts: the file's line, or the sheet's row. */
  readonly row: number;
  /** The list's own heading; "" where the whole row is meant. */
  readonly column: string;
  /** Where the list stands in the workbook. */
  readonly cell?: string;
  readonly code: string;
  readonly message: Words;
}

/** Which column holds what, and how sure Tiltag is; null where the user has said so, or there is none. */
export interface OutcomeColumn {
  readonly key: CaseKey;
  readonly title: string;
  readonly header: string | null;
  /** Counted from 1. */
  readonly number: number | null;
  readonly confidence: Confidence | null;
}

/** How a list was read. */
export interface CaseListOutcome {
  /** Where the list stands in the workbook; null where it comes from outside. */
  readonly range: string | null;
  /** The sheet of an .xlsx file that was read, and those that can be; null where it is no such file. */
  readonly book: CaseSource["book"];
  /** Cases taken. */
  readonly rows: number;
  /** Rows of the list that hold something. */
  readonly rowsRead: number;
  /** Each row that is refused, and why. */
  readonly errors: readonly RowMessage[];
  /** What somebody should look at in the cases that are taken. */
  readonly checks: readonly RowMessage[];
  readonly columns: readonly OutcomeColumn[];
  /** Headings of the list that are no part of the case list. */
  readonly leftOut: readonly string[];
  /** All headings of the list. */
  readonly headers: readonly string[];
  /** How many citizens have got a pseudonym. */
  readonly pseudonyms: number;
  /** The first CPR number met where none may be stored. */
  readonly cpr: { readonly row: number; readonly column: string } | null;
}

export function tellList({ table, range, cellOf, book }: CaseSource, list: ReadList): CaseListOutcome {
  const { cases, faults, findings, mapping, proposals, cpr, pseudonyms, rows } = list;
  const headers = table.header.map(textOf);
  const used = new Set(Object.values(mapping));
  const cellAt = (row: number, column: number | null): { cell?: string } =>
    cellOf === null ? {} : { cell: cellOf(row, column ?? 0) };
  return {
    range,
    book,
    rows: cases.length,
    rowsRead: rows,
    errors: faults.map(({ row, header, column, code, sentence }) => ({
      row,
      column: header,
      ...cellAt(row, column),
      code,
      message: sentence,
    })),
    checks: findings.map(({ row, key, code, sentence }) => {
      const column = mapping[key];
      return {
        row,
        column: column === null ? "" : (headers[column] ?? ""),
        ...cellAt(row, column),
        code,
        message: sentence,
      };
    }),
    columns: CASE_COLUMNS.map(({ key, header: title }) => {
      const column = mapping[key];
      const proposal = proposals.find((each) => each.key === key);
      return {
        key,
        title,
        header: column === null ? null : (headers[column] ?? ""),
        number: column === null ? null : column + 1,
        confidence: column !== null && proposal?.column === column ? proposal.confidence : null,
      };
    }),
    leftOut: headers.filter((header, column) => header !== "" && !used.has(column)),
    headers,
    pseudonyms,
    cpr: cpr === null ? null : { row: cpr.row, column: cpr.header },
  };
}
