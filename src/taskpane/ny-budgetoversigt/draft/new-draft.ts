import type { Overview } from "../../../actions/read-overview";
import { CUSTOMARY_CONTRACTS } from "../../ny-tiltagstabel/draft/customary-contract";
import { newDraft } from "../../ny-tiltagstabel/draft/new-draft";
import type { BudgetDraft } from "./draft";
import { blankArea } from "./edit-areas";

/** An empty draft: written as the workbook's newest table, so that the two can be added, else as Varde writes. */
export function newBudgetDraft(tables: Overview["tables"], now: number): BudgetDraft {
  const { firstYear, yearCount, unit, savings, priceLevel, decimals } = newDraft(tables, now);
  return {
    version: 1,
    step: "setup",
    title: null,
    firstYear,
    yearCount,
    baseYear: null,
    ...(tables.length === 0 ? CUSTOMARY_CONTRACTS.effektiviseringskatalog : { unit, savings }),
    priceLevel,
    decimals,
    areas: [1, 2, 3].map(blankArea),
    footnote: "",
    place: "cell",
    address: "",
    newSheet: null,
  };
}
