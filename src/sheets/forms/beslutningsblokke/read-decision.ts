import type { Proposal } from "../../../finance/decisions/decision-totals";
import type { InitiativeAmount } from "../../../finance/initiatives/initiative";
import { fail, succeed, type Result } from "../../../finance/result";
import { formatAddress, singleCell, type Area, type CellPlace, type SheetPlace } from "../../cells/address";
import { isBlank, type CellValue } from "../../cells/cell";
import type { TableContents } from "../../workbook-port";
import {
  blockColumns,
  CHOSEN_HEADER,
  LEAD_HEADERS,
  MOST_SETS,
  SETS_LABEL,
  TARGET_LABEL,
  TICK,
  TITLE_COLUMN,
} from "./decision-columns";
import { readAmountCell } from "./read-amount-cell";
import type { SavedSet } from "./set-line";

/** A block of proposals as it stands in a workbook, whatever its users have typed, sorted and inserted since. */
export interface Decision {
  readonly table: string;
  /** The Excel table, its header included. */
  readonly place: SheetPlace;
  readonly years: readonly number[];
  readonly headers: readonly string[];
  readonly proposals: readonly Pick<Proposal, "title" | "amounts">[];
  readonly marks: readonly boolean[];
  /** The cells that are ticked, and what stands in them. */
  readonly chosenArea: Area;
  readonly chosenCells: readonly CellValue[];
  readonly targets: readonly InitiativeAmount[];
  /** The target line's cell for the first year. */
  readonly firstTarget: CellPlace;
  readonly sets: readonly SavedSet[];
  /** From the table's first column to the comparison's first. */
  readonly comparisonOffset: number;
  /** The first cell of the first free line of the comparison; null where all are taken. */
  readonly freeLine: CellPlace | null;
}

export type DecisionFault =
  | { readonly code: "column-missing"; readonly header: string; readonly cell: string }
  | { readonly code: "mark-unknown"; readonly mark: string; readonly cell: string }
  | { readonly code: "sums-missing"; readonly cell: string };

/** Finds everything by its header or label: columns may have been moved, rows added. */
export function readDecision(contents: TableContents, years: readonly number[]): Result<Decision, DecisionFault> {
  const { name, place, values } = contents;
  const { sheet, area } = place;
  const cellAt = (row: number, column: number): string =>
    formatAddress(sheet, singleCell({ row: area.row + row, column: area.column + column }));
  const headers = (values[0] ?? []).map((cell) => String(cell ?? ""));
  const rows = values.slice(1);
  const missing = [CHOSEN_HEADER, ...years.map(String)].find((header) => !headers.includes(header));
  if (missing !== undefined) return fail({ code: "column-missing", header: missing, cell: cellAt(0, 0) });
  const chosen = headers.indexOf(CHOSEN_HEADER);
  const unknown = rows.findIndex((row) => readMark(row[chosen] ?? null) === undefined);
  if (unknown >= 0)
    return fail({
      code: "mark-unknown",
      mark: String(rows[unknown]?.[chosen] ?? "").trim(),
      cell: cellAt(unknown + 1, chosen),
    });
  const comparison = findComparison(contents, years.length);
  if (comparison === null) return fail({ code: "sums-missing", cell: cellAt(rows.length + 1, 0) });
  const marksIn = (column: number): readonly boolean[] => rows.map((row) => readMark(row[column] ?? null) ?? false);
  return succeed({
    table: name,
    place,
    years,
    headers,
    proposals: rows.map((row) => ({
      title: String(row[headers.indexOf("Tiltag")] ?? ""),
      amounts: years.map((year) => readAmountCell(row[headers.indexOf(String(year))] ?? null)),
    })),
    marks: marksIn(chosen),
    chosenArea: { row: area.row + 1, column: area.column + chosen, rows: rows.length, columns: 1 },
    chosenCells: rows.map((row) => row[chosen] ?? null),
    ...comparison,
    sets: comparison.names
      .filter((set) => headers.includes(set))
      .map((set) => ({ name: set, marks: marksIn(headers.indexOf(set)) })),
  });
}

/** Excel's own comparison takes "X" for "x", and nothing else; undefined for a mark it would not count. */
function readMark(cell: CellValue): boolean | undefined {
  if (isBlank(cell)) return false;
  return typeof cell === "string" && cell.toLowerCase() === TICK ? true : undefined;
}

interface Comparison extends Pick<Decision, "targets" | "firstTarget" | "comparisonOffset" | "freeLine"> {
  readonly names: readonly string[];
}

/** The lines below the table, by the labels that stand in one column: target first, then the heading of the sets. */
function findComparison({ place: { area }, below }: TableContents, years: number): Comparison | null {
  const heading = below.findIndex((cells) => cells.includes(SETS_LABEL));
  const label = below[heading]?.indexOf(SETS_LABEL) ?? -1;
  const target = below.slice(0, Math.max(0, heading)).findIndex((cells) => cells[label] === TARGET_LABEL);
  const first = label - TITLE_COLUMN;
  if (heading < 0 || target < 0 || first < 0) return null;
  const firstYear = first + LEAD_HEADERS.length;
  const rowOf = (line: number): number => area.row + area.rows + line;
  const lines = below.slice(heading + 1, heading + 1 + MOST_SETS);
  const free = lines.findIndex((cells) => cells.slice(first, first + blockColumns(years)).every(isBlank));
  return {
    targets: Array.from({ length: years }, (_, year) => readAmountCell(below[target]?.[firstYear + year] ?? null)),
    firstTarget: { row: rowOf(target), column: area.column + firstYear },
    comparisonOffset: first,
    freeLine: free < 0 ? null : { row: rowOf(heading + 1 + free), column: area.column + first },
    names: lines.map((cells) => String(cells[label] ?? "")).filter((name) => name !== ""),
  };
}
