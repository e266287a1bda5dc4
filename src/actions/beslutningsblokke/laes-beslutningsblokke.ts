import * as v from "valibot";
import { succeed, type Result } from "../../finance/result";
import { formatAddress } from "../../sheets/cells/address";
import type { Action, ActionFault, Surroundings } from "../action";
import { choiceFigures, type ChoiceFigures } from "./choice-figures";
import { openDecision } from "./open-decision";

const LaesBeslutningsblokkeInput = v.object({
  /** The name of the table of proposals. */
  table: v.string(),
});

/** What a block of proposals comes to as it stands. */
export interface DecisionReading {
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

/** Reads what is ticked now and each saved set. Two round trips; it changes nothing. */
export async function readDecisionBlocks(
  name: string,
  surroundings: Pick<Surroundings, "workbook">,
): Promise<Result<DecisionReading, ActionFault>> {
  const opened = await openDecision(name, surroundings);
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
}

export const laesBeslutningsblokke: Action<typeof LaesBeslutningsblokkeInput, DecisionReading> = {
  id: "laes-beslutningsblokke",
  title: { da: "Læs beslutningsblokke", en: "Read decision blocks" },
  input: LaesBeslutningsblokkeInput,
  run: ({ table }, surroundings) => readDecisionBlocks(table, surroundings),
};
