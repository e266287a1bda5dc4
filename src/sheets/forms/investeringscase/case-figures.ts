import { countedAmount } from "../../../finance/initiatives/initiative";
import { sumRows } from "../../../finance/initiatives/net-effect";
import { paidBackIn, paybackTime } from "../../../finance/investment/payback-time";
import { discounted, presentValue } from "../../../finance/investment/present-value";
import { roundHalfAwayFromZero, ZERO, type Amount, type MaybeAmount } from "../../../finance/money/amount";
import type { CaseLine, CaseRequest } from "./case-request";

/** Binary sums leave a billionth where there should be nothing: a balance is held to a millionth of the unit. */
export const BALANCE_DECIMALS = 6;

/** Everything an investment case computes, by the finance core; by year in the case's own unit and sign. */
export interface CaseFigures {
  readonly lasting: readonly Amount[];
  readonly implementation: readonly Amount[];
  readonly net: readonly Amount[];
  readonly accumulated: readonly Amount[];
  readonly paidBack: readonly MaybeAmount[];
  readonly discounted: readonly Amount[];
  /** Years from the beginning of the first year; null where it is not paid back within the years. */
  readonly paybackTime: MaybeAmount;
  readonly presentValue: Amount;
  /** For each year how many lines are not quantified ("-") and so left out of its sums. */
  readonly unquantified: readonly number[];
}

export function caseFigures(request: CaseRequest): CaseFigures {
  const { years, contract, rate, firstPower } = request;
  const lasting = sumOf(request.lasting, years.length);
  const implementation = sumOf(request.implementation, years.length);
  const net = lasting.map((sum, year) => sum.plus(implementation[year] ?? ZERO));
  const accumulated = accumulate(net);
  const steps = accumulated.map((balance, year) => balance.minus(accumulated[year - 1] ?? ZERO));
  const payback = paybackTime(steps, contract.savings);
  return {
    lasting,
    implementation,
    net,
    accumulated,
    paidBack: paidBackIn(steps, contract.savings),
    discounted: discounted(net, rate, firstPower).map(({ value }) => value),
    paybackTime: payback.ok ? payback.value : null,
    presentValue: presentValue(net, rate, firstPower),
    unquantified: years.map(
      (_, year) =>
        [...request.lasting, ...request.implementation].filter(({ amounts }) => amounts[year] === "not-quantified")
          .length,
    ),
  };
}

const sumOf = (lines: readonly CaseLine[], years: number): readonly Amount[] =>
  sumRows(
    lines.map(({ amounts }) => ({ amounts: amounts.map(countedAmount), counts: true })),
    years,
  ).slice(0, years);

function accumulate(net: readonly Amount[]): readonly Amount[] {
  let balance = ZERO;
  return net.map((value) => (balance = roundHalfAwayFromZero(balance.plus(value), BALANCE_DECIMALS)));
}
