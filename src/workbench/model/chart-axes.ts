import type { AxisKey, ChartAxis } from "../book/chart";
import { HostClass, method, object, value, type HostObject } from "../interpreter/host-class";
import { flag, oneOf, text } from "./arguments";
import { changeChart, chartState } from "./chart-access";
import type { Model } from "./model";
import { invalidArgument } from "./model-errors";

interface AxisPlace {
  readonly chart: string;
  readonly axis: AxisKey;
}

/** `chart.axes`. */
export function createChartAxes(model: Model): (chart: string) => HostObject {
  const state = ({ chart, axis }: AxisPlace): ChartAxis => chartState(model, chart).axes[axis];
  const change = ({ chart, axis }: AxisPlace, part: Partial<ChartAxis>): void =>
    changeChart(model, chart, ({ axes }) => ({ axes: { ...axes, [axis]: { ...axes[axis], ...part } } }));
  const title = new HostClass<AxisPlace>("ChartAxisTitle", {
    text: value(
      (at) => state(at).title ?? "",
      (at, words) => change(at, { title: text(words, "title.text") }),
    ),
    visible: value(
      (at) => state(at).title !== null,
      (at, shown) => change(at, { title: flag(shown, "title.visible") ? (state(at).title ?? "") : null }),
    ),
  });
  const axis = new HostClass<AxisPlace>("ChartAxis", {
    title: object((at) => title.wrap(at)),
    numberFormat: value(
      (at) => state(at).numberFormat ?? "General",
      (at, format) => change(at, { numberFormat: text(format, "numberFormat") }),
    ),
    linkNumberFormat: value(
      (at) => state(at).numberFormat === null,
      (at, linked) => change(at, { numberFormat: flag(linked, "linkNumberFormat") ? null : "General" }),
    ),
    tickLabelPosition: value(
      (at) => (state(at).labels === "Low" ? "Low" : "NextToAxis"),
      (at, position) => change(at, { labels: oneOf(position, ["NextToAxis", "Low"], "tickLabelPosition") }),
    ),
  });
  const axes = new HostClass<string>("ChartAxes", {
    valueAxis: object((chart) => axis.wrap({ chart, axis: "value" })),
    categoryAxis: object((chart) => axis.wrap({ chart, axis: "category" })),
    getItem: method((chart, [type, group]) => {
      const kind = oneOf(type, ["Category", "Value"], "type");
      const isSecondary =
        group !== undefined && group !== null && oneOf(group, ["Primary", "Secondary"], "group") === "Secondary";
      if (!isSecondary) return axis.wrap({ chart, axis: kind === "Value" ? "value" : "category" });
      const hasSecond = chartState(model, chart).series.some(({ axisGroup }) => axisGroup === "Secondary");
      if (kind === "Category" || !hasSecond) throw invalidArgument("The chart has no such secondary axis");
      return axis.wrap({ chart, axis: "secondary" });
    }),
  });
  return (chart) => axes.wrap(chart);
}
