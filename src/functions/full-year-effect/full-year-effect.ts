import { fullYearEffect } from "../../finance/initiatives/phasing";
import { fail, succeed } from "../../finance/result";
import { declareFunction } from "../declaration/declaration";
import { computeElementwise } from "../declaration/elementwise";
import { endBeforeStart, missing, noNumbersIn } from "../arguments/fault";
import { amounts } from "../arguments/parameter";
import { endDates, shareMethod, startDates } from "../arguments/shared-parameters";

const parameters = {
  partYear: amounts({ da: "delårseffekt", en: "part-year effect" }),
  start: startDates,
  end: endDates,
  method: shareMethod,
};

/** Helårseffekt (`domain.md` §1, §1.1): the effect seen in the start year ÷ the active share of that year. */
export const HELAARSEFFEKT = declareFunction({
  id: "HELAARSEFFEKT",
  name: "HELÅRSEFFEKT",
  parameters,
  compute: ({ method, ...ranges }) =>
    computeElementwise(ranges, parameters, noNumbersIn(parameters.partYear.name), ({ partYear, start, end }, place) => {
      if (partYear === null) return succeed(null);
      if (start === null) return fail(missing(parameters.start.name, place));
      const fullYear = fullYearEffect(partYear, { start, end }, method);
      return fullYear.ok ? fullYear : fail(endBeforeStart(place));
    }),
});
