import type { CategoryAhead } from "../../finance/prognosis/long-term-by-category";
import type { StoredFigure } from "../../finance/prognosis/back-test";
import { SCENARIOS, type Scenario } from "../../finance/prognosis/long-term";
import { quantified } from "../cells/cell";
import type { LedgerShape, PlannedConstant } from "../plan/sheet-plan";
import type { LedgerRows } from "../workbook-port";

export const LONG_TERM_SHEET = "Tiltag-langsigt";
export const LONG_TERM_TABLE = "TiltagLangsigt";

export const SCENARIO_NAMES: Readonly<Record<Scenario, string>> = { low: "Lav", middle: "Middel", high: "Høj" };

/** What every long-term prognosis has said, so that it can be held against the year when it comes. */
export const LONG_TERM_LEDGER: LedgerShape = {
  sheet: LONG_TERM_SHEET,
  table: LONG_TERM_TABLE,
  title: "Tiltag: langsigtede prognoser",
  explanation:
    "Det, hver langsigtet prognose sagde om årene. De næste prognoser viser, hvor langt de var fra. Slet en linje, hvis den ikke skal måles.",
  columns: [
    { header: "Nr.", width: 36 },
    { header: "Kørsel", width: 48 },
    { header: "Lavet", width: 99, numberFormat: "dd-mm-yyyy hh:mm" },
    { header: "Basisår", width: 54 },
    { header: "År", width: 45 },
    { header: "Scenarie", width: 60 },
    { header: "Kategori", width: 150 },
    { header: "Helårspersoner", width: 90, numberFormat: "#,##0.00" },
    { header: "Udgift", width: 99, numberFormat: "#,##0" },
    { header: "Priser", width: 150 },
  ],
};

/** What is stored already, and how the next lines are to be numbered. */
export interface StoredLongTerm {
  readonly figures: readonly StoredFigure[];
  readonly nextRun: number;
  readonly nextNumber: number;
}

/** Lines that somebody has made into something else are left out; the others are not lost by it. */
export function readLongTerm(list: LedgerRows | undefined): StoredLongTerm {
  const rows = list?.rows ?? [];
  const highest = (column: number): number =>
    rows.reduce((most, row) => Math.max(most, typeof row[column] === "number" ? row[column] : 0), 0);
  return { figures: rows.flatMap(readRow), nextRun: highest(1) + 1, nextNumber: highest(0) + 1 };
}

function readRow(row: LedgerRows["rows"][number]): readonly StoredFigure[] {
  const [, run, made, baseYear, year, name, category, equivalents = null, kroner = null, prices] = row;
  const scenario = SCENARIOS.find((each) => SCENARIO_NAMES[each] === name);
  const [fullTimeEquivalents, cost] = [quantified(equivalents), quantified(kroner)];
  if (typeof run !== "number" || typeof made !== "number" || typeof baseYear !== "number") return [];
  if (typeof year !== "number" || scenario === undefined || fullTimeEquivalents === null || cost === null) return [];
  const [of, level] = [String(category ?? ""), String(prices ?? "")];
  return [{ run, made, baseYear, year, scenario, category: of, fullTimeEquivalents, cost, prices: level }];
}

export interface LongTermRun {
  readonly made: number;
  readonly baseYear: number;
  readonly categories: readonly CategoryAhead[];
  readonly prices: string;
}

/** A line for each year, scenario and category. `shownName` is how the sheet names a category. */
export function longTermRows(
  { made, baseYear, categories, prices }: LongTermRun,
  { nextRun, nextNumber }: StoredLongTerm,
  shownName: (category: string) => string,
): readonly (readonly PlannedConstant[])[] {
  const lines = SCENARIOS.flatMap((scenario) =>
    categories.flatMap(({ category, years }) =>
      years[scenario].map(({ year, fullTimeEquivalents, cost }): readonly PlannedConstant[] => [
        nextRun,
        made,
        baseYear,
        year,
        SCENARIO_NAMES[scenario],
        shownName(category),
        fullTimeEquivalents.toNumber(),
        cost.toNumber(),
        prices,
      ]),
    ),
  );
  return lines.map((line, index) => [nextNumber + index, ...line]);
}
