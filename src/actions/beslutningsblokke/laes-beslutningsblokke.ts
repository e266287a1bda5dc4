import * as v from "valibot";
import { succeed } from "../../finance/result";
import { formatAddress } from "../../sheets/cells/address";
import type { Action } from "../action";
import { choiceFigures, type ChoiceFigures } from "./choice-figures";
import { openDecision } from "./open-decision";

const LaesBeslutningsblokkeInput = v.object({
  /** The name of the table of proposals. */
  table: v.string(),
});

export interface LaesBeslutningsblokkeOutcome {
  readonly table: string;
  readonly title: string;
  readonly address: string;
  readonly years: readonly number[];
  /** How many proposals there are. */
  readonly proposals: number;
  /** What is ticked now. */
  readonly now: ChoiceFigures;
  readonly sets: readonly (ChoiceFigures & { readonly name: string })[];
}

/** What a block of proposals comes to as it stands, and each saved set of it. Two round trips; it changes nothing. */
export const laesBeslutningsblokke: Action<typeof LaesBeslutningsblokkeInput, LaesBeslutningsblokkeOutcome> = {
  id: "laes-beslutningsblokke",
  title: { da: "Læs beslutningsblokke", en: "Read decision blocks" },
  input: LaesBeslutningsblokkeInput,
  async run(input, surroundings) {
    const opened = await openDecision(input.table, surroundings);
    if (!opened.ok) return opened;
    const { decision, title } = opened.value;
    const { table, place, years, proposals, marks, sets } = decision;
    return succeed({
      table,
      title,
      address: formatAddress(place.sheet, place.area),
      years,
      proposals: proposals.filter((proposal) => proposal.title !== "").length,
      now: choiceFigures(decision, marks),
      sets: sets.map((set) => ({ name: set.name, ...choiceFigures(decision, set.marks) })),
    });
  },
};
