import * as v from "valibot";
import { fail, succeed } from "../../finance/result";
import { formatAddress } from "../../sheets/cells/address";
import { sameName } from "../../sheets/cells/sheet-name";
import { TICK } from "../../sheets/forms/beslutningsblokke/decision-columns";
import type { Decision } from "../../sheets/forms/beslutningsblokke/read-decision";
import { actionFault, type Action, type ActionFault } from "../action";
import { replaceCells, replacementSentence } from "../replace-cells";
import { choiceFigures, type ChoiceFigures } from "./choice-figures";
import { openDecision } from "./open-decision";

const VisBeslutningssaetInput = v.object({
  /** The name of the table of proposals. */
  table: v.string(),
  /** The name of a saved set. */
  name: v.string(),
});

export interface VisBeslutningssaetOutcome extends ChoiceFigures {
  readonly table: string;
  readonly name: string;
  /** The cells that were ticked anew. */
  readonly cells: string;
}

const ID = "vis-beslutningssaet";

/** Puts a saved set's ticks back where they count. Five round trips. */
export const visBeslutningssaet: Action<typeof VisBeslutningssaetInput, VisBeslutningssaetOutcome> = {
  id: ID,
  title: { da: "Vis beslutningssæt", en: "Put a set of decisions back" },
  input: VisBeslutningssaetInput,
  async run(input, surroundings) {
    const opened = await openDecision(input.table, surroundings);
    if (!opened.ok) return opened;
    const { decision, outline } = opened.value;
    const { table, place, chosenArea, chosenCells } = decision;
    const set = decision.sets.find(({ name }) => sameName(name, input.name.trim()));
    if (set === undefined) return fail(noSuchSet(input.name.trim(), decision));
    const written = await replaceCells(
      {
        action: ID,
        description: `Vis beslutningssæt »${set.name}« i ${table}`,
        blocks: [
          {
            sheet: place.sheet,
            area: chosenArea,
            cells: chosenCells.map((before, row) => [{ before, after: set.marks[row] === true ? TICK : null }]),
          },
        ],
        outline,
      },
      surroundings,
    );
    if (!written.ok) return fail(replacementSentence(written.fault));
    return succeed({
      table,
      name: set.name,
      cells: formatAddress(place.sheet, chosenArea),
      ...choiceFigures(decision, set.marks),
    });
  },
};

function noSuchSet(name: string, { sets }: Decision): ActionFault {
  const names = sets.map((set) => `»${set.name}«`).join(", ");
  return actionFault(
    "set-not-found",
    names === ""
      ? `Der er ikke gemt noget sæt endnu. Sæt ${TICK} ved nogle forslag, og gem dem som »${name}«.`
      : `Der er intet gemt sæt, der hedder »${name}«. Der er ${names}.`,
    names === ""
      ? `No set has been saved yet. Put ${TICK} beside some proposals and save them as “${name}”.`
      : `There is no saved set called “${name}”. There are ${names}.`,
  );
}
