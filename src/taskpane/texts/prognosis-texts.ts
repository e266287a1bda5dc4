import type { Grouping } from "../../finance/prognosis/grouping";
import type { Language } from "../../sheets/cells/language";

type StepName = "basis" | "budgets" | "result";

type AmountField =
  "original" | "corrected" | "spent" | "priceChanges" | "inflowCount" | "inflowPrice" | "outflowCount" | "outflowPrice";

/** What the wizard of the prognosis says. */
export interface PrognosisTexts {
  readonly title: string;
  readonly steps: Readonly<Record<StepName, string>>;
  readonly inserting: string;
  readonly notInserted: string;
  readonly done: string;
  readonly reading: string;
  readonly readAgain: string;
  readonly found: (cases: number) => string;
  readonly leftOut: (rows: number) => string;
  readonly withoutPrice: (cases: number) => string;
  readonly noThresholds: string;
  readonly casesNeeded: string;
  readonly year: string;
  readonly month: string;
  readonly grouping: string;
  readonly groupings: Readonly<Record<Grouping, string>>;
  readonly thresholds: string;
  readonly threshold: (number: number) => string;
  readonly thresholdsHelp: string;
  readonly thresholdsWrong: string;
  readonly budgetsHelp: string;
  readonly level: string;
  readonly levels: Readonly<Record<"row" | "group", string>>;
  readonly fields: Readonly<Record<AmountField, string>>;
  readonly useProposals: string;
  readonly proposalsHelp: (from: number, to: number) => string;
  readonly notAnAmount: (text: string) => string;
  readonly sheetsHelp: string;
  readonly preview: string;
  readonly previewLabel: string;
  readonly row: string;
  readonly cpr: string;
  readonly leaders: LeadersTexts;
}

/** The page for leaders that is made of a prognosis. */
interface LeadersTexts {
  readonly make: string;
  readonly help: string;
  readonly making: string;
  readonly made: (merged: number) => string;
  readonly notMade: string;
}

