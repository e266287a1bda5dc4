import type { JSX } from "react";
import type { OverviewState } from "../use-overview";
import { WorkbookRead } from "../wizard/workbook-read";
import { Wizard } from "./wizard";

/** The wizard, as soon as it is known what is in the workbook. */
export const NyTiltagstabelPage = ({ overview }: { readonly overview: OverviewState }): JSX.Element => (
  <WorkbookRead overview={overview}>{(known) => <Wizard overview={known} />}</WorkbookRead>
);
