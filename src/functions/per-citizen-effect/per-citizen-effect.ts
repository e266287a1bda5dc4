import { perCitizenEffect } from "../../finance/initiatives/per-citizen-effect";
import { fail, succeed } from "../../finance/result";
import type { Words } from "../../sheets/cells/language";
import { declareFunction } from "../declaration/declaration";
import { computeElementwise } from "../declaration/elementwise";
import { argumentFault, endBeforeStart, missing, noNumbersIn, type FunctionFault } from "../arguments/fault";
import { amounts, quantities } from "../arguments/parameter";
import type { ElementPlace } from "../arguments/place";
import { effectYears, endDates, shareMethod, startDates } from "../arguments/shared-parameters";

const parameters = {
  citizens: amounts({ da: "antal", en: "citizens" }),
  presentPrice: quantities({ da: "nuværendepris", en: "present price" }),
  newPrice: quantities({ da: "nypris", en: "new price" }),
  start: startDates,
  year: effectYears,
  end: endDates,
  method: shareMethod,
};

/** Effekt pr. borger (`domain.md` §9.1, §9.4): citizens × (new − present price) × the active share of the year. */
export const BORGEREFFEKT = declareFunction({
  id: "BORGEREFFEKT",
  name: "BORGEREFFEKT",
  parameters,
  compute: ({ method, ...ranges }) =>
    computeElementwise(
      ranges,
      parameters,
      noNumbersIn(parameters.citizens.name),
      ({ citizens, presentPrice, newPrice, start, year, end }, place) => {
        if (citizens === null || presentPrice === null || newPrice === null) return succeed(null);
        if (presentPrice === "missing") return fail(priceMissing(parameters.presentPrice.name, place));
        if (newPrice === "missing") return fail(priceMissing(parameters.newPrice.name, place));
        if (start === null) return fail(missing(parameters.start.name, place));
        if (year === null) return fail(missing(parameters.year.name, place));
        const effect = perCitizenEffect(citizens, presentPrice, newPrice, { start, end }, year, method);
        return effect.ok ? effect : fail(endBeforeStart(place));
      },
    ),
});

// Some versions of Excel hand an empty cell over as 0, and an effect counted from a price nobody has written is wrong.
const priceMissing = (name: Words, { words }: ElementPlace): FunctionFault =>
  argumentFault(
    `${name.da} mangler${words.da}. Er prisen virkelig 0, så brug DELÅRSEFFEKT af antal × prisforskel.`,
    `${name.en} is missing${words.en}. If the price is really 0, use DELÅRSEFFEKT of citizens × difference in price.`,
  );
