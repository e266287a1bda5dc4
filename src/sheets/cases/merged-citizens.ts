import type { CaseFinding } from "./check-cases";
import * as say from "./finding-sentences";
import { citizenKey } from "./pseudonyms";

/** A case that is known, its citizen's CPR number on the list, and the pseudonym it has had until now. */
export interface KnownCitizen {
  readonly row: number;
  readonly id: string;
  readonly mark: string;
  readonly pseudonym: string;
}

/**
 * Citizens whose cases have had different pseudonyms: a CPR number that was mistyped or a replacement has been put
 * right. All their cases get that of the first. The number itself is not told.
 */
export function mergedCitizens(known: readonly KnownCitizen[]): readonly CaseFinding[] {
  const citizens = new Map<string, KnownCitizen[]>();
  for (const each of known) {
    const key = citizenKey(each.mark);
    citizens.set(key, [...(citizens.get(key) ?? []), each]);
  }
  return [...citizens.values()].flatMap((cases): CaseFinding[] => {
    const pseudonym = cases[0]?.pseudonym ?? "";
    const other = cases.find((each) => each.pseudonym !== pseudonym);
    if (other === undefined) return [];
    const sentence = say.severalPseudonyms([...new Set(cases.map(({ id }) => id))], pseudonym);
    return [{ code: "several-pseudonyms", row: other.row, key: "borger", sentence }];
  });
}
