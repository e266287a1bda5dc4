import * as v from "valibot";
import { linesToUnlock } from "../../finance/initiatives/locked-plan";
import { fail, succeed } from "../../finance/result";
import { actionFault, type Action, type ActionFault } from "../action";
import { refuseCprIn } from "../nyt-prioriteringsforslag/refuse-cpr";
import { nameOf, type NamedInitiative } from "./laas-plan";
import { addPlanLines, openPlan } from "./open-plan";

const LaasOpPlanInput = v.object({
  /** The newest register where it is left out. */
  register: v.nullish(v.string()),
  /** The initiatives by their permanent numbers. */
  numbers: v.pipe(v.array(v.union([v.number(), v.string()])), v.nonEmpty()),
  /** Stays in the list for good. */
  reason: v.string(),
  /** The function or office that unlocks; never a person's name. */
  who: v.nullish(v.string()),
});

export interface LaasOpPlanOutcome {
  readonly register: string;
  readonly unlocked: readonly NamedInitiative[];
  /** The lines in the list that say so. */
  readonly address: string;
}

const ID = "laas-op-plan";

/** Unlocks the plan of some initiatives: a line for each year says what was locked, and why it is no longer. Five round trips. */
export const laasOpPlan: Action<typeof LaasOpPlanInput, LaasOpPlanOutcome> = {
  id: ID,
  title: { da: "Lås plan op", en: "Unlock the plan" },
  input: LaasOpPlanInput,
  async run(input, surroundings) {
    const [who, why] = [input.who?.trim() ?? "", input.reason.trim()];
    if (why === "") return fail(reasonMissing());
    const publishable = refuseCprIn([
      { field: { da: "Begrundelse", en: "Reason" }, text: why },
      { field: { da: "Hvem", en: "Who" }, text: who },
    ]);
    if (!publishable.ok) return publishable;
    const opened = await openPlan(surroundings.workbook, input.register ?? null);
    if (!opened.ok) return opened;
    const { register, locked, titles } = opened.value;
    const { table } = register.registered;
    const numbers = [...new Set(input.numbers.map((number) => String(number).trim()))];
    const open = numbers.find((number) => !locked.has(number));
    if (open !== undefined) return fail(notLocked(open, table));
    // An initiative that has been deleted from the register since is known by its lines.
    const unlocked = numbers.map((number) => ({ number, title: titles.get(number) ?? "" }));
    const added = await addPlanLines(
      {
        action: ID,
        description: `Plan låst op i ${table}: nr. ${numbers.join(", ")}. ${why}`,
        lines: unlocked.flatMap(({ number, title }) =>
          linesToUnlock(number, locked).map((line) => ({ ...line, title })),
        ),
        who,
        why,
      },
      opened.value,
      surroundings,
    );
    return added.ok ? succeed({ register: table, unlocked: unlocked.map(nameOf), address: added.value }) : added;
  },
};

const reasonMissing = (): ActionFault =>
  actionFault(
    "reason-missing",
    "Skriv, hvorfor planen låses op: det er det, den næste vil spørge om. Intet er ændret.",
    "Write why the plan is unlocked: that is what the next one will ask. Nothing has been changed.",
  );

const notLocked = (number: string, table: string): ActionFault =>
  actionFault(
    "not-locked",
    `Planen for nummer ${number} i »${table}« er ikke låst. Intet er ændret.`,
    `The plan of number ${number} in “${table}” is not locked. Nothing has been changed.`,
  );
