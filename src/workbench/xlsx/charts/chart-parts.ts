import type { Book, BookSheet } from "../../book/book";
import { cellAddress, parseArea } from "../addresses";
import type { WrittenPart } from "../package/write-package";
import type { CellsOf } from "./chart-elements";
import { chartXml } from "./write-chart";
import { drawingXml } from "./write-drawing";

/** The drawing of a sheet that has charts, followed by them; `chartsBefore` are those of the sheets before. */
export function chartParts(sheet: BookSheet, number: number, chartsBefore: number, book: Book): readonly WrittenPart[] {
  if (sheet.charts.length === 0) return [];
  const charts = sheet.charts.map((chart, index): WrittenPart => ({
    name: `xl/charts/chart${String(chartsBefore + index + 1)}.xml`,
    xml: chartXml(chart, cellsIn(book)),
    contentType: "drawingml.chart",
  }));
  return [
    {
      name: `xl/drawings/drawing${String(number)}.xml`,
      xml: drawingXml(sheet.charts),
      contentType: "drawing",
      refersTo: charts.map(({ name }) => ({ kind: "chart", part: name })),
    },
    ...charts,
  ];
}

const cellsIn =
  (book: Book): CellsOf =>
  (reference) => {
    const bang = reference.lastIndexOf("!");
    const name = reference.slice(1, bang).replace(/^'|'$/g, "").replaceAll("''", "'");
    const cells = book.sheets.find((sheet) => sheet.name === name)?.cells;
    const area = parseArea(reference.slice(bang + 1));
    if (cells === undefined || area === undefined) return [];
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
    const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
    return rows.flatMap((row) => columns.map((column) => cells.get(cellAddress({ row, column }))));
  };
