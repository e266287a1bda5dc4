import type { BookName } from "../../book/book";
import { arrayNeed } from "../formulas/array-need";

/** Whether one of the names stands for more than one cell or value. Names on several sheets count as one. */
export function nameExtents(names: readonly BookName[], namespace: string): (name: string) => boolean {
  const areas = new Set<string>();
  const isArea = (name: string): boolean => areas.has(name.toLowerCase());
  // Names may refer to names defined after them.
  for (let before = -1; before !== areas.size;) {
    before = areas.size;
    for (const { name, formula } of names) {
      if (arrayNeed(formula, { namespace, isArea }) === "yes") areas.add(name.toLowerCase());
    }
  }
  return isArea;
}
