import type { Package } from "../package/open-package";
import { readRelationships, type Relationship } from "../package/relationships";
import { XlsxError } from "../xlsx-error";
import { readXml, type XmlNode } from "../xml/read-xml";
import { child, children, flagAttribute, numberAttribute, textAttribute } from "../xml/xml-node";
import type { BookSheet } from "../../book/book";
import type { NotCarriedList } from "../not-carried/not-carried-list";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly part: string;
  readonly visibility: BookSheet["visibility"];
  /** Place among all sheets, those that are no worksheets included: names refer to it. */
  readonly index: number;
}

export interface ReadWorkbook {
  readonly part: string;
  readonly root: XmlNode;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly ListedSheet[];
  readonly activeSheet: string;
  readonly structureProtected: boolean;
}

export function readWorkbook(opened: Package, list: NotCarriedList): ReadWorkbook {
  const part = findWorkbook(opened);
  const root = readXml(opened.text(part), part);
  if (root.name !== "workbook") throw notAWorkbook();
  const relationships = readRelationships(opened, part);
  const sheets = children(child(root, "sheets"), "sheet").flatMap((node, index): ListedSheet[] => {
    const name = textAttribute(node, "name") ?? "";
    const relationship = relationships.find((candidate) => candidate.id === textAttribute(node, "id"));
    if (relationship?.kind === "worksheet") {
      return [{ name, part: relationship.target, visibility: readVisibility(node), index }];
    }
    if (relationship === undefined) throw missingSheet(name);
    list.add(relationship.kind === "chartsheet" ? "Diagramark" : "Ark af en ældre slags", name);
    return [];
  });
  const first = sheets.find((sheet) => sheet.visibility === "Visible");
  if (first === undefined) throw new XlsxError("NotAWorkbook", "Projektmappen har intet synligt regneark.");
  const activeIndex = numberAttribute(child(child(root, "bookViews"), "workbookView"), "activeTab") ?? 0;
  const active = sheets.find((sheet) => sheet.index === activeIndex && sheet.visibility === "Visible") ?? first;
  nameWorkbookElements(root, list);
  const structureProtected = flagAttribute(child(root, "workbookProtection"), "lockStructure");
  return { part, root, relationships, sheets, activeSheet: active.name, structureProtected };
}

function findWorkbook(opened: Package): string {
  const part = readRelationships(opened, "").find((relationship) => relationship.kind === "officeDocument")?.target;
  if (part?.toLowerCase().endsWith(".bin") === true) {
    throw new XlsxError("BinaryWorkbook", "Filen er en binær projektmappe (.xlsb). Gem den som .xlsx i Excel.");
  }
  if (part === undefined) throw notAWorkbook();
  return part;
}

function notAWorkbook(): XlsxError {
  return new XlsxError("NotAWorkbook", "Filen er ikke en Excel-projektmappe (.xlsx), men noget andet.");
}

function missingSheet(name: string): XlsxError {
  return new XlsxError("MissingPart", `Filen er beskadiget: arket "${name}" mangler. Åbn den i Excel og gem den igen.`);
}

function readVisibility(node: XmlNode): BookSheet["visibility"] {
  const state = textAttribute(node, "state");
  return state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible";
}

function nameWorkbookElements(root: XmlNode, list: NotCarriedList): void {
  if (flagAttribute(child(root, "workbookPr"), "date1904")) {
    list.add("Datosystemet 1904 (datoer vises fire år og en dag for tidligt)");
  }
  if (flagAttribute(child(root, "calcPr"), "iterate")) list.add("Gentagen beregning");
  if (!flagAttribute(child(root, "calcPr"), "fullPrecision", true)) list.add("Præcision som vist");
  if (textAttribute(child(root, "calcPr"), "calcMode") === "manual") list.add("Manuel beregning");
  const protection = child(root, "workbookProtection");
  if (["workbookPassword", "workbookHashValue"].some((name) => textAttribute(protection, name) !== undefined)) {
    list.add("Adgangskode til projektmappens struktur");
  }
  if (child(root, "fileSharing") !== undefined) list.add("Anbefalet skrivebeskyttelse");
}
