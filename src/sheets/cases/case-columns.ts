/** How a column of `Sager` is read and shown. */
export type CaseColumnKind = "text" | "amount" | "number" | "date" | "year" | "share" | "yes-no";

export interface CaseColumn {
  /** Stored in `Tiltag-opsætning`: the column is found by it, however its header is renamed (`prognosis.md`). */
  readonly key: string;
  /** What the header says in a new table. */
  readonly header: string;
  readonly kind: CaseColumnKind;
}

/** The Excel table on the sheet `Sager`, one row for each granted service. */
export const CASES_TABLE = "Sager";

export const CASES_SHEET = "Sager";

/** The columns that a case list brings, in the order of a new table. */
export const CASE_COLUMNS = [
  { key: "sag", header: "Sag", kind: "text" },
  { key: "borger", header: "Borger", kind: "text" },
  { key: "maalgruppe", header: "Målgruppe", kind: "text" },
  { key: "paragraf", header: "Paragraf", kind: "text" },
  { key: "kategori", header: "Kategori", kind: "text" },
  { key: "foranstaltning", header: "Foranstaltning", kind: "text" },
  { key: "leverandoer", header: "Leverandør", kind: "text" },
  { key: "ejerform", header: "Ejerform", kind: "text" },
  { key: "takst", header: "Takst", kind: "amount" },
  { key: "takstenhed", header: "Takstenhed", kind: "text" },
  { key: "omfang", header: "Omfang", kind: "number" },
  { key: "takstaar", header: "Takstår", kind: "year" },
  { key: "startdato", header: "Startdato", kind: "date" },
  { key: "slutdato", header: "Slutdato", kind: "date" },
  { key: "status", header: "Status", kind: "text" },
  { key: "sandsynlighed", header: "Sandsynlighed", kind: "share" },
  { key: "indtaegt", header: "Indtægt pr. måned", kind: "amount" },
  { key: "refusion", header: "Statsrefusion", kind: "yes-no" },
  { key: "revisitation", header: "Revisitation", kind: "date" },
  { key: "foedselsmaaned", header: "Fødselsmåned", kind: "date" },
  { key: "tiltag", header: "Tiltag", kind: "text" },
  { key: "bemaerkning", header: "Bemærkning", kind: "text" },
] as const satisfies readonly CaseColumn[];

export type CaseKey = (typeof CASE_COLUMNS)[number]["key"];

/** The twelve months' headers, January first. */
export const MONTH_HEADERS = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "Maj",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Okt",
  "Nov",
  "Dec",
] as const;

/**
 * The calculated columns, native formulas (`prognosis.md`): the day price, the twelve months of the prognosis year, their
 * sum, the annualised price at the end of the year, and the share of a full-time citizen. Amounts in kroner.
 */
export const CALCULATED_CASE_COLUMNS = [
  { key: "dagspris", header: "Dagspris", kind: "amount" },
  ...MONTH_HEADERS.map((header, index) => ({ key: `maaned${String(index + 1)}`, header, kind: "amount" }) as const),
  { key: "iaar", header: "I år", kind: "amount" },
  { key: "helaar", header: "Helår", kind: "amount" },
  { key: "helaarspersoner", header: "Helårspersoner", kind: "number" },
] as const satisfies readonly CaseColumn[];

/** All columns of a new table, in its order. */
export const ALL_CASE_COLUMNS = [...CASE_COLUMNS, ...CALCULATED_CASE_COLUMNS] as const;

export type CaseColumnKey = (typeof ALL_CASE_COLUMNS)[number]["key"];

/** What columns are called in a workbook, by key. */
export type CaseHeaders = Readonly<Partial<Record<CaseColumnKey, string>>>;
