import { SHARED_EDGES } from "../arguments/shared-help";
import type { HelpOf } from "../declaration/help";
import type { AFVIGELSE } from "./deviation";

export const AFVIGELSE_HELP: HelpOf<typeof AFVIGELSE> = {
  summary: {
    da: "Afvigelsen mellem korrigeret budget og forventet regnskab – som merforbrug eller som mindreforbrug.",
    en: "The deviation between the corrected budget and the expected outcome – as excess spending or as underspending.",
  },
  parameters: {
    corrected: { da: "Korrigeret budget. En celle eller et område.", en: "The corrected budget. A cell or a range." },
    expected: {
      da: "Forventet regnskab i samme enhed. En celle eller et lige så stort område.",
      en: "The expected outcome in the same unit. A cell or a range of the same size.",
    },
    direction: {
      da: "»merforbrug« (standard): forventet − korrigeret, plus er merforbrug. »mindreforbrug«: korrigeret − forventet, plus er mindreforbrug.",
      en: "“excess spending” (default): expected − corrected, plus is excess spending. “underspending”: corrected − expected, plus is underspending.",
    },
  },
  rule: {
    da: "»merforbrug«: forventet − korrigeret. »mindreforbrug«: korrigeret − forventet.",
    en: "“excess spending”: expected − corrected. “underspending”: corrected − expected.",
  },
  edgeCases: [
    {
      da: "Mangler ét af de to tal (tekst eller tom), er elementet en tom celle. Er det alle elementer, er resultatet #I/T.",
      en: "Where one of the two figures is missing (text or empty), the element is an empty cell. If all elements are, the result is #N/A.",
    },
    {
      da: "0 er et tal: et budget på 0 kr. giver en afvigelse.",
      en: "0 is a number: a budget of 0 kr. gives a deviation.",
    },
    SHARED_EDGES.elementwise,
  ],
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
};
