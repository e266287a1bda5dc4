import { WITHDRAWN_STATUSES } from "../../finance/initiatives/status";
import { KINDS } from "./table-columns";

/**
 * The native formulas of the sums below an initiative table. They refer to whole table columns, so a row typed or
 * inserted later counts at once, and to the status column, so a row marked "udgået" leaves the sums at once.
 */
export interface SumFormulas {
  /** All rows that count. */
  readonly total: (year: number) => string;
  /** The rows of one group; `criterion` is a cell's address or a text. */
  readonly group: (year: number, criterion: string) => string;
  readonly investments: (year: number) => string;
  /** How many rows that count have no number. */
  readonly unquantified: (year: number) => string;
}

/** `header` names the column of a year, where it isn't the year alone. */
export function sumFormulas(table: string, header: (year: number) => string = String): SumFormulas {
  const column = (name: string): string => `${table}[${name}]`;
  const stillCounts = stillCountsIn(table);
  const sum = (year: number, conditions: string): string =>
    `=SUMIFS(${column(header(year))}${conditions}${stillCounts})`;
  return {
    total: (year) => sum(year, ""),
    group: (year, criterion) => sum(year, `,${column("Gruppe")},${criterion}`),
    investments: (year) => sum(year, `,${column("Art")},"${KINDS.investment}"`),
    unquantified: (year) =>
      `=SUMPRODUCT((${column("Tiltag")}<>"")${notWithdrawnIn(table)}*(1-ISNUMBER(${column(header(year))})))`,
  };
}

/** The conditions of SUMIFS that keep withdrawn rows of a table out of a sum. */
export const stillCountsIn = (table: string): string =>
  WITHDRAWN_STATUSES.map((status) => `,${table}[Status],"<>${status}"`).join("");

/** The same as factors of SUMPRODUCT. */
export const notWithdrawnIn = (table: string): string =>
  WITHDRAWN_STATUSES.map((status) => `*(${table}[Status]<>"${status}")`).join("");

/** Whether SUMIFS would read a name as a pattern or a comparison. */
const isReadOtherwise = (name: string): boolean => /[*?~]|^[<>=]/.test(name);

/**
 * A table's column compared with the row's own name, as a condition of SUMIFS and COUNTIFS. Always escaped: a name that
 * is read otherwise may come with any later list.
 */
export const ownNameCriterion = (header: string): string =>
  `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE([@${header}],"~","~~"),"*","~*"),"?","~?")`;

/**
 * A group's name as a condition of SUMIFS: the cell it stands in, or, where Excel would read the name as a pattern or
 * a comparison ("Øvrige*", ">5"), the escaped text itself.
 */
export function groupCriterion(group: string, cell: string): string {
  if (!isReadOtherwise(group)) return cell;
  return `"=${group.replace(/[*?~]/g, "~$&").replaceAll('"', '""')}"`;
}
