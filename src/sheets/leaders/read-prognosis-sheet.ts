import type { DeviationDirection } from "../../finance/budget/deviation";
import { fail, succeed, type Result } from "../../finance/result";
import { columnLetters } from "../cells/address";
import { isBlank, type CellValue } from "../cells/cell";
import { MONTH_HEADERS } from "../cases/case-columns";
import { cellOn } from "../prognosis/conditions";
import { UNDERSPENDING_NOTE } from "../prognosis/lay-out-head";
import { ACTIVE_BY_MONTH, GROUP_LINE } from "../prognosis/lay-out-prognosis";
import type { SelectedArea } from "../workbook-port";

/** What the page for leaders shows of a line of the prognosis, and what decides whether it may. */
const NEEDED = [
  "Korrigeret budget",
  "Forventet regnskab",
  "Afvigelse",
  "Afvigelse %",
  "Status",
  "Helårspersoner",
  "Gennemsnitspris",
  "Disponeret",
  "Borgere",
  ...MONTH_HEADERS,
] as const;

export type NeededHeader = (typeof NEEDED)[number];

/** A cell of the prognosis: what it shows, and how a formula elsewhere names it. */
export interface ShownCell {
  readonly reference: string;
  readonly shows: CellValue;
}

export interface ReadLine {
  readonly name: ShownCell;
  readonly cell: (header: NeededHeader) => ShownCell;
}

/** A sheet `Prognose <år>` as it is now, wherever the user has moved its lines and columns. */
export interface ReadPrognosis {
  readonly year: number;
  readonly direction: DeviationDirection;
  readonly groups: readonly ReadLine[];
  readonly total: ReadLine;
  /** All the lines' cells in a column, as a formula elsewhere names them. */
  readonly column: (of: "part" | "Borgere") => string;
  /** Active cases at the end of each month, January first. */
  readonly activeByMonth: readonly ShownCell[];
  /** The value beside a label of the head; null where the label is gone. */
  readonly head: (label: string) => ShownCell | null;
}

export type PrognosisSheetFault =
  { readonly code: "not-a-prognosis" } | { readonly code: "column-missing"; readonly header: string };

export function readPrognosisSheet(read: SelectedArea | null): Result<ReadPrognosis, PrognosisSheetFault> {
  const rows = read?.values ?? [];
  const at = (row: number, column: number): ShownCell => ({
    reference: cellOn(read?.place.sheet ?? "", `${letters(column)}${rowNumber(row)}`),
    shows: rows[row]?.[column] ?? null,
  });
  const letters = (column: number): string => columnLetters((read?.place.area.column ?? 0) + column);
  const rowNumber = (row: number): string => String((read?.place.area.row ?? 0) + row + 1);
  const header = rows.findIndex((row) => row.includes("Forventet regnskab") && row.includes("Korrigeret budget"));
  const year = Number(/\d{4}/.exec(String(rows[0]?.[0] ?? ""))?.[0] ?? NaN);
  const headers = rows[header] ?? [];
  const [group, part] = [headers.findIndex((cell) => !isBlank(cell)), headers.findIndex((cell) => !isBlank(cell)) + 1];
  const body = rows.flatMap((row, index) => (index > header && !isBlank(row[group] ?? null) ? [index] : []));
  const active = body.find((row) => rows[row]?.[group] === ACTIVE_BY_MONTH);
  const lines = body.filter((row) => active === undefined || row < active);
  const isPart = (row: number, name: string): boolean => (rows[row]?.[part] ?? "") === name;
  const total = lines.find((row) => rows[row]?.[group] === GROUP_LINE && isPart(row, ""));
  if (header < 0 || !Number.isInteger(year) || total === undefined || active === undefined)
    return fail({ code: "not-a-prognosis" });
  const missing = NEEDED.find((name) => !headers.includes(name));
  if (missing !== undefined) return fail({ code: "column-missing", header: missing });
  const columnOf = (name: NeededHeader): number => headers.indexOf(name);
  const lineAt = (row: number): ReadLine => ({ name: at(row, group), cell: (name) => at(row, columnOf(name)) });
  return succeed({
    year,
    direction: rows.slice(0, header).some(([note]) => String(note ?? "").includes(UNDERSPENDING_NOTE))
      ? "underspending"
      : "excess-spending",
    groups: lines.filter((row) => isPart(row, GROUP_LINE)).map(lineAt),
    total: lineAt(total),
    column(of) {
      const found = letters(of === "part" ? part : columnOf(of));
      const [first, last] = [rowNumber(lines[0] ?? 0), rowNumber(total)];
      return cellOn(read?.place.sheet ?? "", `$${found}$${first}:$${found}$${last}`);
    },
    activeByMonth: MONTH_HEADERS.map((month) => at(active, columnOf(month))),
    head(label) {
      const row = rows.findIndex((cells, index) => index < header && cells[group] === label);
      return row < 0 ? null : at(row, part);
    },
  });
}
