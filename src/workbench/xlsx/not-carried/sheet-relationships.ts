import type { Package } from "../package/open-package";
import { readRelationships, type Relationship } from "../package/relationships";
import { readXml } from "../xml/read-xml";
import { descendants, textAttribute } from "../xml/xml-node";
import type { NotCarriedList } from "./not-carried-list";

const KINDS: Readonly<Record<string, string | null>> = {
  table: null,
  printerSettings: null,
  hyperlink: null,
  image: "Baggrundsbillede",
  vmlDrawing: null,
  pivotTable: "Pivottabel",
  queryTable: "Forespørgsel",
  slicer: "Udsnit",
  timeline: "Tidslinje",
  oleObject: "Indlejret objekt",
  package: "Indlejret objekt",
  control: "Kontrolelement",
  ctrlProp: "Kontrolelement",
  customProperty: "Arkegenskaber",
};

/** What hangs on a sheet by reference: drawings, comments, pivot tables … */
export function nameSheetRelationships(
  opened: Package,
  relationships: readonly Relationship[],
  sheet: string,
  list: NotCarriedList,
): void {
  for (const relationship of relationships) {
    const { kind, target } = relationship;
    if (kind === "drawing") nameDrawing(opened, target, sheet, list);
    else if (kind === "comments" || kind === "threadedComment") nameComments(opened, target, sheet, list);
    else {
      const what = kind in KINDS ? KINDS[kind] : `Ukendt del ${target}`;
      if (what !== null && what !== undefined) list.add(what, sheet);
    }
  }
}

function nameDrawing(opened: Package, part: string, sheet: string, list: NotCarriedList): void {
  const drawing = readXml(opened.text(part), part);
  const kinds = new Set(readRelationships(opened, part).map((relationship) => relationship.kind));
  if (descendants(drawing, "pic").length > 0) list.add("Billede", sheet);
  if (descendants(drawing, "sp").length + descendants(drawing, "cxnSp").length > 0) list.add("Figur", sheet);
  if (kinds.has("diagramData")) list.add("SmartArt", sheet);
}

function nameComments(opened: Package, part: string, sheet: string, list: NotCarriedList): void {
  const root = readXml(opened.text(part), part);
  for (const comment of [...descendants(root, "comment"), ...descendants(root, "threadedComment")]) {
    list.add("Kommentar", sheet, textAttribute(comment, "ref"));
  }
}
