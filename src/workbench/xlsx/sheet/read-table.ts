import type { BookTable } from "../../book/book";
import { areaAddress, parseArea } from "../addresses";
import type { TablePlace } from "../formulas/formula-place";
import type { NotCarriedList } from "../not-carried/not-carried-list";
import { brokenPart } from "../xlsx-error";
import { readXml, type XmlNode } from "../xml/read-xml";
import { child, children, descendants, flagAttribute, numberAttribute, textAttribute } from "../xml/xml-node";

const BUILTIN_STYLE = /^TableStyle(?:Light|Medium|Dark)\d+$/;

export interface ReadTable {
  /** With its totals row, where formulas refer to the table as if they stood in it. */
  readonly place: TablePlace;
  /** undefined for a table that a `Book` can't hold; that is said in the list. */
  readonly table: BookTable | undefined;
}

export function readTable(text: string, part: string, sheet: string, list: NotCarriedList): ReadTable {
  const root = readXml(text, part);
  const name = textAttribute(root, "displayName") ?? textAttribute(root, "name");
  const whole = parseArea(textAttribute(root, "ref") ?? "");
  if (name === undefined || whole === undefined) throw brokenPart(part, "tabel uden navn eller område");
  const totals = numberAttribute(root, "totalsRowCount") ?? 0;
  if ((numberAttribute(root, "headerRowCount") ?? 1) === 0) {
    list.add(`Tabellen "${name}" uden overskriftsrække`, sheet, areaAddress(whole));
    return { place: { name, area: whole }, table: undefined };
  }
  const columns = children(child(root, "tableColumns"), "tableColumn").map((node) => textAttribute(node, "name") ?? "");
  const area = { ...whole, bottom: whole.bottom - totals };
  if (columns.length !== area.right - area.left + 1)
    throw brokenPart(part, "tabellens kolonner passer ikke til området");
  const style = child(root, "tableStyleInfo");
  const styleName = textAttribute(style, "name") ?? "";
  const filter = child(root, "autoFilter");
  const buttons = children(filter, "filterColumn");

  if (totals > 0) list.add(`Totalrækken i tabellen "${name}" (bliver til almindelige celler)`, sheet);
  if (buttons.some((button) => button.children.length > 0)) list.add(`Filteret på tabellen "${name}"`, sheet);
  if (styleName !== "" && !BUILTIN_STYLE.test(styleName)) list.add(`Tabeltypografien "${styleName}"`, sheet);
  if (["showFirstColumn", "showLastColumn", "showColumnStripes"].some((flag) => flagAttribute(style, flag))) {
    list.add(`Fremhævede kolonner i tabellen "${name}"`, sheet);
  }
  if (descendants(root, "xmlColumnPr").length > 0) list.add("XML-tilknytning", sheet);
  const table: BookTable = {
    name,
    area: areaAddress(area),
    columns,
    style: styleName,
    showFilterButton: filter !== undefined && !hidesEveryButton(buttons, columns.length),
    showBandedRows: flagAttribute(style, "showRowStripes"),
  };
  return { place: { name, area: whole }, table };
}

function hidesEveryButton(buttons: readonly XmlNode[], columns: number): boolean {
  return buttons.length === columns && buttons.every((button) => flagAttribute(button, "hiddenButton"));
}
