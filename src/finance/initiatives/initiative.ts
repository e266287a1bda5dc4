import type { Amount, MaybeAmount } from "../money/amount";
import { isWithdrawn, type Status } from "./status";

/**
 * An amount of an initiative in a year. `not-quantified` is the "-" of the documents: something is expected, nobody has
 * put a number on it. `blank` is a cell nobody has filled in. Neither is zero, and neither ever becomes it.
 */
export type InitiativeAmount = Amount | "not-quantified" | "blank";

/** What counts in sums: a number, or nothing. A year that a row has no amount for is nothing, too. */
export const countedAmount = (value: InitiativeAmount | null | undefined): MaybeAmount =>
  typeof value === "string" ? null : (value ?? null);

/**
 * One row of an initiative table. Amounts are written as the table writes them (`TableContract`), one for each of the
 * table's years.
 */
export interface Initiative {
  /** The number that stays with the initiative for good, also when others are withdrawn. */
  readonly number: string;
  readonly title: string;
  /** "" where the table has no groups. */
  readonly group: string;
  readonly status: Status | null;
  /** An outlay that makes the effects possible; part of the net, shown as "heraf investering". */
  readonly investment: boolean;
  readonly amounts: readonly InitiativeAmount[];
}

/** Withdrawn initiatives stay visible and leave every sum. */
export const counts = (initiative: Initiative): boolean =>
  initiative.status === null || !isWithdrawn(initiative.status);

/** Whether an amount is missing in at least one of the years. */
export const hasUnquantified = (initiative: Pick<Initiative, "amounts">): boolean =>
  initiative.amounts.some((value) => countedAmount(value) === null);
