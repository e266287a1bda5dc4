import { amount, type Amount } from "../finance/money/amount";
import { caseCost, type RateUnit } from "../finance/cases/case-cost";
import { fail, succeed, type Result } from "../finance/result";
import { declareFunction } from "./declaration";
import { computeElementwise } from "./elementwise";
import { argumentFault, endBeforeStart, missing, noNumbersIn, type FunctionFault } from "./fault";
import type { Matrix } from "./matrix";
import { choices, dates, optional, quantities, type Quantity } from "./parameter";
import type { ElementPlace } from "./place";

const parameters = {
  rate: quantities({
    name: { da: "takst", en: "rate" },
    help: {
      da: "Taksten, som den er aftalt. En celle eller et område. En tom takst er kun tilladt, hvor startdatoen også er tom; tekst er ikke kvantificeret.",
      en: "The rate as contracted. A cell or a range. It may be empty only where the start date is empty, too; text is not quantified.",
    },
  }),
  unit: choices(
    {
      name: { da: "takstenhed", en: "rate unit" },
      help: {
        da: "Hvad taksten gælder: »døgn«, »måned«, »uge«, »time« eller »år«. Måned og år tælles efter hver måneds og hvert års egne dage.",
        en: "What the rate is for: “day”, “month”, “week”, “hour” or “year”. Months and years are counted by each month's and each year's own days.",
      },
    },
    [
      { choice: "day", da: "døgn", en: "day", also: ["dag"] },
      { choice: "month", da: "måned", en: "month" },
      { choice: "week", da: "uge", en: "week" },
      { choice: "hour", da: "time", en: "hour" },
      { choice: "year", da: "år", en: "year" },
    ] satisfies readonly { choice: RateUnit; da: string; en: string; also?: readonly string[] }[],
  ),
  start: dates({
    name: { da: "startdato", en: "start date" },
    help: { da: "Sagens første dag.", en: "The first day of the case." },
  }),
  end: dates({
    name: { da: "slutdato", en: "end date" },
    help: {
      da: "Sagens sidste dag. En tom celle er en åben sag.",
      en: "The last day of the case. An empty cell is an open case.",
    },
  }),
  from: dates({
    name: { da: "fra", en: "from" },
    help: {
      da: "Periodens første dag, fx den 1. januar i budgetåret.",
      en: "The first day of the period, such as 1 January of the budget year.",
    },
  }),
  to: dates({
    name: { da: "til", en: "to" },
    help: {
      da: "Periodens sidste dag, fx den 31. december; dagen regnes med.",
      en: "The last day of the period, such as 31 December; that day counts.",
    },
  }),
  extent: optional(
    quantities({
      name: { da: "omfang", en: "extent" },
      help: {
        da: "Timer om ugen, når takstenheden er »time«. Ellers den del af en plads, sagen fylder: 0,5 er en halv plads, tom eller 0 er en hel.",
        en: "Hours a week when the rate unit is “hour”. Otherwise the part of a place the case takes up: 0.5 is half a place, empty or 0 a whole one.",
      },
    }),
  ),
};

const NOT_GIVEN: Matrix<Quantity> = [["missing"]];

/** Sagsudgift (`domain.md` §4.4): cost of a case in a period, by the unit its takst is contracted in. */
export const SAGSUDGIFT = declareFunction({
  id: "SAGSUDGIFT",
  name: "SAGSUDGIFT",
  summary: {
    da: "Udgiften til en sag i en periode, beregnet af taksten, sagens datoer og omfanget.",
    en: "The cost of a case in a period, from the rate, the dates of the case and its extent.",
  },
  parameters,
  source: "domain.md §4.4",
  examples: [
    {
      formula: '=TILTAG.SAGSUDGIFT(2503;"døgn";DATO(2017;3;1);;DATO(2018;1;1);DATO(2018;12;31))',
      arguments: [2503, "døgn", 42795, null, 43101, 43465],
      result: [[913595]],
      source: "Hadruplund 2018, § 107 pr. døgn",
    },
    {
      formula: '=TILTAG.SAGSUDGIFT(76351;"måned";DATO(2017;3;1);;DATO(2018;1;1);DATO(2018;12;31))',
      arguments: [76351, "måned", 42795, null, 43101, 43465],
      result: [[916212]],
      source: "Hadruplund 2018, § 107 pr. måned",
    },
  ],
  compute: ({ extent, ...ranges }) =>
    computeElementwise(
      { ...ranges, extent: extent ?? NOT_GIVEN },
      parameters,
      noNumbersIn(parameters.rate.name),
      ({ rate, unit, start, end, from, to, extent: given }, place) => {
        if (rate === null || (rate === "missing" && start === null)) return succeed(null);
        if (rate === "missing") return fail(missing(parameters.rate.name, place));
        if (unit === null) return fail(missing(parameters.unit.name, place));
        if (start === null) return fail(missing(parameters.start.name, place));
        if (from === null) return fail(missing(parameters.from.name, place));
        if (to === null) return fail(missing(parameters.to.name, place));
        if (end !== null && end < start) return fail(endBeforeStart(place));
        if (to < from) return fail(toBeforeFrom(place));
        const size = extentOf(given, unit, place);
        if (!size.ok) return size;
        return succeed(
          size.value === null
            ? null
            : caseCost({ rate, unit, extent: size.value }, { start, end }, { start: from, end: to }),
        );
      },
    ),
});

function extentOf(given: Quantity, unit: RateUnit, place: ElementPlace): Result<Amount | null, FunctionFault> {
  if (given !== "missing") return succeed(given);
  return unit === "hour" ? fail(hoursMissing(place)) : succeed(amount(1));
}

const hoursMissing = ({ words }: ElementPlace): FunctionFault =>
  argumentFault(
    `Omfang mangler${words.da}: skriv antal timer om ugen, når takstenheden er »time«.`,
    `The extent is missing${words.en}: write the hours a week when the rate unit is “hour”.`,
  );

const toBeforeFrom = ({ words }: ElementPlace): FunctionFault =>
  argumentFault(`Til ligger før fra${words.da}.`, `To lies before from${words.en}.`);
