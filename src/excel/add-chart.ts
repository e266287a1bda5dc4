import { formatCell, type Area } from "../sheets/cells/address";
import type { AddChart, PlannedSeries } from "../sheets/plan/sheet-plan";
import { rangeOf } from "./cells";

export function addChart(sheet: Excel.Worksheet, change: AddChart): void {
  const [first, ...more] = change.series;
  if (first === undefined) throw new RangeError("A chart has at least one series.");
  const lies = first.values.rows === 1 ? "Rows" : "Columns";
  const chart = sheet.charts.add(first.type, rangeOf(sheet, first.values), lies);
  chart.name = change.name;
  chart.title.text = change.title;
  chart.setPosition(...cornersOf(change.area));
  chart.legend.visible = true;
  chart.legend.position = "Bottom";
  drawSeries(sheet, chart.series.getItemAt(0), first, change);
  for (const series of more) drawSeries(sheet, chart.series.add(series.name), series, change);
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.title.text = change.unit;
  valueAxis.numberFormat = change.numberFormat;
  categoryAxis.title.text = change.source;
  // Below everything: savings are negative, and their columns would lie over the years.
  categoryAxis.tickLabelPosition = "Low";
}

function drawSeries(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  { name, values, type, color }: PlannedSeries,
  { categories }: AddChart,
): void {
  series.name = name;
  series.chartType = type;
  series.setValues(rangeOf(sheet, values));
  series.setXAxisValues(rangeOf(sheet, categories));
  if (type === "LineMarkers") series.format.line.color = color;
  else series.format.fill.setSolidColor(color);
}

const cornersOf = ({ row, column, rows, columns }: Area): [string, string] => [
  formatCell({ row, column }),
  formatCell({ row: row + rows - 1, column: column + columns - 1 }),
];
