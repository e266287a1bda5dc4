import { closingIndex, isOperator, type Token } from "./formula-tokens";

/**
 * The names that LET and LAMBDA bind carry `_xlpm.` in a file, where they are bound and where they are used. Returns the
 * tokens with that prefix on.
 */
export function prefixBoundNames(tokens: readonly Token[]): Token[] {
  const result = [...tokens];
  tokens.forEach((token, index) => {
    const name = token.value.toUpperCase();
    if (token.type !== "func" || (name !== "LET" && name !== "LAMBDA")) return;
    const end = closingIndex(tokens, index + 1);
    const bound = new Set(boundNames(tokens, index + 1, end, name));
    for (let inside = index + 2; inside < end; inside++) {
      const candidate = result[inside];
      if (candidate === undefined || (candidate.type !== "range_named" && candidate.type !== "func")) continue;
      if (bound.has(candidate.value.toLowerCase())) {
        result[inside] = { ...candidate, value: `_xlpm.${candidate.value}` };
      }
    }
  });
  return result;
}

/** LET binds its 1st, 3rd, 5th … argument, LAMBDA all but the last: each only where the argument is a lone name. */
function boundNames(tokens: readonly Token[], open: number, end: number, binder: "LET" | "LAMBDA"): string[] {
  const starts = argumentStarts(tokens, open, end);
  return starts.slice(0, -1).flatMap((start, position) => {
    if (binder === "LET" && position % 2 === 1) return [];
    let first = start;
    while (tokens[first]?.type === "whitespace" || tokens[first]?.type === "newline") first++;
    const token = tokens[first];
    return token?.type === "range_named" ? [token.value.toLowerCase()] : [];
  });
}

function argumentStarts(tokens: readonly Token[], open: number, end: number): number[] {
  const starts = [open + 1];
  for (let index = open + 1; index < end; index++) {
    if (isOperator(tokens[index], "(") || isOperator(tokens[index], "{")) {
      index = isOperator(tokens[index], "(") ? closingIndex(tokens, index) : closingBrace(tokens, index);
    } else if (isOperator(tokens[index], ",")) starts.push(index + 1);
  }
  return starts;
}

function closingBrace(tokens: readonly Token[], open: number): number {
  const close = tokens.findIndex((token, index) => index > open && isOperator(token, "}"));
  return close < 0 ? tokens.length - 1 : close;
}
