import { formatAddress, singleCell } from "../../sheets/cells/address";
import type { CellValue } from "../../sheets/cells/cell";
import { CASE_COLUMNS, type CaseKey } from "../../sheets/cases/case-columns";
import type { CaseDifferences, ChangedCase } from "../../sheets/cases/compare-cases";
import type { CaseListOutcome } from "../cases/list-outcome";
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
  /** Rows that cases belong in and a prognosis does not have. */
  readonly missingRows: readonly string[];
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
