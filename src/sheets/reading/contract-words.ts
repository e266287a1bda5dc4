import type { SavingsSign } from "../../finance/money/table-contract";
import type { Unit } from "../../finance/money/unit";
import type { ReadCell } from "./read-cell";
import type { ReadContract } from "./understood-table";

/** Not an amount in that unit ("2,5 mio. kr."), but the unit itself. */
const UNIT_WORDS: readonly (readonly [Unit, RegExp])[] = [
  ["1000kr", /1\.?\s?000\s*kr|(?<![\p{L}\d])t\.?\s?kr(?!\p{L})|tusinde\s+kr/iu],
  ["mio", /(?<!\d[.,]?\d*\s*)(?<!\p{L})(?:mio\.?|millioner)(?!\p{L})/iu],
  ["kr", /hele\s+kr|(?:beløb|tal|alt|tallene)\s+i\s+kr|^\(?kr\.?\)?$/iu],
];
const PRICE_LEVEL =
  /(?:(?:19|20)\d\d)[-\s]?(?:priser|prisniveau|p\/?l)(?!\p{L})|(?:pris|p\/l)[-\s]?niveau\s+(?:19|20)\d\d/iu;
const SAVING = "(?:mindreudgift|mindreforbrug|besparelse|reduktion|udgiftsreduktion|merindtægt|saving)";
const COST = "(?:merudgift|merforbrug|udgift|investering|mindreindtægt)";
const MINUS = "(?:\\(\\s*[-−–]\\s*\\)|minus|(?<![\\p{L}\\p{N}])[-−–])";
const PLUS = "(?:\\(\\s*\\+\\s*\\)|plus|\\+)";
const SIGN_WORDS: readonly (readonly [SavingsSign, RegExp])[] = [
  ["minus", new RegExp(`${MINUS}\\s*(?:=|:|er|betyder)\\s*${SAVING}`, "iu")],
  ["plus", new RegExp(`${PLUS}\\s*(?:=|:|er|betyder)\\s*${SAVING}`, "iu")],
  ["minus", new RegExp(`${PLUS}\\s*(?:=|:|er|betyder)\\s*${COST}`, "iu")],
  ["plus", new RegExp(`${MINUS}\\s*(?:=|:|er|betyder)\\s*${COST}`, "iu")],
];

/** A line that says nothing but how the table is written: "2023-priser", "Beløb i 1.000 kr." */
export const isContractLine = (text: string): boolean =>
  text.length < LONGEST_CONTRACT_LINE &&
  [PRICE_LEVEL, ...UNIT_WORDS.map(([, pattern]) => pattern)].some((pattern) => pattern.test(text)) &&
  text.replace(CONTRACT_WORDS, "").replace(/[^\p{L}]/gu, "") === "";

const LONGEST_CONTRACT_LINE = 60;
const CONTRACT_WORDS =
  /(?<!\p{L})(?:alle|beløb|tal|i|hele|mio|t?kr|tusinde|priser|prisniveau|pris|niveau|pl|p|l|løbende)(?!\p{L})/giu;

/** What the words above, beside and below a table say of its writing. `nearest` are read first. */
export function readContract(
  nearest: readonly string[],
  others: readonly string[],
  cells: readonly ReadCell[],
): ReadContract {
  const texts = [...nearest, ...others];
  return {
    unit: unitOfCells(cells) ?? firstOf(UNIT_WORDS, nearest) ?? firstOf(UNIT_WORDS, others.filter(isAboutWriting)),
    savings: firstOf(SIGN_WORDS, texts),
    priceLevel: texts.map((text) => PRICE_LEVEL.exec(text)?.[0]).find((found) => found !== undefined) ?? null,
  };
}

/** Footnotes name amounts; only those that speak of the table's writing tell its unit. */
const isAboutWriting = (text: string): boolean => /^(?:note|anm|alle|tal|beløb|enhed|\(|\d)/iu.test(text);

function unitOfCells(cells: readonly ReadCell[]): Unit | null {
  const numbers = cells.filter((cell) => cell.kind === "number");
  const [first] = numbers.flatMap(({ unit }) => unit ?? []);
  if (first === undefined) return null;
  return numbers.filter(({ unit }) => unit === first).length * 2 > numbers.length ? first : null;
}

const firstOf = <T>(words: readonly (readonly [T, RegExp])[], texts: readonly string[]): T | null =>
  texts.flatMap((text) => words.filter(([, pattern]) => pattern.test(text)).map(([meaning]) => meaning))[0] ?? null;
