import { parse, tokenize, type AstExpression, type Token } from "@borgar/fx";
import type { FormulaNode } from "./formula-node";

/** Takes a formula in English ("=ROUND(B2,1)") apart; null where it is none, or none that can be read. */
export function parseFormula(formula: string): FormulaNode | null {
  if (!formula.startsWith("=")) return null;
  try {
    return nodeOf(parse(formulaTokens(formula)));
  } catch (error) {
    // The parser has no error of its own; a syntax it does not know is all it throws.
    if (error instanceof Error) return null;
    throw error;
  }
}

/**
 * The tokens of a formula. The library takes a function whose name is not ASCII (`TILTAG.HELÅRSEFFEKT(`) for a name:
 * whatever stands right before a parenthesis is a function.
 */
export function formulaTokens(formula: string): Token[] {
  const tokens = tokenize(formula, { withLocation: true });
  return tokens.map((token, index) => {
    const next = tokens[index + 1];
    return token.type === "range_named" && next?.type === "operator" && next.value === "("
      ? { ...token, type: "func" }
      : token;
  });
}

function nodeOf(expression: AstExpression): FormulaNode {
  const [start = 0, end = 0] = expression.loc ?? [];
  switch (expression.type) {
    case "Literal":
      return { kind: "constant", value: expression.value, isError: false, start, end };
    case "ErrorLiteral":
      return { kind: "constant", value: expression.value, isError: true, start, end };
    case "ArrayExpression":
      return { kind: "array", rows: expression.elements.map((row) => row.map(nodeOf)), start, end };
    case "ReferenceIdentifier":
      return { kind: "reference", text: expression.value, form: formOf(expression.kind), start, end };
    case "CallExpression":
      return {
        kind: "call",
        name: expression.callee.name,
        // The library's types forget that an argument may be left out.
        arguments: expression.arguments.map((argument: AstExpression | null) =>
          argument === null ? null : nodeOf(argument),
        ),
        start,
        end,
      };
    case "UnaryExpression":
    case "BinaryExpression": {
      const operands = expression.arguments.map(nodeOf);
      // The library has "A1#" begin at its "#".
      const from = Math.min(start, ...operands.map((operand) => operand.start));
      return { kind: "operation", operator: expression.operator, operands, start: from, end };
    }
    case "LambdaExpression":
      return { kind: "other", parts: expression.body === null ? [] : [nodeOf(expression.body)], start, end };
    case "LetExpression":
      return {
        kind: "other",
        parts: [
          ...expression.declarations.flatMap(({ init }) => (init === null ? [] : [nodeOf(init)])),
          ...(expression.body === null ? [] : [nodeOf(expression.body)]),
        ],
        start,
        end,
      };
  }
}

const formOf = (kind: string): "range" | "name" | "table" => (kind === "table" || kind === "name" ? kind : "range");
