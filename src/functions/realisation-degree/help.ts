import { SHARED_EDGES } from "../arguments/shared-help";
import type { HelpOf } from "../declaration/help";
import type { REALISERINGSGRAD } from "./realisation-degree";

export const REALISERINGSGRAD_HELP: HelpOf<typeof REALISERINGSGRAD> = {
  summary: {
    da: "Den del af målet, der er realiseret: 1 er hele målet. Vis tallet i procent.",
    en: "The part of the target that has been realised: 1 is all of it. Show the number as a percentage.",
  },
  parameters: {
    realised: {
      da: "Den effekt, der er nået. En celle eller et område.",
      en: "The effect that has been reached. A cell or a range.",
    },
    target: {
      da: "Den effekt, der skulle nås, i samme enhed og med samme fortegn. En celle eller et lige så stort område. Uden mål eller med målet 0 er der ingen realiseringsgrad.",
      en: "The effect that was to be reached, in the same unit and sign. A cell or a range of the same size. Without a target, or with the target 0, there is no degree.",
    },
  },
  rule: { da: "Realiseringsgrad = realiseret ÷ mål.", en: "Degree = realised ÷ target." },
  edgeCases: [
    {
      da: "Er mål 0, tomt eller tekst, eller er realiseret tomt eller tekst, er elementet en tom celle. Er det alle elementer, er resultatet #I/T.",
      en: "Where target is 0, empty or text, or realised is empty or text, the element is an empty cell. If all elements are, the result is #N/A.",
    },
    {
      da: "Over 1 er mere end målet; under 0 går den forkerte vej.",
      en: "Above 1 is more than the target; below 0 goes the wrong way.",
    },
    SHARED_EDGES.elementwise,
  ],
  source: "domain.md §1",
  examples: [
    {
      formula: "=TILTAG.REALISERINGSGRAD(-2,3;-2,6)",
      arguments: [-2.3, -2.6],
      result: [[23 / 26]],
      source: "Egedal 2016, mio. kr.",
    },
  ],
};
