import { dayOf } from "../../../../src/finance/calendar/day";
import type { CaseKey } from "../../../../src/sheets/cases/case-columns";
import type { CaseTable } from "../../../../src/sheets/cases/case-table";
import { findHeader } from "../../../../src/sheets/cases/find-header";
import { readAtOnce } from "../../../../src/sheets/cases/in-slices";
import { mappingOf, proposeColumns } from "../../../../src/sheets/cases/propose-columns";
import { readCases, type CaseListOptions } from "../../../../src/sheets/cases/read-cases";
import { readDelimited } from "../../../../src/sheets/cases/read-delimited";
import type { CellValue } from "../../../../src/sheets/cells/cell";

export const AS_OF = dayOf(2026, 8, 31);

export function tableOf(...lines: readonly (readonly CellValue[])[]): CaseTable {
  const table = findHeader(lines.map((cells, index) => ({ row: index + 1, cells })));
  if (table === null) throw new Error("nothing in the list");
  return table;
}

/** A list read as the action reads it, with the columns that are proposed. */
export function readTable(table: CaseTable, options: Partial<CaseListOptions> = {}) {
  const mapping = mappingOf(proposeColumns(table));
  return readAtOnce(readCases(table, mapping, { year: 2026, asOf: AS_OF, pseudonyms: false, ...options }));
}

export function readText(text: string, options: Partial<CaseListOptions> = {}) {
  const table = findHeader(readAtOnce(readDelimited(text)));
  if (table === null) throw new Error("nothing in the text");
  return readTable(table, options);
}

/** What is said of a case, by the keys of its columns. */
export type SaidRow = Partial<Record<CaseKey, CellValue>>;

const BASE: SaidRow = {
  sag: "S1",
  takst: "2.503,00",
  takstenhed: "døgn",
  startdato: "01-01-2026",
};

const HEADERS: Partial<Record<CaseKey, string>> = {
  sag: "Sag",
  borger: "Borger",
  paragraf: "Paragraf",
  foranstaltning: "Foranstaltning",
  ejerform: "Ejerform",
  takst: "Takst",
  takstenhed: "Takstenhed",
  omfang: "Omfang",
  takstaar: "Takstår",
  startdato: "Startdato",
  slutdato: "Slutdato",
  status: "Status",
  sandsynlighed: "Sandsynlighed",
  indtaegt: "Indtægt pr. måned",
  refusion: "Statsrefusion",
  revisitation: "Revisitation",
  foedselsmaaned: "Fødselsmåned",
  bemaerkning: "Bemærkning",
};

/** A list of cases like S1, each with what is said of it. */
export function listOf(...said: readonly SaidRow[]): CaseTable {
  const keys = Object.keys(HEADERS) as CaseKey[];
  return tableOf(
    keys.map((key) => HEADERS[key] ?? null),
    ...said.map((row, index) => {
      const cells = { ...BASE, sag: `S${String(index + 1)}`, ...row };
      return keys.map((key) => cells[key] ?? null);
    }),
  );
}

/** The one case of a list of one row, or the codes of what is wrong with it. */
export function readOne(said: SaidRow, options: Partial<CaseListOptions> = {}) {
  const { cases, faults } = readTable(listOf(said), options);
  return { value: cases[0]?.value, read: cases[0], codes: faults.map(({ code }) => code), faults };
}
