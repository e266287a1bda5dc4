import type { Initiative } from "../../finance/initiatives/initiative";
import type { Amount, MaybeAmount } from "../../finance/money/amount";
import type { TableContract } from "../../finance/money/table-contract";

/** The forms an initiative table can have. */
export const FORMS = ["handleplan", "genopretning", "effektiviseringskatalog", "planlagte-tiltag"] as const;

export type Form = (typeof FORMS)[number];

/** What an initiative table is to show, in values of the field; amounts as the contract writes them. */
export interface TableRequest {
  readonly form: Form;
  readonly title: string;
  readonly years: readonly number[];
  readonly contract: TableContract;
  readonly initiatives: readonly Initiative[];
  /** Reduction target for each year; only in the form `genopretning`. */
  readonly targets: readonly Amount[] | null;
  /** "Forventet, men ufordelt" for each year; null where nothing is stated. */
  readonly unallocated: readonly MaybeAmount[] | null;
  /** Shows the outstanding row a second time, with what a year lacks added to the next year's target. */
  readonly carryOver: boolean;
  /** A chart of targets, effects and what is outstanding below the table; only in the form `genopretning`. */
  readonly chart: boolean;
}
