import { MARGIN_SIDES, PAPERS, STANDARD_PAGE, type PageSetup } from "../../book/page-setup";
import { element } from "../xml/write-xml";

/** What stands at the head of a sheet about printing: only that it is to be fitted to pages. */
export const fitToPageXml = ({ zoom }: PageSetup): string =>
  "scale" in zoom ? "" : element("sheetPr", {}, element("pageSetUpPr", { fitToPage: 1 }));

/** Margins and how the sheet is printed; of a sheet nobody has set up only the margins. */
export const pageXml = (page: PageSetup): string => optionsXml(page) + marginsXml(page) + setupXml(page);

function optionsXml(page: PageSetup): string {
  const options = {
    horizontalCentered: page.centerHorizontally ? 1 : undefined,
    verticalCentered: page.centerVertically ? 1 : undefined,
    headings: page.printHeadings ? 1 : undefined,
    gridLines: page.printGridlines ? 1 : undefined,
  };
  return Object.values(options).some((option) => option !== undefined) ? element("printOptions", options) : "";
}

const marginsXml = ({ margins }: PageSetup): string =>
  element("pageMargins", Object.fromEntries(MARGIN_SIDES.map((side) => [side, inches(margins[side])])));

/** Six decimals: a ten thousandth of a point. */
const inches = (points: number): number => Number((points / 72).toFixed(6));

function setupXml({ paper, orientation, zoom }: PageSetup): string {
  const isStandard = paper === STANDARD_PAGE.paper && orientation === STANDARD_PAGE.orientation;
  if (isStandard && "scale" in zoom && zoom.scale === 100) return "";
  return element("pageSetup", {
    paperSize: PAPERS[paper],
    // In a file 0 stands for as many pages as there will be.
    ...("scale" in zoom
      ? { scale: zoom.scale === 100 ? undefined : zoom.scale }
      : { fitToWidth: zoom.pagesWide ?? 0, fitToHeight: zoom.pagesTall ?? 0 }),
    orientation: orientation === "Landscape" ? "landscape" : "portrait",
  });
}
