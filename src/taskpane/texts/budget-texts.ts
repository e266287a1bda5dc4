import type { Language } from "../../sheets/cells/language";

/** What the wizard of the budget overview says. */
export interface BudgetTexts {
  readonly title: string;
  readonly steps: Readonly<Record<"setup" | "areas" | "place", string>>;
  readonly insertNowhere: string;
  readonly inserting: string;
  readonly notInserted: string;
  readonly help: string;
  readonly baseYear: string;
  readonly baseYearHelp: string;
  readonly direction: string;
  /** By the sign of a saving: overspending has the other one. */
  readonly directions: Readonly<Record<"minus" | "plus", string>>;
  readonly areasHelp: (unit: string) => string;
  readonly takeSelection: string;
  readonly taken: (count: number) => string;
  readonly areaName: (row: number) => string;
  readonly areaPlaceholder: string;
  readonly amount: (column: string, row: number) => string;
  readonly removeArea: (row: number) => string;
  readonly footnote: string;
  readonly footnoteHelp: string;
  readonly areaMissing: string;
  readonly noAreas: string;
  readonly cpr: string;
  readonly where: string;
  readonly preview: string;
  readonly previewLabel: string;
  readonly showPreview: string;
  readonly hidePreview: string;
  readonly noPreview: string;
}

export const BUDGET_TEXTS: Readonly<Record<Language, BudgetTexts>> = {
  da: {
    title: "Ny budgetoversigt",
    steps: { setup: "Opsætning", areas: "Områder", place: "Placering" },
    insertNowhere: "Indsæt tabellen",
    inserting: "Indsætter tabellen og kontrollerer den …",
    notInserted: "Tabellen blev ikke indsat",
    help: "Med ét år viser tabellen differencen for hvert område; med flere år viser den det forventede år for år.",
    baseYear: "Basisår",
    baseYearHelp: "Året for det korrigerede budget",
    direction: "Merforbrug vises med",
    directions: { minus: "plus: forventet − korrigeret", plus: "minus: korrigeret − forventet" },
    areasHelp: (unit) =>
      `Skriv beløb i ${unit}, indsæt dem fra Excel, eller hent det, du har markeret i arket. Et tomt felt forbliver tomt; »-« er ikke kvantificeret.`,
    takeSelection: "Hent fra markeringen",
    taken: (count) =>
      count === 0
        ? "Der var ingen områder, Tiltag kunne bruge."
        : count === 1
          ? "1 område er hentet."
          : `${String(count)} områder er hentet.`,
    areaName: (row) => `Område, række ${String(row)}`,
    areaPlaceholder: "Område",
    amount: (column, row) => `${column}, række ${String(row)}`,
    removeArea: (row) => `Fjern række ${String(row)}`,
    footnote: "Fodnote",
    footnoteHelp: "Må være tomt. Hver linje kommer på sin egen række under tabellen.",
    areaMissing: "Skriv, hvad området hedder.",
    noAreas: "Skriv eller indsæt mindst ét område.",
    cpr: "Det ligner et cpr-nummer; skriv sagens nummer i stedet.",
    where: "Hvor skal tabellen stå?",
    preview: "Sådan bliver tabellen",
    previewLabel: "Forhåndsvisning af tabellen, som den kommer til at stå i arket",
    showPreview: "Vis tabellen",
    hidePreview: "Skjul tabellen",
    noPreview: "Når årene er skrevet, ser du tabellen her.",
  },
  en: {
    title: "New budget overview",
    steps: { setup: "Setup", areas: "Areas", place: "Place" },
    insertNowhere: "Insert the table",
    inserting: "Inserting the table and checking it …",
    notInserted: "The table was not inserted",
    help: "With one year the table shows each area's difference; with several it shows the forecast year by year.",
    baseYear: "Base year",
    baseYearHelp: "The year of the corrected budget",
    direction: "Overspending is shown with",
    directions: { minus: "plus: forecast − budget", plus: "minus: budget − forecast" },
    areasHelp: (unit) =>
      `Type amounts in ${unit}, paste them from Excel, or fetch what you have selected in the sheet. An empty field stays empty; “-” is not quantified.`,
    takeSelection: "Fetch from the selection",
    taken: (count) =>
      count === 0
        ? "There were no areas that Tiltag could use."
        : count === 1
          ? "1 area has been fetched."
          : `${String(count)} areas have been fetched.`,
    areaName: (row) => `Area, row ${String(row)}`,
    areaPlaceholder: "Area",
    amount: (column, row) => `${column}, row ${String(row)}`,
    removeArea: (row) => `Remove row ${String(row)}`,
    footnote: "Footnote",
    footnoteHelp: "May be empty. Each line gets a row of its own below the table.",
    areaMissing: "Write what the area is called.",
    noAreas: "Type or paste at least one area.",
    cpr: "This looks like a CPR number; write the case's number instead.",
    where: "Where is the table to stand?",
    preview: "What the table will be",
    previewLabel: "Preview of the table as it will stand in the sheet",
    showPreview: "Show the table",
    hidePreview: "Hide the table",
    noPreview: "Once the years are written, you see the table here.",
  },
};
