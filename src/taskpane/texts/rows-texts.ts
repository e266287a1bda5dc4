import type { Status } from "../../finance/initiatives/status";
import type { Language } from "../../sheets/cells/language";

export interface RowsTexts {
  readonly help: string;
  readonly takeSelection: string;
  readonly grid: string;
  readonly columns: Readonly<Record<"number" | "title" | "group" | "more", string>>;
  /** The name of one field of the grid, for those who don't see it. */
  readonly field: (column: string, row: number) => string;
  readonly more: (row: number) => string;
  readonly investment: string;
  readonly statusMenu: string;
  readonly noStatus: string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly withdrawnMark: string;
  readonly investmentMark: string;
  readonly insertAbove: string;
  readonly deleteRow: string;
  readonly deleted: (title: string) => string;
  readonly addRow: string;
  readonly pasted: (count: number) => string;
  readonly sumsLeftOut: (titles: string) => string;
  readonly columnsLeftOut: (columns: string) => string;
  readonly nothingTaken: string;
  readonly count: (count: number, withdrawn: number) => string;
}

export const ROWS_TEXTS: Readonly<Record<Language, RowsTexts>> = {
  da: {
    help: "Skriv tiltagene, eller kopiér dem i Excel eller Word og indsæt i et felt. »-« er et tiltag, der ikke er kvantificeret; det er ikke 0.",
    takeSelection: "Hent fra markeringen",
    grid: "Tiltag",
    columns: { number: "Nr.", title: "Tiltag", group: "Gruppe", more: "Mere" },
    field: (column, row) => `${column}, række ${String(row)}`,
    more: (row) => `Mere for række ${String(row)}`,
    investment: "Investering",
    statusMenu: "Status",
    noStatus: "Ingen",
    statuses: {
      idé: "Idé",
      planlagt: "Planlagt",
      besluttet: "Besluttet",
      "i gang": "I gang",
      realiseret: "Realiseret",
      udgået: "Udgået (tæller ikke med)",
      afvist: "Afvist (tæller ikke med)",
    },
    withdrawnMark: "tæller ikke med",
    investmentMark: "investering",
    insertAbove: "Indsæt række over",
    deleteRow: "Slet rækken",
    deleted: (title) => (title === "" ? "Rækken er slettet." : `»${title}« er slettet.`),
    addRow: "Tilføj række",
    pasted: (count) => (count === 1 ? "1 række er sat ind." : `${String(count)} rækker er sat ind.`),
    sumsLeftOut: (titles) => `Sumlinjer er ikke taget med, for tabellen regner dem selv: ${titles}.`,
    columnsLeftOut: (columns) => `Kolonner uden plads i tabellen er ikke taget med: ${columns}.`,
    nothingTaken: "Der var ingen tiltag i det, du satte ind.",
    count: (count, withdrawn) =>
      `${String(count)} tiltag${withdrawn === 0 ? "" : `, heraf ${String(withdrawn)} udgået eller afvist`}`,
  },
  en: {
    help: "Type the initiatives, or copy them in Excel or Word and paste into a field. “-” is an initiative that is not quantified; it is not 0.",
    takeSelection: "Take from the selection",
    grid: "Initiatives",
    columns: { number: "No.", title: "Initiative", group: "Group", more: "More" },
    field: (column, row) => `${column}, row ${String(row)}`,
    more: (row) => `More for row ${String(row)}`,
    investment: "Investment",
    statusMenu: "Status",
    noStatus: "None",
    statuses: {
      idé: "Idea (idé)",
      planlagt: "Planned (planlagt)",
      besluttet: "Decided (besluttet)",
      "i gang": "Under way (i gang)",
      realiseret: "Realised (realiseret)",
      udgået: "Withdrawn, does not count (udgået)",
      afvist: "Rejected, does not count (afvist)",
    },
    withdrawnMark: "does not count",
    investmentMark: "investment",
    insertAbove: "Insert row above",
    deleteRow: "Delete the row",
    deleted: (title) => (title === "" ? "The row has been deleted." : `“${title}” has been deleted.`),
    addRow: "Add row",
    pasted: (count) => (count === 1 ? "1 row has been put in." : `${String(count)} rows have been put in.`),
    sumsLeftOut: (titles) => `Sum lines were left out, for the table calculates them itself: ${titles}.`,
    columnsLeftOut: (columns) => `Columns without a place in the table were left out: ${columns}.`,
    nothingTaken: "There were no initiatives in what you put in.",
    count: (count, withdrawn) =>
      `${String(count)} ${count === 1 ? "initiative" : "initiatives"}${withdrawn === 0 ? "" : `, of which ${String(withdrawn)} withdrawn or rejected`}`,
  },
};
