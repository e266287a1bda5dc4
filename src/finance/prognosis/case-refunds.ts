import { stateRefund, type RefundStep } from "../cases/state-refund";
import type { ServiceCase } from "../cases/service-case";
import { sumQuantified, ZERO, type Amount } from "../money/amount";
import { monthCosts, monthIncomes } from "./case-months";
import { asCompared, citizenKey } from "./citizens";

/** What a case brings to its citizen's refund, and what comes back to it. Kroner. */
export interface CaseRefund {
  /** Refundable cost less income, month by month; zero in a case that does not count. */
  readonly net: readonly Amount[];
  /** The same over all the citizen's services: what the thresholds are held against. */
  readonly citizenNet: readonly Amount[];
  /** The case's share of the citizen's refund of the year, pro rata month by month; positive. */
  readonly refund: Amount;
}

/**
 * Statsrefusion case by case (`domain.md` §5.1): each month all refundable services of a citizen together, less all
 * income, against a twelfth of the thresholds; split back pro rata, so that the cases' refunds add up to the citizens'.
 * In the order of the cases. No thresholds, no refund.
 */
export function caseRefunds(
  cases: readonly ServiceCase[],
  year: number,
  steps: readonly RefundStep[],
): readonly CaseRefund[] {
  const nets = cases.map((each) => netOf(each, year));
  const byCitizen = new Map<string, readonly Amount[]>();
  for (const [index, each] of cases.entries()) {
    const key = asCompared(citizenKey(each));
    const before = byCitizen.get(key);
    const net = nets[index] ?? [];
    byCitizen.set(key, before === undefined ? net : before.map((sum, month) => sum.plus(net[month] ?? ZERO)));
  }
  return cases.map((each, index): CaseRefund => {
    const net = nets[index] ?? [];
    const citizenNet = byCitizen.get(asCompared(citizenKey(each))) ?? [];
    return { net, citizenNet, refund: sumQuantified(net.map((own, month) => shareOf(own, citizenNet[month], steps))) };
  });
}

function netOf(each: ServiceCase, year: number): readonly Amount[] {
  const incomes = monthIncomes(each, year);
  return monthCosts(each, year).map((cost, month) => (each.refundable ? cost.minus(incomes[month] ?? ZERO) : ZERO));
}

function shareOf(own: Amount, citizen: Amount | undefined, steps: readonly RefundStep[]): Amount {
  if (citizen === undefined || citizen.isZero()) return ZERO;
  return stateRefund([citizen], steps).times(own).div(citizen);
}
