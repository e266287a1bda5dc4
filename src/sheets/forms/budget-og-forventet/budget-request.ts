import type { BudgetArea } from "../../../finance/budget/budget-area";
import type { TableContract } from "../../../finance/money/table-contract";

/**
 * Budget and forecast of some areas ("Budget og forventet forbrug"), in values of the field. With one year it shows the
 * difference area by area; over several years the forecast year by year beside the base year's budget.
 */
export interface BudgetRequest {
  readonly title: string;
  /** The years of the forecast. */
  readonly years: readonly number[];
  /** The year whose korrigeret budget is shown. */
  readonly baseYear: number;
  /** A saving written with plus: the difference is korrigeret − forventet; with minus: forventet − korrigeret. */
  readonly contract: TableContract;
  readonly areas: readonly BudgetArea[];
  /** Below the table, a line for each paragraph; "" where there is none. */
  readonly footnote: string;
}
