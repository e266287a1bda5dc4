import type { Language } from "../../sheets/cells/language";

/** How many cases of each kind a new list makes. */
export interface RefreshCounts {
  readonly added: number;
  readonly changed: number;
  readonly ended: number;
  readonly unchanged: number;
}

export interface RefreshTexts {
  readonly title: string;
  readonly intro: string;
  readonly differencesTitle: string;
  readonly differ: (counts: RefreshCounts) => string;
  readonly over: (cases: number) => string;
  readonly addedTitle: (cases: number) => string;
  readonly changedTitle: (cases: number) => string;
  readonly endedTitle: (cases: number) => string;
  readonly field: (title: string, before: string, after: string) => string;
  readonly overwrittenTitle: string;
  readonly overwritten: string;
  readonly newRowsTitle: string;
  /** Rows that the premises have a line for have, or are without, the budget that somebody has typed there. */
  readonly newRow: (name: string, hasPremise: boolean) => string;
  /** `rows` are such rows; `areUnbudgeted`: some of them have no line yet. */
  readonly newRows: (rows: string, areUnbudgeted: boolean) => string;
  readonly missingTitle: string;
  readonly missing: (rows: string) => string;
  readonly write: string;
  /** `prognoses`: their sheets, "" for none. */
  readonly written: (prognoses: string) => string;
}

export const REFRESH_TEXTS: Readonly<Record<Language, RefreshTexts>> = {
  da: {
    title: "Opdater",
    intro:
      "Hent månedens sagsliste. Du ser først, hvad der er nyt, ændret og ophørt; intet skrives, før du siger til. Dine egne kolonner, bemærkninger og forudsætninger bliver, som de er.",
    differencesTitle: "Forskelle",
    differ: ({ added, changed, ended, unchanged }) =>
      `${String(added)} nye, ${String(changed)} ændrede, ${String(ended)} ophørte og ${String(unchanged)} uændrede sager.`,
    over: (count) => `${String(count)} mangler på listen og var ophørt i forvejen.`,
    addedTitle: (count) => `Nye (${String(count)})`,
    changedTitle: (count) => `Ændrede (${String(count)})`,
    endedTitle: (count) => `Ikke længere på listen (${String(count)})`,
    field: (title, before, after) => `${title}: ${before} → ${after}`,
    overwrittenTitle: "Formler, der er skrevet over",
    overwritten: "Cellerne viser ikke det, Tiltag beregner. De bliver, som de er: ret dem selv, eller behold dem.",
    newRowsTitle: "Nye rækker i prognosen",
    newRow: (name, hasPremise) => (hasPremise ? name : `${name} (uden budget)`),
    newRows: (rows, areUnbudgeted) =>
      `${rows}.${areUnbudgeted ? " Rækken er tom for budget, indtil du skriver det i prognosens forudsætninger." : ""}`,
    missingTitle: "Rækker, prognosen ikke har",
    missing: (rows) =>
      `Sagerne er med i totalen, men ikke i en række: ${rows}. Prognosens ark er bygget om, så rækkerne ikke kan sættes ind. Lav en ny prognose for at få dem med.`,
    write: "Opdatér Sager",
    written: (prognoses) => `Sager er opdateret${prognoses === "" ? "" : `, og ${prognoses} følger med`}.`,
  },
  en: {
    title: "Refresh",
    intro:
      "Fetch this month's case list. You first see what is new, changed and ended; nothing is written before you say so. Your own columns, remarks and premises stay as they are.",
    differencesTitle: "Differences",
    differ: ({ added, changed, ended, unchanged }) =>
      `${String(added)} new, ${String(changed)} changed, ${String(ended)} ended and ${String(unchanged)} unchanged cases.`,
    over: (count) => `${String(count)} are not on the list and had ended already.`,
    addedTitle: (count) => `New (${String(count)})`,
    changedTitle: (count) => `Changed (${String(count)})`,
    endedTitle: (count) => `No longer on the list (${String(count)})`,
    field: (title, before, after) => `${title}: ${before} → ${after}`,
    overwrittenTitle: "Formulas that were written over",
    overwritten:
      "The cells do not show what Tiltag computes. They stay as they are: correct them yourself, or keep them.",
    newRowsTitle: "New rows of the prognosis",
    newRow: (name, hasPremise) => (hasPremise ? name : `${name} (no budget)`),
    newRows: (rows, areUnbudgeted) =>
      `${rows}.${areUnbudgeted ? " The row has no budget until you type it among the premises of the prognosis." : ""}`,
    missingTitle: "Rows that the prognosis lacks",
    missing: (rows) =>
      `The cases are in the total, but in no row: ${rows}. The sheet of the prognosis has been rebuilt, so that no row can be put into it. Make a new prognosis to get them.`,
    write: "Refresh Sager",
    written: (prognoses) => `Sager is up to date${prognoses === "" ? "" : `, and ${prognoses} follow`}.`,
  },
};