export const PROGNOSIS_TEXTS: Readonly<Record<Language, PrognosisTexts>> = {
  da: {
    title: "Ny prognose",
    steps: { basis: "Sager og periode", budgets: "Budget", result: "Resultat" },
    inserting: "Indsætter prognosen og kontrollerer den …",
    notInserted: "Prognosen blev ikke indsat",
    done: "Prognosen er skrevet og kontrolleret til øren:",
    reading: "Læser sagerne …",
    readAgain: "Læs sagerne igen",
    found: (cases) =>
      cases === 1 ? "Der er 1 sag i tabellen Sager." : `Der er ${String(cases)} sager i tabellen Sager.`,
    leftOut: (rows) =>
      rows === 1
        ? "1 række er ikke med: den mangler sag eller startdato."
        : `${String(rows)} rækker er ikke med: de mangler sag eller startdato.`,
    withoutPrice: (cases) =>
      cases === 1
        ? "1 sag har ingen takst og koster 0 endnu."
        : `${String(cases)} sager har ingen takst og koster 0 endnu.`,
    noThresholds: "Årets grænser for statsrefusion er ikke oplyst, så den er ikke regnet med.",
    casesNeeded: "Sagerne skal kunne læses, før du kan gå videre.",
    year: "År",
    month: "Til og med",
    grouping: "Rækker",
    groupings: { "kategori-paragraf": "Kategori og paragraf", "maalgruppe-ejerform": "Målgruppe, intern og ekstern" },
    thresholds: "Grænser for statsrefusion (servicelovens § 176), kr. pr. år",
    threshold: (number) => `Grænse ${String(number)}`,
    thresholdsHelp: "Grænserne reguleres hvert år. Lad felterne stå tomme, hvis du ikke har dem.",
    thresholdsWrong: "Skriv alle tre grænser i stigende orden, eller lad alle tre stå tomme.",
    budgetsHelp: "Beløb i hele kr. Det, du ikke har, lader du stå tomt; du kan skrive det i arket senere.",
    level: "Budgettet er",
    levels: { row: "pr. række", group: "pr. gruppe" },
    fields: {
      original: "Oprindeligt budget",
      corrected: "Korrigeret budget",
      spent: "Forbrug til dato",
      inflowCount: "Forventet tilgang, antal",
      inflowPrice: "Pris pr. år for én",
      outflowCount: "Afgang før stopdato, antal",
      outflowPrice: "Pris pr. år for én, der ophører",
      priceChanges: "Prisændringer i år",
    },
    useProposals: "Brug forslag fra historikken",
    proposalsHelp: (from, to) =>
      `Udfylder de tomme felter om til- og afgang med gennemsnittet af de samme måneder i ${String(from)}–${String(to)}, minus det, Sager allerede har.`,
    notAnAmount: (text) => `»${text}« er ikke et beløb. Skriv fx 1.250.000, eller lad feltet stå tomt.`,
    sheetsHelp: "Der kommer også ark med til- og afgang, forudsætninger og beregningen sag for sag.",
    preview: "Sådan bliver prognosen",
    previewLabel: "Forhåndsvisning af prognosens rækker",
    row: "Række",
    cpr: "Det ligner et cpr-nummer; skriv noget andet.",
    leaders: {
      make: "Lav ledelsesoverblik",
      help: "Én side med summer til ledelsen, linket til prognosen. Grupper med færre end 5 borgere bliver lagt sammen.",
      making: "Laver ledelsesoverblikket …",
      made: (merged) =>
        merged === 0
          ? "Ledelsesoverblikket er lavet. Alle grupper vises:"
          : `Ledelsesoverblikket er lavet. ${String(merged)} grupper er lagt sammen:`,
      notMade: "Ledelsesoverblikket blev ikke lavet",
    },
  },
  en: {
    title: "New prognosis",
    steps: { basis: "Cases and period", budgets: "Budget", result: "Result" },
    inserting: "Inserting the prognosis and checking it …",
    notInserted: "The prognosis was not inserted",
    done: "The prognosis has been written, and every figure checked:",
    reading: "Reading the cases …",
    readAgain: "Read the cases again",
    found: (cases) =>
      cases === 1 ? "There is 1 case in the table Sager." : `There are ${String(cases)} cases in the table Sager.`,
    leftOut: (rows) =>
      rows === 1
        ? "1 row is left out: it lacks a case number or a start date."
        : `${String(rows)} rows are left out: they lack a case number or a start date.`,
    withoutPrice: (cases) =>
      cases === 1
        ? "1 case has no price and costs 0 so far."
        : `${String(cases)} cases have no price and cost 0 so far.`,
    noThresholds: "The year's thresholds for the state refund are not stated, so it is not included.",
    casesNeeded: "The cases must be readable before you can go on.",
    year: "Year",
    month: "Up to and including",
    grouping: "Rows",
    groupings: {
      "kategori-paragraf": "Category and section",
      "maalgruppe-ejerform": "Target group, internal and external",
    },
    thresholds: "Thresholds of the state refund (section 176), kr. a year",
    threshold: (number) => `Threshold ${String(number)}`,
    thresholdsHelp: "The thresholds change every year. Leave the fields empty if you do not have them.",
    thresholdsWrong: "Write all three thresholds in ascending order, or leave all three empty.",
    budgetsHelp: "Amounts in whole kr. What you do not have you leave empty; you can type it in the sheet later.",
    level: "The budget is",
    levels: { row: "for each row", group: "for each group" },
    fields: {
      original: "Original budget",
      corrected: "Corrected budget",
      spent: "Spent so far",
      inflowCount: "Expected inflow, number",
      inflowPrice: "Price a year of one",
      outflowCount: "Outflow before the stop date, number",
      outflowPrice: "Price a year of one that ends",
      priceChanges: "Price changes this year",
    },
    useProposals: "Use the proposals from history",
    proposalsHelp: (from, to) =>
      `Fills the empty fields of inflow and outflow with the mean of the same months of ${String(from)}–${String(to)}, less what Sager has already.`,
    notAnAmount: (text) => `“${text}” is not an amount. Write for instance 1.250.000, or leave the field empty.`,
    sheetsHelp: "There will also be sheets of inflow and outflow, of premises, and of the calculation case by case.",
    preview: "What the prognosis will be",
    previewLabel: "Preview of the rows of the prognosis",
    row: "Row",
    cpr: "This looks like a CPR number; write something else.",
    leaders: {
      make: "Make overview for leaders",
      help: "One page of sums for leaders, linked to the prognosis. Groups with fewer than 5 citizens are merged.",
      making: "Making the overview …",
      made: (merged) =>
        merged === 0
          ? "The overview has been made. All groups are shown:"
          : `The overview has been made. ${String(merged)} groups are merged:`,
      notMade: "The overview was not made",
    },
  },
};
