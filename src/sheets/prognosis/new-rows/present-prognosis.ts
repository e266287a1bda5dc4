import type { Grouping } from "../../../finance/prognosis/grouping";
import { isBlank, type CellValue } from "../../cells/cell";
import type { TableArea } from "../../reading/table-area";
import { UNDERSPENDING_NOTE } from "../lay-out-head";
import { GROUP_LINE } from "../lay-out-prognosis";
import { GREEN_LIMIT_CELL } from "../premises-cells";
import { PROGNOSIS_COLUMNS } from "../prognosis-columns";
import { LEVEL_HEADERS, type LineRequest } from "../prognosis-request";

/** A line that stands on a sheet, its row counted from zero. */
export interface PresentLine {
  readonly row: number;
  readonly group: string;
  readonly part: string;
}

/** A sheet `Prognose <år>` as it is now, as far as new lines must fit in it. */
export interface PresentPrognosis {
  readonly sheet: string;
  readonly request: LineRequest;
  /** Where the column with a header stands, from zero: users move columns. */
  readonly column: (header: string) => number;
  /** Rows and groups in their order, without the total. */
  readonly lines: readonly PresentLine[];
  readonly total: PresentLine;
}

/** null where the sheet is no longer such that a line can be put into it. */
export function readPresentPrognosis(
  sheet: string,
  year: number,
  grouping: Grouping,
  area: TableArea | null,
): PresentPrognosis | null {
  if (!beginsAtTop(area)) return null;
  const { values, formulas } = area;
  const header = headerRow(values, grouping, "Disponeret");
  const lines = header < 0 ? [] : linesBelow(values, header, values.length);
  const total = lines.find(({ group, part }) => group === GROUP_LINE && part === "");
  const names = namesIn(formulas);
  const columns = new Map(PROGNOSIS_COLUMNS.map((each) => [each.header, values[header]?.indexOf(each.header) ?? -1]));
  if (total === undefined || names === null || [...columns.values()].some((column) => column < 0)) return null;
  const direction = String(values[1]?.[0] ?? "").includes(UNDERSPENDING_NOTE) ? "underspending" : "excess-spending";
  return {
    sheet,
    request: { year, grouping, direction, names },
    column: (name) => columns.get(name) ?? 0,
    lines: lines.filter(({ row }) => row < total.row),
    total,
  };
}

/** Whether a sheet's first cell holds something, as its title does. */
export const beginsAtTop = (area: TableArea | null): area is TableArea =>
  area?.place.area.row === 0 && area.place.area.column === 0;

/** The row whose first cells are the two levels' headers; -1 where none is. */
export function headerRow(values: readonly (readonly CellValue[])[], grouping: Grouping, among: string): number {
  const [first, second] = LEVEL_HEADERS[grouping];
  return values.findIndex((row) => row[0] === first && row[1] === second && row.includes(among));
}

/** The lines with a name below a header, down to a row. */
export const linesBelow = (
  values: readonly (readonly CellValue[])[],
  header: number,
  end: number,
): readonly PresentLine[] =>
  values.flatMap(([group, part], row): readonly PresentLine[] =>
    row > header && row < end && !isBlank(group ?? null)
      ? [{ row, group: String(group), part: String(part ?? "") }]
      : [],
  );

/** What the formulas call the other sheets and tables: users rename them, and the formulas follow. */
function namesIn(formulas: readonly (readonly CellValue[])[]): LineRequest["names"] | null {
  const texts = formulas.flat().filter((cell) => typeof cell === "string" && cell.startsWith("="));
  const first = (pattern: RegExp): string | undefined =>
    texts
      .map((text) => pattern.exec(String(text)))
      .flatMap((found) => (found === null ? [] : [found[1] ?? found[2]]))[0];
  const premisesTable = first(/([\p{L}\p{N}_.\\]+)\[Korrigeret budget\]/u);
  const calculationTable = first(/([\p{L}\p{N}_.\\]+)\[Refusion\]/u);
  const limit = GREEN_LIMIT_CELL.replaceAll("$", String.raw`\$`);
  const premisesSheet = first(new RegExp(`(?:'((?:[^']|'')+)'|([\\p{L}\\p{N}_.]+))!${limit}(?!\\d)`, "u"));
  return premisesTable === undefined || calculationTable === undefined || premisesSheet === undefined
    ? null
    : { premisesTable, calculationTable, premisesSheet: premisesSheet.replaceAll("''", "'") };
}
