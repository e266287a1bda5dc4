import { shownCustomName } from "./custom-function-names";
import type { FormulaPlace } from "./formula-place";
import { closingIndex, formulaTokens, isOperator, joinTokens, type Token } from "./formula-tokens";
import { withoutFuturePrefix } from "./future-functions";
import { shownReference } from "./structured-references";

/** The formula as a user would type it, with "=", from what a file holds. Takes shorthand in the file as well. */
export function shownFormula(stored: string, place?: FormulaPlace): string {
  if (!stored.includes("_xl") && !stored.includes("[")) return `=${stored}`;
  return `=${joinTokens(contractOperators(formulaTokens(`=${stored}`).map((token) => shownToken(token, place))))}`;
}

function shownToken(token: Token, place: FormulaPlace | undefined): Token {
  if (token.type === "structured") return { ...token, value: shownReference(token.value, place) };
  if (token.type === "func" || token.type === "range_named") {
    const name = token.value.replace(/^_xlpm\./i, "");
    return { ...token, value: shownCustomName(name) ?? withoutFuturePrefix(name) };
  }
  return token;
}

function contractOperators(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const name = token.type === "func" ? token.value.toUpperCase() : "";
    if ((name === "ANCHORARRAY" || name === "SINGLE") && isOperator(tokens[index + 1], "(")) {
      const end = closingIndex(tokens, index + 1);
      const content = contractOperators(tokens.slice(index + 2, end));
      if (name === "SINGLE") result.push({ type: "operator", value: "@" }, ...grouped(content));
      else result.push(...content, { type: "operator", value: "#" });
      index = end;
    } else result.push(token);
  }
  return result;
}

/** The at sign binds to what follows at once: an expression needs its parentheses back. */
function grouped(content: readonly Token[]): readonly Token[] {
  const isOneOperand =
    content.length === 1 ||
    (content[0]?.type === "func" && closingIndex(content, 1) === content.length - 1) ||
    (isOperator(content[0], "(") && closingIndex(content, 0) === content.length - 1) ||
    (content.length === 2 && isOperator(content[1], "#"));
  return isOneOperand ? content : [{ type: "operator", value: "(" }, ...content, { type: "operator", value: ")" }];
}
