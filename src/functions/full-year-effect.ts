import { fullYearEffect } from "../finance/initiatives/phasing";
import { fail, succeed } from "../finance/result";
import { declareFunction } from "./declaration";
import { computeElementwise } from "./elementwise";
import { endBeforeStart, missing, noNumbersIn } from "./fault";
import { amounts } from "./parameter";
import { endDates, shareMethod, startDates } from "./shared-parameters";

const parameters = {
  partYear: amounts({
    name: { da: "delårseffekt", en: "part-year effect" },
    help: {
      da: "Effekten i startåret, i tabellens enhed og fortegn. En celle eller et område.",
      en: "The effect in the start year, in the table's unit and sign. A cell or a range.",
    },
  }),
  start: startDates,
  end: endDates,
  method: shareMethod,
};

/** Helårseffekt (`domain.md` §1, §1.1): the effect seen in the start year ÷ the active share of that year. */
export const HELAARSEFFEKT = declareFunction({
  id: "HELAARSEFFEKT",
  name: "HELÅRSEFFEKT",
  summary: {
    da: "Effekten over et helt år, når du kender effekten i startåret og startdatoen.",
    en: "The effect over a full year, when you know the effect in the start year and the start date.",
  },
  parameters,
  source: "domain.md §1.1",
  examples: [
    {
      formula: "=TILTAG.HELÅRSEFFEKT(186000;DATO(2018;7;1))",
      arguments: [186000, 43282],
      result: [[372000]],
      source: "Varde, bostøtte § 85",
    },
  ],
  compute: ({ method, ...ranges }) =>
    computeElementwise(ranges, parameters, noNumbersIn(parameters.partYear.name), ({ partYear, start, end }, place) => {
      if (partYear === null) return succeed(null);
      if (start === null) return fail(missing(parameters.start.name, place));
      const fullYear = fullYearEffect(partYear, { start, end }, method);
      return fullYear.ok ? fullYear : fail(endBeforeStart(place));
    }),
});
