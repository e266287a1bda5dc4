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

export function sumFormulas(table: string): SumFormulas {
  const column = (header: string): string => `${table}[${header}]`;
  const stillCounts = WITHDRAWN_STATUSES.map((status) => `,${column("Status")},"<>${status}"`).join("");
  const notWithdrawn = WITHDRAWN_STATUSES.map((status) => `*(${column("Status")}<>"${status}")`).join("");
  const sum = (year: number, conditions: string): string =>
    `=SUMIFS(${column(String(year))}${conditions}${stillCounts})`;
  return {
    total: (year) => sum(year, ""),
    group: (year, criterion) => sum(year, `,${column("Gruppe")},${criterion}`),
    investments: (year) => sum(year, `,${column("Art")},"${KINDS.investment}"`),
    unquantified: (year) =>
      `=SUMPRODUCT((${column("Tiltag")}<>"")${notWithdrawn}*(1-ISNUMBER(${column(String(year))})))`,
  };
}

/**
 * A group's name as a condition of SUMIFS: the cell it stands in, or, where Excel would read the name as a pattern or
 * a comparison ("Øvrige*", ">5"), the escaped text itself.
 */
export function groupCriterion(group: string, cell: string): string {
  if (!/[*?~]|^[<>=]/.test(group)) return cell;
  return `"=${group.replace(/[*?~]/g, "~$&").replaceAll('"', '""')}"`;
}
