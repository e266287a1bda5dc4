import type { ServiceCase } from "../../../finance/cases/service-case";
import { asCompared } from "../../../finance/prognosis/citizens";
import { columnLetters } from "../../cells/address";
import { isBlank, type CellValue } from "../../cells/cell";
import { LINE_FORMATS } from "../../layouts/line-formats";
import { INPUT_FILL } from "../../layouts/sheet-layout";
import { isPlannedFormula, type PlannedCell } from "../../plan/sheet-plan";
import type { TableArea } from "../../reading/table-area";
import { cellOn } from "../conditions";
import { GROUP_LINE } from "../lay-out-prognosis";
import { changeCells, changePlace } from "../lay-out-price-and-volume";
import { CHANGE_COLUMNS, type ChangeColumn } from "../price-and-volume-columns";
import { changeLines, type ChangeLine } from "../price-and-volume-lines";
import type { NewRow } from "./grow-prognosis";
import { insertLines, type InsertedLines, type PlannedLines } from "./insert-lines";
import { beginsAtTop, headerRow, linesBelow, type PresentLine, type PresentPrognosis } from "./present-prognosis";

type ChangeKey = ChangeColumn["key"];

/** A sheet `Pris og mængde <år>` as it is now, as far as new lines must fit in it. */
export interface PresentPriceAndVolume {
  readonly sheet: string;
  readonly first: number;
  /** The free line between rows and groups. */
  readonly free: number;
  readonly groups: readonly PresentLine[];
  readonly total: PresentLine;
}

/** null where it is not that of the prognosis, or no longer such that a line can be put into it. */
export function readPriceAndVolume(
  sheet: string,
  { sheet: prognosisSheet, request: { grouping, year } }: PresentPrognosis,
  area: TableArea | null,
): PresentPriceAndVolume | null {
  if (!beginsAtTop(area)) return null;
  const { values, formulas } = area;
  const header = headerRow(values, grouping, "Mængde");
  // Columns in their order, as they were made: a sheet that somebody has rebuilt is left alone.
  const isAsMade = CHANGE_COLUMNS.every((column, index) => values[header]?.[2 + index] === column.header(year));
  const free = values.findIndex(([group], row) => row > header && isBlank(group ?? null));
  const below = linesBelow(values, free, values.length);
  const total = below.find(({ group, part }) => group === GROUP_LINE && part === "");
  const isOurs = formulas.some((row) => row.some((cell) => namesSheet(cell, prognosisSheet)));
  if (header < 0 || !isAsMade || !isOurs || free <= header + 1 || total === undefined) return null;
  return { sheet, first: header + 1, free, groups: below.filter(({ row }) => row < total.row), total };
}

const namesSheet = (cell: CellValue, sheet: string): boolean =>
  typeof cell === "string" && [cellOn(sheet, ""), `${sheet}!`].some((name) => cell.includes(name));

/** What PL takes part in: the rate stands on the sheet of premises. */
const OF_PREMISES: ReadonlySet<ChangeKey> = new Set(["priceLevel", "price"]);

const column = (key: ChangeKey): number => 2 + CHANGE_COLUMNS.findIndex((each) => each.key === key);

/**
 * Lines for the rows that the prognosis gets: below the other rows, and new groups before the last group, so that what
 * is summed and drawn reaches over them. Where there is one group only, the new ones come below it.
 */
export function growPriceAndVolume(
  present: PresentPriceAndVolume,
  { sheet: prognosisSheet, request, column: prognosisColumn }: PresentPrognosis,
  cases: readonly ServiceCase[],
  newRows: readonly NewRow[],
): readonly PlannedLines[] {
  const { sheet, first, free, groups, total } = present;
  const lines = changeLines({ ...request, cases, premises: [], lastYear: [], priceLevel: null });
  const rows = lines.filter(({ level }) => level === "row");
  const fresh = lines.filter(
    ({ level, group }) => level === "group" && !groups.some((each) => asCompared(each.group) === asCompared(group)),
  );
  const place = changePlace({
    column,
    first,
    last: free + rows.length,
    prognosisSheet,
    prognosisCell: (header, row) => `${columnLetters(prognosisColumn(header))}${String(row + 1)}`,
  });
  const there = ({ group, part }: ChangeLine): number =>
    newRows.find((row) => row.group === group && row.part === part)?.row ?? 0;
  const block = (of: readonly ChangeLine[], row: number, below: PresentLine): InsertedLines => ({
    sheet,
    row,
    below,
    cells: of.map((line, index) =>
      changeCells(line, place(row + index, there(line)), request).map((cell, at) => withoutPremises(cell, at)),
    ),
    formats: formatsOf(row, of),
  });
  const last = groups.length > 1 ? (groups.at(-1) ?? total) : total;
  return [
    insertLines(block(rows, free, { row: free, group: "", part: "" })),
    ...(fresh.length === 0 ? [] : [insertLines(block(fresh, last.row + rows.length, last))]),
  ];
}

function withoutPremises(cell: PlannedCell, at: number): PlannedCell {
  const key = CHANGE_COLUMNS[at - 2]?.key;
  return isPlannedFormula(cell) && key !== undefined && OF_PREMISES.has(key) ? { ...cell, expected: null } : cell;
}

function formatsOf(row: number, lines: readonly ChangeLine[]): InsertedLines["formats"] {
  const area = (at: number, columns: number) => ({ row, column: at, rows: lines.length, columns });
  return [
    ...CHANGE_COLUMNS.map(({ numberFormat }, index) => ({ area: area(2 + index, 1), format: { numberFormat } })),
    { area: area(column("rest"), 1), format: { horizontalAlignment: "Center" } },
    lines.some(({ level }) => level === "row")
      ? { area: area(column("statedCost"), 2), format: { fill: INPUT_FILL } }
      : { area: area(0, 2 + CHANGE_COLUMNS.length), format: LINE_FORMATS.subtotal },
  ];
}
