import { amount } from "../../../finance/money/amount";
import type { CellValue } from "../../../sheets/cells/cell";
import { formatDanishNumber } from "../../../sheets/cells/danish-number";
import type { Language } from "../../../sheets/cells/language";

/** What a double holds, and Excel shows at its longest. */
const DIGITS = 15;
/** Enough for shares and years; amounts have fewer of their own. */
const MOST_DECIMALS = 6;

/** What stands in a cell, as the sentences of the same language write it; "" for nothing. */
export function showCell(value: CellValue, language: Language): string {
  if (typeof value === "number") return showNumber(value, language);
  if (typeof value === "boolean")
    return (language === "da" ? ["FALSK", "SAND"] : ["FALSE", "TRUE"])[Number(value)] ?? "";
  return value ?? "";
}

/** A number no longer than it must be: "372.000", "0,29589", "-7.050", in English "372,000". */
function showNumber(value: number, language: Language): string {
  const exact = amount(value).toSignificantDigits(DIGITS);
  const rounded = exact.toDecimalPlaces(MOST_DECIMALS);
  // Smaller than what the decimals show: its first digits instead of a 0 that it is not.
  const told = rounded.isZero() && !exact.isZero() ? exact.toSignificantDigits(2) : rounded;
  const danish = formatDanishNumber(told, told.decimalPlaces());
  return language === "da" ? danish : danish.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
}
