import { areGiven } from "../arguments/are-given";
import { elementOf, type NativeArgument, type NativeForm } from "../../sheets/formulas/native-form";

/** More years than anybody projects; beyond them the formula would be longer than people can check. */
const MOST_YEARS = 30;

/** The amount times (1 + rate) of each year, looked up in the table of rates; divided when it goes backwards. */
export const priceLevelForm: NativeForm = (argumentList, cell) => {
  const needed = { value: argumentList[0], fromYear: argumentList[1], toYear: argumentList[2], rates: argumentList[3] };
  if (!areGiven(needed)) return null;
  const { fromYear, toYear, rates } = needed;
  const amount = elementOf(needed.value, cell);
  const [from, to] = [fromYear.constant, toYear.constant];
  if (typeof from !== "number" || typeof to !== "number") return byLogarithms(amount, fromYear, toYear, rates);
  if (Math.abs(to - from) > MOST_YEARS) return null;
  const years = Array.from({ length: Math.abs(to - from) }, (_, index) => Math.min(from, to) + index + 1);
  const factors = years.map((year) => `(1+${rateOf(year, rates)})`).join("*");
  if (factors === "") return amount;
  return from < to ? `${amount}*${factors}` : `${amount}/(${factors})`;
};

// SUMIF takes no array that is typed into the formula.
const rateOf = (year: number, rates: NativeArgument): string =>
  rates.text.startsWith("{")
    ? `SUMPRODUCT(--(${rates.column(0)}=${String(year)}),${rates.column(1)})`
    : `SUMIF(${rates.column(0)},${String(year)},${rates.column(1)})`;

// The product over years that stand in cells and may change.
function byLogarithms(amount: string, from: NativeArgument, to: NativeArgument, rates: NativeArgument): string {
  const years = rates.column(0);
  const between = (first: string, last: string): string => `(${years}>${first})*(${years}<=${last})`;
  const counted = `(${between(from.text, to.text)}-${between(to.text, from.text)})`;
  return `${amount}*EXP(SUMPRODUCT(${counted}*LN(1+${rates.column(1)})))`;
}
