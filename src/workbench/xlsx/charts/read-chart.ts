import {
  CHART_TYPES,
  LEGEND_POSITIONS,
  type AxisGroup,
  type Chart,
  type ChartAxis,
  type ChartSeries,
  type ChartType,
  type SeriesName,
} from "../../book/chart";
import { unescapeText } from "../xml/escaped-text";
import type { XmlNode } from "../xml/read-xml";
import { child, children, descendants, flagAttribute, numberAttribute, textAttribute } from "../xml/xml-node";

/** A chart without its name, which stands in the drawing; undefined for one that a `Book` has no place for. */
export function readChart(root: XmlNode): Omit<Chart<string>, "name"> | undefined {
  const chart = child(root, "chart");
  const plotArea = child(chart, "plotArea");
  const plots = (plotArea?.children ?? []).filter(({ name }) => name.endsWith("Chart"));
  const axes = (plotArea?.children ?? []).filter(({ name }) => name.endsWith("Ax"));
  const [valueAxis, secondAxis] = axes.filter(({ name }) => name === "valAx");
  const read = plots.map((plot) => readPlot(plot, valueAxis));
  const found = read.flatMap((part) => part ?? []);
  if (read.includes(undefined) || found.includes(undefined)) return undefined;
  const series = found
    .flatMap((each) => each ?? [])
    .sort((a, b) => a.order - b.order)
    .map(({ series: each }) => each);
  const type = series[0]?.type;
  if (type === undefined) return undefined;
  const legend = textAttribute(child(child(chart, "legend"), "legendPos"), "val") ?? "r";
  return {
    type,
    title: readTitle(chart),
    legend:
      child(chart, "legend") === undefined
        ? null
        : (LEGEND_POSITIONS.find((position) => position.charAt(0).toLowerCase() === legend) ?? "Right"),
    series,
    axes: {
      category: readAxis(axes.find(({ name }) => name === "catAx")),
      value: readAxis(valueAxis),
      secondary: readAxis(secondAxis),
    },
  };
}

interface OrderedSeries {
  readonly order: number;
  readonly series: ChartSeries<string>;
}

/** undefined for a kind of plot that is not played; so is each of its series that shows no plain cells. */
function readPlot(plot: XmlNode, valueAxis: XmlNode | undefined): readonly (OrderedSeries | undefined)[] | undefined {
  const ids = children(plot, "axId").map((node) => textAttribute(node, "val"));
  const first = textAttribute(child(valueAxis, "axId"), "val");
  const axisGroup: AxisGroup = first !== undefined && !ids.includes(first) ? "Secondary" : "Primary";
  const type = plotType(plot);
  return type && children(plot, "ser").map((node) => readSeries(node, type, axisGroup));
}

function plotType(plot: XmlNode): ChartType | "Line" | undefined {
  const grouping = textAttribute(child(plot, "grouping"), "val") ?? "clustered";
  if (plot.name === "lineChart") return grouping === "standard" ? "Line" : undefined;
  if (plot.name !== "barChart") return undefined;
  const direction = textAttribute(child(plot, "barDir"), "val") === "bar" ? "Bar" : "Column";
  return CHART_TYPES.find((type) => type.toLowerCase() === `${direction}${grouping}`.toLowerCase());
}

function readSeries(node: XmlNode, type: ChartType, axisGroup: AxisGroup): OrderedSeries | undefined {
  const values = reference(child(node, "val"));
  if (values === undefined) return undefined;
  const hasMarks = type === "Line" && textAttribute(child(child(node, "marker"), "symbol"), "val") !== "none";
  const look = child(node, "spPr");
  const fill = child(type === "Line" ? child(look, "ln") : look, "solidFill");
  const rgb = textAttribute(child(fill, "srgbClr"), "val");
  return {
    order: numberAttribute(child(node, "order"), "val") ?? 0,
    series: {
      name: readName(child(node, "tx")),
      type: hasMarks ? "LineMarkers" : type,
      axisGroup,
      values,
      categories: reference(child(node, "cat")) ?? null,
      color: rgb === undefined ? null : `#${rgb.toUpperCase()}`,
    },
  };
}

function readName(node: XmlNode | undefined): SeriesName<string> {
  const cell = reference(node);
  return cell === undefined ? { text: unescapeText(child(node, "v")?.text ?? "") } : { cell };
}

/** The cells behind values, categories or a name, where they are one area of one sheet. */
function reference(node: XmlNode | undefined): string | undefined {
  const formula = node && descendants(node, "f")[0]?.text;
  return formula !== undefined && /^('([^']|'')+'|[^'!,()[\]]+)!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/.test(formula)
    ? `=${unescapeText(formula)}`
    : undefined;
}

function readTitle(owner: XmlNode | undefined): string | null {
  const title = child(owner, "title");
  if (title === undefined) return null;
  return unescapeText(
    descendants(title, "t")
      .map(({ text }) => text)
      .join(""),
  );
}

function readAxis(node: XmlNode | undefined): ChartAxis {
  const format = child(node, "numFmt");
  return {
    title: readTitle(node),
    numberFormat: flagAttribute(format, "sourceLinked", true) ? null : (textAttribute(format, "formatCode") ?? null),
    labels: textAttribute(child(node, "tickLblPos"), "val") === "low" ? "Low" : "NextToAxis",
  };
}
