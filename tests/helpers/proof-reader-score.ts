import { reviewTable } from "../../src/finance/review/review";
import type { Finding } from "../../src/finance/review/finding";
import type { CellAt } from "../../src/finance/review/review-table";
import { readTables } from "../../src/sheets/reading/read-tables";
import { reviewInput } from "../../src/sheets/reading/review-input";
import { areaOf } from "../unit/sheets/reading/table-area";
import { PLANTED_KINDS, plantedTable, type PlantedKind, type PlantedTable } from "./planted-errors";

/** What the proof-reader made of tables whose errors are known. */
export interface Score {
  readonly kind: PlantedKind | null;
  readonly tables: number;
  /** Tables in which a finding is about a planted cell, or about a sum that the cell is part of. */
  readonly found: number;
  /** Tables in which a finding, or its explanation, names a planted cell itself. */
  readonly pinpointed: number;
  readonly cleanCells: number;
  /** Clean cells that a finding is about, unless it is the total of a sum that a planted cell is part of. */
  readonly accusedCells: number;
  readonly tablesWithAccusedCells: number;
}

export interface ScoredTable {
  readonly table: PlantedTable;
  readonly isFound: boolean;
  readonly isPinpointed: boolean;
  readonly accused: number;
}

/** Reads one table as the action does, and compares with what was planted. */
export function scoreTable(table: PlantedTable): ScoredTable {
  const { tables, texts } = readTables(areaOf(table.rows));
  const planted = new Set(table.planted.map(keyOf));
  const told = new Set([...planted, ...table.tellingTotals.map(keyOf)]);
  const findings = tables.flatMap((understood) => {
    const input = reviewInput(
      understood,
      texts.map(({ text }) => text),
    );
    return reviewTable(input.table)
      .findings.filter((finding) => !isPastedAsText(finding, table))
      .map((finding) => ({ finding, at: (cell: CellAt) => keyOf(input.placeOf(cell)) }));
  });
  const accused = findings.flatMap(({ finding, at }) => finding.cells.map(at)).filter((cell) => !told.has(cell));
  return {
    table,
    isFound: findings.some(
      ({ finding, at }) => finding.cells.some((cell) => told.has(at(cell))) || isAboutSum(finding, at, told),
    ),
    isPinpointed: findings.some(({ finding, at }) =>
      [...finding.cells, ...cellsOf(finding)].some((cell) => planted.has(at(cell))),
    ),
    accused: new Set(accused).size,
  };
}

/** Tables of all kinds, the same every time; `null` stands for tables without an error. */
export function scoreProofReader(tablesOfAKind: number): readonly Score[] {
  return [...PLANTED_KINDS, null].map((kind) => {
    const scored = Array.from({ length: tablesOfAKind }, (_, index) =>
      scoreTable(plantedTable(7_919 * (index + 1), kind)),
    );
    return {
      kind,
      tables: tablesOfAKind,
      found: scored.filter(({ isFound }) => isFound).length,
      pinpointed: scored.filter(({ isPinpointed }) => isPinpointed).length,
      cleanCells: total(scored.map(({ table }) => table.numberCells.length - table.planted.length)),
      accusedCells: total(scored.map(({ accused }) => accused)),
      tablesWithAccusedCells: scored.filter(({ accused }) => accused > 0).length,
    };
  });
}

export const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

const keyOf = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${String(row)} ${String(column)}`;

/** In a table that was pasted as text it is true of every cell that it is text. */
const isPastedAsText = ({ kind, cells }: Finding, { numberCells }: PlantedTable): boolean =>
  kind === "number-as-text" && cells.length === numberCells.length;

/** A row that is not counted is told at the row; the sum that does not count it tells the error. */
const isAboutSum = ({ instance }: Finding, at: (cell: CellAt) => string, told: ReadonlySet<string>): boolean =>
  instance !== null && told.has(at(instance.result));

const cellsOf = ({ explanation }: Finding): readonly CellAt[] => {
  if (explanation === null) return [];
  return "from" in explanation ? [explanation.cell, explanation.from] : [explanation.cell];
};
