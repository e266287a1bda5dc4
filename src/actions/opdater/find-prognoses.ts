import { asCompared } from "../../finance/prognosis/citizens";
import { GROUPINGS, rowKeyOf, type Grouping } from "../../finance/prognosis/grouping";
import type { ServiceCase } from "../../finance/cases/service-case";
import type { Area } from "../../sheets/cells/address";
import type { CellValue } from "../../sheets/cells/cell";
import { HEAD_LABELS } from "../../sheets/prognosis/lay-out-head";
import { LEVEL_HEADERS, shownName } from "../../sheets/prognosis/prognosis-request";

/** How far down the names of a prognosis' rows are looked for, and how wide its head is. */
export const SEARCHED: Area = { row: 0, column: 0, rows: 400, columns: 2 };

/** A cell of the head that the refresh brings up to date. */
export interface HeadCell {
  readonly sheet: string;
  readonly area: Area;
  readonly before: CellValue;
}

/** A prognosis of the year that stands in the workbook. */
export interface FoundPrognosis {
  readonly sheet: string;
  readonly month: HeadCell;
  /** The month that stands there, 1–12. */
  readonly monthBefore: number;
  readonly readAt: HeadCell | null;
  readonly checked: HeadCell | null;
  readonly grouping: Grouping;
  /** The names of its rows, as they are compared. */
  readonly rows: ReadonlySet<string>;
}

/** The sheets of the year's prognoses that a refresh may bring up to date. */
export interface FoundSheets {
  readonly prognoses: readonly FoundPrognosis[];
  /** Sheets `Pris og mængde <år>`, whichever prognosis they belong to. */
  readonly priceAndVolumeSheets: readonly string[];
}

/** Whether the first cells of a sheet are those of a prognosis of the year: its head is known by its words. */
export function readPrognosis(
  sheet: string,
  year: number,
  cells: readonly (readonly CellValue[])[],
): FoundPrognosis | null {
  if (cells[0]?.[0] !== `Prognose ${String(year)}`) return null;
  const headCell = (label: string): HeadCell | null => {
    const row = cells.findIndex(([first]) => first === label);
    if (row < 0) return null;
    return { sheet, area: { row, column: 1, rows: 1, columns: 1 }, before: cells[row]?.[1] ?? null };
  };
  const month = headCell(HEAD_LABELS.month);
  const grouping = GROUPINGS.find((each) =>
    cells.some(([first, second]) => first === LEVEL_HEADERS[each][0] && second === LEVEL_HEADERS[each][1]),
  );
  if (month === null || grouping === undefined) return null;
  return {
    sheet,
    month,
    monthBefore: monthIn(month.before),
    readAt: headCell(HEAD_LABELS.readAt),
    checked: headCell(HEAD_LABELS.checked),
    grouping,
    rows: new Set(cells.map(([group, part]) => rowName(String(group), String(part)))),
  };
}

/** Whether a case belongs in a row that the prognosis does not have: it counts in the total, and in no row. */
export function isMissing({ grouping, rows }: FoundPrognosis, each: ServiceCase): boolean {
  const { group, part } = rowKeyOf(each, grouping);
  return !rows.has(rowName(shownName(group), shownName(part)));
}

/** A month that nobody can read is December: the whole year is known. */
const monthIn = (cell: CellValue): number =>
  typeof cell === "number" && cell >= 1 && cell <= 12 ? Math.trunc(cell) : 12;

const rowName = (group: string, part: string): string => asCompared(JSON.stringify([group, part]));
