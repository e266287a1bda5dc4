import type { Amount } from "../money/amount";
import type { Explanation } from "./explanation";
import type { Instance, Relation } from "./relation";
import type { Axis, CellAt } from "./review-table";

export const FINDING_KINDS = [
  "sum-does-not-hold",
  "row-outside-sum",
  "sign-break",
  "unit-break",
  "wrong-base-year",
  "typed-total-among-formulas",
  "number-as-text",
  "duplicated-number",
  "rule-not-applied",
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** Something in a table that a reader should look at. */
export interface Finding {
  readonly kind: FindingKind;
  readonly cell: CellAt;
  /** Everything it is about, where that is more than the one cell. */
  readonly cells: readonly CellAt[];
  readonly stated: Amount | null;
  readonly expected: Amount | null;
  /** Stated − expected. */
  readonly difference: Amount | null;
  /** The sum that tells it, where one does. */
  readonly instance: Instance | null;
  readonly explanation: Explanation | null;
}

/** A sum that holds as far as its printed figures can tell (`domain.md` §2.3). */
export interface Rounding {
  readonly instance: Instance;
  readonly stated: Amount;
  readonly expected: Amount;
  readonly difference: Amount;
}

export interface Review {
  readonly findings: readonly Finding[];
  readonly rounding: readonly Rounding[];
  readonly understood: readonly UnderstoodRelation[];
  /** Lines whose words announce a sum that nothing in the table adds up to. */
  readonly unexplained: readonly { readonly axis: Axis; readonly line: number }[];
}

export interface UnderstoodRelation {
  readonly relation: Relation;
  /** How many cells it was tried in, and in how many of them it holds. */
  readonly tried: number;
  readonly holds: number;
  /** The budget that a difference is taken from where that stands outside the table. */
  readonly constant: Amount | null;
  /** What an outstanding row would show if each year's shortfall were carried on; null where that changes nothing. */
  readonly withCarryOver: readonly Amount[] | null;
}
