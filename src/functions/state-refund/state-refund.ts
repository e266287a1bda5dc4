import { sumQuantified, type Amount } from "../../finance/money/amount";
import { REFUND_RATES, stateRefund, type RefundStep } from "../../finance/cases/state-refund";
import { fail, succeed } from "../../finance/result";
import { declareFunction } from "../declaration/declaration";
import { argumentFault, noNumbersIn } from "../arguments/fault";
import { columnsOf, shapeOf } from "../arguments/matrix";
import { amounts, numberLine, optional, SHARE } from "../arguments/parameter";

const parameters = {
  costs: amounts({ da: "månedsudgifter", en: "monthly costs" }),
  thresholds: numberLine(
    { da: "grænser", en: "thresholds" },
    { accepts: (value) => value.greaterThan(0), allowed: { da: "et tal over 0", en: "a number above 0" } },
  ),
  rates: optional(numberLine({ da: "satser", en: "rates" }, SHARE)),
};

/** Statsrefusion of særligt dyre enkeltsager (SEL § 176; `domain.md` §5.1): month by month against 1/12 of the limits. */
export const STATSREFUSION = declareFunction({
  id: "STATSREFUSION",
  name: "STATSREFUSION",
  parameters,
  compute({ costs, thresholds, rates }) {
    const { columns } = shapeOf(costs);
    if (columns > 12)
      return fail(
        argumentFault(
          `Månedsudgifter har ${columns} kolonner, men et år har 12 måneder.`,
          `Monthly costs has ${columns} columns, but a year has 12 months.`,
        ),
      );
    if (thresholds.length > 3)
      return fail(
        argumentFault(
          `Grænser har ${thresholds.length} tal; der kan være en til tre.`,
          `Thresholds has ${thresholds.length} numbers; there can be one to three.`,
        ),
      );
    if (thresholds.some((threshold, index) => threshold.lessThanOrEqualTo(thresholds[index - 1] ?? 0)))
      return fail(
        argumentFault(
          "Grænser skal stå i stigende orden, den laveste først.",
          "Thresholds must stand in ascending order, the lowest first.",
        ),
      );
    if (rates !== null && rates.length !== thresholds.length)
      return fail(
        argumentFault(
          `Satser har ${rates.length} tal, men grænser har ${thresholds.length}. Skriv en sats for hver grænse.`,
          `Rates and thresholds differ in number (${rates.length} and ${thresholds.length}). Write a rate for each threshold.`,
        ),
      );
    if (costs.flat().every((cost) => cost === null)) return fail(noNumbersIn(parameters.costs.name));
    const months = columnsOf(costs).map(sumQuantified);
    return succeed([[stateRefund(months, refundSteps(thresholds, rates))]]);
  },
});

/** The thresholds with their rates; the law's own where none are given. */
export const refundSteps = (thresholds: readonly Amount[], rates: readonly Amount[] | null): readonly RefundStep[] =>
  (rates ?? REFUND_RATES).flatMap((rate, index) => {
    const threshold = thresholds[index];
    return threshold === undefined ? [] : [{ threshold, rate }];
  });
