import { perCitizenEffect } from "../finance/initiatives/per-citizen-effect";
import { fail, succeed } from "../finance/result";
import type { Words } from "../sheets/cells/language";
import { declareFunction } from "./declaration";
import { computeElementwise } from "./elementwise";
import { argumentFault, endBeforeStart, missing, noNumbersIn, type FunctionFault } from "./fault";
import { amounts, quantities } from "./parameter";
import type { ElementPlace } from "./place";
import { effectYears, endDates, shareMethod, startDates } from "./shared-parameters";

const parameters = {
  citizens: amounts({
    name: { da: "antal", en: "citizens" },
    help: {
      da: "Hvor mange borgere tiltaget gælder. En celle eller et område.",
      en: "How many citizens the initiative is about. A cell or a range.",
    },
  }),
  presentPrice: quantities({
    name: { da: "nuværendepris", en: "present price" },
    help: {
      da: "Hvad en borger koster om året nu. 0 læses som en tom celle.",
      en: "What a citizen costs a year now. 0 is read as an empty cell.",
    },
  }),
  newPrice: quantities({
    name: { da: "nypris", en: "new price" },
    help: {
      da: "Hvad en borger kommer til at koste om året. 0 læses som en tom celle.",
      en: "What a citizen will cost a year. 0 is read as an empty cell.",
    },
  }),
  start: startDates,
  year: effectYears,
  end: endDates,
  method: shareMethod,
};

/** Effekt pr. borger (`domain.md` §9.1, §9.4): citizens × (new − present price) × the active share of the year. */
export const BORGEREFFEKT = declareFunction({
  id: "BORGEREFFEKT",
  name: "BORGEREFFEKT",
  summary: {
    da: "Effekten i et år, når borgere får et billigere eller dyrere tilbud. En besparelse er negativ.",
    en: "The effect in a year when citizens get a cheaper or dearer offer. A saving is negative.",
  },
  parameters,
  source: "domain.md §9.1",
  examples: [
    {
      formula: "=TILTAG.BORGEREFFEKT(10;1200000;700000;DATO(2023;1;1);2023)",
      arguments: [10, 1200000, 700000, 44927, 2023],
      result: [[-5000000]],
      source: "Høje-Taastrup, 10 borgere à 0,5 mio. kr.; priserne er illustrative",
    },
  ],
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
