import type { Texts } from "../texts/texts";
import type { ComparedPlan } from "./ask-register";

/** What a comparison with the locked plan comes to, a sentence each. */
export function sayComparison(compared: ComparedPlan, words: Texts["register"]["compare"]): readonly string[] {
  const { notLocked, missing, otherPrices } = compared;
  const titles = (named: ComparedPlan["missing"]): string =>
    named.map(({ number, title }) => `${number} ${title}`).join(", ");
  const prices = otherPrices.map((level) => (level === "" ? words.unsaidPrices : level)).join(", ");
  return [
    verdict(compared, words),
    ...(notLocked.length > 0 ? [words.notLocked(titles(notLocked))] : []),
    ...(missing.length > 0 ? [words.missing(titles(missing))] : []),
    ...(prices === "" ? [] : [words.otherPrices(prices)]),
  ];
}

function verdict({ locked, differences }: ComparedPlan, words: Texts["register"]["compare"]): string {
  if (differences.length > 0) return words.differs(differences.length);
  return locked === 0 ? words.nothingLocked : words.asLocked(locked);
}
