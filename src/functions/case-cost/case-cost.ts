import { amount, type Amount } from "../../finance/money/amount";
import { caseCost, type RateUnit } from "../../finance/cases/case-cost";
import { fail, succeed, type Result } from "../../finance/result";
import { declareFunction } from "../declaration/declaration";
import { computeElementwise } from "../declaration/elementwise";
import { argumentFault, endBeforeStart, missing, noNumbersIn, type FunctionFault } from "../arguments/fault";
import type { Matrix } from "../arguments/matrix";
import { choices, dates, optional, quantities, type Quantity } from "../arguments/parameter";
import type { ElementPlace } from "../arguments/place";

const parameters = {
  rate: quantities({ da: "takst", en: "rate" }),
  unit: choices({ da: "takstenhed", en: "rate unit" }, [
    { choice: "day", da: "døgn", en: "day", also: ["dag"] },
    { choice: "month", da: "måned", en: "month" },
    { choice: "week", da: "uge", en: "week" },
    { choice: "hour", da: "time", en: "hour" },
    { choice: "year", da: "år", en: "year" },
  ] satisfies readonly { choice: RateUnit; da: string; en: string; also?: readonly string[] }[]),
  start: dates({ da: "startdato", en: "start date" }),
  end: dates({ da: "slutdato", en: "end date" }),
  from: dates({ da: "fra", en: "from" }),
  to: dates({ da: "til", en: "to" }),
  extent: optional(quantities({ da: "omfang", en: "extent" })),
};

/** No extent for any row. */
export const NOT_GIVEN: Matrix<Quantity> = [["missing"]];

/** Sagsudgift (`domain.md` §4.4): cost of a case in a period, by the unit its takst is contracted in. */
export const SAGSUDGIFT = declareFunction({
  id: "SAGSUDGIFT",
  name: "SAGSUDGIFT",
  parameters,
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
