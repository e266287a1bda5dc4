import { partsOf, type FormulaNode } from "../../../sheets/formulas/formula-node";
import { parseFormula } from "../../../sheets/formulas/parse-formula";
import { parseReference } from "../../../sheets/cells/reference";
import { sameName } from "../../../sheets/cells/sheet-name";
import type { FunctionHelp } from "../function-help";
import type { ReadArgument } from "./field";

/** The sheets a formula is between: the one its addresses mean, and the one it is to stand on. */
export interface Sheets {
  readonly home: string;
  readonly target: string;
}

/** The call as an English formula for a cell on `target`; what is left out at the end is left out altogether. */
export function composeFormula({ name }: FunctionHelp, given: readonly ReadArgument[], sheets: Sheets): string {
  const texts = given.map((argument) => argumentText(argument, sheets));
  const last = texts.findLastIndex((text) => text !== "");
  return `=TILTAG.${name}(${texts.slice(0, last + 1).join(",")})`;
}

function argumentText(argument: ReadArgument, sheets: Sheets): string {
  switch (argument.kind) {
    case "left-out":
    case "wrong":
      return "";
    case "values":
      return argument.formula;
    case "reference":
      return referenceText(argument.text, sheets);
    case "formula":
      return pointedFrom(argument.text, sheets);
  }
}

/** As a formula takes it: people leave out the quotes around the name of a sheet. */
function referenceText(text: string, sheets: Sheets): string {
  const reference = parseReference(text, sheets.home);
  if (reference?.kind !== "cells") return text;
  const cells = text.slice(text.lastIndexOf("!") + 1).trim();
  return sameName(reference.place.sheet, sheets.target) ? cells : `${quoted(reference.place.sheet)}${cells}`;
}

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;

/** The same part of a formula seen from another sheet: addresses without a sheet get the one they mean. */
export function pointedFrom(text: string, { home, target }: Sheets): string {
  if (sameName(home, target)) return text;
  const formula = `=${text}`;
  const node = parseFormula(formula);
  if (node === null) return text;
  const pieces: string[] = [];
  let from = 1;
  for (const { start } of bareAddresses(node)) {
    pieces.push(formula.slice(from, start), quoted(home));
    from = start;
  }
  return [...pieces, formula.slice(from)].join("");
}

const bareAddresses = (node: FormulaNode): readonly FormulaNode[] =>
  node.kind === "reference" && node.form === "range" && !node.text.includes("!")
    ? [node]
    : partsOf(node).flatMap(bareAddresses);
