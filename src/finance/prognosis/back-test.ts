import { sumQuantified, ZERO, type Amount, type MaybeAmount } from "../money/amount";
import { sameGroup } from "./grouping";
import { SCENARIOS, type Scenario } from "./long-term";

/** What an earlier long-term prognosis said of one category in one year. */
export interface StoredFigure {
  /** Counts the prognoses that were stored, from 1. */
  readonly run: number;
  /** When, as Excel's serial number. */
  readonly made: number;
  readonly baseYear: number;
  readonly year: number;
  readonly scenario: Scenario;
  readonly category: string;
  readonly fullTimeEquivalents: Amount;
  readonly cost: Amount;
  /** The price level, in words. */
  readonly prices: string;
}

export interface Volume {
  readonly fullTimeEquivalents: Amount;
  readonly cost: Amount;
}

export interface BackTestLine {
  readonly scenario: Scenario;
  /** null for all categories together. */
  readonly category: string | null;
  readonly said: Volume;
  readonly now: Volume;
  /** now − said: positive where it became more than was said. */
  readonly missed: Volume;
  /** missed ÷ said; null where nothing was said. */
  readonly share: { readonly fullTimeEquivalents: MaybeAmount; readonly cost: MaybeAmount };
}

/** Where the year lies beside the span from low to high. */
export type Verdict = "above" | "within" | "below";

export interface BackTest {
  readonly run: number;
  readonly made: number;
  readonly baseYear: number;
  readonly prices: string;
  /** All together in the three scenarios, then each category in the middle one. */
  readonly lines: readonly BackTestLine[];
  readonly verdict: { readonly fullTimeEquivalents: Verdict; readonly cost: Verdict };
}

/** Older prognoses than these are not held against the year. */
const MOST_RUNS = 5;

/** How far the stored long-term prognoses were off about a year, the newest first. */
export function backTest(
  stored: readonly StoredFigure[],
  year: number,
  categories: readonly ({ readonly category: string } & Volume)[],
): readonly BackTest[] {
  const about = stored.filter((each) => each.year === year && each.baseYear < year);
  const runs = [...new Set(about.map(({ run }) => run))].sort((a, b) => b - a).slice(0, MOST_RUNS);
  return runs.flatMap((run): readonly BackTest[] => {
    const own = about.filter((each) => each.run === run);
    const [first] = own;
    if (first === undefined) return [];
    const totals = SCENARIOS.map((scenario) =>
      lineOf(
        scenario,
        null,
        own.filter((each) => each.scenario === scenario),
        categories,
      ),
    );
    const byCategory = categories.map(({ category }) => {
      const isOwn = (each: { readonly category: string }): boolean =>
        sameGroup({ group: each.category }, { group: category });
      const said = own.filter((each) => each.scenario === "middle" && isOwn(each));
      return lineOf("middle", category, said, categories.filter(isOwn));
    });
    const { made, baseYear, prices } = first;
    const verdict = (of: keyof Volume): Verdict => verdictOf(totals, of);
    return [
      {
        run,
        made,
        baseYear,
        prices,
        lines: [...totals, ...byCategory],
        verdict: { fullTimeEquivalents: verdict("fullTimeEquivalents"), cost: verdict("cost") },
      },
    ];
  });
}

function lineOf(
  scenario: Scenario,
  category: string | null,
  figures: readonly Volume[],
  categories: readonly Volume[],
): BackTestLine {
  const [said, now] = [sumOf(figures), sumOf(categories)];
  const missed = {
    fullTimeEquivalents: now.fullTimeEquivalents.minus(said.fullTimeEquivalents),
    cost: now.cost.minus(said.cost),
  };
  const share = (of: keyof Volume): MaybeAmount => (said[of].isZero() ? null : missed[of].div(said[of]));
  return {
    scenario,
    category,
    said,
    now,
    missed,
    share: { fullTimeEquivalents: share("fullTimeEquivalents"), cost: share("cost") },
  };
}

const sumOf = (volumes: readonly Volume[]): Volume => ({
  fullTimeEquivalents: sumQuantified(volumes.map((each) => each.fullTimeEquivalents)),
  cost: sumQuantified(volumes.map(({ cost }) => cost)),
});

function verdictOf(totals: readonly BackTestLine[], of: keyof Volume): Verdict {
  const saidIn = (scenario: Scenario): Amount => totals.find((line) => line.scenario === scenario)?.said[of] ?? ZERO;
  const now = totals[0]?.now[of] ?? ZERO;
  if (now.greaterThan(saidIn("high"))) return "above";
  return now.lessThan(saidIn("low")) ? "below" : "within";
}
