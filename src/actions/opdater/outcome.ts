import type { ServiceCase } from "../../finance/cases/service-case";
import { formatAddress, singleCell } from "../../sheets/cells/address";
import type { CellValue } from "../../sheets/cells/cell";
import { CASE_COLUMNS, type CaseKey } from "../../sheets/cases/case-columns";
import type { CaseDifferences, ChangedCase } from "../../sheets/cases/compare-cases";
import type { CaseListOutcome } from "../cases/list-outcome";
import { isMissing, type FoundPrognosis } from "./find-prognoses";
import { rowWords, rowWordsOf, type OpenPrognosis } from "./open-prognoses";
import type { PresentList } from "./read-present";

/** One field of a case, before and after. */
export interface OutcomeField {
  readonly key: CaseKey;
  readonly title: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

export interface OutcomeChange {
  readonly sag: string;
  /** The case's row in the table, as an address. */
  readonly cell: string;
  readonly fields: readonly OutcomeField[];
}

/** What a refresh does, or would do. */
export interface OpdaterOutcome {
  /** False for a dry run. */
  readonly written: boolean;
  /** How the new list was read. */
  readonly list: CaseListOutcome;
  /** Numbers of the cases that are new. */
  readonly added: readonly string[];
  readonly changed: readonly OutcomeChange[];
  /** Cases that are no longer on the list and are ended. */
  readonly ended: readonly OutcomeChange[];
  /** Cases that are no longer on the list and were over already. */
  readonly over: number;
  readonly unchanged: number;
  /** Calculated cells that somebody has written over: they stay as they are. */
  readonly overwritten: readonly string[];
  /** The prognoses of the year whose month and date of reading are brought up to date. */
  readonly prognoses: readonly string[];
  /** Rows that the prognoses get, as cases have come that belong in none they had. */
  readonly newRows: readonly OutcomeRow[];
  /** Rows that cases belong in and that could not be put into a prognosis, as it has been rebuilt. */
  readonly missingRows: readonly string[];
}

export interface OutcomeRow {
  readonly name: string;
  /** Whether the premises have a line for it already: without one it has no budget. */
  readonly hasPremise: boolean;
}

/** What becomes of the rows that cases belong in and a prognosis does not have. */
export function rowParts(
  prognoses: readonly FoundPrognosis[],
  open: readonly OpenPrognosis[],
  cases: readonly ServiceCase[],
): Pick<OpdaterOutcome, "newRows" | "missingRows"> {
  const closed = prognoses.filter((each) => !open.some(({ found }) => found === each));
  const missing = closed.flatMap((each) =>
    cases.filter((one) => isMissing(each, one)).map((one) => rowWordsOf(one, each)),
  );
  const added = open.flatMap(({ found, cases: own }) => own.map((one) => rowWordsOf(one, found)));
  const unbudgeted = new Set(open.flatMap((each) => each.unbudgeted.map(rowWords)));
  return {
    newRows: [...new Set(added)].map((name) => ({ name, hasPremise: !unbudgeted.has(name) })),
    missingRows: [...new Set(missing)],
  };
}

export const outcomeParts = (
  { added, changed, ended, over, unchanged }: CaseDifferences,
  present: PresentList,
): Pick<OpdaterOutcome, "added" | "changed" | "ended" | "over" | "unchanged"> => ({
  added: added.map(({ value }) => value.id),
  changed: changed.map((each) => toChange(each, present)),
  ended: ended.map((each) => toChange(each, present)),
  over,
  unchanged,
});

const toChange = (
  { id, row, fields }: ChangedCase,
  { place: { sheet, area }, positions }: PresentList,
): OutcomeChange => ({
  sag: id,
  cell: formatAddress(
    sheet,
    singleCell({ row: area.row + 1 + row, column: area.column + (positions[fields[0]?.key ?? "sag"] ?? 0) }),
  ),
  fields: fields.map(({ key, before, after }) => ({
    key,
    title: CASE_COLUMNS.find((column) => column.key === key)?.header ?? key,
    before,
    after,
  })),
});
