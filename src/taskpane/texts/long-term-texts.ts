import type { Scenario } from "../../finance/prognosis/long-term";
import type { Language } from "../../sheets/cells/language";

export type PriceChoice = "known" | "fixed" | "pl";

/** What the page of the long-term prognosis says. */
export interface LongTermTexts {
  readonly title: string;
  readonly intro: string;
  readonly year: string;
  readonly yearHelp: string;
  readonly years: string;
  readonly prices: string;
  readonly priceChoices: Readonly<Record<PriceChoice, string>>;
  readonly reading: string;
  readonly readAgain: string;
  readonly preview: string;
  readonly previewLabel: string;
  readonly cost: string;
  readonly persons: string;
  readonly scenarios: Readonly<Record<Scenario, string>>;
  readonly pricesAre: (prices: string) => string;
  readonly history: (from: number, to: number) => string;
  readonly noHistory: string;
  readonly basedOn: (table: string | null, year: number) => string;
  readonly backTest: string;
  readonly nothingStored: string;
  readonly off: (made: string, said: string, now: string, off: string) => string;
  readonly youngHelp: string;
  readonly inserting: string;
  readonly notInserted: string;
  readonly insert: (sheet: string) => string;
  readonly done: string;
  readonly cannotYet: string;
}

export const LONG_TERM_TEXTS: Readonly<Record<Language, LongTermTexts>> = {
  da: {
    title: "Langsigtet prognose",
    intro: "Årene frem, kategori for kategori: hvem der er på sagslisten, hvad der kommer og går, og de unge på vej.",
    year: "Basisår",
    yearHelp: "Det år, tabellen Sager er regnet for.",
    years: "Antal år frem",
    prices: "Priser",
    priceChoices: {
      known: "PL, hvis alle satser er skrevet; ellers faste priser",
      fixed: "Faste priser",
      pl: "PL efter jeres liste",
    },
    reading: "Læser sagerne …",
    readAgain: "Læs sagerne igen",
    preview: "Sådan bliver årene",
    previewLabel: "Forhåndsvisning af de tre scenarier",
    cost: "Udgift, mio. kr.",
    persons: "Helårspersoner",
    scenarios: { low: "Lav", middle: "Middel", high: "Høj" },
    pricesAre: (prices) => `Beløb før indtægter og statsrefusion, ${prices}.`,
    history: (from, to) =>
      `Tilgang og afgang er talt i ${String(from)}–${String(to)}. Lav er uden tilgang, Høj er hver kategoris værste år.`,
    noHistory:
      "Sager har ingen ophørte sager fra tidligere år, så tilgang og afgang er 0. Skriv jeres egne tal på arket.",
    basedOn: (table, year) =>
      table === null
        ? `Grundlaget er Sager alene: der er ingen forudsætninger for ${String(year)} delt efter kategori.`
        : `Grundlaget er Sager og forudsætningerne for ${String(year)}.`,
    backTest: "Træfsikkerhed",
    nothingStored: "Ingen tidligere langsigtet prognose er gemt om året. Denne bliver gemt og målt, når årene kommer.",
    off: (made, said, now, off) =>
      `Prognosen fra ${made} ventede ${said} mio. kr. i basisåret. Det er nu ${now} mio. kr., altså ${off}.`,
    youngHelp: "De unge skriver du i tabellen nederst på arket: start, kategori, helårspris og sandsynlighed.",
    inserting: "Indsætter prognosen og kontrollerer den …",
    notInserted: "Prognosen blev ikke indsat",
    insert: (sheet) => `Indsæt på nyt ark »${sheet}«`,
    done: "Den langsigtede prognose er skrevet og kontrolleret til øren:",
    cannotYet: "Sagerne skal kunne læses, før prognosen kan indsættes.",
  },
  en: {
    title: "Long-term prognosis",
    intro:
      "The years ahead, category by category: who is on the case list, what comes and goes, and the young to come.",
    year: "Base year",
    yearHelp: "The year that the table Sager is calculated for.",
    years: "Years ahead",
    prices: "Prices",
    priceChoices: {
      known: "PL where every rate is written; otherwise fixed prices",
      fixed: "Fixed prices",
      pl: "PL by your list",
    },
    reading: "Reading the cases …",
    readAgain: "Read the cases again",
    preview: "What the years will be",
    previewLabel: "Preview of the three scenarios",
    cost: "Cost, mio. kr.",
    persons: "Full-time equivalents",
    scenarios: { low: "Low", middle: "Middle", high: "High" },
    pricesAre: (prices) => `Amounts before income and state refund, ${prices}.`,
    history: (from, to) =>
      `Inflow and outflow are counted in ${String(from)}–${String(to)}. Low has no inflow, high is each category's worst year.`,
    noHistory:
      "Sager has no ended cases of earlier years, so inflow and outflow are 0. Write your own numbers on the sheet.",
    basedOn: (table, year) =>
      table === null
        ? `It rests on Sager alone: there are no premises for ${String(year)} divided by category.`
        : `It rests on Sager and the premises for ${String(year)}.`,
    backTest: "How far off earlier ones were",
    nothingStored:
      "No earlier long-term prognosis is stored about the year. This one is stored, and measured when the years come.",
    off: (made, said, now, off) =>
      `The prognosis of ${made} expected ${said} mio. kr. in the base year. It is now ${now} mio. kr., that is ${off}.`,
    youngHelp:
      "The young people you type in the table at the foot of the sheet: start, category, price and probability.",
    inserting: "Inserting the prognosis and checking it …",
    notInserted: "The prognosis was not inserted",
    insert: (sheet) => `Insert on new sheet “${sheet}”`,
    done: "The long-term prognosis has been written, and every figure checked:",
    cannotYet: "The cases must be readable before the prognosis can be inserted.",
  },
};
