import type { Language } from "../../sheets/cells/language";

export interface FetchTexts {
  readonly title: string;
  readonly intro: string;
  readonly start: string;
  readonly running: string;
  readonly found: (initiatives: number, targets: number) => string;
  readonly readFrom: string;
  readonly preview: string;
  readonly previewLabel: string;
  readonly rowHeader: string;
  readonly targetMark: string;
  readonly numberMark: (number: string) => string;
  readonly moreRows: (count: number) => string;
  readonly unsure: string;
  readonly unsureCell: (cell: string, shown: string) => string;
  readonly notFetched: string;
  readonly doubts: string;
  readonly textNumbers: (count: number) => string;
  readonly passedOver: string;
  readonly passedOverHelp: string;
  readonly nameless: string;
  readonly notesLeft: string;
  readonly contract: string;
  readonly choose: string;
  readonly readInTable: string;
  readonly notSaid: string;
  readonly unitMissing: string;
  readonly signMissing: string;
  readonly years: string;
  readonly yearsHelp: string;
  readonly yearOf: (header: string) => string;
  readonly column: (position: number) => string;
  readonly notAYear: (text: string) => string;
  readonly yearTwice: (year: string) => string;
  readonly noYears: string;
  readonly tooManyYears: (most: number) => string;
  readonly continue: string;
  readonly draftExists: (title: string, initiatives: number) => string;
  readonly replace: string;
  readonly keep: string;
}

export const FETCH_TEXTS: Readonly<Record<Language, FetchTexts>> = {
  da: {
    title: "Hent fra tabel",
    intro:
      "Markér en tabel med overskrifter, så læser Tiltag den om til tiltag. Du ser først, hvordan den er forstået. Tabellen selv røres ikke.",
    start: "Læs markeringen",
    running: "Læser tabellen …",
    found: (initiatives, targets) =>
      `${String(initiatives)} tiltag${targets === 0 ? "" : ` og ${targets === 1 ? "1 mål" : `${String(targets)} mål`}`} er læst.`,
    readFrom: "Læst:",
    preview: "Sådan er tabellen forstået",
    previewLabel: "Rækker og år, som de er læst i tabellen",
    rowHeader: "Tiltag",
    targetMark: "mål",
    numberMark: (number) => `nr. ${number}`,
    moreRows: (count) => `… og ${String(count)} rækker til.`,
    unsure: "Se efter: cellen er forklaret herunder.",
    unsureCell: (cell, shown) => `Usikker: ${shown}. Vis ${cell}`,
    notFetched: "ikke hentet",
    doubts: "Se efter",
    textNumbers: (count) =>
      `${count === 1 ? "1 tal stod" : `${String(count)} tal stod`} som tekst og er læst som almindelige tal.`,
    passedOver: "Ikke hentet",
    passedOverHelp: "Summer og budgetter er ikke tiltag. Tabellen regner selv summerne.",
    nameless: "Række uden navn",
    notesLeft: "Noter og fodnoter følger ikke med til den nye tabel.",
    contract: "Sådan er beløbene skrevet",
    choose: "Vælg",
    readInTable: "Læst i tabellen",
    notSaid: "Tabellen siger det ikke",
    unitMissing: "Vælg den enhed, beløbene er i.",
    signMissing: "Vælg, hvordan tabellen skriver en besparelse.",
    years: "Hvilket år er hver kolonne?",
    yearsHelp: "Lad feltet være tomt for en kolonne, der ikke skal hentes.",
    yearOf: (header) => `År for ${header}`,
    column: (position) => `kolonne ${String(position)}`,
    notAYear: (text) => `»${text}« er ikke et årstal. Skriv fire cifre, fx 2026.`,
    yearTwice: (year) => `${year} står ved to kolonner. Lad den ene være tom.`,
    noYears: "Skriv året for mindst én kolonne.",
    tooManyYears: (most) => `Der er mere end ${String(most)} år fra det første til det sidste. Lad nogle være tomme.`,
    continue: "Fortsæt i Ny tiltagstabel",
    draftExists: (title, initiatives) =>
      `Du er i gang med »${title}« med ${String(initiatives)} tiltag i Ny tiltagstabel. Skal den erstattes af det, du henter her?`,
    replace: "Erstat den",
    keep: "Behold den",
  },
  en: {
    title: "Fetch from table",
    intro:
      "Select a table with its headings, and Tiltag reads it into initiatives. First you see how it was understood. The table itself is not touched.",
    start: "Read the selection",
    running: "Reading the table …",
    found: (initiatives, targets) =>
      `${String(initiatives)} ${initiatives === 1 ? "initiative" : "initiatives"}${targets === 0 ? "" : ` and ${targets === 1 ? "1 target" : `${String(targets)} targets`}`} read.`,
    readFrom: "Read:",
    preview: "How the table was understood",
    previewLabel: "Rows and years as they were read in the table",
    rowHeader: "Initiative",
    targetMark: "target",
    numberMark: (number) => `no. ${number}`,
    moreRows: (count) => `… and ${String(count)} more rows.`,
    unsure: "Have a look: the cell is explained below.",
    unsureCell: (cell, shown) => `Unsure: ${shown}. Show ${cell}`,
    notFetched: "not fetched",
    doubts: "Have a look",
    textNumbers: (count) =>
      `${count === 1 ? "1 number was" : `${String(count)} numbers were`} stored as text and read as ordinary numbers.`,
    passedOver: "Not fetched",
    passedOverHelp: "Sums and budgets are no initiatives. The table calculates the sums itself.",
    nameless: "Row without a name",
    notesLeft: "Notes and footnotes do not go along to the new table.",
    contract: "How the amounts are written",
    choose: "Choose",
    readInTable: "Read in the table",
    notSaid: "The table does not say",
    unitMissing: "Choose the unit the amounts are in.",
    signMissing: "Choose how the table writes a saving.",
    years: "Which year is each column?",
    yearsHelp: "Leave the field empty for a column that is not to be fetched.",
    yearOf: (header) => `Year of ${header}`,
    column: (position) => `column ${String(position)}`,
    notAYear: (text) => `“${text}” is not a year. Write four digits, such as 2026.`,
    yearTwice: (year) => `${year} stands at two columns. Leave one of them empty.`,
    noYears: "Write the year of at least one column.",
    tooManyYears: (most) => `There are more than ${String(most)} years from the first to the last. Leave some empty.`,
    continue: "Continue in New initiative table",
    draftExists: (title, initiatives) =>
      `You have begun on “${title}” with ${String(initiatives)} ${initiatives === 1 ? "initiative" : "initiatives"} in New initiative table. Shall what you fetch here replace it?`,
    replace: "Replace it",
    keep: "Keep it",
  },
};
