import type { Overview } from "../../../actions/read-overview";
import { newDraft } from "../../ny-tiltagstabel/draft/new-draft";
import type { DraftLine, ProposalDraft } from "./draft";

/** The part of the years before the budget that the small effect table begins with. */
const CUSTOMARY_EFFECT_YEARS = 2;

export const blankLine = (id: number): DraftLine => ({ id, title: "", amounts: [] });

/** An empty draft: years, unit, sign and price level as in the workbook's newest table, else the coming budget year. */
export function newProposalDraft(tables: Overview["tables"], now: number): ProposalDraft {
  const { firstYear, yearCount, unit, savings, priceLevel, decimals } = newDraft(tables, now);
  return {
    version: 1,
    step: "head",
    municipality: "",
    number: "",
    title: "",
    committee: "",
    proposer: "Administrationen",
    expenditureType: "service",
    centre: "",
    firstYear,
    yearCount,
    unit,
    savings,
    priceLevel,
    decimals,
    presentBudget: [],
    cuts: [blankLine(1)],
    efficiencies: [blankLine(1)],
    expansions: [blankLine(1)],
    fullTimeEquivalents: [],
    sections: {
      summary: "",
      status: "",
      proposal: "",
      consequences: "",
      investmentNeeds: "",
      documents: "",
      remarks: "",
    },
    hasEffects: false,
    effects: {
      unit,
      firstYear: null,
      yearCount: CUSTOMARY_EFFECT_YEARS,
      effect: { title: null, amounts: [], accumulation: "sum" },
      target: { title: null, amounts: [], accumulation: "amount" },
    },
    // A paper for a committee is a page of its own.
    place: "sheet",
    address: "",
    newSheet: null,
  };
}
