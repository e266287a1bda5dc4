import { deviation } from "../finance/budget/deviation";
import { succeed } from "../finance/result";
import { declareFunction } from "./declaration";
import { computeElementwise } from "./elementwise";
import { nothingToCompute } from "./fault";
import { amounts, mode } from "./parameter";

const parameters = {
  corrected: amounts({
    name: { da: "korrigeret", en: "corrected" },
    help: { da: "Korrigeret budget. En celle eller et område.", en: "The corrected budget. A cell or a range." },
  }),
  expected: amounts({
    name: { da: "forventet", en: "expected" },
    help: {
      da: "Forventet regnskab i samme enhed. En celle eller et lige så stort område.",
      en: "The expected outcome in the same unit. A cell or a range of the same size.",
    },
  }),
  direction: mode(
    {
      name: { da: "retning", en: "direction" },
      help: {
        da: "»merforbrug« (standard): forventet − korrigeret, plus er merforbrug. »mindreforbrug«: korrigeret − forventet, plus er mindreforbrug.",
        en: "“excess spending” (default): expected − corrected, plus is excess spending. “underspending”: corrected − expected, plus is underspending.",
      },
    },
    [
      { choice: "excess-spending", da: "merforbrug", en: "excess spending" },
      { choice: "underspending", da: "mindreforbrug", en: "underspending" },
    ],
  ),
};

/** Afvigelse (`domain.md` §2.1, §3): between corrected budget and expected outcome, in a direction that is named. */
export const AFVIGELSE = declareFunction({
  id: "AFVIGELSE",
  name: "AFVIGELSE",
  summary: {
    da: "Afvigelsen mellem korrigeret budget og forventet regnskab – som merforbrug eller som mindreforbrug.",
    en: "The deviation between the corrected budget and the expected outcome – as excess spending or as underspending.",
  },
  parameters,
  source: "domain.md §2.1",
  examples: [
    {
      formula: "=TILTAG.AFVIGELSE(134351271;147115000)",
      arguments: [134351271, 147115000],
      result: [[12763729]],
      source: "Varde, budgetopfølgning 2017",
    },
    {
      formula: '=TILTAG.AFVIGELSE(134351271;147115000;"mindreforbrug")',
      arguments: [134351271, 147115000, "mindreforbrug"],
      result: [[-12763729]],
      source: "Varde, budgetopfølgning 2017",
    },
  ],
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
