import type { BookChart } from "../../book/book";
import { parseArea } from "../addresses";
import { brokenBook } from "../book-check";
import { element, RELATIONSHIP_NAMESPACE, XML_HEAD } from "../xml/write-xml";

const SPREADSHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** Where the charts of a sheet stand; the drawing refers to them in their order. */
export const drawingXml = (charts: readonly BookChart[]): string =>
  XML_HEAD +
  element(
    "xdr:wsDr",
    { "xmlns:xdr": SPREADSHEET_DRAWING, "xmlns:a": DRAWING_NAMESPACE },
    charts.map(anchorXml).join(""),
  );

function anchorXml({ name, area: address }: BookChart, index: number): string {
  const area = parseArea(address);
  if (area === undefined) throw brokenBook(`diagrammet "${name}" har ingen plads`);
  return element(
    "xdr:twoCellAnchor",
    {},
    cornerXml("xdr:from", area.left, area.top) +
      // The first cell that is not covered any more.
      cornerXml("xdr:to", area.right + 1, area.bottom + 1) +
      frameXml(name, index) +
      "<xdr:clientData/>",
  );
}

const cornerXml = (name: string, column: number, row: number): string =>
  element(
    name,
    {},
    `<xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff>` +
      `<xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff>`,
  );

const frameXml = (name: string, index: number): string =>
  element(
    "xdr:graphicFrame",
    { macro: "" },
    element("xdr:nvGraphicFramePr", {}, element("xdr:cNvPr", { id: index + 2, name }) + "<xdr:cNvGraphicFramePr/>") +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      element(
        "a:graphic",
        {},
        element(
          "a:graphicData",
          { uri: CHART_NAMESPACE },
          element("c:chart", {
            "xmlns:c": CHART_NAMESPACE,
            "xmlns:r": RELATIONSHIP_NAMESPACE,
            "r:id": `rId${String(index + 1)}`,
          }),
        ),
      ),
  );
