import { amount, type Amount } from "../../../finance/money/amount";
import { formatDanishNumber, parseDanishNumber } from "../../../sheets/cells/danish-number";

/** What stands in an amount field: a number, the "-" of what is not quantified, nothing, or no amount at all. */
export type TypedAmount =
  | { readonly kind: "number"; readonly value: Amount }
  | { readonly kind: "not-quantified" }
  | { readonly kind: "blank" }
  | { readonly kind: "wrong" };

export function readTypedAmount(text: string): TypedAmount {
  const trimmed = text.trim();
  if (trimmed === "") return { kind: "blank" };
  if (/^[-–−]$/.test(trimmed)) return { kind: "not-quantified" };
  const value = parseDanishNumber(trimmed);
  return value === undefined ? { kind: "wrong" } : { kind: "number", value };
}

/** Excel keeps 15 digits; what binary fractions add beyond them was never written by anybody. */
const EXCEL_DIGITS = 15;

/** A cell's number as it would be typed: "7,25", "-7300". */
export const typedText = (value: number): string =>
  amount(value).toSignificantDigits(EXCEL_DIGITS).toFixed().replace(".", ",");

/** An amount as Denmark writes it, with the decimals it was typed with; anything else stays as typed. */
export function tidyAmount(text: string): string {
  const read = readTypedAmount(text);
  return read.kind === "number" ? formatDanishNumber(read.value, read.value.decimalPlaces()) : text;
}
