import type { MaybeAmount } from "../money/amount";
import { isWithdrawn, type Status } from "./status";

/**
 * One row of an initiative table. Amounts are written as the table writes them (`TableContract`), one for each of the
 * table's years; an amount that is not quantified is null: it is not zero and never becomes it.
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
  readonly amounts: readonly MaybeAmount[];
}

/** Withdrawn initiatives stay visible and leave every sum. */
export const counts = (initiative: Initiative): boolean =>
  initiative.status === null || !isWithdrawn(initiative.status);

/** Whether an amount is missing in at least one of the years. */
export const hasUnquantified = (initiative: Initiative): boolean => initiative.amounts.includes(null);
