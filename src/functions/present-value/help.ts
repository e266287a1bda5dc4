import type { HelpOf } from "../declaration/help";
import { SHARED_HELP } from "../arguments/shared-help";
import type { NUTIDSVAERDI } from "./present-value";

export const NUTIDSVAERDI_HELP: HelpOf<typeof NUTIDSVAERDI> = {
  summary: {
    da: "Nutidsværdien af årenes netto ved en fast rente.",
    en: "The present value of the years' net amounts at a fixed rate.",
  },
  parameters: {
    net: SHARED_HELP.netLine,
    rate: {
      da: "Diskonteringsrenten pr. år, fx 3,5 %. En tom celle er 0 %.",
      en: "The discount rate a year, such as 3.5 %. An empty cell is 0 %.",
    },
    firstYear: {
      da: "0 (standard): det første år diskonteres ikke. 1: det diskonteres et år, som Excels NUTIDSVÆRDI gør.",
      en: "0 (default): the first year is not discounted. 1: it is discounted one year, as Excel's NPV does.",
    },
  },
  rule: {
    da: "Σ netto ÷ (1 + rente)ᵗ, hvor t er 0 (eller 1) for det første år og vokser med 1 om året.",
    en: "Σ net ÷ (1 + rate)ᵗ, where t is 0 (or 1) for the first year and grows by 1 a year.",
  },
  edgeCases: [
    {
      da: "Renten er et tal over −1 og under 1: 3,5 % eller 0,035. 3,5 giver #VÆRDI! og sætningen, der siger hvorfor.",
      en: "The rate is a number above −1 and below 1: 3.5 % or 0.035. 3.5 gives #VALUE! and the sentence that says why.",
    },
    {
      da: "En tom rente er 0 %. Et år uden tal tæller som 0, men beholder sin plads i tiden.",
      en: "An empty rate is 0 %. A year without a number counts as 0 but keeps its place in time.",
    },
    {
      da: "Førsteår er 0 eller 1, ikke et årstal. En blok med flere rækker og kolonner giver #VÆRDI!.",
      en: "First year is 0 or 1, not a calendar year. A block of several rows and columns gives #VALUE!.",
    },
    { da: "Uden tal i netto er resultatet #I/T.", en: "Without a number in net the result is #N/A." },
  ],
  source: "domain.md §1",
  examples: [
    {
      formula: "=TILTAG.NUTIDSVÆRDI({7,25\\10,75\\12,75\\13,25};0,035)",
      arguments: [[[7.25, 10.75, 12.75, 13.25]], 0.035],
      result: [[41.48947570972462]],
      source: "Ballerup, nettoeffekt 2019–2022 i mio. kr. ved 3,5 %",
    },
    {
      formula: "=TILTAG.NUTIDSVÆRDI({7,25\\10,75\\12,75\\13,25};0,035;1)",
      arguments: [[[7.25, 10.75, 12.75, 13.25]], 0.035, 1],
      result: [[40.08644996108659]],
      source: "Ballerup, nettoeffekt 2019–2022 i mio. kr. ved 3,5 %",
    },
  ],
};
