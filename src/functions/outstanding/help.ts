import type { HelpOf } from "../declaration/help";
import type { UDESTAAENDE } from "./outstanding";

export const UDESTAAENDE_HELP: HelpOf<typeof UDESTAAENDE> = {
  summary: {
    da: "Det, der mangler for at nå måltallet hvert år – hvert år for sig eller med overførsel til næste år.",
    en: "What is missing to reach each year's target – each year by itself or carried over to the next.",
  },
  parameters: {
    targets: {
      da: "Måltallet for hvert år, ét år i hver kolonne. Flere rækker lægges sammen; et år uden måltal har måltallet 0.",
      en: "Each year's target, one year in each column. Several rows are added up; a year without a target has the target 0.",
    },
    effects: {
      da: "Tiltagenes effekt, ét tiltag i hver række, med samme år og samme fortegn som måltal. Tekst og »-« tæller ikke med.",
      en: "The initiatives' effects, one initiative in each row, with the years and the sign of the targets. Text and “-” do not count.",
    },
    carryOver: {
      da: "SAND: det, der mangler, lægges oven i næste års måltal; en overopfyldelse føres ikke videre og vises som 0. FALSK (standard): hvert år for sig.",
      en: "TRUE: what is missing is added to the next year's target; a surplus is not carried and shows as 0. FALSE (default): each year by itself.",
    },
  },
  rule: {
    da: "For hvert år: måltal − Σ effekt. Med overførsel: måltal + det, der manglede året før, − Σ effekt; er målet mere end nået, er tallet 0.",
    en: "For each year: target − Σ effects. With carry-over: target + what was missing the year before − Σ effects; where the target is more than reached the number is 0.",
  },
  edgeCases: [
    {
      da: "Det, der mangler, har måltallets fortegn. Uden overførsel har en overopfyldelse det modsatte; med overførsel er den 0.",
      en: "What is missing has the sign of the target. Without carry-over a surplus has the opposite one; with carry-over it is 0.",
    },
    {
      da: "Et år uden måltal har måltallet 0. Et år uden effekt mangler hele måltallet.",
      en: "A year without a target has the target 0. A year without effects lacks the whole target.",
    },
    {
      da: "Måltal og effekt har de samme år (lige mange kolonner). Ellers: #VÆRDI!.",
      en: "Targets and effects have the same years (equally many columns). Otherwise: #VALUE!.",
    },
    {
      da: "Med overførsel skal alle måltal have samme fortegn. Ellers: #VÆRDI!.",
      en: "With carry-over all targets must have the same sign. Otherwise: #VALUE!.",
    },
    { da: "Uden tal i måltal er resultatet #I/T.", en: "Without a number in targets the result is #N/A." },
  ],
  source: "domain.md §9.5",
  examples: [
    {
      formula:
        "=TILTAG.UDESTÅENDE({-2000\\-3000\\-5000\\-7000};{-977\\-1257\\-1257\\-1257;-1023\\-1023\\-1023\\-1023})",
      arguments: [
        [[-2000, -3000, -5000, -7000]],
        [
          [-977, -1257, -1257, -1257],
          [-1023, -1023, -1023, -1023],
        ],
      ],
      result: [[0, -720, -2720, -4720]],
      source: "Økonomisk genopretning af myndighedsområderne, 1.000 kr.",
    },
    {
      formula:
        "=TILTAG.UDESTÅENDE({-2000\\-3000\\-5000\\-7000};{-977\\-1257\\-1257\\-1257;-1023\\-1023\\-1023\\-1023};SAND)",
      arguments: [
        [[-2000, -3000, -5000, -7000]],
        [
          [-977, -1257, -1257, -1257],
          [-1023, -1023, -1023, -1023],
        ],
        true,
      ],
      result: [[0, -720, -3440, -8160]],
      source: "Økonomisk genopretning af myndighedsområderne, 1.000 kr.",
    },
    {
      formula: "=TILTAG.UDESTÅENDE({-100\\-100};{-150\\-80};SAND)",
      arguments: [[[-100, -100]], [[-150, -80]], true],
      result: [[0, -20]],
      source: "domain.md §10",
    },
  ],
};
