import { amount, type Amount } from "../../finance/money/amount";
import type { Language } from "../../sheets/cells/language";

/** So many digits does a cell show at its longest. */
const DIGITS = 15;

/** So many digits has the rest of a number that is too large or too small to be written out. */
const FEW_DIGITS = 6;

/** Øre in an amount, and more where the number is a share: enough to follow, few enough to be read. */
const decimalsFor = (value: Amount): number => (value.abs().greaterThanOrEqualTo(1000) ? 2 : 6);

/** A number on its way into a sentence: what is shown of it, and whether that is all there is. */
export interface Shown {
  readonly value: Amount;
  readonly exact: boolean;
}

/** A number as a step shows it: to fifteen digits, and no more decimals than one reads. */
export function shown(value: Amount | number): Shown {
  const known = amount(value).toSignificantDigits(DIGITS);
  const short = isExtreme(known) ? known.toSignificantDigits(FEW_DIGITS) : known.toDecimalPlaces(decimalsFor(known));
  return { value: short, exact: short.equals(known) };
}

/** The result as the cell holds it, to the last digit that a cell can show. */
export const shownInCell = (value: Amount): Amount => amount(value.toNumber()).toSignificantDigits(DIGITS);

/** "1.234,5" in Danish, "1,234.5" in English, a real minus before it; what is very large or small as 1,5E+20. */
export function writeNumber(value: Amount, language: Language): string {
  const [point, group] = language === "da" ? [",", "."] : [".", ","];
  const digits = isExtreme(value) ? value.abs().toExponential().toUpperCase() : value.abs().toFixed();
  const [whole = "", decimals] = digits.split(".");
  const grouped = isExtreme(value) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
  const unsigned = decimals === undefined ? grouped : `${grouped}${point}${decimals}`;
  return `${value.isNegative() && !value.isZero() ? MINUS : ""}${unsigned.replace("E-", `E${MINUS}`)}`;
}

const MINUS = "\u2212";

const isExtreme = (value: Amount): boolean =>
  !value.isZero() && (value.abs().greaterThanOrEqualTo("1e15") || value.abs().lessThan("1e-6"));
