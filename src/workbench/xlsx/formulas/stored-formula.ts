import { prefixBoundNames } from "./bound-names";
import { isCustomFunction, storedCustomName } from "./custom-function-names";
import type { FormulaPlace } from "./formula-place";
import { formulaTokens, isOperator, isReference, joinTokens, operandEnd, type Token } from "./formula-tokens";
import { withFuturePrefix } from "./future-functions";
import { storedReference } from "./structured-references";

/** Nothing in it that a file writes otherwise than a user does: the bulk of all formulas. */
const PLAIN = /^=[^[\]@#"'{a-zæøå_]*$/;
const CALLED = /[\p{L}\p{N}_.]+(?=\()/gu;

/**
 * What the file holds for a formula as typed ("=SUM([@2024])"), without "=". undefined where Excel would not accept
 * the formula, so that nothing is written which it would call damaged.
 */
export function storedFormula(formula: string, namespace: string, place?: FormulaPlace): string | undefined {
  if (isPlain(formula, namespace)) return formula.slice(1);
  const tokens = prefixBoundNames(formulaTokens(formula));
  const stored: Token[] = [];
  for (const token of tokens) {
    const value = storedToken(token, namespace, place);
    if (value === undefined) return undefined;
    stored.push({ ...token, value });
  }
  return joinTokens(spellOutOperators(stored));
}

/** Names of functions and addresses in capitals, as Excel makes them when a formula is typed. */
function storedToken(token: Token, namespace: string, place: FormulaPlace | undefined): string | undefined {
  switch (token.type) {
    case "structured":
      return storedReference(token.value, place);
    case "func":
      return storedFunction(token.value, namespace);
    case "range":
    case "range_beam":
    case "bool":
      return token.value.replace(/[^!]*$/, (address) => address.toUpperCase());
    default:
      return token.value;
  }
}

function isPlain(formula: string, namespace: string): boolean {
  return PLAIN.test(formula) && (formula.match(CALLED) ?? []).every((name) => storedFunction(name, namespace) === name);
}

function storedFunction(name: string, namespace: string): string {
  if (name.startsWith("_xl")) return name;
  return isCustomFunction(name, namespace) ? storedCustomName(name) : withFuturePrefix(name.toUpperCase());
}

/** `A1#` is `_xlfn.ANCHORARRAY(A1)` in a file, `@A1:A9` is `_xlfn.SINGLE(A1:A9)`. */
function spellOutOperators(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (isReference(token) && isOperator(tokens[index + 1], "#")) {
      result.push(...call("_xlfn.ANCHORARRAY", [token]));
      index++;
    } else if (isOperator(token, "@")) {
      const end = operandEnd(tokens, index + 1);
      const last = isOperator(tokens[end + 1], "#") ? end + 1 : end;
      result.push(...call("_xlfn.SINGLE", spellOutOperators(tokens.slice(index + 1, last + 1))));
      index = last;
    } else result.push(token);
  }
  return result;
}

function call(name: string, content: readonly Token[]): Token[] {
  return [
    { type: "func", value: name },
    { type: "operator", value: "(" },
    ...content,
    { type: "operator", value: ")" },
  ];
}
