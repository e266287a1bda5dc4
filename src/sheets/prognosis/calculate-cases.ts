import type { Day } from "../../finance/calendar/day";
import type { ServiceCase } from "../../finance/cases/service-case";
import { roundHalfAwayFromZero, sumQuantified, ZERO } from "../../finance/money/amount";
import {
  caseShareOfYear,
  endOfMonth,
  fullYearPrice,
  isActiveOn,
  monthCosts,
  monthIncomes,
} from "../../finance/prognosis/case-months";
import { caseRefunds } from "../../finance/prognosis/case-refunds";
import { asCompared, citizenKey } from "../../finance/prognosis/citizens";
import type { DearCase } from "../../finance/prognosis/dear-cases";
import { rowKeyOf } from "../../finance/prognosis/grouping";
import { yearEnds, type CalculatedCase } from "./calculation-columns";
import { shownName, type PrognosisRequest } from "./prognosis-request";

/** Every case as the calculation sheet shows it; `dear` are the dear ones in their order, `rows` the rows of all in the body of `Sager`, from 1. */
export function calculateCases(
  request: PrognosisRequest,
  dear: readonly DearCase[],
  rows: readonly number[],
): readonly CalculatedCase[] {
  const { cases, year, month, grouping } = request;
  const status = endOfMonth(year, month);
  const [newYear, newYearsEve] = yearEnds(year);
  const before = yearEnds(year - 1);
  const refunds = caseRefunds(cases, year, request.refundSteps);
  const ranks = new Map(dear.map(({ serviceCase }, index) => [serviceCase, index + 1]));
  const active = cases.map((each) => isActiveOn(each, status));
  const scopes = cases.map((each) => scopesOf(each, request));
  const counts = new Map<string, number>();
  for (const [index, own] of scopes.entries())
    if (active[index] === true) for (const scope of own) counts.set(scope, (counts.get(scope) ?? 0) + 1);
  const partIn = (index: number, scope: string | undefined): number =>
    active[index] === true ? 1 / (counts.get(scope ?? "") ?? 1) : 0;
  return cases.map((serviceCase, index): CalculatedCase => {
    const { group, part } = rowKeyOf(serviceCase, grouping);
    const own = scopes[index] ?? [];
    const cost = sumQuantified(monthCosts(serviceCase, year));
    return {
      serviceCase,
      row: rows[index] ?? 0,
      citizen: citizenKey(serviceCase),
      names: [shownName(group), shownName(part)],
      from: Math.max(serviceCase.start, newYear) as Day,
      to: Math.min(serviceCase.end ?? newYearsEve, newYearsEve) as Day,
      active: active[index] ?? false,
      citizenParts: [partIn(index, own[0]), partIn(index, own[1]), partIn(index, own[2])],
      monthIncome: (serviceCase.income ?? ZERO).times(serviceCase.probability),
      income: sumQuantified(monthIncomes(serviceCase, year)),
      refund: refunds[index] ?? { net: [], citizenNet: [], refund: ZERO },
      cost,
      fullYear: cost.isZero() ? ZERO : roundHalfAwayFromZero(fullYearPrice(serviceCase, year), 2),
      rank: ranks.get(serviceCase) ?? null,
      lastYear: {
        from: Math.max(serviceCase.start, before[0]) as Day,
        to: Math.min(serviceCase.end ?? before[1], before[1]) as Day,
        share: caseShareOfYear(serviceCase, year - 1),
        cost: sumQuantified(monthCosts(serviceCase, year - 1)),
      },
    };
  });
}

/** A citizen in a row, in a group, and in all, as Excel compares them. */
function scopesOf(each: ServiceCase, { grouping }: PrognosisRequest): readonly string[] {
  const citizen = asCompared(citizenKey(each));
  const { group, part } = rowKeyOf(each, grouping);
  return [
    JSON.stringify([citizen, asCompared(group), asCompared(part)]),
    JSON.stringify([citizen, asCompared(group)]),
    JSON.stringify([citizen]),
  ];
}
