import type { NyPrognoseInput } from "../../actions/ny-prognose/input";
import { askPrognosis, type PrognosisOutcome } from "./ask-prognosis";
import { useDryRun, type DryRun } from "../wizard/use-dry-run";

export type Figures = DryRun<PrognosisOutcome>;

/** What the prognosis will be, before it is written. */
export const useFigures = (input: NyPrognoseInput | null): Figures => useDryRun(input, askPrognosis);
