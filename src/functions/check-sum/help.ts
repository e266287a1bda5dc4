import type { HelpOf } from "../declaration/help";
import type { TJEKSUM } from "./check-sum";

export const TJEKSUM_HELP: HelpOf<typeof TJEKSUM> = {
  summary: {
    da: "Forskellen mellem en angivet total og summen af beløbene; 0, når afrunding kan forklare den.",
    en: "The difference between a stated total and the sum of the amounts; 0 where rounding can explain it.",
  },
  parameters: {
    amounts: {
      da: "De beløb, totalen skal være summen af. Hver kolonne for sig; tekst og tomme celler tæller ikke med.",
      en: "The amounts the total should be the sum of. Each column by itself; text and empty cells do not count.",
    },
    stated: {
      da: "Den angivne total for hver kolonne, i én række. En kolonne uden total giver en tom celle.",
      en: "The stated total of each column, in one row. A column without a total gives an empty cell.",
    },
    unit: {
      da: "Det, tallene er afrundet til, fx 0,1. Udelades det, bruges den mindste decimal, der står i tallene.",
      en: "What the figures are rounded to, such as 0.1. If left out, the smallest decimal in use.",
    },
  },
  rule: {
    da: "For hver kolonne: angivet − Σ beløb; 0, når forskellen er højst antal tal × enhed ÷ 2.",
    en: "For each column: stated − Σ amounts; 0 where the difference is no more than the number of figures × unit ÷ 2.",
  },
  edgeCases: [
    {
      da: "Afvises totalen, er resultatet hele forskellen, ikke kun det, afrunding ikke kan forklare.",
      en: "Where the total does not hold, the result is the whole difference, not only what rounding can't explain.",
    },
    {
      da: "Uden enhed bruges den mindste decimal, der står i beløb og angivet: 0,1 når ét tal har én decimal og ingen har flere.",
      en: "Without a unit the smallest decimal in use in amounts and stated: 0.1 where a figure has one decimal and none has more.",
    },
    {
      da: "Tallene læses, som Excel viser dem, med 15 cifre.",
      en: "Figures are read as Excel shows them, to 15 digits.",
    },
    {
      da: "Angivet er én række med en total for hver kolonne i beløb. Ellers: #VÆRDI!. En kolonne uden total er en tom celle.",
      en: "Stated is one row with a total for each column of amounts. Otherwise: #VALUE!. A column without a total is an empty cell.",
    },
    {
      da: "Uden tal i beløb eller i angivet er resultatet #I/T.",
      en: "Without a number in amounts or in stated the result is #N/A.",
    },
  ],
  source: "domain.md §2.3",
  examples: [
    {
      formula: "=TILTAG.TJEKSUM({-7300\\-9000\\-9000\\-9000;250\\175\\175\\175};{-7050\\-7125\\-7125\\-7125})",
      arguments: [
        [
          [-7300, -9000, -9000, -9000],
          [250, 175, 175, 175],
        ],
        [[-7050, -7125, -7125, -7125]],
      ],
      result: [[0, 1700, 1700, 1700]],
      source: "Høje-Taastrup, prioriteringsforslag SU01: den trykte nettorække passer ikke",
    },
  ],
};
