import { realisationDegree } from "../../finance/initiatives/realisation";
import { succeed } from "../../finance/result";
import { declareFunction } from "../declaration/declaration";
import { computeElementwise } from "../declaration/elementwise";
import { nothingToCompute } from "../arguments/fault";
import { amounts } from "../arguments/parameter";

const parameters = {
  realised: amounts({ da: "realiseret", en: "realised" }),
  target: amounts({ da: "mål", en: "target" }),
};

/** Realiseringsgrad (`domain.md` §1): realised ÷ target. */
export const REALISERINGSGRAD = declareFunction({
  id: "REALISERINGSGRAD",
  name: "REALISERINGSGRAD",
  parameters,
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
