import { partYearEffect } from "../../finance/initiatives/phasing";
import { fail, succeed } from "../../finance/result";
import { declareFunction } from "../declaration/declaration";
import { computeElementwise } from "../declaration/elementwise";
import { endBeforeStart, missing, noNumbersIn } from "../arguments/fault";
import { effectYears, endDates, fullYearEffects, shareMethod, startDates } from "../arguments/shared-parameters";

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
  parameters,
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
