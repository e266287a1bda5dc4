import type { Language } from "../../sheets/cells/language";

/** What the wizard of the estimate says. */
export interface EstimateTexts {
  readonly title: string;
  readonly steps: Readonly<Record<"tables" | "place", string>>;
  readonly insertNowhere: string;
  readonly inserting: string;
  readonly notInserted: string;
  readonly help: string;
  readonly missing: string;
  readonly budget: string;
  readonly baseYear: string;
  readonly baseYearHelp: string;
  readonly tables: string;
  readonly lineName: (table: string) => string;
  readonly where: string;
  readonly preview: string;
  readonly previewLabel: string;
  readonly showPreview: string;
  readonly hidePreview: string;
  readonly noPreview: string;
}

export const ESTIMATE_TEXTS: Readonly<Record<Language, EstimateTexts>> = {
  da: {
    title: "Nyt estimat",
    steps: { tables: "Tabeller", place: "Placering" },
    insertNowhere: "Indsæt estimatet",
    inserting: "Indsætter estimatet og kontrollerer det …",
    notInserted: "Estimatet blev ikke indsat",
    help: "Tiltagene lægges sammen og trækkes fra det forventede budget. Alt er formler, så et rettet tal slår igennem.",
    missing: "Et estimat bygger på en budgetoversigt og mindst én tiltagstabel. Lav dem først.",
    budget: "Budget",
    baseYear: "Basisår",
    baseYearHelp: "Alle år holdes op mod dette års korrigerede budget. Året står på linjen.",
    tables: "Tiltag, der regnes med",
    lineName: (table) => `Linjens navn for ${table}`,
    where: "Hvor skal estimatet stå?",
    preview: "Sådan bliver estimatet",
    previewLabel: "Forhåndsvisning af estimatet, som det kommer til at stå i arket",
    showPreview: "Vis estimatet",
    hidePreview: "Skjul estimatet",
    noPreview: "Når tabellerne er valgt, ser du estimatet her.",
  },
  en: {
    title: "New estimate",
    steps: { tables: "Tables", place: "Place" },
    insertNowhere: "Insert the estimate",
    inserting: "Inserting the estimate and checking it …",
    notInserted: "The estimate was not inserted",
    help: "The initiatives are added up and taken from the forecast. All of it is formulas, so a corrected number runs through.",
    missing: "An estimate is built on a budget overview and at least one initiative table. Make them first.",
    budget: "Budget",
    baseYear: "Base year",
    baseYearHelp: "All years are held against this year's corrected budget. The line says the year.",
    tables: "Initiatives that count",
    lineName: (table) => `Name of the line for ${table}`,
    where: "Where is the estimate to stand?",
    preview: "What the estimate will be",
    previewLabel: "Preview of the estimate as it will stand in the sheet",
    showPreview: "Show the estimate",
    hidePreview: "Hide the estimate",
    noPreview: "Once the tables are chosen, you see the estimate here.",
  },
};
