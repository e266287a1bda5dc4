import { amount, type Amount } from "../../finance/money/amount";
import type { Unit } from "../../finance/money/unit";

/** A number that somebody has written as text, and what the writing leaves open. */
export interface WrittenNumber {
  readonly value: Amount;
  /** Decimals as written. */
  readonly decimals: number;
  /** A unit written in the cell itself: "4,1 mio. kr." */
  readonly unit: Unit | null;
  readonly isPercent: boolean;
  /** A number in English notation, or one that may be: "7.25", "1,234". */
  readonly isDoubtful: boolean;
}

const LEADING_MARKS = /^[*†]+\s*/;
/** Footnote marks after a figure: "1.234*", "7,25¹", "12 1)". */
const TRAILING_MARKS = /\s*(?:[*†]+|[¹²³⁴⁵⁶⁷⁸⁹]+|\s\d\))$/;
const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/\s*(?:mio\.?|millioner|mill\.?)\s*(?:kr\.?|kroner)?$/i, "mio"],
  [/\s*(?:t\.?\s?kr\.?|tusinde\s*(?:kr\.?|kroner)?)$/i, "1000kr"],
  [/\s*(?:kr\.?|kroner)$/i, "kr"],
];
/** "1.000 kr." at the head of a table is its unit. */
const UNIT_ALONE = /^\(?1\.?\s?000\s*kr\.?\)?$/i;
/** "1.000,-" */
const EVEN_KRONER = /,[-–—]$/;

const DANISH = /^(\d{1,3}(?:[.\s’']\d{3})+|\d+)(?:,(\d+))?$/;
const ENGLISH_GROUPED = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;
const ENGLISH_DECIMAL = /^(\d+)\.(\d+)$/;

/**
 * The number in a text as municipalities write it: "-9.000", "−9.000", "9.000-", "(9.000)", "7,25", "1.234,5 mio.",
 * "250*"; undefined where it writes none. "1,234" is read as Danish, and doubted.
 */
export function parseWrittenNumber(text: string): WrittenNumber | undefined {
  const marked = text.replace(/[\u00a0\u2000-\u200a\u202f]/g, " ").trim();
  if (UNIT_ALONE.test(marked)) return undefined;
  const plain = marked.replace(LEADING_MARKS, "").replace(TRAILING_MARKS, "");
  const isPercent = /\s*%$/.test(plain);
  const { bare, unit } = splitUnit(plain.replace(/\s*%$/, "").replace(EVEN_KRONER, ""));
  const { digits, isNegative } = splitSign(bare);
  const read = readDigits(digits);
  if (read === undefined) return undefined;
  const value = amount(`${isNegative ? "-" : ""}${read.whole}${read.decimals === "" ? "" : `.${read.decimals}`}`);
  return {
    value: isPercent ? value.div(amount(100)) : value,
    decimals: read.decimals.length + (isPercent ? 2 : 0),
    unit,
    isPercent,
    isDoubtful: read.isDoubtful,
  };
}

function splitUnit(text: string): { bare: string; unit: Unit | null } {
  for (const [pattern, unit] of UNITS) if (pattern.test(text)) return { bare: text.replace(pattern, ""), unit };
  return { bare: text, unit: null };
}

function splitSign(text: string): { digits: string; isNegative: boolean } {
  const inParentheses = /^\(\s*([^()]+?)\s*\)$/.exec(text);
  if (inParentheses?.[1] !== undefined) return { digits: inParentheses[1], isNegative: true };
  const leading = /^([-+−–])\s*(.+)$/.exec(text);
  if (leading?.[2] !== undefined) return { digits: leading[2], isNegative: leading[1] !== "+" };
  const trailing = /^(.+?)\s*([-−–])$/.exec(text);
  return trailing?.[1] === undefined ? { digits: text, isNegative: false } : { digits: trailing[1], isNegative: true };
}

function readDigits(text: string): { whole: string; decimals: string; isDoubtful: boolean } | undefined {
  const danish = DANISH.exec(text);
  if (danish?.[1] !== undefined) {
    const [, whole, decimals = ""] = danish;
    return { whole: whole.replace(/\D/g, ""), decimals, isDoubtful: ENGLISH_GROUPED.test(text) };
  }
  const english = ENGLISH_GROUPED.exec(text) ?? ENGLISH_DECIMAL.exec(text);
  return english?.[1] === undefined
    ? undefined
    : { whole: english[1].replace(/\D/g, ""), decimals: english[2] ?? "", isDoubtful: true };
}
