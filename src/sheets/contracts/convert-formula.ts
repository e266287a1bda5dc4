import type { ContractConversion, ConversionFactor } from "../../finance/prices/contract-conversion";
import { formulaTokens } from "../formulas/parse-formula";

/** `-(…)*1000/1.03`: what stands around a formula so that it gives its amount under another contract. */
const WRAPPED = /^=(-?)\((.*)\)((?:[*/]\d+(?:\.\d+)?)*)$/s;

/**
 * The formula with the conversion written visibly behind it: `=(Budget!C5*0.1)/1000`. A conversion back takes away
 * what the one there has added.
 */
export function convertFormula(formula: string, conversion: ContractConversion): string {
  const { minus, inner, steps } = unwrap(formula);
  const isNegative = minus !== conversion.negates;
  const left = withoutInverses([...steps, ...conversion.factors.map(stepOf)]);
  if (!isNegative && left.length === 0) return `=${inner}`;
  return `=${isNegative ? "-" : ""}(${inner})${left.join("")}`;
}

/** How a conversion is written behind an amount: "*1000*1.03". */
export const factorsText = ({ factors }: ContractConversion): string => factors.map(stepOf).join("");

const stepOf = ({ operation, by }: ConversionFactor): string => `${operation === "times" ? "*" : "/"}${by.toFixed()}`;

function unwrap(formula: string): { minus: boolean; inner: string; steps: readonly string[] } {
  const [, minus = "", inner = "", steps = ""] = WRAPPED.exec(formula) ?? [];
  return inner === "" || !isBalanced(inner)
    ? { minus: false, inner: formula.slice(1), steps: [] }
    : { minus: minus === "-", inner, steps: steps.match(/[*/][\d.]+/g) ?? [] };
}

/** Whether the parentheses in it belong together: "(A1)+(B1" does not, though it stands between two. */
function isBalanced(inner: string): boolean {
  let open = 0;
  for (const { value } of formulaTokens(`=${inner}`)) {
    if (value === "(") open++;
    if (value === ")" && --open < 0) return false;
  }
  return open === 0;
}

function withoutInverses(steps: readonly string[]): readonly string[] {
  const left: string[] = [];
  for (const step of steps) {
    const inverse = `${step.startsWith("*") ? "/" : "*"}${step.slice(1)}`;
    const index = left.lastIndexOf(inverse);
    if (index < 0) left.push(step);
    else left.splice(index, 1);
  }
  return left;
}
