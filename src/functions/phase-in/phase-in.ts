import { LAST_YEAR } from "../../finance/calendar/day";
import { phaseIn } from "../../finance/initiatives/phase-in";
import { fail, succeed } from "../../finance/result";
import { declareFunction } from "../declaration/declaration";
import { argumentFault, endBeforeStart, missing, noNumbersIn } from "../arguments/fault";
import { date, number, numberLine, optional, SHARE, singleAmount, year } from "../arguments/parameter";
import { ALONE } from "../arguments/place";
import { endDates, shareMethod, startDates } from "../arguments/shared-parameters";

const parameters = {
  fullYear: singleAmount({ da: "helårseffekt", en: "full-year effect" }),
  start: date(startDates.name),
  firstYear: year({ da: "førsteår", en: "first year" }),
  years: number(
    { da: "antalår", en: "years" },
    {
      accepts: (value) => value.isInteger() && value.greaterThanOrEqualTo(1) && value.lessThanOrEqualTo(100),
      allowed: { da: "et helt tal fra 1 til 100", en: "a whole number from 1 to 100" },
    },
  ),
  end: optional(date(endDates.name)),
  steps: optional(numberLine({ da: "trappe", en: "steps" }, SHARE)),
  method: shareMethod,
};

/** Indfasning (`domain.md` §1): the effect in each of some years, in one row. */
export const INDFASNING = declareFunction({
  id: "INDFASNING",
  name: "INDFASNING",
  parameters,
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
