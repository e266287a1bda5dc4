import * as v from "valibot";
import { CaseListInput } from "../cases/list-input";

/** The input of `importer-sager`: a case list, and the year that is to be foreseen. */
export const ImporterSagerInput = v.object({
  ...CaseListInput.entries,
  year: v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2098), v.description("The prognosis year.")),
});

export type ImporterSagerInput = v.InferOutput<typeof ImporterSagerInput>;
