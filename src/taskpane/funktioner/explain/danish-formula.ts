import { partsOf, type FormulaNode } from "../../../sheets/formulas/formula-node";
import { parseFormula } from "../../../sheets/formulas/parse-formula";
import { danishArray } from "../arguments/danish-array";

/** Excel's own functions that stand in formulas around ours, as Danish Excel calls them. */
const DANISH_NAMES: Readonly<Record<string, string>> = {
  DATE: "DATO",
  SUM: "SUM",
  ROUND: "AFRUND",
  IF: "HVIS",
  IFERROR: "HVIS.FEJL",
  INDEX: "INDEKS",
  YEAR: "ÅR",
  MONTH: "MÅNED",
  TODAY: "IDAG",
  AVERAGE: "MIDDEL",
  MAX: "MAKS",
  MIN: "MIN",
  ABS: "ABS",
  SUMIFS: "SUM.HVISER",
  SUMPRODUCT: "SUMPRODUKT",
};

/** A formula as Danish Excel shows it, as far as its words are known; one that can't be read stays as it is. */
export function danishFormula(formula: string): string {
  const node = parseFormula(formula);
  return node === null ? formula : `=${danish(node, formula)}`;
}

function danish(node: FormulaNode, formula: string): string {
  switch (node.kind) {
    case "constant":
      return node.isError ? String(node.value) : danishArray([[node.value]]).slice(1, -1);
    case "array":
      return `{${node.rows.map((row) => row.map((each) => danish(each, formula)).join("\\")).join(";")}}`;
    case "reference":
      return node.text;
    case "call": {
      const given = node.arguments.map((each) => (each === null ? "" : danish(each, formula)));
      return `${DANISH_NAMES[node.name.toUpperCase()] ?? node.name}(${given.join(";")})`;
    }
    case "operation":
      return between(node, formula);
    case "other":
      return formula.slice(node.start, node.end);
  }
}

/** The parts in Danish, and what stands between them as it is: operators, parentheses. */
function between(node: FormulaNode, formula: string): string {
  let text = "";
  let from = node.start;
  for (const part of partsOf(node)) {
    text += formula.slice(from, part.start) + danish(part, formula);
    from = part.end;
  }
  return text + formula.slice(from, node.end);
}
