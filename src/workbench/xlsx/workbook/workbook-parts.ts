import type { Book, BookName } from "../../book/book";
import { brokenBook, unwritableFormula } from "../book-check";
import { hasExternalReference } from "../formulas/formula-tokens";
import { storedFormula } from "../formulas/stored-formula";
import { escapeText } from "../xml/escaped-text";
import { element, MAIN_NAMESPACE, RELATIONSHIP_NAMESPACE, XML_HEAD } from "../xml/write-xml";

/** Names that Excel gives a meaning of its own: stored with a prefix it does not show. */
const BUILTIN_NAMES: ReadonlySet<string> = new Set(["Print_Area", "Print_Titles"]);

export function workbookXml(book: Book, namespace: string): string {
  const active = book.sheets.findIndex((sheet) => sheet.name === book.activeSheet);
  if (book.sheets[active]?.visibility !== "Visible") throw brokenBook("det aktive ark findes ikke eller er skjult");
  const sheets = book.sheets.map(({ name, visibility }, index) =>
    element("sheet", {
      name,
      sheetId: index + 1,
      state: visibility === "Visible" ? undefined : visibility === "Hidden" ? "hidden" : "veryHidden",
      "r:id": `rId${String(index + 1)}`,
    }),
  );
  const names = book.names.map((name) => nameXml(name, book, namespace));
  return (
    XML_HEAD +
    element(
      "workbook",
      { xmlns: MAIN_NAMESPACE, "xmlns:r": RELATIONSHIP_NAMESPACE },
      element("workbookPr") +
        (book.structureProtected ? element("workbookProtection", { lockStructure: 1 }) : "") +
        element("bookViews", {}, element("workbookView", { activeTab: active })) +
        element("sheets", {}, sheets.join("")) +
        (names.length === 0 ? "" : element("definedNames", {}, names.join(""))) +
        // Whoever opens the file calculates it anew: cached results are only for those who can't.
        element("calcPr", { calcId: 191029, fullCalcOnLoad: 1 }),
    )
  );
}

function nameXml({ name, formula, sheet }: BookName, book: Book, namespace: string): string {
  const localSheetId = sheet === undefined ? undefined : book.sheets.findIndex((candidate) => candidate.name === sheet);
  if (localSheetId === -1) throw brokenBook(`navnet "${name}" hører til et ark, der ikke findes`);
  const stored = hasExternalReference(formula) ? undefined : storedFormula(formula, namespace);
  if (stored === undefined) throw unwritableFormula(formula, `navnet "${name}"`);
  const fileName = sheet !== undefined && BUILTIN_NAMES.has(name) ? `_xlnm.${name}` : name;
  return element("definedName", { name: fileName, localSheetId }, escapeText(stored));
}

/** Says of a cell that refers to it (`cm="1"`) that its array formula spills instead of filling a fixed area. */
export const METADATA_XML =
  XML_HEAD +
  element(
    "metadata",
    { xmlns: MAIN_NAMESPACE, "xmlns:xda": "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" },
    '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" ' +
      'pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" ' +
      'coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>' +
      '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/>' +
      '</ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>',
  );
