import type { HelpOf } from "../declaration/help";
import { SHARED_EDGES, SHARED_HELP } from "../arguments/shared-help";
import type { BORGEREFFEKT } from "./per-citizen-effect";

export const BORGEREFFEKT_HELP: HelpOf<typeof BORGEREFFEKT> = {
  summary: {
    da: "Effekten i et år, når borgere får et billigere eller dyrere tilbud. En besparelse er negativ.",
    en: "The effect in a year when citizens get a cheaper or dearer offer. A saving is negative.",
  },
  parameters: {
    citizens: {
      da: "Hvor mange borgere tiltaget gælder. En celle eller et område.",
      en: "How many citizens the initiative is about. A cell or a range.",
    },
    presentPrice: {
      da: "Hvad en borger koster om året nu. 0 læses som en tom celle.",
      en: "What a citizen costs a year now. 0 is read as an empty cell.",
    },
    newPrice: {
      da: "Hvad en borger kommer til at koste om året. 0 læses som en tom celle.",
      en: "What a citizen will cost a year. 0 is read as an empty cell.",
    },
    start: SHARED_HELP.startDates,
    year: SHARED_HELP.effectYears,
    end: SHARED_HELP.endDates,
    method: SHARED_HELP.shareMethod,
  },
  rule: {
    da: "Antal × (nypris − nuværendepris) × den del af året, tiltaget virker.",
    en: "Citizens × (new price − present price) × the part of the year in which the initiative works.",
  },
  edgeCases: [
    { da: "En besparelse er negativ, en merudgift positiv.", en: "A saving is negative, an added cost positive." },
    {
      da: "En pris, der er tom eller 0, giver #VÆRDI!, for Excel kan ikke altid kende de to fra hinanden. Er prisen virkelig 0, så brug DELÅRSEFFEKT.",
      en: "A price that is empty or 0 gives #VALUE!, for Excel can't always tell the two apart. If the price is really 0, use DELÅRSEFFEKT.",
    },
    {
      da: "Er antal eller en pris tekst, eller er antal tomt, er elementet en tom celle.",
      en: "Where citizens or a price is text, or citizens is empty, the element is an empty cell.",
    },
    SHARED_EDGES.elementwise,
  ],
  source: "domain.md §9.1",
  examples: [
    {
      formula: "=TILTAG.BORGEREFFEKT(10;1200000;700000;DATO(2023;1;1);2023)",
      arguments: [10, 1200000, 700000, 44927, 2023],
      result: [[-5000000]],
      source: "Høje-Taastrup, 10 borgere à 0,5 mio. kr.; priserne er illustrative",
    },
  ],
};
