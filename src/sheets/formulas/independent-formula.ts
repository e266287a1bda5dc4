import { partsOf, type CallNode, type FormulaNode } from "./formula-node";
import { CELL_BY_CELL, nativeArgument, shapeOf } from "./native-argument";
import { isSingleCell, type NativeForms, type ResultPlace } from "./native-form";
import { parseFormula } from "./parse-formula";
import { findTiltagCalls, tiltagName } from "./tiltag-calls";

/**
 * A formula with custom functions as a native one for one cell of its result, all else as it was typed; null where a
 * part of it has no native form that stays alive.
 */
export function independentFormula(formula: string, forms: NativeForms, cell: ResultPlace): string | null {
  const node = parseFormula(formula);
  if (node === null) return null;
  const text = rewrite({ formula, forms }, node, cell);
  if (text === null) return null;
  // A call that is all there is needs no parentheses around what it becomes.
  const whole =
    formula.slice(0, node.start) + (isCallOfOurs(node) ? text.slice(1, -1) : text) + formula.slice(node.end);
  return whole.length > LONGEST_FORMULA ? null : whole;
}

/** Excel takes 8.192 characters. */
const LONGEST_FORMULA = 8_192;

interface Rewriting {
  readonly formula: string;
  readonly forms: NativeForms;
}

/** Which cell of the result; "gathered" where a function around takes all there is and gives one number for it. */
type Wanted = ResultPlace | "gathered";

const ALONE: ResultPlace = { row: 0, column: 0, rows: 1, columns: 1 };

function rewrite(rewriting: Rewriting, node: FormulaNode, cell: Wanted): string | null {
  if (isCallOfOurs(node)) return rewriteCall(rewriting, node, cell);
  if (!holdsCalls(node)) return partOf(rewriting, node, cell);
  const below = worksCellByCell(node) ? cell : "gathered";
  // Of what is gathered only one number is shown; more than one cell comes from a function that is not known here.
  if (below === "gathered" && cell !== "gathered" && !isAlone(cell)) return null;
  return replaceParts(rewriting, node, (part) => rewrite(rewriting, part, below));
}

const isAlone = ({ rows, columns }: ResultPlace): boolean => rows === 1 && columns === 1;

const worksCellByCell = (node: FormulaNode): boolean =>
  node.kind === "operation" || (node.kind === "call" && CELL_BY_CELL.test(node.name));

function rewriteCall(rewriting: Rewriting, node: CallNode, cell: Wanted): string | null {
  const native = rewriting.forms.get(tiltagName(node) ?? "");
  if (native === undefined) return null;
  const argumentList = [];
  for (const argument of node.arguments) {
    const text = argument === null ? "" : rewriteArgument(rewriting, argument);
    if (text === null) return null;
    argumentList.push(nativeArgument(argument, text));
  }
  if (cell === "gathered" && !native.givesOne(argumentList)) return null;
  const said = native.say(argumentList, cell === "gathered" ? ALONE : cell);
  return said === null ? null : `(${said})`;
}

const rewriteArgument = (rewriting: Rewriting, node: FormulaNode): string | null =>
  holdsCalls(node) ? rewrite(rewriting, node, "gathered") : rewriting.formula.slice(node.start, node.end);

/** One cell of what is no call of ours: the number itself where it is one, else the cell of the range. */
function partOf({ formula }: Rewriting, node: FormulaNode, cell: Wanted): string {
  const text = formula.slice(node.start, node.end);
  const shape = shapeOf(node);
  if (cell === "gathered" || isAlone(cell) || isSingleCell(shape)) return text;
  return nativeArgument(node, text).cell(shape?.rows === 1 ? 0 : cell.row, shape?.columns === 1 ? 0 : cell.column);
}

function replaceParts(
  { formula }: Rewriting,
  node: FormulaNode,
  replacement: (part: FormulaNode) => string | null,
): string | null {
  let text = "";
  let from = node.start;
  for (const part of partsOf(node)) {
    const replaced = replacement(part);
    if (replaced === null) return null;
    text += formula.slice(from, part.start) + replaced;
    from = part.end;
  }
  return text + formula.slice(from, node.end);
}

const isCallOfOurs = (node: FormulaNode): node is CallNode => node.kind === "call" && tiltagName(node) !== null;

const holdsCalls = (node: FormulaNode): boolean => findTiltagCalls(node).length > 0;
