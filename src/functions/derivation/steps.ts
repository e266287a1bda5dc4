import { sumQuantified, type Amount, type MaybeAmount } from "../../finance/money/amount";
import type { Words } from "../../sheets/cells/language";
import { joined, say, type Writer } from "./writer";

/** A list longer than this is cut: whoever asks why wants the way, not the archive. */
export const LONGEST_LIST = 12;

/** The first lines, and how many more there are: "… og 34 rækker mere". */
export function cut(lines: readonly Words[], one: Words, many: Words): readonly Words[] {
  const more = lines.length - LONGEST_LIST;
  if (more <= 0) return lines;
  return [
    ...lines.slice(0, LONGEST_LIST),
    say(
      ({ count }) => `… og ${count(more, one.da, many.da)} mere.`,
      ({ count }) => `… and ${count(more, one.en, many.en)} more.`,
    ),
  ];
}

/** "−7.300 + 250 = −7.050"; a long sum is cut, a sum of nothing is 0. */
export function writeSum({ number, about, equals, language }: Writer, terms: readonly Amount[]): string {
  const sum = sumQuantified(terms);
  const [first, ...rest] = terms.slice(0, LONGEST_LIST);
  if (first === undefined) return number(0);
  if (terms.length === 1) return about(first);
  const more = terms.length - LONGEST_LIST;
  const added = rest.map((term) => (term.isNegative() ? ` \u2212 ${number(term.abs())}` : ` + ${number(term)}`));
  const tail = more > 0 ? ` + … (${number(more)} ${language === "da" ? "tal mere" : "more"})` : "";
  return `${number(first)}${added.join("")}${tail} ${equals(sum, ...terms)}`;
}

/** The last step: what stands in the cell or, where the result spills, in the cells from left to right. */
export function stateResult(cells: readonly MaybeAmount[]): Words {
  const more = cells.length - LONGEST_LIST;
  const numbers = cells
    .slice(0, LONGEST_LIST)
    .map((cell) => (cell === null ? { da: "tom celle", en: "empty cell" } : say(({ inCell }) => inCell(cell))));
  const { da, en } = joined(numbers, " · ");
  return say(
    ({ count }) => `Resultat: ${da}${more > 0 ? ` … og ${count(more, "tal", "tal")} mere` : ""}.`,
    ({ count }) => `Result: ${en}${more > 0 ? ` … and ${count(more, "number", "numbers")} more` : ""}.`,
  );
}

/** An element of a range where there is nothing to compute: why, and that its cell stays empty. */
export const nothingHere = (da: string, en: string): readonly Words[] => [{ da, en }, stateResult([null])];

/** "række 2, 5 og 9": the places of a list, counted from 1 and cut. */
export function listPlaces({ language, number }: Writer, places: readonly number[]): string {
  const named = places.slice(0, LONGEST_LIST).map((place) => number(place + 1));
  const more = places.length - named.length;
  const and = language === "da" ? " og " : " and ";
  if (more > 0) return `${named.join(", ")}${and}${number(more)} ${language === "da" ? "mere" : "more"}`;
  return [named.slice(0, -1).join(", "), named.at(-1)].filter((part) => part !== "").join(and);
}
