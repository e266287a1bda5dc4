import { isBlank, type CellValue } from "../cells/cell";
import { CASE_COLUMNS, type CaseColumnKind, type CaseKey } from "./case-columns";
import { textOf } from "./case-fields";
import type { CaseMapping, CaseTable } from "./case-table";
import { readOwnershipWord, readStatusWord, readUnitWord, readYesNo } from "./case-words";
import { HEADER_WORDS, plainHeader } from "./header-words";
import { readCaseDate, readMonth } from "./read-case-date";
import { readCaseNumber } from "./read-case-number";

/**
 * `certain`: the sheet's own heading, and the cells fit. `likely`: another heading that means it, and the cells fit.
 * `unsure`: the heading or the cells say so, not both, or two columns claim it alike; nothing is taken on that alone.
 */
export type Confidence = "certain" | "likely" | "unsure";

export interface ColumnProposal {
  readonly key: CaseKey;
  readonly column: number | null;
  /** The list's own heading; "" where no column is proposed. */
  readonly header: string;
  /** null where no column is proposed. */
  readonly confidence: Confidence | null;
}

const SAMPLE_ROWS = 200;
/** So many of the cells must fit their kind: a few slips of the keys are errors, not another kind of column. */
const FITTING_SHARE = 0.6;

interface Candidate {
  readonly key: CaseKey;
  readonly column: number;
  readonly confidence: Confidence;
}

const RANK: Readonly<Record<Confidence, number>> = { certain: 0, likely: 1, unsure: 2 };

/** Which column holds what, by headings and content: each column at most once, the surest first. */
export function proposeColumns({ header: headings, rows }: CaseTable): readonly ColumnProposal[] {
  const header = headings.map(textOf);
  const samples = header.map((_, column) =>
    rows
      .slice(0, SAMPLE_ROWS)
      .map(({ cells }) => cells[column] ?? null)
      .filter((cell) => !isBlank(cell)),
  );
  const names = header.map(plainHeader);
  const candidates = CASE_COLUMNS.flatMap(({ key, header: own, kind }) =>
    names.flatMap((name, column): Candidate[] => {
      const confidence = judge(key, kind, plainHeader(own), name, samples[column] ?? []);
      return confidence === null ? [] : [{ key, column, confidence }];
    }),
  ).sort((a, b) => RANK[a.confidence] - RANK[b.confidence]);
  const chosen = new Map<CaseKey, Candidate>();
  const used = new Set<number>();
  for (const candidate of candidates) {
    if (chosen.has(candidate.key) || used.has(candidate.column)) continue;
    const rivals = candidates.filter(
      ({ key, confidence }) => key === candidate.key && confidence === candidate.confidence,
    );
    chosen.set(candidate.key, rivals.length > 1 ? { ...candidate, confidence: "unsure" } : candidate);
    used.add(candidate.column);
  }
  return CASE_COLUMNS.map(({ key }) => {
    const { column = null, confidence = null } = chosen.get(key) ?? {};
    return { key, column, header: column === null ? "" : (header[column] ?? ""), confidence };
  });
}

/** The proposals as a mapping, with the columns that the user has corrected. */
export const mappingOf = (
  proposals: readonly ColumnProposal[],
  corrections: ReadonlyMap<CaseKey, number | null> = new Map(),
): CaseMapping => {
  const corrected = new Set([...corrections.values()]);
  return Object.fromEntries(
    proposals.map(({ key, column }) => {
      const correction = corrections.get(key);
      // A column the user has given to another key is no longer this one's.
      const left = column !== null && corrected.has(column) ? null : column;
      return [key, correction === undefined ? left : correction];
    }),
  ) as Record<CaseKey, number | null>;
};

function judge(
  key: CaseKey,
  kind: CaseColumnKind,
  own: string,
  name: string,
  sample: readonly CellValue[],
): Confidence | null {
  const isNamed = name === own || HEADER_WORDS[key].includes(name);
  if (!isNamed && !VOCABULARIES.has(key)) return null;
  const fits = fitting(key, kind);
  const isFitting = fits === null || sample.length === 0 || sample.filter(fits).length >= sample.length * FITTING_SHARE;
  if (name === own) return isFitting ? "certain" : "unsure";
  if (isNamed) return isFitting ? "likely" : "unsure";
  return sample.length > 0 && isFitting ? "unsure" : null;
}

/** Keys whose cells say by themselves what they are. */
const VOCABULARIES: ReadonlyMap<CaseKey, (text: string) => unknown> = new Map<CaseKey, (text: string) => unknown>([
  ["takstenhed", readUnitWord],
  ["ejerform", readOwnershipWord],
  ["status", readStatusWord],
]);

const ANY_YEAR = { first: 1900, last: 2099 };

/** Whether a cell is of the kind; null where any cell is. */
function fitting(key: CaseKey, kind: CaseColumnKind): ((cell: CellValue) => boolean) | null {
  const word = VOCABULARIES.get(key);
  if (word !== undefined) return (cell) => word(textOf(cell)) !== undefined;
  if (key === "foedselsmaaned") return (cell) => readMonth(textOf(cell)) !== null || isDate(cell);
  switch (kind) {
    case "text":
      return null;
    case "amount":
    case "number":
    case "share":
      return (cell) => {
        const read = readCaseNumber(cell);
        return read.ok || read.fault.code === "two-readings";
      };
    case "date":
      return isDate;
    case "year":
      return (cell) => /^(?:19|20)\d{2}$/.test(textOf(cell));
    case "yes-no":
      return (cell) => readYesNo(textOf(cell)) !== undefined;
  }
}

function isDate(cell: CellValue): boolean {
  const read = readCaseDate(cell, ANY_YEAR);
  return read.ok || read.fault.code !== "not-a-date";
}
