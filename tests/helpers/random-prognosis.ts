import { freeNames } from "../../src/actions/ny-prognose/free-names";
import { readPremises } from "../../src/actions/ny-prognose/read-premises";
import { dayOf } from "../../src/finance/calendar/day";
import type { ServiceCase } from "../../src/finance/cases/service-case";
import { amount, type Amount } from "../../src/finance/money/amount";
import { asCompared } from "../../src/finance/prognosis/citizens";
import { GROUPINGS, groupsOf, type Grouping } from "../../src/finance/prognosis/grouping";
import { refundStepsFrom, type PrognosisRequest } from "../../src/sheets/prognosis/prognosis-request";
import type { Random } from "./seeded-random";

/** A prognosis of some cases: either grouping, any month, budgets and expectations of some rows and groups, limits. */
export function randomPrognosis(cases: readonly ServiceCase[], year: number, random: Random): PrognosisRequest {
  const month = random.whole(1, 12);
  const grouping = random.pick(GROUPINGS) ?? "kategori-paragraf";
  const premises = readPremises(statedFor(rowsOf(cases, grouping), random), month);
  if (!premises.ok) throw new Error(premises.fault.code);
  const thresholds = random.chance(0.8) ? thresholdsOf(random) : null;
  return {
    cases,
    year,
    month,
    grouping,
    premises: premises.value,
    history: null,
    thresholds,
    refundSteps: refundStepsFrom(thresholds),
    limits: { green: hundredths(random.whole(-1, 2)), yellow: hundredths(random.whole(2, 5)) },
    direction: random.pick(["excess-spending", "underspending"] as const) ?? "underspending",
    dearLimits: [amount(1_000_000), amount(2_000_000)],
    priceLevel: null,
    lastYear: [],
    leftOut: 0,
    readAt: dayOf(year, month, 1),
    names: freeNames(`Prognose ${String(year)}`, year, { sheets: [], tables: [], names: [] } as never),
  };
}

interface Row {
  readonly group: string;
  readonly part: string | null;
}

/** Rows with cases, their whole groups, and one that no case is in. */
const rowsOf = (cases: readonly ServiceCase[], grouping: Grouping): readonly Row[] => [
  ...groupsOf(cases, grouping, []).flatMap(({ group, parts }) => [{ group, part: null }, ...parts]),
  { group: "Ny kategori", part: grouping === "kategori-paragraf" ? "§ 110" : "Ekstern" },
];

/** In kroner and øre; each row under the name of the first that Excel takes for the same. */
function statedFor(rows: readonly Row[], random: Random): NyPrognoseStated {
  const named = [...new Map(rows.map((row) => [asCompared(JSON.stringify(row)), row])).values()];
  const maybe = (most: number): number | null => (random.chance(0.3) ? null : random.whole(0, most * 100) / 100);
  const some = (): readonly Row[] => named.filter(() => random.chance(0.4));
  const flow = () =>
    random.chance(0.4) ? null : { count: random.whole(0, 60) / 10, yearPrice: random.whole(0, 200_000_000) / 100 };
  return {
    budgets: some().map((row) => ({
      ...row,
      original: maybe(30_000_000),
      corrected: random.chance(0.1) ? 0 : maybe(30_000_000),
      spent: maybe(20_000_000),
    })),
    premises: some().map((row) => ({
      ...row,
      inflow: flow(),
      outflow: flow(),
      remainingShare: random.chance(0.5) ? null : random.whole(0, 100) / 100,
      priceChanges: random.chance(0.5) ? null : (random.sign() * random.whole(0, 90_000_000)) / 100,
    })),
  };
}

type NyPrognoseStated = Parameters<typeof readPremises>[0];

function thresholdsOf(random: Random): readonly [Amount, Amount, Amount] {
  const first = random.whole(20_000, 900_000);
  const second = first + random.whole(1, 900_000);
  return [amount(first), amount(second), amount(second + random.whole(1, 900_000))];
}

const hundredths = (count: number): Amount => amount(count).div(100);
