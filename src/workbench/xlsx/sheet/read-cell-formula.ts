import type { BookCell } from "../../book/book";
import { areaAddress, cellAddress, parseArea, type CellPosition } from "../addresses";
import { createArrayNeed } from "../formulas/array-need";
import { shownCustomName } from "../formulas/custom-function-names";
import { formulaTokens, hasExternalReference, refersToTable } from "../formulas/formula-tokens";
import { createSharedFormulas } from "../formulas/shared-formulas";
import { shownFormula } from "../formulas/shown-formula";
import { unescapeText } from "../xml/escaped-text";
import type { XmlNode } from "../xml/read-xml";
import { child, textAttribute } from "../xml/xml-node";
import { faultyCell, type CellContext } from "./cell-context";

type ReadFormula = Pick<BookCell, "formula" | "spill">;

const NO_FORMULA: ReadFormula = {};

/** Reads the formulas of one sheet; takes the cell's element. */
export function createFormulaReader(context: CellContext): (cell: XmlNode, position: CellPosition) => ReadFormula {
  const { sheet, list, tables } = context;
  const shared = createSharedFormulas();
  // A file does not say whose a namespace is.
  const needOf = createArrayNeed({ namespace: "", isArea: context.isArea });

  const readStored = (node: XmlNode, position: CellPosition): string => {
    const own = unescapeText(node.text);
    if (textAttribute(node, "t") !== "shared") return own;
    const index = textAttribute(node, "si") ?? "";
    if (own !== "") shared.add(index, own, position);
    const formula = own === "" ? shared.formulaAt(index, position) : own;
    if (formula === undefined) throw faultyCell(context, position, "delt formel uden ophav");
    return formula;
  };

  const readArray = (formula: string, stored: string, cell: XmlNode, position: CellPosition): ReadFormula => {
    const address = cellAddress(position);
    const area = parseArea(textAttribute(child(cell, "f"), "ref") ?? address);
    const spill = area === undefined ? address : areaAddress(area);
    if (spill === address) {
      // Only where the formula does not show by itself that it is an array formula does its cell have to say so.
      return needOf(formula) === "no" && !hasCustomFunction(stored) ? { formula, spill } : { formula };
    }
    if (textAttribute(cell, "cm") === undefined) {
      list.add("Matrixformel med fast område (bliver til en, der løber over)", sheet, spill);
    }
    return { formula, spill };
  };

  return (cell, position) => {
    const node = child(cell, "f");
    if (node === undefined) return NO_FORMULA;
    const address = cellAddress(position);
    if (textAttribute(node, "t") === "dataTable") {
      list.add("Datatabel (hvad nu hvis), kun tallene", sheet, address);
      return NO_FORMULA;
    }
    const stored = readStored(node, position);
    if (stored === "") return NO_FORMULA;
    if (hasExternalReference(stored)) {
      list.add("Formel med kæde til anden projektmappe, kun resultatet", sheet, address);
      return NO_FORMULA;
    }
    if (refersToTable(stored, context.lostTables)) {
      list.add("Formel til en tabel, der ikke kan være her, kun resultatet", sheet, address);
      return NO_FORMULA;
    }
    const formula = shownFormula(stored, { tables, position });
    if (textAttribute(node, "t") === "array") return readArray(formula, stored, cell, position);
    // Unmarked in the file, yet with an area where one value belongs: Excel takes the cell of it in the same row.
    if (/[:[]/.test(formula) && needOf(formula) === "yes") {
      list.add("Formel, der regner på cellens egen række (@)", sheet, address);
    }
    return { formula };
  };
}

function hasCustomFunction(stored: string): boolean {
  return formulaTokens(stored).some((token) => shownCustomName(token.value) !== undefined);
}
