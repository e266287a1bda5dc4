import { sumQuantified, type Amount } from "../finance/money/amount";
import type { SavingsSign } from "../finance/money/table-contract";
import { outstandingPerYear, outstandingWithCarryOver } from "../finance/targets/outstanding";
import { fail, succeed } from "../finance/result";
import { declareFunction } from "./declaration";
import { argumentFault, noNumbersIn } from "./fault";
import { columnsOf, shapeOf } from "./matrix";
import { amounts, optionalSwitch } from "./parameter";

const parameters = {
  targets: amounts({
    name: { da: "måltal", en: "targets" },
    help: {
      da: "Måltallet for hvert år, ét år i hver kolonne. Flere rækker lægges sammen; et år uden måltal har måltallet 0.",
      en: "Each year's target, one year in each column. Several rows are added up; a year without a target has the target 0.",
    },
  }),
  effects: amounts({
    name: { da: "effekt", en: "effects" },
    help: {
      da: "Tiltagenes effekt, ét tiltag i hver række, med samme år og samme fortegn som måltal. Tekst og »-« tæller ikke med.",
      en: "The initiatives' effects, one initiative in each row, with the years and the sign of the targets. Text and “-” do not count.",
    },
  }),
  carryOver: optionalSwitch({
    name: { da: "overførsel", en: "carry-over" },
    help: {
      da: "SAND: det, der mangler, lægges oven i næste års måltal; en overopfyldelse føres ikke videre og vises som 0. FALSK (standard): hvert år for sig.",
      en: "TRUE: what is missing is added to the next year's target; a surplus is not carried and shows as 0. FALSE (default): each year by itself.",
    },
  }),
};

/** Netto-udestående (`domain.md` §1, §9.5): per year target − Σ effects, with or without carry-over. */
export const UDESTAAENDE = declareFunction({
  id: "UDESTAAENDE",
  name: "UDESTÅENDE",
  summary: {
    da: "Det, der mangler for at nå måltallet hvert år – hvert år for sig eller med overførsel til næste år.",
    en: "What is missing to reach each year's target – each year by itself or carried over to the next.",
  },
  parameters,
  source: "domain.md §9.5",
  examples: [
    {
      formula:
        "=TILTAG.UDESTÅENDE({-2000\\-3000\\-5000\\-7000};{-977\\-1257\\-1257\\-1257;-1023\\-1023\\-1023\\-1023})",
      arguments: [
        [[-2000, -3000, -5000, -7000]],
        [
          [-977, -1257, -1257, -1257],
          [-1023, -1023, -1023, -1023],
        ],
      ],
      result: [[0, -720, -2720, -4720]],
      source: "Økonomisk genopretning af myndighedsområderne, 1.000 kr.",
    },
    {
      formula:
        "=TILTAG.UDESTÅENDE({-2000\\-3000\\-5000\\-7000};{-977\\-1257\\-1257\\-1257;-1023\\-1023\\-1023\\-1023};SAND)",
      arguments: [
        [[-2000, -3000, -5000, -7000]],
        [
          [-977, -1257, -1257, -1257],
          [-1023, -1023, -1023, -1023],
        ],
        true,
      ],
      result: [[0, -720, -3440, -8160]],
      source: "Økonomisk genopretning af myndighedsområderne, 1.000 kr.",
    },
    {
      formula: "=TILTAG.UDESTÅENDE({-100\\-100};{-150\\-80};SAND)",
      arguments: [[[-100, -100]], [[-150, -80]], true],
      result: [[0, -20]],
      source: "domain.md §10",
    },
  ],
  compute({ targets, effects, carryOver }) {
    const [years, effectYears] = [shapeOf(targets).columns, shapeOf(effects).columns];
    if (years !== effectYears)
      return fail(
        argumentFault(
          `Måltal har ${years} år og effekt ${effectYears}. Vælg de samme år.`,
          `The numbers of years differ: targets ${years}, effects ${effectYears}. Select the same years.`,
        ),
      );
    if (targets.flat().every((target) => target === null)) return fail(noNumbersIn(parameters.targets.name));
    const target = columnsOf(targets).map(sumQuantified);
    const effect = columnsOf(effects).map(sumQuantified);
    if (!carryOver) return succeed([outstandingPerYear(target, effect)]);
    const sign = savingsSign(target);
    return sign === undefined
      ? fail(
          argumentFault(
            "Måltallene har både plus og minus, så det kan ikke ses, hvad der mangler. Brug samme fortegn i alle år, eller undlad overførsel.",
            "The targets have both plus and minus, so what is missing cannot be told. Use the same sign in all years, or leave carry-over out.",
          ),
        )
      : succeed([outstandingWithCarryOver(target, effect, sign)]);
  },
});

function savingsSign(targets: readonly Amount[]): SavingsSign | undefined {
  if (targets.every((target) => target.lessThanOrEqualTo(0))) return "minus";
  return targets.every((target) => target.greaterThanOrEqualTo(0)) ? "plus" : undefined;
}
