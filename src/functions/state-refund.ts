import { sumQuantified } from "../finance/money/amount";
import { REFUND_RATES, stateRefund } from "../finance/cases/state-refund";
import { fail, succeed } from "../finance/result";
import { declareFunction } from "./declaration";
import { argumentFault, noNumbersIn } from "./fault";
import { columnsOf, shapeOf } from "./matrix";
import { amounts, numberLine, optional, SHARE } from "./parameter";

const parameters = {
  costs: amounts({
    name: { da: "månedsudgifter", en: "monthly costs" },
    help: {
      da: "Én borgers udgifter i hele kr., en måned i hver kolonne (højst 12) og en ydelse i hver række, når indtægter er trukket fra. Fordel engangsudgifter over årets måneder. Tekst og tomme celler koster ikke noget.",
      en: "One citizen's costs in whole kroner, a month in each column (at most 12) and a service in each row, income deducted. Spread one-off costs over the months of the year. Text and empty cells cost nothing.",
    },
  }),
  thresholds: numberLine(
    {
      name: { da: "grænser", en: "thresholds" },
      help: {
        da: "Årets beløbsgrænser i kr., en til tre i stigende orden, fra din egen satstabel.",
        en: "The year's thresholds in kroner, one to three in ascending order, from your own table of rates.",
      },
    },
    { accepts: (value) => value.greaterThan(0), allowed: { da: "et tal over 0", en: "a number above 0" } },
  ),
  rates: optional(
    numberLine(
      {
        name: { da: "satser", en: "rates" },
        help: {
          da: "Den andel, staten refunderer over hver grænse, 0–1 (0–100 %), lige så mange som grænserne. Udelades de, bruges 25 %, 50 % og 75 %.",
          en: "The share the state refunds above each threshold, 0–1 (0–100 %), as many as the thresholds. If left out, 25 %, 50 % and 75 %.",
        },
      },
      SHARE,
    ),
  ),
};

/** Statsrefusion of særligt dyre enkeltsager (SEL § 176; `domain.md` §5.1): month by month against 1/12 of the limits. */
export const STATSREFUSION = declareFunction({
  id: "STATSREFUSION",
  name: "STATSREFUSION",
  summary: {
    da: "Statsrefusion for én borger (særligt dyre enkeltsager, servicelovens § 176), beregnet måned for måned.",
    en: "State refund for one citizen (especially expensive cases, section 176 of the Social Services Act), month by month.",
  },
  parameters,
  source: "domain.md §5.1",
  examples: [
    {
      formula: "=TILTAG.STATSREFUSION({200000\\200000\\200000};{860000\\1680000\\2120000})",
      arguments: [[[200000, 200000, 200000]], [[860000, 1680000, 2120000]]],
      result: [[158750]],
      source: "domain.md §5.1, grænser i 2022-niveau",
    },
  ],
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
    const steps = (rates ?? REFUND_RATES.slice(0, thresholds.length)).flatMap((rate, index) => {
      const threshold = thresholds[index];
      return threshold === undefined ? [] : [{ threshold, rate }];
    });
    return succeed([[stateRefund(months, steps)]]);
  },
});
