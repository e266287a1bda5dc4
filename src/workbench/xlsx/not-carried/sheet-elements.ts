import { readPaper } from "../sheet/read-page";
import { children, child, descendants, flagAttribute, textAttribute } from "../xml/xml-node";
import type { XmlNode } from "../xml/read-xml";
import type { NotCarriedList } from "./not-carried-list";

/** Elements of a sheet that are read elsewhere, named by their relationship, or hold nothing of the user's. */
const ACCOUNTED: ReadonlySet<string> = new Set(
  `dimension sheetViews sheetFormatPr cols sheetData sheetProtection mergeCells tableParts printOptions pageMargins ignoredErrors drawing
  legacyDrawing legacyDrawingHF sheetCalcPr phoneticPr picture oleObjects controls AlternateContent smartTags
  webPublishItems`.split(/\s+/),
);

const NAMED: Readonly<Record<string, string>> = {
  autoFilter: "Autofilter",
  protectedRanges: "Beskyttede områder",
  scenarios: "Scenarier",
  sortState: "Gemt sortering",
  dataConsolidate: "Konsolidering",
  customSheetViews: "Brugerdefinerede visninger",
  rowBreaks: "Sideskift",
  colBreaks: "Sideskift",
  customProperties: "Arkegenskaber",
  cellWatches: "Overvågede celler",
  drawingHF: "Sidehoved og sidefod",
};

/** What a sheet's own part holds beside what has been read. */
export function nameSheetElements(root: XmlNode, sheet: string, list: NotCarriedList): void {
  for (const node of root.children) {
    const what = NAMED[node.name];
    if (what !== undefined) list.add(what, sheet, textAttribute(node, "ref"));
    else if (!ACCOUNTED.has(node.name)) nameElement(node, sheet, list);
  }
  nameView(child(child(root, "sheetViews"), "sheetView"), sheet, list);
  const protection = child(root, "sheetProtection");
  if (["password", "hashValue"].some((name) => textAttribute(protection, name) !== undefined)) {
    list.add("Adgangskode til arkbeskyttelsen", sheet);
  }
}

function nameElement(node: XmlNode, sheet: string, list: NotCarriedList): void {
  switch (node.name) {
    case "conditionalFormatting":
      list.add("Betinget formatering", sheet, textAttribute(node, "sqref"));
      return;
    case "dataValidations":
      for (const rule of children(node, "dataValidation"))
        list.add("Datavalidering", sheet, textAttribute(rule, "sqref"));
      return;
    case "hyperlinks":
      for (const link of children(node, "hyperlink")) list.add("Link", sheet, textAttribute(link, "ref"));
      return;
    case "sheetPr":
      if (child(node, "tabColor") !== undefined) list.add("Fanefarve", sheet);
      return;
    case "pageSetup":
      if (readPaper(node) === undefined) list.add("Papirstørrelse", sheet);
      if (hasMoreThanRead(node)) list.add("Sideopsætning", sheet);
      return;
    case "headerFooter":
      if (node.children.some((part) => part.text.trim() !== "")) list.add("Sidehoved og sidefod", sheet);
      return;
    case "extLst":
      nameExtensions(node, sheet, list);
      return;
    default:
      list.add(`Ukendt element "${node.name}"`, sheet);
  }
}

/** Every producer writes a page setup; what it says beside what is read is worth a warning where somebody has chosen it. */
function hasMoreThanRead(node: XmlNode): boolean {
  return (
    ["blackAndWhite", "draft"].some((name) => flagAttribute(node, name)) ||
    (flagAttribute(node, "useFirstPageNumber") && textAttribute(node, "firstPageNumber") !== "1") ||
    textAttribute(node, "pageOrder") === "overThenDown" ||
    (textAttribute(node, "cellComments") ?? "none") !== "none" ||
    (textAttribute(node, "errors") ?? "displayed") !== "displayed"
  );
}

function nameExtensions(node: XmlNode, sheet: string, list: NotCarriedList): void {
  const known: Readonly<Record<string, string>> = {
    conditionalFormatting: "Betinget formatering",
    dataValidation: "Datavalidering",
    sparklineGroup: "Minidiagram",
    slicer: "Udsnit",
    timelineRef: "Tidslinje",
  };
  for (const [name, what] of Object.entries(known)) {
    for (const found of descendants(node, name)) list.add(what, sheet, child(found, "sqref")?.text);
  }
}

function nameView(view: XmlNode | undefined, sheet: string, list: NotCarriedList): void {
  const pane = child(view, "pane");
  const state = textAttribute(pane, "state");
  if (pane !== undefined && state !== "frozen" && state !== "frozenSplit") list.add("Delt vindue", sheet);
  if (flagAttribute(view, "showFormulas")) list.add("Visning af formler", sheet);
  if (flagAttribute(view, "rightToLeft")) list.add("Visning fra højre mod venstre", sheet);
  if (!flagAttribute(view, "showZeros", true)) list.add("Skjulte nulværdier", sheet);
}
