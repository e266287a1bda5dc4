import type { BookCell, CellValue } from "../../book/book";
import { cellAddress, parseArea, type CellPosition } from "../addresses";
import { readText, type ReadText } from "../workbook/read-shared-texts";
import { unescapeText } from "../xml/escaped-text";
import type { XmlNode } from "../xml/read-xml";
import { child, numberAttribute, textAttribute } from "../xml/xml-node";
import { faultyCell, type CellContext } from "./cell-context";
import { serialFromIsoDate } from "./iso-dates";
import { createFormulaReader } from "./read-cell-formula";

/** undefined for a cell that neither holds anything nor carries a format. */
export type CellReader = (node: XmlNode, position: CellPosition) => BookCell | undefined;

export function createCellReader(context: CellContext): CellReader {
  const readFormula = createFormulaReader(context);
  return (node, position) => {
    const style = context.styles[numberAttribute(node, "s") ?? 0];
    if (style === undefined) throw faultyCell(context, position, "ukendt typografi");
    const address = cellAddress(position);
    for (const lost of style.lost) context.list.add(lost, context.sheet, address);
    const { value, isError } = readValue(node, position, context);
    const formula = readFormula(node, position);
    if (value === null && formula.formula === undefined && style.format === undefined) return undefined;
    return {
      value,
      ...(isError ? { isError } : {}),
      ...formula,
      ...(style.format === undefined ? {} : { format: style.format }),
    };
  };
}

function readValue(
  node: XmlNode,
  position: CellPosition,
  context: CellContext,
): { readonly value: CellValue; readonly isError: boolean } {
  const text = child(node, "v")?.text;
  const plain = (value: CellValue): { value: CellValue; isError: boolean } => ({ value, isError: false });
  const fromText = (found: ReadText | undefined): { value: CellValue; isError: boolean } => {
    if (found === undefined) throw faultyCell(context, position, "ukendt tekst");
    if (found.isRich) context.list.add("Tekst med blandet formatering", context.sheet, cellAddress(position));
    return plain(found.text);
  };
  const kind = textAttribute(node, "t") ?? "n";
  if (kind === "inlineStr") return fromText(readText(child(node, "is") ?? { ...node, children: [] }));
  if (text === undefined || (text === "" && kind !== "str")) return plain(null);
  switch (kind) {
    case "s":
      return fromText(context.texts[Number(text)]);
    case "str":
      return plain(unescapeText(text));
    case "b":
      return plain(text === "1" || text === "true");
    case "e":
      return { value: text, isError: true };
    case "d":
    case "n": {
      const value = kind === "d" ? serialFromIsoDate(text) : Number(text);
      if (value === undefined || !Number.isFinite(value))
        throw faultyCell(context, position, `"${text}" er ikke et tal`);
      return plain(value);
    }
    default:
      throw faultyCell(context, position, `ukendt slags indhold "${kind}"`);
  }
}

/** Rows and columns may leave their addresses out: they then follow one another. */
export function positionOf(node: XmlNode, row: number, column: number): CellPosition {
  const area = parseArea(textAttribute(node, "r") ?? "");
  return area === undefined ? { row, column } : { row: area.top, column: area.left };
}
