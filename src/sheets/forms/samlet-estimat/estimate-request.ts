import type { BudgetArea } from "../../../finance/budget/budget-area";
import type { Initiative } from "../../../finance/initiatives/initiative";
import type { TableContract } from "../../../finance/money/table-contract";

/** An initiative table as one line of the total. */
export interface EstimateLine {
  readonly label: string;
  /** The Excel table's name. */
  readonly table: string;
  /** With an amount for each of the estimate's years. */
  readonly initiatives: readonly Initiative[];
}

/**
 * What the initiatives come to ("Samlet estimat") and what that makes of the budget ("Estimeret budget"): Varde's chain,
 * one block over tables that stand in the workbook. All of them are written under the one contract.
 */
export interface EstimateRequest {
  readonly title: string;
  readonly years: readonly number[];
  /** The year whose korrigeret budget every year is held against: a choice, and printed (`domain.md` §9.3). */
  readonly baseYear: number;
  readonly contract: TableContract;
  readonly lines: readonly EstimateLine[];
  /** The budget overview: its korrigeret is the base year's. */
  readonly budget: { readonly table: string; readonly areas: readonly BudgetArea[] };
}
