import type { HelpOf } from "../declaration/help";
import type { HELAARSPERSONER } from "./full-time-equivalents";

export const HELAARSPERSONER_HELP: HelpOf<typeof HELAARSPERSONER> = {
  summary: {
    da: "Antal helårspersoner i et år: dagene, hver sag er aktiv, divideret med årets dage.",
    en: "The number of full-time equivalent citizens in a year: the days each case is active, divided by the year's days.",
  },
  parameters: {
    starts: {
      da: "Startdatoen for hver sag. En række uden startdato og slutdato tæller ikke med.",
      en: "The start date of each case. A row without start date and end date does not count.",
    },
    ends: {
      da: "Den sidste dag i hver sag, et lige så stort område. Tomme celler er åbne sager; én tom celle gør alle åbne.",
      en: "The last day of each case, a range of the same size. Empty cells are open cases; a single empty cell makes all of them open.",
    },
    year: { da: "Det år der tælles i.", en: "The year that is counted in." },
    counts: {
      da: "Hvor mange pladser eller borgere hver række står for, et lige så stort område. Rækker uden tal eller med 0 tæller ikke med. Udelades det, tæller hver række én.",
      en: "How many places or citizens each row stands for, a range of the same size. Rows without a number or with 0 do not count. If left out, each row counts one.",
    },
  },
  rule: {
    da: "Σ antal × aktive dage i året ÷ årets dage; den første og den sidste dag tælles med.",
    en: "Σ count × days active in the year ÷ days in the year; the first and the last day count.",
  },
  edgeCases: [
    {
      da: "En sag uden slutdato (tom eller 0) er åben og tæller til den 31. december.",
      en: "A case without an end date (empty or 0) is open and counts to 31 December.",
    },
    {
      da: "En række uden datoer tæller ikke med; en slutdato uden startdato giver #VÆRDI!.",
      en: "A row without dates does not count; an end date without a start date gives #VALUE!.",
    },
    {
      da: "En slutdato før startdatoen giver #VÆRDI! med rækkens nummer.",
      en: "An end date before the start date gives #VALUE! with the number of the row.",
    },
    {
      da: "Områderne skal være lige store. Ellers: #VÆRDI!. Uden sager er resultatet #I/T.",
      en: "The ranges must be of the same size. Otherwise: #VALUE!. Without cases the result is #N/A.",
    },
    { da: "Skudår har 366 dage.", en: "Leap years have 366 days." },
  ],
  source: "domain.md §4.3",
  examples: [
    {
      formula: "=TILTAG.HELÅRSPERSONER(DATO(2026;3;15);DATO(2026;6;30);2026)",
      arguments: [46096, 46203, 2026],
      result: [[108 / 365]],
      source: "domain.md §10",
    },
  ],
};
