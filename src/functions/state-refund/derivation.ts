import { MONTHS, refundBrackets, type RefundBracket } from "../../finance/cases/state-refund";
import { sumQuantified, type Amount } from "../../finance/money/amount";
import type { Words } from "../../sheets/cells/language";
import { columnsOf } from "../arguments/matrix";
import { explainWhole } from "../declaration/derivation";
import { stateResult, writeSum } from "../derivation/steps";
import { say, type Writer } from "../derivation/writer";
import { refundSteps, STATSREFUSION } from "./state-refund";

export const STATSREFUSION_DERIVATION = explainWhole(STATSREFUSION, ({ costs, thresholds, rates }) => {
  const steps = refundSteps(thresholds, rates);
  const months = columnsOf(costs)
    .map(sumQuantified)
    .map((cost) => {
      const brackets = refundBrackets(cost.times(MONTHS), steps);
      return { cost, brackets, ofYear: sumQuantified(brackets.map(({ part, rate }) => part.times(rate))) };
    });
  const total = sumQuantified(months.map(({ ofYear }) => ofYear)).div(MONTHS);
  const limits = (writer: Writer): string =>
    steps.map(({ threshold, rate }) => `${writer.about(threshold.div(MONTHS))} (${writer.percent(rate)})`).join(", ");
  return [
    say(
      (writer) => `Hver måned måles mod 1/12 af grænserne, med satsen over hver: ${limits(writer)}.`,
      (writer) => `Each month is measured against 1/12 of the thresholds, with the rate above each: ${limits(writer)}.`,
    ),
    ...months.map(({ cost, brackets, ofYear }, index) => sayMonth(index + 1, cost, brackets, ofYear.div(MONTHS))),
    ...(months.length > 1
      ? [
          say(
            (writer) => `Månederne lagt sammen: ${writeSum(writer, refundsOf(months))}.`,
            (writer) => `The months added up: ${writeSum(writer, refundsOf(months))}.`,
          ),
        ]
      : []),
    stateResult([total]),
  ];
});

const refundsOf = (months: readonly { readonly ofYear: Amount }[]): readonly Amount[] =>
  months.map(({ ofYear }) => ofYear.div(MONTHS)).filter((refund) => !refund.isZero());

/** "Måned 1: udgift 200.000. 25 % af 68.333,33 + 50 % af 36.666,67 + 75 % af 23.333,33 ≈ 52.916,67." */
function sayMonth(month: number, cost: Amount, brackets: readonly RefundBracket[], refund: Amount): Words {
  const reached = brackets
    .filter(({ part }) => !part.isZero())
    .map(({ part, rate }) => ({ part: part.div(MONTHS), rate }));
  if (reached.length === 0)
    return say(
      ({ number }) => `Måned ${month}: udgift ${number(cost)}, ikke over den laveste grænse: 0.`,
      ({ number }) => `Month ${month}: cost ${number(cost)}, not above the lowest threshold: 0.`,
    );
  const parts = ({ percent, number }: Writer, of: string): string =>
    reached.map(({ part, rate }) => `${percent(rate)} ${of} ${number(part)}`).join(" + ");
  const madeFrom = reached.map(({ part }) => part);
  return say(
    (writer) =>
      `Måned ${month}: udgift ${writer.number(cost)}. ${parts(writer, "af")} ${writer.equals(refund, ...madeFrom)}.`,
    (writer) =>
      `Month ${month}: cost ${writer.number(cost)}. ${parts(writer, "of")} ${writer.equals(refund, ...madeFrom)}.`,
  );
}
