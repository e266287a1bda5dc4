import type { Language } from "../../sheets/cells/language";

export interface ImportTexts {
  readonly title: string;
  readonly intro: string;
  readonly year: string;
  readonly month: string;
  readonly chooseFile: string;
  readonly useSelection: string;
  readonly paste: string;
  readonly pasteHelp: string;
  readonly fromFile: (name: string) => string;
  readonly fromSelection: string;
  readonly fromClipboard: string;
  readonly sheet: string;
  readonly stages: Readonly<Record<"read" | "compute" | "write", string>>;
  readonly cancel: string;
  readonly read: (rows: number, cases: number) => string;
  readonly refused: (rows: number) => string;
  readonly toCheck: (count: number) => string;
  readonly columnsTitle: string;
  readonly columnsHelp: string;
  readonly noColumn: string;
  /** A certain column needs no words. */
  readonly confidence: Readonly<Record<"likely" | "unsure", string>>;
  readonly cpr: (column: string, row: string) => string;
  readonly pseudonyms: string;
  readonly errorsTitle: string;
  readonly checksTitle: string;
  readonly place: (row: string, column: string) => string;
  readonly more: (count: number) => string;
  readonly write: (cases: number) => string;
  readonly written: (cases: number, refused: number) => string;
  readonly again: string;
  /** Leads to the refresh where there is a case list already. */
  readonly refresh: string;
}

const rows = (count: number): string => (count === 1 ? "1 række" : `${String(count)} rækker`);
const rowsEnglish = (count: number): string => (count === 1 ? "1 row" : `${String(count)} rows`);
const cases = (count: number): string => (count === 1 ? "1 sag" : `${String(count)} sager`);
const casesEnglish = (count: number): string => (count === 1 ? "1 case" : `${String(count)} cases`);

export const IMPORT_TEXTS: Readonly<Record<Language, ImportTexts>> = {
  da: {
    title: "Importér sager",
    intro:
      "Hent sagslisten fra fagsystemet. Du ser først, hvordan den er læst, og hvad der er galt; intet skrives, før du siger til. Cpr-numre gemmes ikke.",
    year: "Prognoseår",
    month: "Opgjort ultimo",
    chooseFile: "Vælg en fil …",
    useSelection: "Brug det markerede",
    paste: "Eller indsæt listen her",
    pasteHelp: "Kopiér listen med overskrifter, og tryk Ctrl+V i feltet.",
    fromFile: (name) => `Fra filen ${name}.`,
    fromSelection: "Fra det, du har markeret.",
    fromClipboard: "Fra udklipsholderen.",
    sheet: "Ark i filen",
    stages: { read: "Læser listen …", compute: "Gennemgår sagerne …", write: "Skriver arket …" },
    cancel: "Annullér",
    read: (read, taken) => `${rows(read)} læst: ${cases(taken)} kan tages med.`,
    refused: (count) => `${rows(count)} kan ikke læses og bliver udeladt.`,
    toCheck: (count) => `${String(count)} ting at se på.`,
    columnsTitle: "Kolonner",
    columnsHelp:
      "Til venstre det, Tiltag skal bruge; til højre den kolonne i listen, der holder det. Ret, hvor det er forkert.",
    noColumn: "(ingen)",
    confidence: { likely: "Efter navn og indhold", unsure: "Usikker: se efter" },
    cpr: (column, row) =>
      `Kolonnen »${column}« indeholder cpr-numre (første gang i række ${row}). De bliver ikke gemt. Du kan hente et udtræk uden, eller lade Tiltag give hver borger et pseudonym.`,
    pseudonyms: "Giv borgerne pseudonymer",
    errorsTitle: "Bliver udeladt",
    checksTitle: "Se på",
    place: (row, column) => (column === "" ? `Række ${row}` : `Række ${row}, ${column}`),
    more: (count) => `… og ${String(count)} til.`,
    write: (count) => `Skriv arket Sager med ${cases(count)}`,
    written: (taken, refused) =>
      `Arket Sager er skrevet med ${cases(taken)}; formlerne viser det samme som Tiltags egen beregning.${refused > 0 ? ` ${rows(refused)} er udeladt.` : ""}`,
    again: "Vælg en anden liste",
    refresh: "Opdatér sagslisten",
  },
  en: {
    title: "Import cases",
    intro:
      "Fetch the case list from the case system. You first see how it was read and what is wrong; nothing is written before you say so. CPR numbers are not stored.",
    year: "Prognosis year",
    month: "At the end of",
    chooseFile: "Choose a file …",
    useSelection: "Use what is selected",
    paste: "Or paste the list here",
    pasteHelp: "Copy the list with its headings and press Ctrl+V in the field.",
    fromFile: (name) => `From the file ${name}.`,
    fromSelection: "From what you have selected.",
    fromClipboard: "From the clipboard.",
    sheet: "Sheet of the file",
    stages: { read: "Reading the list …", compute: "Going through the cases …", write: "Writing the sheet …" },
    cancel: "Cancel",
    read: (read, taken) => `${rowsEnglish(read)} read: ${casesEnglish(taken)} can be taken.`,
    refused: (count) => `${rowsEnglish(count)} can't be read and will be left out.`,
    toCheck: (count) => `${String(count)} things to look at.`,
    columnsTitle: "Columns",
    columnsHelp: "On the left what Tiltag needs, on the right the list's column that holds it. Correct what is wrong.",
    noColumn: "(none)",
    confidence: { likely: "By name and content", unsure: "Unsure: please look" },
    cpr: (column, row) =>
      `The column “${column}” holds CPR numbers (first in row ${row}). They will not be stored. You can fetch an export without, or let Tiltag give each citizen a pseudonym.`,
    pseudonyms: "Give the citizens pseudonyms",
    errorsTitle: "Will be left out",
    checksTitle: "To look at",
    place: (row, column) => (column === "" ? `Row ${row}` : `Row ${row}, ${column}`),
    more: (count) => `… and ${String(count)} more.`,
    write: (count) => `Write the sheet Sager with ${casesEnglish(count)}`,
    written: (taken, refused) =>
      `The sheet Sager has been written with ${casesEnglish(taken)}; its formulas show what Tiltag itself has computed.${refused > 0 ? ` ${rowsEnglish(refused)} left out.` : ""}`,
    again: "Choose another list",
    refresh: "Refresh the case list",
  },
};
