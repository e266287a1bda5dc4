import { formatDanishNumber } from "../../src/sheets/cells/danish-number";
import { amount } from "../../src/finance/money/amount";
import type { TestCell } from "../unit/sheets/reading/table-area";
import { describeTable, type Cell, type Described, type Sum } from "./realistic-tables";
import { createRandom, type Random } from "./seeded-random";

/** What the generator can do wrong. */
export const PLANTED_KINDS = ["sum", "sign", "unit", "swapped row", "text number"] as const;

export type PlantedKind = (typeof PLANTED_KINDS)[number];

/** A table as it stands on a sheet, with at most one error in it. */
export interface PlantedTable {
  readonly seed: number;
  readonly rows: readonly (readonly TestCell[])[];
  /** null: nothing is wrong. */
  readonly kind: PlantedKind | null;
  /** The cells that are wrong. */
  readonly planted: readonly Cell[];
  /** Totals that the wrong cells are part of: a sum that fails is told there. */
  readonly tellingTotals: readonly Cell[];
  readonly numberCells: readonly Cell[];
}

/** The table of a seed: clean where `kind` is null. A kind that the table has no room for tries the next seed's table. */
export function plantedTable(seed: number, kind: PlantedKind | null): PlantedTable {
  for (let attempt = 0; ; attempt++) {
    const random = createRandom(seed + attempt * 1_000_003);
    const table = describeTable(random);
    const planted = kind === null ? [] : plant(random, table, kind);
    if (planted === null) continue;
    return {
      seed,
      rows: writeTable(
        random,
        table,
        planted.filter(({ asText }) => asText),
      ),
      kind,
      planted: planted.map(({ cell }) => cell),
      tellingTotals: table.sums
        .filter(({ parts, result }) =>
          planted.some(({ cell }) => [result, ...parts].some((each) => isSame(each, cell))),
        )
        .map(({ result }) => result),
      numberCells: table.numberCells,
    };
  }
}

interface Planted {
  readonly cell: Cell;
  readonly asText: boolean;
}

const isSame = (a: Cell, b: Cell): boolean => a.row === b.row && a.column === b.column;

/** Changes the table's figures; null where this table has no place for the error, or rounding would hide it. */
function plant(random: Random, table: Described, kind: PlantedKind): readonly Planted[] | null {
  switch (kind) {
    case "sum":
      return plantSum(random, table);
    case "sign":
      return plantInCell(random, table, (value) => -value);
    case "unit":
      return plantInCell(random, table, (value) => (random.chance(0.7) ? value * 1_000 : value / 1_000));
    case "swapped row":
      return plantRow(random, table);
    case "text number":
      return plantText(random, table);
  }
}

const change = (table: Described, cell: Cell, value: number): Planted => {
  table.setFigure(cell, value);
  return { cell, asText: false };
};

/** A total typed wrong: a digit, two digits in each other's place, or what it was before something changed. */
function plantSum(random: Random, table: Described): readonly Planted[] | null {
  const sum = random.pick(table.sums);
  if (sum === undefined || table.isFormulaDriven) return null;
  const value = table.figure(sum.result);
  const digits = String(Math.abs(value)).length;
  const typo = value + random.sign() * random.whole(1, 9) * 10 ** random.whole(0, Math.max(0, digits - 1));
  const part = random.pick(sum.parts.filter((each) => table.figure(each) !== 0));
  const stale = part === undefined ? typo : value - random.whole(1, 30) * Math.ceil(Math.abs(table.figure(part)) / 40);
  const wrong = random.pick([typo, stale]) ?? typo;
  if (Math.abs(wrong - value) <= tolerance(sum) + 1) return null;
  return [change(table, sum.result, wrong)];
}

const tolerance = ({ parts }: Sum): number => parts.length / 2;

