import { partsOf, type CallNode, type FormulaNode } from "./formula-node";
import { parseFormula } from "./parse-formula";

/**
 * How Excel shows a custom function whose add-in it has lost: `_xldudf_TILTAG_HELÅRSEFFEKT(`; other add-ins have put a
 * workbook that is not there in front of it: `[2]!_xldudf_…`.
 */
const LOST_PREFIX = /(?:\[\d+\]!)?_xldudf_TILTAG_/gi;
const NAMESPACE = /^TILTAG\./i;
const MENTION = /TILTAG[._]/i;

/** Quick and too generous: whether a formula may hold a call of ours. */
export const mentionsTiltag = (formula: string): boolean => formula.startsWith("=") && MENTION.test(formula);

/** The name after `TILTAG.` in capitals; null for a function that is not ours. */
export const tiltagName = ({ name }: CallNode): string | null =>
  NAMESPACE.test(name) ? name.replace(NAMESPACE, "").toLocaleUpperCase("da") : null;

/** Whether a formula calls a custom function of ours, in text or comment marks not counted. */
export function callsTiltag(formula: string): boolean {
  if (!mentionsTiltag(formula)) return false;
  const node = parseFormula(formula);
  return node !== null && findTiltagCalls(node).length > 0;
}

/** The calls of our functions, outermost and leftmost first. */
export function findTiltagCalls(node: FormulaNode): readonly CallNode[] {
  const below = partsOf(node).flatMap(findTiltagCalls);
  return node.kind === "call" && tiltagName(node) !== null ? [node, ...below] : below;
}

/** A formula whose custom functions Excel had lost, as it must be entered again. */
export const withoutLostPrefix = (formula: string): string => formula.replace(LOST_PREFIX, "TILTAG.");
