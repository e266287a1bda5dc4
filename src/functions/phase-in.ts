import { LAST_YEAR } from "../finance/calendar/day";
import { phaseIn } from "../finance/initiatives/phase-in";
import { fail, succeed } from "../finance/result";
import { declareFunction } from "./declaration";
import { argumentFault, endBeforeStart, missing, noNumbersIn } from "./fault";
import { date, number, numberLine, optional, SHARE, singleAmount, year } from "./parameter";
import { ALONE } from "./place";
import { endDates, shareMethod, startDates } from "./shared-parameters";

const parameters = {
  fullYear: singleAmount({
    name: { da: "helårseffekt", en: "full-year effect" },
    help: {
      da: "Effekten over et helt år, i tabellens enhed og fortegn. Én celle.",
      en: "The effect over a full year, in the table's unit and sign. One cell.",
    },
  }),
  start: date({
    name: startDates.name,
    help: {
      da: "Den dag tiltaget begynder at virke. Én celle.",
      en: "The day the initiative starts to work. One cell.",
    },
  }),
  firstYear: year({
    name: { da: "førsteår", en: "first year" },
    help: { da: "Det første år i rækken.", en: "The first year of the row." },
  }),
  years: number(
    {
      name: { da: "antalår", en: "years" },
      help: { da: "Hvor mange år rækken har, 1–100.", en: "How many years the row has, 1–100." },
    },
    {
      accepts: (value) => value.isInteger() && value.greaterThanOrEqualTo(1) && value.lessThanOrEqualTo(100),
      allowed: { da: "et helt tal fra 1 til 100", en: "a whole number from 1 to 100" },
    },
  ),
  end: optional(date(endDates)),
  steps: optional(
    numberLine(
      {
        name: { da: "trappe", en: "steps" },
        help: {
          da: "Andelen af den fulde effekt, der er nået i startåret, året efter og så fremdeles, 0–1 (0–100 %). Den sidste gælder for alle senere år. Ganges med den del af året, tiltaget virker.",
          en: "The share of the full effect reached in the start year, the year after and so on, 0–1 (0–100 %). The last one holds for all later years. Multiplied by the part of the year the initiative works.",
        },
      },
      SHARE,
    ),
  ),
  method: shareMethod,
};

/** Indfasning (`domain.md` §1): the effect in each of some years, in one row. */
export const INDFASNING = declareFunction({
  id: "INDFASNING",
  name: "INDFASNING",
  summary: {
    da: "Effekten i hvert af årene fra og med det første, mens tiltaget fases ind.",
    en: "The effect in each of the years from the first one on, while the initiative is phased in.",
  },
  parameters,
  source: "domain.md §1",
  examples: [
    {
      formula: "=TILTAG.INDFASNING(372000;DATO(2018;7;1);2018;4)",
      arguments: [372000, 43282, 2018, 4],
      result: [[186000, 372000, 372000, 372000]],
      source: "Varde, bostøtte § 85",
    },
  ],
  compute({ fullYear, start, firstYear, years, end, steps, method }) {
    if (fullYear === null) return fail(noNumbersIn(parameters.fullYear.name));
    if (start === null) return fail(missing(parameters.start.name, ALONE));
    if (firstYear + years.toNumber() - 1 > LAST_YEAR)
      return fail(
        argumentFault(
          "Førsteår og antalår går ud over år 9999.",
          "The first year and the number of years go beyond the year 9999.",
        ),
      );
    const effects = phaseIn(fullYear, { start, end }, firstYear, years.toNumber(), steps ?? [], method);
    return effects.ok ? succeed([effects.value]) : fail(endBeforeStart(ALONE));
  },
});
