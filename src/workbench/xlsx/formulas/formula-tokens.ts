import { tokenize, type Token } from "@borgar/fx";

export type { Token };

/**
 * The tokens of a formula, with or without its "=". The library takes a function whose name is not ASCII
 * (`TILTAG.HELÅRSEFFEKT(`) for a name: whatever stands right before a parenthesis is a function.
 */
export function formulaTokens(formula: string): Token[] {
  const tokens = tokenize(formula).filter((token) => token.type !== "fx_prefix");
  return tokens.map((token, index) => {
    const next = tokens[index + 1];
    return token.type === "range_named" && next?.value === "(" && next.type === "operator"
      ? { ...token, type: "func" }
      : token;
  });
}

export function joinTokens(tokens: readonly Token[]): string {
  return tokens.map((token) => token.value).join("");
}

export function isOperator(token: Token | undefined, value: string): boolean {
  return token?.type === "operator" && token.value === value;
}

export function isReference(token: Token | undefined): boolean {
  return token !== undefined && (token.type.startsWith("range") || token.type === "structured");
}

/** Index of the parenthesis that closes the one at `open`; the last token where the formula is not closed. */
export function closingIndex(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    if (isOperator(tokens[index], "(")) depth++;
    if (isOperator(tokens[index], ")") && --depth === 0) return index;
  }
  return tokens.length - 1;
}

/** Index of the last token of the operand that starts at `start`: a reference, a call or something in parentheses. */
export function operandEnd(tokens: readonly Token[], start: number): number {
  if (isOperator(tokens[start], "(")) return closingIndex(tokens, start);
  if (tokens[start]?.type === "func") return closingIndex(tokens, start + 1);
  return start;
}

/** Refers to a cell or a name of another workbook: `[1]Ark1!A1` in a file, `[Bog.xlsx]Ark1!A1` as typed. */
export function hasExternalReference(formula: string): boolean {
  if (!formula.includes("[") || !formula.includes("!")) return false;
  return formulaTokens(formula).some(
    (token) =>
      (token.type === "unknown" && token.value === "[") ||
      (token.type.startsWith("range") && /^'?[^!]*\[[^!]*!/.test(token.value)),
  );
}

/** `tables` are names in lower case. */
export function refersToTable(formula: string, tables: ReadonlySet<string>): boolean {
  if (tables.size === 0) return false;
  return formulaTokens(formula).some((token) => tables.has(token.value.replace(/\[.*$/s, "").toLowerCase()));
}
