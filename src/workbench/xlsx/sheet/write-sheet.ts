import type { BookCell, BookSheet } from "../../book/book";
import { areaAddress, cellAddress, columnLetters, parseCell, type Area, type CellPosition } from "../addresses";
import { brokenBook } from "../book-check";
import { fileWidthFromPoints } from "../column-widths";
import { countedList, element, MAIN_NAMESPACE, RELATIONSHIP_NAMESPACE, XML_HEAD } from "../xml/write-xml";
import { writeCell, type WriteContext } from "./write-cell";
import { fitToPageXml, pageXml } from "./write-page";
import { tableArea } from "./write-table";

export function sheetXml(sheet: BookSheet, isActive: boolean, context: WriteContext): string {
  const rows = rowsOf(sheet);
  return (
    XML_HEAD +
    element(
      "worksheet",
      { xmlns: MAIN_NAMESPACE, "xmlns:r": RELATIONSHIP_NAMESPACE },
      fitToPageXml(sheet.page) +
        element("dimension", { ref: usedArea(rows) }) +
        element("sheetViews", {}, viewXml(sheet, isActive)) +
        element("sheetFormatPr", { defaultRowHeight: 15 }) +
        columnsXml(sheet) +
        `<sheetData>${rowsXml(sheet, rows, context)}</sheetData>` +
        (sheet.protected ? element("sheetProtection", { sheet: 1, objects: 1, scenarios: 1 }) : "") +
        countedList(
          "mergeCells",
          sheet.merges.map((ref) => element("mergeCell", { ref })),
        ) +
        pageXml(sheet.page) +
        (sheet.charts.length > 0 ? element("drawing", { "r:id": `rId${String(sheet.tables.length + 1)}` }) : "") +
        countedList(
          "tableParts",
          sheet.tables.map((_, index) => element("tablePart", { "r:id": `rId${String(index + 1)}` })),
        ),
    )
  );
}

type Row = readonly { readonly position: CellPosition; readonly cell: BookCell }[];

/** Cells by row, both in the order a file needs. Rows that only have a height are in there, too. */
function rowsOf(sheet: BookSheet): readonly (readonly [row: number, cells: Row])[] {
  const rows = new Map<number, { position: CellPosition; cell: BookCell }[]>();
  for (const row of sheet.rowHeights.keys()) rows.set(row, []);
  for (const [address, cell] of withTableHeaders(sheet)) {
    const position = parseCell(address);
    if (position === undefined) throw brokenBook(`"${address}" er ikke en celle (arket "${sheet.name}")`);
    const row = rows.get(position.row);
    if (row === undefined) rows.set(position.row, [{ position, cell }]);
    else row.push({ position, cell });
  }
  for (const cells of rows.values()) cells.sort((a, b) => a.position.column - b.position.column);
  return [...rows].sort(([a], [b]) => a - b);
}

/** A table's header cells hold its columns' names, as text: Excel repairs a file in which they differ. */
function withTableHeaders(sheet: BookSheet): ReadonlyMap<string, BookCell> {
  if (sheet.tables.length === 0) return sheet.cells;
  const cells = new Map(sheet.cells);
  for (const table of sheet.tables) {
    const { top, left } = tableArea(table);
    table.columns.forEach((name, index) => {
      const address = cellAddress({ row: top, column: left + index });
      const format = cells.get(address)?.format;
      cells.set(address, { value: name, ...(format === undefined ? {} : { format }) });
    });
  }
  return cells;
}

function usedArea(rows: readonly (readonly [row: number, cells: Row])[]): string {
  const area = rows.reduce<Area | undefined>((used, [row, cells]) => {
    const first = cells[0]?.position.column;
    const last = cells.at(-1)?.position.column;
    if (first === undefined || last === undefined) return used;
    return used === undefined
      ? { top: row, bottom: row, left: first, right: last }
      : { top: used.top, bottom: row, left: Math.min(used.left, first), right: Math.max(used.right, last) };
  }, undefined);
  return area === undefined ? "A1" : areaAddress(area);
}

function viewXml(sheet: BookSheet, isActive: boolean): string {
  const { rows, columns } = sheet.frozen;
  const topLeftCell = cellAddress({ row: rows, column: columns });
  const pane = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  return element(
    "sheetView",
    { showGridLines: sheet.showGridlines ? undefined : 0, tabSelected: isActive ? 1 : undefined, workbookViewId: 0 },
    rows === 0 && columns === 0
      ? ""
      : element("pane", {
          xSplit: columns === 0 ? undefined : columns,
          ySplit: rows === 0 ? undefined : rows,
          topLeftCell,
          activePane: pane,
          state: "frozen",
        }) + element("selection", { pane }),
  );
}

function columnsXml(sheet: BookSheet): string {
  const columns = [...sheet.columnWidths]
    .sort(([a], [b]) => a - b)
    .map(([column, points]) =>
      element("col", {
        min: column + 1,
        max: column + 1,
        width: fileWidthFromPoints(points),
        hidden: points === 0 ? 1 : undefined,
        customWidth: 1,
      }),
    );
  return columns.length === 0 ? "" : element("cols", {}, columns.join(""));
}

function rowsXml(
  sheet: BookSheet,
  rows: readonly (readonly [row: number, cells: Row])[],
  context: WriteContext,
): string {
  const tables = sheet.tables.map((table) => ({ name: table.name, area: tableArea(table) }));
  return rows
    .map(([row, cells]) => {
      const height = sheet.rowHeights.get(row);
      const size =
        height === undefined ? "" : ` ht="${String(height)}" customHeight="1"${height === 0 ? ' hidden="1"' : ""}`;
      const written = cells.map(({ position, cell }) => {
        const address = columnLetters(position.column) + String(row + 1);
        return writeCell({ address, cell, place: `${sheet.name}!${address}` }, { tables, position }, context);
      });
      return `<row r="${String(row + 1)}"${size}>${written.join("")}</row>`;
    })
    .join("");
}
