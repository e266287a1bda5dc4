import type { JSX } from "react";
import type { OverviewState } from "../use-overview";
import { WorkbookRead } from "../wizard/workbook-read";
import { BudgetWizard } from "./budget-wizard";

/** The wizard of the budget overview, as soon as it is known what is in the workbook. */
export const NyBudgetoversigtPage = ({ overview }: { readonly overview: OverviewState }): JSX.Element => (
  <WorkbookRead overview={overview}>{(known) => <BudgetWizard overview={known} />}</WorkbookRead>
);
