import type { Language } from "../../../sheets/cells/language";
import type { FunctionHelp } from "../function-help";
import { searchWordsOf } from "./search-words";

/**
 * The functions that say every word of what is looked for, in name, explanation, arguments or search words ("helår",
 * "mål refusion"): first those whose name begins with it, then those where it is a word of its own for what they do.
 * All of them where nothing is looked for.
 */
export function findFunctions(
  functions: readonly FunctionHelp[],
  wanted: string,
  language: Language,
): readonly FunctionHelp[] {
  const words = wordsOf(wanted);
  if (words.length === 0) return functions;
  const ranked = functions.flatMap((each) => {
    const rank = rankOf(each, words, language);
    return rank === null ? [] : [{ each, rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ each }) => each);
}

/** 0 is best; null where a word is not said at all. */
function rankOf(each: FunctionHelp, words: readonly string[], language: Language): number | null {
  const name = lower(each.name);
  const own = wordsOf(`${name} ${searchWordsOf(each.id, language)}`);
  const said = [
    ...own,
    ...wordsOf([each.summary, ...each.parameters.flatMap((one) => [one.name, one.help])].join(" ")),
  ];
  if (!words.every((word) => said.some((saidWord) => says(saidWord, word)))) return null;
  const [first = ""] = words;
  if (name.startsWith(first)) return 0;
  return words.every((word) => own.some((ownWord) => ownWord.startsWith(word))) ? 1 : 2;
}

/** Up to this length a word is looked for where words begin: "pl" is not in "plads", and "år" not in "får". */
const SHORT = 2;

const says = (said: string, word: string): boolean => (word.length <= SHORT ? said === word : said.includes(word));

const wordsOf = (text: string): readonly string[] =>
  lower(text)
    .split(/[\s,;:()»«"“”]+/)
    .map((word) => word.replace(/^[.–-]+|[.–-]+$/g, ""))
    .filter((word) => word !== "");

const lower = (text: string): string => text.toLocaleLowerCase("da");
