import type { JSX } from "react";
import type { OverviewState } from "../use-overview";
import { WorkbookRead } from "../wizard/workbook-read";
import { ProposalWizard } from "./proposal-wizard";

/** The wizard of the budget proposal, as soon as it is known what is in the workbook. */
export const NytPrioriteringsforslagPage = ({ overview }: { readonly overview: OverviewState }): JSX.Element => (
  <WorkbookRead overview={overview}>{(known) => <ProposalWizard overview={known} />}</WorkbookRead>
);
