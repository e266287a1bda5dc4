import type { RegisteredInitiative } from "../../finance/initiatives/registered-initiative";
import { fail, succeed, type Result } from "../../finance/result";
import type { ActionFault } from "../action";
import { repeatedNumber } from "../ny-tiltagstabel/read-input";

/** An initiative of another table whose number was taken already. */
export interface Renumbered {
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

export interface NumberedInitiatives {
  readonly initiatives: readonly RegisteredInitiative[];
  readonly renumbered: readonly Renumbered[];
}

/**
 * Gives every initiative a number of its own, for good: those taken from tables keep theirs unless an earlier table
 * has it, those typed keep what was typed. A new number is higher than all, so that none is ever used a second time.
 */
export function numberInitiatives(
  taken: readonly RegisteredInitiative[],
  typed: readonly RegisteredInitiative[],
): Result<NumberedInitiatives, ActionFault> {
  const given = [...taken, ...typed].map(({ number }) => number).filter((number) => number !== "");
  const used = new Set<string>();
  let highest = Math.max(0, ...given.map(Number).filter(Number.isSafeInteger));
  const renumbered: Renumbered[] = [];
  const initiatives: RegisteredInitiative[] = [];
  for (const [index, initiative] of [...taken, ...typed].entries()) {
    const { number, title } = initiative;
    const isTwice = used.has(number);
    if (isTwice && index >= taken.length) {
      const place = { da: `»${title}«`, en: `“${title}”` };
      return fail(repeatedNumber(place, number));
    }
    const own = number === "" || isTwice ? String(++highest) : number;
    if (isTwice) renumbered.push({ title, from: number, to: own });
    used.add(own);
    initiatives.push({ ...initiative, number: own });
  }
  return succeed({ initiatives, renumbered });
}
