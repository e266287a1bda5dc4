import { asCompared } from "../../finance/prognosis/citizens";
import { isBlank } from "../cells/cell";
import { CASE_COLUMNS, type CaseKey } from "./case-columns";
import { fieldsOf, textOf } from "./case-fields";
import type { CaseMapping, CaseRow, CaseTable, RowFault } from "./case-table";
import type { CaseFinding } from "./check-cases";
import { mergedCitizens, type KnownCitizen } from "./merged-citizens";
import { createPseudonyms, isCprMark } from "./pseudonyms";
import { readCase, type ReadCase, type ReadingOptions } from "./read-case";
import { duplicateKey, fieldCount } from "./row-problems";

/** A case list as read: what is a case, what is not and why. */
export interface ReadCases {
  readonly cases: readonly ReadCase[];
  readonly faults: readonly RowFault[];
  /** Rows that hold something. */
  readonly rows: number;
  /** The first CPR number met where none may be: then nothing may be stored. */
  readonly cpr: { readonly row: number; readonly header: string; readonly column: number | null } | null;
  /** How many citizens got a pseudonym. */
  readonly pseudonyms: number;
  /** Citizens whose known cases have had several pseudonyms, and get one. */
  readonly merged: readonly CaseFinding[];
}

export interface CaseListOptions extends Pick<ReadingOptions, "year" | "asOf"> {
  /** On the user's word: CPR numbers become pseudonyms. */
  readonly pseudonyms: boolean;
  /** The citizens of cases that are known, by the case's number: they keep the pseudonym they have. */
  readonly citizens?: ReadonlyMap<string, string>;
}

/** So few rows at a time that the pane draws between them. */
const SLICE = 200;

/**
 * Reads a list row by row; a bad row never loses the good ones. Yields the share read so far, so that a long list can
 * be read in slices.
 */
export function* readCases(
  { header: headings, rows }: CaseTable,
  mapping: CaseMapping,
  { year, asOf, pseudonyms: wanted, citizens = new Map() }: CaseListOptions,
): Generator<number, ReadCases> {
  const header = headings.map(textOf);
  const taken = new Set([...takenMarks(rows, mapping), ...citizens.values()]);
  const known = wanted ? knownCitizens(rows, mapping, citizens) : [];
  const pseudonyms = createPseudonyms(taken, known);
  const cases: ReadCase[] = [];
  const faults: RowFault[] = [];
  const firstRows = new Map<string, number>();
  let cpr: ReadCases["cpr"] = null;
  let filled = 0;
  for (const [index, row] of rows.entries()) {
    if (index > 0 && index % SLICE === 0) yield index / rows.length;
    const broken = row.fault ?? shapeProblem(row, header);
    if (broken !== null) {
      filled++;
      faults.push({ row: row.row, header: "", column: null, ...broken });
      continue;
    }
    if (row.cells.every(isBlank)) continue;
    filled++;
    const fields = fieldsOf(row, header, mapping);
    const onCpr = (key: CaseKey): void => {
      const column = mapping[key];
      cpr ??= { row: row.row, header: column === null ? "" : (header[column] ?? ""), column };
    };
    const read = readCase(row.row, fields, { year, asOf, pseudonymOf: wanted ? pseudonyms.of : null, onCpr });
    if (!read.ok) {
      faults.push(...read.fault);
      continue;
    }
    const { id } = read.value.value;
    const first = firstRows.get(asCompared(id));
    if (first === undefined) {
      firstRows.set(asCompared(id), row.row);
      cases.push(read.value);
    } else {
      faults.push({
        row: row.row,
        header: header[mapping.sag ?? -1] ?? "",
        column: mapping.sag,
        ...duplicateKey(id, first),
      });
    }
  }
  return { cases, faults, rows: filled, cpr, pseudonyms: pseudonyms.count(), merged: mergedCitizens(known) };
}

/** A separator too many or too few moves all fields after it: such a row is no row. Blanks at the end are nothing. */
function shapeProblem({ cells }: CaseRow, header: readonly string[]): ReturnType<typeof fieldCount> | null {
  const least = header.findLastIndex((name) => name !== "") + 1;
  const isWhole = cells.length >= least && cells.slice(header.length).every(isBlank);
  return isWhole || cells.every(isBlank) ? null : fieldCount(cells.length, least);
}

function takenMarks(rows: readonly CaseRow[], { borger }: CaseMapping): ReadonlySet<string> {
  if (borger === null) return new Set();
  return new Set(rows.map(({ cells }) => textOf(cells[borger] ?? null)).filter((mark) => !isCprMark(mark)));
}

/** The rows with CPR numbers whose cases are known. Somebody may have typed a CPR number in the sheet: that is none. */
function knownCitizens(
  rows: readonly CaseRow[],
  { sag, borger }: CaseMapping,
  citizens: ReadonlyMap<string, string>,
): readonly KnownCitizen[] {
  if (sag === null || borger === null || citizens.size === 0) return [];
  return rows.flatMap(({ row, cells }) => {
    const [mark, id] = [textOf(cells[borger] ?? null), textOf(cells[sag] ?? null)];
    const pseudonym = citizens.get(asCompared(id));
    return pseudonym !== undefined && isCprMark(mark) && !isCprMark(pseudonym) ? [{ row, id, mark, pseudonym }] : [];
  });
}

/** No list can be imported without these. */
const REQUIRED_KEYS = ["sag", "takst", "takstenhed", "startdato"] as const satisfies readonly CaseKey[];

export const missingColumns = (mapping: CaseMapping): readonly string[] =>
  CASE_COLUMNS.filter(({ key }) => (REQUIRED_KEYS as readonly CaseKey[]).includes(key) && mapping[key] === null).map(
    ({ header }) => header,
  );
