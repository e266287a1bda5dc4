import type { Amount } from "../../finance/money/amount";
import { asShown } from "../../finance/money/check-sum";
import { formatDanishNumber } from "../../sheets/cells/danish-number";
import type { Language, Words } from "../../sheets/cells/language";

/** Decimals beyond these are how Excel computes. */
const MOST_DECIMALS = 6;

/** A number as people write it in each language, with the typographic minus: "−7.125", "−7,125". */
export function numberWords(value: Amount): Words {
  const shown = asShown(value);
  const danish = formatDanishNumber(shown, Math.min(MOST_DECIMALS, shown.decimalPlaces())).replace("-", "−");
  const swapped: Readonly<Record<string, string>> = { ".": ",", ",": "." };
  return { da: danish, en: danish.replace(/[.,]/g, (mark) => swapped[mark] ?? mark) };
}

/** "−9.000 + 175": terms one after the other, each with its sign. */
export const termsOf = (terms: readonly Amount[], language: Language): string =>
  terms
    .map((term, index) => {
      if (index === 0) return numberWords(term)[language];
      return term.isNegative() ? `− ${numberWords(term.negated())[language]}` : `+ ${numberWords(term)[language]}`;
    })
    .join(" ");

export const inBoth = (say: (language: Language) => string): Words => ({ da: say("da"), en: say("en") });
