import { deviation } from "../../finance/budget/deviation";
import { succeed } from "../../finance/result";
import { declareFunction } from "../declaration/declaration";
import { computeElementwise } from "../declaration/elementwise";
import { nothingToCompute } from "../arguments/fault";
import { amounts, mode } from "../arguments/parameter";

const parameters = {
  corrected: amounts({ da: "korrigeret", en: "corrected" }),
  expected: amounts({ da: "forventet", en: "expected" }),
  direction: mode({ da: "retning", en: "direction" }, [
    { choice: "excess-spending", da: "merforbrug", en: "excess spending" },
    { choice: "underspending", da: "mindreforbrug", en: "underspending" },
  ]),
};

/** Afvigelse (`domain.md` §2.1, §3): between corrected budget and expected outcome, in a direction that is named. */
export const AFVIGELSE = declareFunction({
  id: "AFVIGELSE",
  name: "AFVIGELSE",
  parameters,
  compute: ({ direction, ...ranges }) =>
    computeElementwise(
      ranges,
      parameters,
      nothingToCompute(
        "Der er intet sted tal i både korrigeret og forventet.",
        "There is nowhere a number in both corrected and expected.",
      ),
      ({ corrected, expected }) =>
        succeed(corrected === null || expected === null ? null : deviation(corrected, expected, direction)),
    ),
});
