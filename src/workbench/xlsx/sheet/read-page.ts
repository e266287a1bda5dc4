import {
  MARGIN_SIDES,
  PAPERS,
  STANDARD_PAGE,
  type MarginSide,
  type PageMargins,
  type PageSetup,
  type PageZoom,
  type Paper,
} from "../../book/page-setup";
import type { XmlNode } from "../xml/read-xml";
import { child, flagAttribute, numberAttribute, textAttribute } from "../xml/xml-node";

/** How a sheet is printed; a size of paper that a `Book` has no word for is named elsewhere and becomes A4. */
export function readPage(root: XmlNode): PageSetup {
  const options = child(root, "printOptions");
  const setup = child(root, "pageSetup");
  return {
    orientation: textAttribute(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    paper: readPaper(setup) ?? STANDARD_PAGE.paper,
    zoom: readZoom(setup, flagAttribute(child(child(root, "sheetPr"), "pageSetUpPr"), "fitToPage")),
    margins: readMargins(child(root, "pageMargins")),
    centerHorizontally: flagAttribute(options, "horizontalCentered"),
    centerVertically: flagAttribute(options, "verticalCentered"),
    printGridlines: flagAttribute(options, "gridLines"),
    printHeadings: flagAttribute(options, "headings"),
  };
}

/** undefined for a size of paper that a `Book` has no word for. */
export function readPaper(setup: XmlNode | undefined): Paper | undefined {
  const number = numberAttribute(setup, "paperSize");
  if (number === undefined) return STANDARD_PAGE.paper;
  return (Object.keys(PAPERS) as Paper[]).find((paper) => PAPERS[paper] === number);
}

// A file may hold numbers of pages beside a percentage; only the flag tells which of them counts.
function readZoom(setup: XmlNode | undefined, fitToPage: boolean): PageZoom {
  if (!fitToPage) return { scale: Math.min(400, Math.max(10, numberAttribute(setup, "scale") ?? 100)) };
  const pages = (name: string): number | null => {
    const number = numberAttribute(setup, name) ?? 1;
    return number === 0 ? null : number;
  };
  return { pagesWide: pages("fitToWidth"), pagesTall: pages("fitToHeight") };
}

function readMargins(node: XmlNode | undefined): PageMargins {
  const points = (side: MarginSide): number => {
    const inches = numberAttribute(node, side);
    return inches === undefined ? STANDARD_PAGE.margins[side] : Math.round(inches * 72_000) / 1000;
  };
  return Object.fromEntries(MARGIN_SIDES.map((side) => [side, points(side)])) as Record<MarginSide, number>;
}
