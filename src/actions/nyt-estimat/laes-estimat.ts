import * as v from "valibot";
import type { Action } from "../action";
import { readOverview } from "../read-overview";
import { rollEstimate, type EstimateParts } from "./complete-estimate";

const LaesEstimatInput = v.object({
  /** Last year's estimate, by the name that stands for it or its title. */
  rollFrom: v.string(),
});

/** Tells what last year's estimate is made of one year on. Three round trips; it changes nothing. */
export const laesEstimat: Action<typeof LaesEstimatInput, EstimateParts> = {
  id: "laes-estimat",
  title: { da: "Læs sidste års estimat", en: "Read last year's estimate" },
  input: LaesEstimatInput,
  async run({ rollFrom }, { workbook }) {
    const overview = await readOverview(workbook);
    return overview.ok ? rollEstimate(rollFrom.trim(), overview.value, workbook) : overview;
  },
};
