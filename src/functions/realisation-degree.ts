import { realisationDegree } from "../finance/initiatives/realisation";
import { succeed } from "../finance/result";
import { declareFunction } from "./declaration";
import { computeElementwise } from "./elementwise";
import { nothingToCompute } from "./fault";
import { amounts } from "./parameter";

const parameters = {
  realised: amounts({
    name: { da: "realiseret", en: "realised" },
    help: {
      da: "Den effekt, der er nået. En celle eller et område.",
      en: "The effect that has been reached. A cell or a range.",
    },
  }),
  target: amounts({
    name: { da: "mål", en: "target" },
    help: {
      da: "Den effekt, der skulle nås, i samme enhed og med samme fortegn. En celle eller et lige så stort område. Uden mål eller med målet 0 er der ingen realiseringsgrad.",
      en: "The effect that was to be reached, in the same unit and sign. A cell or a range of the same size. Without a target, or with the target 0, there is no degree.",
    },
  }),
};

/** Realiseringsgrad (`domain.md` §1): realised ÷ target. */
export const REALISERINGSGRAD = declareFunction({
  id: "REALISERINGSGRAD",
  name: "REALISERINGSGRAD",
  summary: {
    da: "Den del af målet, der er realiseret: 1 er hele målet. Vis tallet i procent.",
    en: "The part of the target that has been realised: 1 is all of it. Show the number as a percentage.",
  },
  parameters,
  source: "domain.md §1",
  examples: [
    {
      formula: "=TILTAG.REALISERINGSGRAD(-2,3;-2,6)",
      arguments: [-2.3, -2.6],
      result: [[23 / 26]],
      source: "Egedal 2016, mio. kr.",
    },
  ],
  compute: (ranges) =>
    computeElementwise(
      ranges,
      parameters,
      nothingToCompute(
        "Der er intet at beregne: realiseret er ikke et tal, eller mål er 0 eller ikke et tal.",
        "There is nothing to compute: realised is no number, or target is 0 or no number.",
      ),
      ({ realised, target }) => {
        if (realised === null || target === null) return succeed(null);
        const degree = realisationDegree(realised, target);
        return succeed(degree.ok ? degree.value : null);
      },
    ),
});
