import type { JSX } from "react";
import type { OverviewState } from "../use-overview";
import { WorkbookRead } from "../wizard/workbook-read";
import { EstimateWizard } from "./estimate-wizard";

/** The wizard of the estimate, as soon as it is known what is in the workbook. */
export const NytEstimatPage = ({ overview }: { readonly overview: OverviewState }): JSX.Element => (
  <WorkbookRead overview={overview}>{(known) => <EstimateWizard overview={known} />}</WorkbookRead>
);
