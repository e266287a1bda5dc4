import type { BookChart } from "../../book/book";
import type { AxisGroup, ChartAxis, ChartSeries, LegendPosition } from "../../book/chart";
import { element, RELATIONSHIP_NAMESPACE, XML_HEAD } from "../xml/write-xml";
import { isLine, seriesXml, titleXml, val, type CellsOf } from "./chart-elements";

const CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main";

const LEGENDS: Readonly<Record<LegendPosition, string>> = { Top: "t", Bottom: "b", Left: "l", Right: "r" };

/** The numbers that tie series to axes, [categories, values]. */
const AXIS_IDS: Readonly<Record<AxisGroup, readonly [number, number]>> = { Primary: [1, 2], Secondary: [3, 4] };

/** A chart's part, with what its cells showed last. */
export function chartXml(chart: BookChart, cellsOf: CellsOf): string {
  const plots = plotsOf(chart.series).map((plot) => plotXml(plot, cellsOf));
  return (
    XML_HEAD +
    element(
      "c:chartSpace",
      { "xmlns:c": CHART_NAMESPACE, "xmlns:a": DRAWING_NAMESPACE, "xmlns:r": RELATIONSHIP_NAMESPACE },
      val("c:roundedCorners", 0) +
        element(
          "c:chart",
          {},
          titleXml(chart.title) +
            val("c:autoTitleDeleted", chart.title === null ? 1 : 0) +
            element("c:plotArea", {}, `<c:layout/>${plots.join("")}${axesXml(chart)}`) +
            (chart.legend === null
              ? ""
              : element("c:legend", {}, val("c:legendPos", LEGENDS[chart.legend]) + val("c:overlay", 0))) +
            val("c:plotVisOnly", 1) +
            val("c:dispBlanksAs", "gap"),
        ),
    )
  );
}

type Numbered = readonly { readonly series: ChartSeries<string>; readonly index: number }[];

/** Series of one kind on one axis are one plot; they keep their number among all. */
function plotsOf(all: readonly ChartSeries<string>[]): readonly Numbered[] {
  const plots = new Map<string, { series: ChartSeries<string>; index: number }[]>();
  for (const [index, series] of all.entries()) {
    const key = `${isLine(series.type) ? "Line" : series.type} ${series.axisGroup}`;
    plots.set(key, [...(plots.get(key) ?? []), { series, index }]);
  }
  return [...plots.values()];
}

function plotXml(plot: Numbered, cellsOf: CellsOf): string {
  const [first] = plot;
  if (first === undefined) return "";
  const { type, axisGroup } = first.series;
  const stacked = type === "ColumnStacked" || type === "BarStacked";
  const series = plot.map(({ series: each, index }) => seriesXml(each, index, cellsOf)).join("");
  const ids = AXIS_IDS[axisGroup].map((id) => val("c:axId", id)).join("");
  if (isLine(type))
    return element(
      "c:lineChart",
      {},
      val("c:grouping", "standard") + val("c:varyColors", 0) + series + val("c:marker", 1) + ids,
    );
  return element(
    "c:barChart",
    {},
    val("c:barDir", type.startsWith("Bar") ? "bar" : "col") +
      val("c:grouping", stacked ? "stacked" : "clustered") +
      val("c:varyColors", 0) +
      series +
      val("c:gapWidth", 80) +
      (stacked ? val("c:overlap", 100) : "") +
      ids,
  );
}

function axesXml({ axes, series }: BookChart): string {
  const lies = series.some(({ type }) => type.startsWith("Bar"));
  const [category, value] = AXIS_IDS.Primary;
  const primary =
    categoryXml(axes.category, { id: category, cross: value, position: lies ? "l" : "b", hidden: false }) +
    valueXml(axes.value, { id: value, cross: category, position: lies ? "b" : "l", hidden: false });
  if (!series.some(({ axisGroup }) => axisGroup === "Secondary")) return primary;
  const [otherCategory, secondary] = AXIS_IDS.Secondary;
  return (
    primary +
    valueXml(axes.secondary, { id: secondary, cross: otherCategory, position: lies ? "t" : "r", hidden: false }) +
    categoryXml(axes.category, { id: otherCategory, cross: secondary, position: lies ? "l" : "b", hidden: true })
  );
}

interface AxisPlace {
  readonly id: number;
  readonly cross: number;
  readonly position: "l" | "r" | "t" | "b";
  readonly hidden: boolean;
}

const categoryXml = (axis: ChartAxis, place: AxisPlace): string =>
  element(
    "c:catAx",
    {},
    axisHead(place) +
      (place.hidden ? "" : titleXml(axis.title)) +
      axisTail(axis, place) +
      val("c:auto", 1) +
      val("c:noMultiLvlLbl", 0),
  );

const valueXml = (axis: ChartAxis, place: AxisPlace): string =>
  element(
    "c:valAx",
    {},
    axisHead(place) +
      // The second axis would lay its lines across those of the first.
      (place.id === AXIS_IDS.Primary[1] ? gridlinesXml : "") +
      titleXml(axis.title) +
      axisTail(axis, place) +
      val("c:crossBetween", "between"),
  );

const gridlinesXml = element(
  "c:majorGridlines",
  {},
  element("c:spPr", {}, element("a:ln", { w: 9525 }, element("a:solidFill", {}, val("a:srgbClr", "D9D9D9")))),
);

const axisHead = ({ id, position, hidden }: AxisPlace): string =>
  val("c:axId", id) +
  element("c:scaling", {}, val("c:orientation", "minMax")) +
  val("c:delete", hidden ? 1 : 0) +
  val("c:axPos", position);

const axisTail = ({ numberFormat, labels }: ChartAxis, { id, cross }: AxisPlace): string =>
  element("c:numFmt", { formatCode: numberFormat ?? "General", sourceLinked: numberFormat === null ? 1 : 0 }) +
  val("c:majorTickMark", "none") +
  val("c:minorTickMark", "none") +
  val("c:tickLblPos", labels === "Low" ? "low" : "nextTo") +
  val("c:crossAx", cross) +
  val("c:crosses", id === AXIS_IDS.Secondary[1] ? "max" : "autoZero");
