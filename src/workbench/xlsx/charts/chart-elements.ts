import type { BookCell } from "../../book/book";
import type { ChartSeries, ChartType } from "../../book/chart";
import { escapeText } from "../xml/escaped-text";
import { element } from "../xml/write-xml";

/** The cells behind a reference, in order. */
export type CellsOf = (reference: string) => readonly (BookCell | undefined)[];

export const val = (name: string, value: string | number): string => element(name, { val: value });

const textElement = (name: string, text: string): string => `<${name}>${escapeText(text)}</${name}>`;

/** A title of chart or axis; "" is one that is there and says nothing of its own. */
export function titleXml(title: string | null): string {
  if (title === null) return "";
  const run = element("a:p", {}, element("a:r", {}, textElement("a:t", title)));
  const text = title === "" ? "" : element("c:tx", {}, element("c:rich", {}, `<a:bodyPr/>${run}`));
  return element("c:title", {}, text + val("c:overlay", 0));
}

export const isLine = (type: ChartType): boolean => type === "Line" || type === "LineMarkers";

/** Marks in turn, so that lines are told apart without their colours. */
const SYMBOLS = ["circle", "diamond", "square", "triangle"] as const;

export function seriesXml(series: ChartSeries<string>, index: number, cellsOf: CellsOf): string {
  const line = isLine(series.type);
  return element(
    "c:ser",
    {},
    val("c:idx", index) +
      val("c:order", index) +
      nameXml(series, cellsOf) +
      (series.color === null ? "" : lookXml(series.color, line)) +
      (line ? markerXml(series, index) : val("c:invertIfNegative", 0)) +
      (series.categories === null ? "" : element("c:cat", {}, dataXml(series.categories, cellsOf))) +
      element("c:val", {}, numbersXml(series.values, cellsOf)) +
      (line ? val("c:smooth", 0) : ""),
  );
}

function nameXml({ name }: ChartSeries<string>, cellsOf: CellsOf): string {
  if ("cell" in name) return element("c:tx", {}, textsXml(name.cell, cellsOf));
  return name.text === "" ? "" : element("c:tx", {}, textElement("c:v", name.text));
}

const fillXml = (color: string): string => element("a:solidFill", {}, val("a:srgbClr", color.slice(1)));

const lookXml = (color: string, line: boolean): string =>
  element("c:spPr", {}, line ? element("a:ln", { w: 28_575 }, fillXml(color)) : fillXml(color));

function markerXml({ type, color }: ChartSeries<string>, index: number): string {
  if (type === "Line") return element("c:marker", {}, val("c:symbol", "none"));
  const look = color === null ? "" : element("c:spPr", {}, fillXml(color));
  return element(
    "c:marker",
    {},
    val("c:symbol", SYMBOLS[index % SYMBOLS.length] ?? "circle") + val("c:size", 7) + look,
  );
}

const dataXml = (reference: string, cellsOf: CellsOf): string =>
  cellsOf(reference).some((cell) => typeof cell?.value === "string")
    ? textsXml(reference, cellsOf)
    : numbersXml(reference, cellsOf);

function textsXml(reference: string, cellsOf: CellsOf): string {
  const cells = cellsOf(reference).map((cell) => (cell === undefined ? undefined : String(cell.value ?? "")));
  return element("c:strRef", {}, formulaXml(reference) + element("c:strCache", {}, pointsXml(cells)));
}

function numbersXml(reference: string, cellsOf: CellsOf): string {
  const cells = cellsOf(reference);
  const format = cells.find((cell) => cell?.format?.numberFormat !== undefined)?.format?.numberFormat ?? "General";
  const numbers = cells.map((cell) => (typeof cell?.value === "number" ? String(cell.value) : undefined));
  return element(
    "c:numRef",
    {},
    formulaXml(reference) + element("c:numCache", {}, textElement("c:formatCode", format) + pointsXml(numbers)),
  );
}

const formulaXml = (reference: string): string => textElement("c:f", reference.slice(1));

/** What the cells showed last, for those who do not calculate: a cell that shows nothing is left out. */
const pointsXml = (points: readonly (string | undefined)[]): string =>
  val("c:ptCount", points.length) +
  points
    .map((point, index) =>
      point === undefined || point === "" ? "" : element("c:pt", { idx: index }, textElement("c:v", point)),
    )
    .join("");
