import type { HelpOf } from "../declaration/help";
import type { AFRUNDTILSUM } from "./round-to-sum";

export const AFRUNDTILSUM_HELP: HelpOf<typeof AFRUNDTILSUM> = {
  summary: {
    da: "Afrunder beløb, så de stadig giver den afrundede total. De største rester rundes op; står de lige, den første.",
    en: "Rounds amounts so that they still add up to the rounded total. The largest remainders go up; among equals the first.",
  },
  parameters: {
    amounts: {
      da: "Beløbene, der hører til én total: en række, en kolonne eller en blok. Tekst og tomme celler bliver ved med at være tomme.",
      en: "The amounts of one total: a row, a column or a block. Text and empty cells stay empty.",
    },
    unit: {
      da: "Det, der afrundes til: 1 for hele tal, 1000 for tusinder, 0,1 for én decimal.",
      en: "What is rounded to: 1 for whole numbers, 1000 for thousands, 0.1 for one decimal.",
    },
  },
  rule: {
    da: "Hvert beløb rundes ned til enheden; det, der så mangler i den afrundede total, gives en enhed ad gangen til de største rester.",
    en: "Each amount is rounded down to the unit; what is then missing of the rounded total is given, a unit at a time, to the largest remainders.",
  },
  edgeCases: [
    {
      da: "Summen af resultatet er summen af beløbene, afrundet til enheden. Intet beløb flyttes en hel enhed.",
      en: "The sum of the result is the sum of the amounts, rounded to the unit. No amount is moved by a whole unit.",
    },
    {
      da: "En total midt imellem rundes væk fra 0, som Excels AFRUND. Med modsatte fortegn bliver resultatet det modsatte.",
      en: "A total halfway between is rounded away from 0, as Excel's ROUND. With the opposite signs the result is the opposite.",
    },
    {
      da: "Tekst og tomme celler bliver tomme celler. Uden tal i beløb er resultatet #I/T.",
      en: "Text and empty cells become empty cells. Without a number in amounts the result is #N/A.",
    },
    {
      da: "Resultatet har områdets form. Enhed er et tal over 0. Ellers: #VÆRDI!.",
      en: "The result has the shape of the range. Unit is a number above 0. Otherwise: #VALUE!.",
    },
  ],
  source: "domain.md §2.3",
  examples: [
    {
      formula: "=TILTAG.AFRUNDTILSUM({0,4\\0,4\\0,4};1)",
      arguments: [[[0.4, 0.4, 0.4]], 1],
      result: [[1, 0, 0]],
      source: "domain.md §2.3",
    },
  ],
};
