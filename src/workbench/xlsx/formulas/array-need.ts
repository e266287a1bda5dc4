import { parse, parseStructRef, type AstExpression } from "@borgar/fx";
import { parseArea } from "../addresses";
import { isCustomFunction } from "./custom-function-names";
import { formulaTokens } from "./formula-tokens";
import { GIVES_AREA, GIVES_SPILL, TAKES_ARRAYS, takesSingleValue } from "./function-arguments";

/**
 * Whether a formula must be stored as an array formula to mean the same in a file as it does when typed. In a file, an
 * area where one value is expected means "the cell of it in my row" unless the formula is marked as an array formula.
 *
 * - "no": either reading gives the same.
 * - "maybe": a function in it may give back several values (INDEX, a custom function); Excel itself stores it marked.
 * - "yes": an area meets an operator or an argument that is made for one value, or is the result.
 */
export type ArrayNeed = "no" | "maybe" | "yes";

export interface ArrayContext {
  readonly namespace: string;
  /** Whether a defined name stands for more than one cell or value. */
  readonly isArea: (name: string) => boolean;
}

type Extent = "one" | "constant" | "maybe" | "many";

interface Walk {
  readonly context: ArrayContext;
  readonly bound: ReadonlyMap<string, Extent>;
  /** Inside a function that evaluates arrays by itself. */
  readonly native: boolean;
  readonly mark: (need: ArrayNeed) => void;
}

/** Remembers by shape: the formulas of a column differ in their row numbers only, and parsing is slow. */
export function createArrayNeed(context: ArrayContext): (formula: string) => ArrayNeed {
  const known = new Map<string, ArrayNeed>();
  return (formula) => {
    const shape = formula.replace(ONE_CELL_RANGE, "$1").replace(ROW_NUMBER, "$10");
    const need = known.get(shape) ?? arrayNeed(formula, context);
    known.set(shape, need);
    return need;
  };
}

const ONE_CELL_RANGE = /(\$?[A-Z]{1,3}\$?\d+):\1\b/g;
const ROW_NUMBER = /(?<![\p{L}\p{N}_.])(\$?[A-Z]{1,3}\$?)\d+(?![\p{L}\p{N}_.(])/gu;

export function arrayNeed(formula: string, context: ArrayContext): ArrayNeed {
  let need: ArrayNeed = "no";
  const mark = (found: ArrayNeed): void => {
    if (found === "yes" || need === "no") need = found;
  };
  let tree: AstExpression;
  try {
    tree = parse(formulaTokens(formula));
  } catch {
    // What the parser does not follow (a reference over several sheets, say) is stored as an ordinary formula.
    return "no";
  }
  markSingle(extent(tree, { context, bound: new Map(), native: false, mark }), mark, true);
  return need;
}

/** Something of that extent stands where one value is expected. */
function markSingle(found: Extent, mark: (need: ArrayNeed) => void, isResult = false): void {
  if (found === "many" || (isResult && found === "constant")) mark("yes");
  else if (found === "maybe") mark("maybe");
}

function widest(extents: readonly Extent[]): Extent {
  const order: readonly Extent[] = ["many", "maybe", "constant"];
  return order.find((candidate) => extents.includes(candidate)) ?? "one";
}

function extent(node: AstExpression, walk: Walk): Extent {
  switch (node.type) {
    case "ReferenceIdentifier":
      return referenceExtent(node.value, node.kind, walk);
    case "ArrayExpression":
      return "constant";
    case "UnaryExpression":
    case "BinaryExpression":
      return operationExtent(node.operator, node.arguments, walk);
    case "CallExpression":
      return callExtent(node.callee.name, node.arguments, walk);
    case "LetExpression": {
      const bound = new Map(walk.bound);
      for (const { id, init } of node.declarations) {
        bound.set(id.name.toLowerCase(), init === null ? "one" : extent(init, { ...walk, bound }));
      }
      return node.body === null ? "one" : extent(node.body, { ...walk, bound });
    }
    case "LambdaExpression":
      walk.mark("yes");
      return "many";
    case "Literal":
    case "ErrorLiteral":
      return "one";
  }
}

function referenceExtent(value: string, kind: "name" | "range" | "beam" | "table", walk: Walk): Extent {
  switch (kind) {
    case "beam":
      return "many";
    case "name":
      return walk.bound.get(value.toLowerCase()) ?? (walk.context.isArea(value) ? "many" : "one");
    case "table": {
      const parts = parseStructRef(value);
      const isOneRow = ["this row", "headers", "totals"].includes(parts?.sections?.join() ?? "");
      return isOneRow && new Set(parts?.columns).size === 1 ? "one" : "many";
    }
    case "range": {
      const area = parseArea(value.slice(value.lastIndexOf("!") + 1));
      return area !== undefined && area.top === area.bottom && area.left === area.right ? "one" : "many";
    }
  }
}

function operationExtent(operator: string, operands: readonly AstExpression[], walk: Walk): Extent {
  const extents = operands.map((operand) => extent(operand, walk));
  if (operator === "@") return "one";
  if (operator === ":" || operator === ",") return "many";
  if (operator === " ") return "one";
  if (operator === "#") {
    walk.mark("yes");
    return "many";
  }
  if (!walk.native)
    extents.forEach((found) => {
      markSingle(found, walk.mark);
    });
  return widest(extents);
}

function callExtent(callee: string | undefined, operands: readonly AstExpression[], walk: Walk): Extent {
  const name = (callee ?? "").toUpperCase();
  // IF evaluates its condition for one cell even inside SUMPRODUCT.
  const native = (walk.native || TAKES_ARRAYS.has(name)) && name !== "IF";
  const extents = operands.map((operand) => extent(operand, { ...walk, native }));
  if (GIVES_SPILL.has(name)) {
    walk.mark("yes");
    return "many";
  }
  if (GIVES_AREA.has(name) || isCustomFunction(name, walk.context.namespace))
    return markedArguments(name, extents, walk, "maybe");
  if (name === "IF" || name === "CHOOSE") {
    markSingle(extents[0] ?? "one", walk.mark);
    return widest(extents);
  }
  return markedArguments(name, extents, { ...walk, native }, "one");
}

function markedArguments(name: string, extents: readonly Extent[], walk: Walk, otherwise: Extent): Extent {
  const single = extents.filter((_, argument) => takesSingleValue(name, argument));
  if (!walk.native)
    single.forEach((found) => {
      markSingle(found, walk.mark);
    });
  const result = widest(single);
  return result === "one" ? otherwise : result;
}
