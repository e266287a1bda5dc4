import * as v from "valibot";
import { isDecided, linesToLock } from "../../finance/initiatives/locked-plan";
import type { RegisteredInitiative } from "../../finance/initiatives/registered-initiative";
import { fail, succeed, type Result } from "../../finance/result";
import { actionFault, type Action, type ActionFault } from "../action";
import { noSuchNumber } from "../nyt-udtraek/nyt-udtraek";
import { refuseCprIn } from "../nyt-prioriteringsforslag/refuse-cpr";
import type { OpenRegister } from "../register/read-register";
import { addPlanLines, openPlan } from "./open-plan";

const LaasPlanInput = v.object({
  /** The newest register where it is left out. */
  register: v.nullish(v.string()),
  /** Only these numbers, whatever their status; all that are decided, in progress or realised where left out. */
  numbers: v.nullish(v.array(v.union([v.number(), v.string()]))),
  /** The decision the plan was made by: "Byrådet 8-10-2026, punkt 4". */
  decision: v.nullish(v.string()),
  /** The function or office that locks; never a person's name. */
  who: v.nullish(v.string()),
});

/** An initiative as it is told. */
export interface NamedInitiative {
  readonly number: string;
  readonly title: string;
}

export interface LaasPlanOutcome {
  readonly register: string;
  readonly locked: readonly NamedInitiative[];
  /** Those of the chosen that were locked already: they are as they were. */
  readonly lockedBefore: readonly NamedInitiative[];
  /** The lines in the list. */
  readonly address: string;
}

const ID = "laas-plan";

/** Locks the plan of what has been decided: it is copied to a list that no forecast touches. Five round trips. */
export const laasPlan: Action<typeof LaasPlanInput, LaasPlanOutcome> = {
  id: ID,
  title: { da: "Lås plan", en: "Lock the plan" },
  input: LaasPlanInput,
  async run(input, surroundings) {
    const opened = await openPlan(surroundings.workbook, input.register ?? null);
    if (!opened.ok) return opened;
    const { register, locked } = opened.value;
    const { table, years, contract } = register.registered;
    const chosen = choose(input.numbers ?? null, register);
    if (!chosen.ok) return chosen;
    const [who, why] = [input.who?.trim() ?? "", input.decision?.trim() ?? ""];
    const publishable = refuseCprIn([
      { field: { da: "Beslutning", en: "Decision" }, text: why },
      { field: { da: "Hvem", en: "Who" }, text: who },
      ...chosen.value.map(({ title }) => ({ field: { da: "Tiltag", en: "Initiative" }, text: title })),
    ]);
    if (!publishable.ok) return publishable;
    const lines = chosen.value.flatMap((initiative) =>
      linesToLock(initiative, years, contract, locked).map((line) => ({ ...line, title: initiative.title })),
    );
    if (lines.length === 0) return fail(nothingToLock(chosen.value.length, table));
    const isNew = ({ number }: RegisteredInitiative): boolean => lines.some((line) => line.number === number);
    const count = chosen.value.filter(isNew).length;
    const added = await addPlanLines(
      {
        action: ID,
        description: [`Plan låst i ${table}: ${String(count)} tiltag`, ...(why === "" ? [] : [why])].join(". "),
        lines,
        who,
        why,
      },
      opened.value,
      surroundings,
    );
    if (!added.ok) return added;
    return succeed({
      register: table,
      locked: chosen.value.filter(isNew).map(nameOf),
      lockedBefore: chosen.value.filter((initiative) => !isNew(initiative)).map(nameOf),
      address: added.value,
    });
  },
};

const choose = (
  numbers: readonly (string | number)[] | null,
  register: OpenRegister,
): Result<readonly RegisteredInitiative[], ActionFault> =>
  numbers === null
    ? succeed(register.rows.map(({ initiative }) => initiative).filter(isDecided))
    : chooseNumbers(numbers, register);

/** The initiatives that are named by their numbers; one that the register does not have is told. */
export function chooseNumbers(
  written: readonly (string | number)[],
  { rows, registered: { table } }: OpenRegister,
): Result<readonly RegisteredInitiative[], ActionFault> {
  const numbers = written.map((number) => String(number).trim());
  const initiatives = rows.map(({ initiative }) => initiative);
  const stranger = numbers.find((wanted) => !initiatives.some(({ number }) => number === wanted));
  return stranger === undefined
    ? succeed(initiatives.filter(({ number }) => numbers.includes(number)))
    : fail(noSuchNumber(stranger, table));
}

export const nameOf = ({ number, title }: NamedInitiative): NamedInitiative => ({ number, title });

const nothingToLock = (chosen: number, table: string): ActionFault =>
  chosen === 0
    ? actionFault(
        "nothing-decided",
        `Ingen tiltag i »${table}« har status besluttet, i gang eller realiseret. Ret deres status, eller vælg tiltagene med numre. Intet er ændret.`,
        `No initiatives in “${table}” have the status besluttet, i gang or realiseret. Correct their status, or choose the initiatives by number. Nothing has been changed.`,
      )
    : actionFault(
        "locked-already",
        `Planen for alle de valgte tiltag i »${table}« er allerede låst. Skal den ændres, så lås den op med en begrundelse først. Intet er ændret.`,
        `The plan of all the chosen initiatives in “${table}” is locked already. If it is to change, unlock it with a reason first. Nothing has been changed.`,
      );