function plantInCell(random: Random, table: Described, wrong: (value: number) => number): readonly Planted[] | null {
  const cells = table.sums.flatMap(({ parts, result }) => [result, ...parts]);
  const cell = random.pick(cells);
  if (cell === undefined || table.isFormulaDriven) return null;
  const value = table.figure(cell);
  const next = wrong(value);
  const isVisible = table.sums
    .filter(({ parts, result }) => [result, ...parts].some((each) => isSame(each, cell)))
    .some((sum) => Math.abs(next - value) > tolerance(sum) + 1);
  return isVisible ? [change(table, cell, next)] : null;
}

/** Figures in the wrong row: two rows of different groups, a row that has got its neighbour's, or another year's. */
function plantRow(random: Random, table: Described): readonly Planted[] | null {
  if (table.isFormulaDriven) return null;
  const way = random.pick(["groups", "neighbour", "year"] as const);
  const [one, other] = random.pick(way === "groups" ? table.rowsOfTwoGroups : table.neighbours) ?? [];
  if (one === undefined || other === undefined) return null;
  const columns = table.amountColumns;
  const at = (row: number, column: number): number => table.figure({ row, column });
  if (way === "year") {
    const [column, from] = [random.pick(table.yearColumns), random.pick(table.yearColumns)];
    if (column === undefined || from === undefined) return null;
    const cell = { row: one, column };
    return isFarApart(table, cell, at(one, from)) ? [change(table, cell, at(one, from))] : null;
  }
  const visible = columns.some((column) => isFarApart(table, { row: one, column }, at(other, column)));
  if (!visible) return null;
  const pairs = columns.map((column) => ({ column, mine: at(one, column), theirs: at(other, column) }));
  const changed = pairs.map(({ column, theirs }) => change(table, { row: one, column }, theirs));
  // Of two rows with the same figures nobody can say which is wrong: both are.
  if (way === "neighbour")
    return [...changed, ...columns.map((column) => ({ cell: { row: other, column }, asText: false }))];
  return [...changed, ...pairs.map(({ column, mine }) => change(table, { row: other, column }, mine))];
}

const isFarApart = (table: Described, cell: Cell, value: number): boolean => {
  const sums = table.sums.filter(({ parts }) => parts.some((part) => isSame(part, cell)));
  return sums.length > 0 && sums.some((sum) => Math.abs(value - table.figure(cell)) > tolerance(sum) + 1);
};

function plantText(random: Random, table: Described): readonly Planted[] | null {
  const cell = random.pick(table.numberCells);
  if (cell === undefined || table.isPastedText) return null;
  if (table.isFormulaDriven) {
    if (!table.isLeaf(cell)) return null;
    table.leaveOutOfFormulas(cell);
  }
  return [{ cell, asText: true }];
}

/** The sheet's cells; numbers as the table stores them. */
function writeTable(random: Random, table: Described, texts: readonly Planted[]): readonly (readonly TestCell[])[] {
  const writing = random.pick(["-", "−", "trailing", "parentheses"] as const) ?? "-";
  return table.grid.map((line, row) =>
    line.map((cell, column) => {
      if (typeof cell !== "object" || cell === null) return cell;
      const figure = table.figure({ row, column });
      const value = figure / 10 ** table.storedDecimals;
      const isText = table.isPastedText || texts.some((each) => isSame(each.cell, { row, column }));
      if (isText) return asDanishText(value, table.decimals, table.isPastedText ? writing : "-");
      const formula = table.isFormulaDriven && !table.isLeaf({ row, column }) ? { formula: "=SUM(Z1:Z2)" } : {};
      return {
        value: Number(amount(figure).div(amount(10).pow(table.storedDecimals))),
        ...table.formatOf(),
        ...formula,
      };
    }),
  );
}

function asDanishText(value: number, decimals: number, writing: "-" | "−" | "trailing" | "parentheses"): string {
  const exact = amount(value);
  // A figure that was taken in another unit has decimals that the table's others have not.
  const size = formatDanishNumber(exact.abs(), Math.max(decimals, Math.min(exact.decimalPlaces(), 6)));
  if (!exact.isNegative() || exact.isZero()) return size;
  if (writing === "trailing") return `${size}-`;
  return writing === "parentheses" ? `(${size})` : `${writing}${size}`;
}
