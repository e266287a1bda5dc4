import { partYearEffect } from "../finance/initiatives/phasing";
import { fail, succeed } from "../finance/result";
import { declareFunction } from "./declaration";
import { computeElementwise } from "./elementwise";
import { endBeforeStart, missing, noNumbersIn } from "./fault";
import { effectYears, endDates, fullYearEffects, shareMethod, startDates } from "./shared-parameters";

const parameters = {
  fullYear: fullYearEffects,
  start: startDates,
  year: effectYears,
  end: endDates,
  method: shareMethod,
};

/** Delårseffekt (`domain.md` §1, §1.1): the full-year effect × the active share of the year. */
export const DELAARSEFFEKT = declareFunction({
  id: "DELAARSEFFEKT",
  name: "DELÅRSEFFEKT",
  summary: {
    da: "Den del af en helårseffekt, der falder i et bestemt år.",
    en: "The part of a full-year effect that falls in a given year.",
  },
  parameters,
  source: "domain.md §1.1",
  examples: [
    {
      formula: "=TILTAG.DELÅRSEFFEKT(390000;DATO(2018;9;1);2018)",
      arguments: [390000, 43344, 2018],
      result: [[130000]],
      source: "Varde, digital støtte",
    },
    {
      formula: '=TILTAG.DELÅRSEFFEKT(365000;DATO(2026;9;1);2026;;"dag")',
      arguments: [365000, 46266, 2026, null, "dag"],
      result: [[122000]],
      source: "domain.md §10",
    },
  ],
  compute: ({ method, ...ranges }) =>
    computeElementwise(
      ranges,
      parameters,
      noNumbersIn(parameters.fullYear.name),
      ({ fullYear, start, year, end }, place) => {
        if (fullYear === null) return succeed(null);
        if (start === null) return fail(missing(parameters.start.name, place));
        if (year === null) return fail(missing(parameters.year.name, place));
        const partYear = partYearEffect(fullYear, { start, end }, year, method);
        return partYear.ok ? partYear : fail(endBeforeStart(place));
      },
    ),
});
