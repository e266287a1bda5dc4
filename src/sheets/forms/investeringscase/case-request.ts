import type { InitiativeAmount } from "../../../finance/initiatives/initiative";
import type { Amount } from "../../../finance/money/amount";
import type { TableContract } from "../../../finance/money/table-contract";

/** A line of an investment case: what it is, where in the budget it falls, and an amount for each year. */
export interface CaseLine {
  readonly title: string;
  /** "Styringsområde" of København's template: service, anlæg, overførsler; "" where it is not stated. */
  readonly area: string;
  readonly amounts: readonly InitiativeAmount[];
}

/** An investment case in values of the field; amounts as the contract writes them, an outlay against its savings. */
export interface CaseRequest {
  readonly title: string;
  /** One after the other: time is counted in them. */
  readonly years: readonly number[];
  readonly contract: TableContract;
  /** "Varige ændringer". */
  readonly lasting: readonly CaseLine[];
  /** "Implementeringsomkostninger": what it takes once. */
  readonly implementation: readonly CaseLine[];
  /** The yearly discount rate as a share. */
  readonly rate: Amount;
  /** Whether the first year is discounted (1) or not (0): sources do both (`domain.md` §1). */
  readonly firstPower: 0 | 1;
}
