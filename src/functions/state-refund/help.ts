import type { HelpOf } from "../declaration/help";
import type { STATSREFUSION } from "./state-refund";

export const STATSREFUSION_HELP: HelpOf<typeof STATSREFUSION> = {
  summary: {
    da: "Statsrefusion for én borger (særligt dyre enkeltsager, servicelovens § 176), beregnet måned for måned.",
    en: "State refund for one citizen (especially expensive cases, section 176 of the Social Services Act), month by month.",
  },
  parameters: {
    costs: {
      da: "Én borgers udgifter i hele kr., en måned i hver kolonne (højst 12) og en ydelse i hver række, når indtægter er trukket fra. Fordel engangsudgifter over årets måneder. Tekst og tomme celler koster ikke noget.",
      en: "One citizen's costs in whole kroner, a month in each column (at most 12) and a service in each row, income deducted. Spread one-off costs over the months of the year. Text and empty cells cost nothing.",
    },
    thresholds: {
      da: "Årets beløbsgrænser i kr., en til tre i stigende orden, fra din egen satstabel.",
      en: "The year's thresholds in kroner, one to three in ascending order, from your own table of rates.",
    },
    rates: {
      da: "Den andel, staten refunderer over hver grænse, 0–1 (0–100 %), lige så mange som grænserne. Udelades de, bruges 25 %, 50 % og 75 %.",
      en: "The share the state refunds above each threshold, 0–1 (0–100 %), as many as the thresholds. If left out, 25 %, 50 % and 75 %.",
    },
  },
  rule: {
    da: "For hver måned: Σ over grænserne af sats × (den del af månedens udgift, der ligger mellem 1/12 af grænsen og 1/12 af den næste). Resultatet er summen af månederne.",
    en: "For each month: Σ over the thresholds of rate × (the part of the month's cost between 1/12 of the threshold and 1/12 of the next). The result is the sum of the months.",
  },
  edgeCases: [
    {
      da: "En måned under 1/12 af den laveste grænse giver 0, også når året samlet ligger over grænsen; og omvendt.",
      en: "A month below 1/12 of the lowest threshold gives 0, also where the year as a whole lies above the threshold; and the other way round.",
    },
    {
      da: "Ydelserne i en måned lægges sammen, før grænserne bruges. Tekst og tomme celler koster 0.",
      en: "The services of a month are added up before the thresholds are used. Text and empty cells cost 0.",
    },
    {
      da: "Højst 12 måneder, en til tre grænser i stigende orden og over 0, og en sats for hver grænse. Ellers: #VÆRDI!.",
      en: "At most 12 months, one to three thresholds in ascending order and above 0, and a rate for each threshold. Otherwise: #VALUE!.",
    },
    {
      da: "Uden tal i månedsudgifter er resultatet #I/T.",
      en: "Without a number in monthly costs the result is #N/A.",
    },
    {
      da: "Funktionen afgør ikke, om borgeren og udgiften er omfattet af ordningen.",
      en: "The function does not decide whether the citizen and the cost are covered by the scheme.",
    },
  ],
  source: "domain.md §5.1",
  examples: [
    {
      formula: "=TILTAG.STATSREFUSION({200000\\200000\\200000};{860000\\1680000\\2120000})",
      arguments: [[[200000, 200000, 200000]], [[860000, 1680000, 2120000]]],
      result: [[158750]],
      source: "domain.md §5.1, grænser i 2022-niveau",
    },
  ],
};
