import type { BookChart } from "../../book/book";
import { areaAddress } from "../addresses";
import type { NotCarriedList } from "../not-carried/not-carried-list";
import type { Package } from "../package/open-package";
import { readRelationships, type Relationship } from "../package/relationships";
import { readXml, type XmlNode } from "../xml/read-xml";
import { child, children, descendants, textAttribute } from "../xml/xml-node";
import { readChart } from "./read-chart";
import { chartXml } from "./write-chart";

/** The charts of a sheet. One that a `Book` has no place for is named, and one that keeps only its main features. */
export function readSheetCharts(
  opened: Package,
  relationships: readonly Relationship[],
  sheet: string,
  list: NotCarriedList,
): readonly BookChart[] {
  const part = relationships.find(({ kind }) => kind === "drawing")?.target;
  if (part === undefined) return [];
  const targets = readRelationships(opened, part);
  const charts = children(readXml(opened.text(part), part), "twoCellAnchor").flatMap((anchor): BookChart[] => {
    const frame = descendants(anchor, "chart")[0];
    const target = targets.find(({ kind, id }) => kind === "chart" && id === textAttribute(frame, "id"))?.target;
    const text = target === undefined ? undefined : opened.text(target);
    const read = text === undefined ? undefined : readChart(readXml(text, target ?? ""));
    if (read === undefined) return [];
    const name = textAttribute(descendants(anchor, "cNvPr")[0], "name") ?? "";
    const chart = { ...read, name, area: coveredArea(anchor) };
    if (withoutCaches(chartXml(chart, () => [])) !== withoutCaches(text ?? ""))
      list.add(`Enkeltheder i diagrammet "${name}"`, sheet);
    return [chart];
  });
  if (charts.length < targets.filter(({ kind }) => kind === "chart" || kind === "chartEx").length)
    list.add("Diagram", sheet);
  return charts;
}

/** What the chart's cells showed last, and that its categories are numbers or texts, follows from the cells. */
const withoutCaches = (xml: string): string =>
  xml.replace(/<c:(str|num)Cache>.*?<\/c:\1Cache>/gs, "").replace(/c:strRef/g, "c:numRef");

function coveredArea(anchor: XmlNode): string {
  const number = (corner: string, name: string): number => Number(child(child(anchor, corner), name)?.text ?? "0");
  // A corner a little way into a cell covers it; one at its very edge does not.
  const last = (axis: "col" | "row"): number => {
    const cell = number("to", axis) - (number("to", `${axis}Off`) > 0 ? 0 : 1);
    return Math.max(number("from", axis), cell);
  };
  return areaAddress({
    top: number("from", "row"),
    left: number("from", "col"),
    bottom: last("row"),
    right: last("col"),
  });
}
