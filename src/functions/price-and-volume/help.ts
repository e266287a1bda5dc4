import type { HelpOf } from "../declaration/help";
import type { PRISMAENGDE } from "./price-and-volume";

export const PRISMAENGDE_HELP: HelpOf<typeof PRISMAENGDE> = {
  summary: {
    da: "Deler en ændring i udgiften op i mængde og pris – for kolonner af grupper i mængde, mix og pris.",
    en: "Splits a change in cost into volume and price – for columns of groups into volume, mix and price.",
  },
  parameters: {
    volume0: {
      da: "Antal før, fx helårspersoner. Én celle, eller en kolonne med en gruppe i hver række.",
      en: "The volume before, such as full-time equivalents. One cell, or a column with a group in each row.",
    },
    price0: {
      da: "Gennemsnitspris før. Kan være tom, hvor antal0 er 0: så regnes gruppens hele udgift som mængde og mix, ikke som pris.",
      en: "The average price before. May be empty where volume0 is 0: all of the group's cost then counts as volume and mix, not as price.",
    },
    volume1: { da: "Antal nu, i samme størrelse område.", en: "The volume now, in a range of the same size." },
    price1: {
      da: "Gennemsnitspris nu. Kan være tom, hvor antal1 er 0.",
      en: "The average price now. May be empty where volume1 is 0.",
    },
    method: {
      da: "»to« (standard): mængde til gammel pris og pris på nyt antal. »tre«: mængde, pris og kryds. »midt«: mængde og pris i midtpunktet. Kolonner giver altid mængde, mix og pris.",
      en: "“two” (default): volume at the old price and price at the new volume. “three”: volume, price and cross term. “mid”: volume and price at the midpoint. Columns always give volume, mix and price.",
    },
  },
  rule: {
    da: "»to«: mængde = (antal1 − antal0) × pris0, pris = (pris1 − pris0) × antal1. »tre«: pris = (pris1 − pris0) × antal0, kryds = (antal1 − antal0) × (pris1 − pris0). »midt«: gennemsnit af pris0 og pris1, af antal0 og antal1. Kolonner: mængde = (N1 − N0) × gammel gennemsnitspris, pris = Σ (pris1 − pris0) × antal1, mix er resten.",
    en: "“two”: volume = (volume1 − volume0) × price0, price = (price1 − price0) × volume1. “three”: price = (price1 − price0) × volume0, cross = (volume1 − volume0) × (price1 − price0). “mid”: means of price0 and price1, of volume0 and volume1. Columns: volume = (N1 − N0) × old average price, price = Σ (price1 − price0) × volume1, mix is the rest.",
  },
  edgeCases: [
    {
      da: "Delene giver tilsammen ændringen i udgiften, antal1 × pris1 − antal0 × pris0, uden rest.",
      en: "The parts add up to the change in cost, volume1 × price1 − volume0 × price0, with nothing left over.",
    },
    {
      da: "En gruppe uden antal før og nu springes over. En ny gruppe (antal0 tomt eller 0) uden gammel pris får den nye, så den ikke har nogen prisændring; en lukket omvendt.",
      en: "A group without a volume before and now is skipped. A new group (volume0 empty or 0) without an old price takes the new one, so that it has no change in price; a closed one the other way round.",
    },
    {
      da: "Mangler en pris, hvor der er et antal, er resultatet #VÆRDI! med rækkens nummer.",
      en: "If a price is missing where there is a volume, the result is #VALUE! with the number of the row.",
    },
    {
      da: "De fire områder er enkelte celler eller lige lange kolonner, og kolonner har kun metoden »to«. Ellers: #VÆRDI!.",
      en: "The four ranges are single cells or columns of the same length, and columns have the method “two” only. Otherwise: #VALUE!.",
    },
    {
      da: "Er antal0 i alt 0 for kolonner, er der ingen gammel gennemsnitspris: #I/T.",
      en: "If volume0 is 0 in total for columns, there is no old average price: #N/A.",
    },
  ],
  source: "domain.md §4.7",
  examples: [
    {
      formula: "=TILTAG.PRISMÆNGDE(100;800;96;860)",
      arguments: [100, 800, 96, 860],
      result: [[-3200, 5760]],
      source: "domain.md §4.7, 1.000 kr.",
    },
    {
      formula: '=TILTAG.PRISMÆNGDE(100;800;96;860;"tre")',
      arguments: [100, 800, 96, 860, "tre"],
      result: [[-3200, 6000, -240]],
      source: "domain.md §4.7, 1.000 kr.",
    },
    {
      formula: "=TILTAG.PRISMÆNGDE({60;40};{1000;500};{54;52};{1060;480})",
      arguments: [
        [[60], [40]],
        [[1000], [500]],
        [[54], [52]],
        [[1060], [480]],
      ],
      result: [[4800, -4800, 2200]],
      source: "domain.md §4.7, to målgrupper, 1.000 kr.",
    },
  ],
};
