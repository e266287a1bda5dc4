import type { Proposal } from "../../../finance/decisions/decision-totals";
import type { InitiativeAmount } from "../../../finance/initiatives/initiative";
import type { TableContract } from "../../../finance/money/table-contract";

/** Proposals to choose among, in values of the field; amounts and targets as the contract writes them. */
export interface DecisionRequest {
  readonly title: string;
  readonly years: readonly number[];
  readonly contract: TableContract;
  readonly proposals: readonly Proposal[];
  /** Which of them are chosen from the beginning. */
  readonly marks: readonly boolean[];
  /** One for each year; a year may be without. */
  readonly targets: readonly InitiativeAmount[];
}
