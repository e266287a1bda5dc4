import type { BookCell, BookSheet } from "../../book/book";
import { cellAddress } from "../addresses";
import { readSheetCharts } from "../charts/read-sheet-charts";
import { nameSheetElements } from "../not-carried/sheet-elements";
import { nameSheetRelationships } from "../not-carried/sheet-relationships";
import type { NotCarriedList } from "../not-carried/not-carried-list";
import type { Package } from "../package/open-package";
import { readRelationships } from "../package/relationships";
import type { ReadStyle } from "../styles/read-styles";
import type { ListedSheet } from "../workbook/read-workbook";
import type { ReadText } from "../workbook/read-shared-texts";
import { brokenPart } from "../xlsx-error";
import { readXml, type XmlNode } from "../xml/read-xml";
import { child, children, flagAttribute, numberAttribute, textAttribute } from "../xml/xml-node";
import { createCellReader, positionOf } from "./read-cell";
import { readPage } from "./read-page";
import { nameRowExtras, readColumnWidths, readRowHeight } from "./read-sizes";
import type { ReadTable } from "./read-table";

/** What the sheets of a workbook share. */
export interface SheetContext {
  readonly opened: Package;
  readonly texts: readonly ReadText[];
  readonly styles: readonly ReadStyle[];
  readonly tables: ReadonlyMap<string, readonly ReadTable[]>;
  readonly lostTables: ReadonlySet<string>;
  readonly isArea: (name: string) => boolean;
  readonly list: NotCarriedList;
}

export function readSheet(listed: ListedSheet, context: SheetContext): BookSheet {
  const { name, part, visibility } = listed;
  const { opened, list } = context;
  const relationships = readRelationships(opened, part);
  const tables = context.tables.get(name) ?? [];
  const cells = new Map<string, BookCell>();
  const rowHeights = new Map<number, number>();
  const readCell = createCellReader({ ...context, part, sheet: name, tables: tables.map(({ place }) => place) });
  let nextRow = 0;
  let usedColumns = 0;

  const readRow = (node: XmlNode): void => {
    const row = (numberAttribute(node, "r") ?? nextRow + 1) - 1;
    nextRow = row + 1;
    const height = readRowHeight(node);
    if (height !== undefined) rowHeights.set(row, height);
    nameRowExtras(node, name, list);
    let column = 0;
    for (const cellNode of node.children) {
      if (cellNode.name !== "c") continue;
      const position = positionOf(cellNode, row, column);
      column = position.column + 1;
      const cell = readCell(cellNode, position);
      if (cell === undefined) continue;
      cells.set(cellAddress(position), cell);
      usedColumns = Math.max(usedColumns, column);
    }
  };

  const root = readXml(opened.text(part), part, { row: readRow });
  if (children(child(root, "tableParts"), "tablePart").length !== tables.length) {
    throw brokenPart(part, "en tabel mangler");
  }
  nameSheetElements(root, name, list);
  const charts = readSheetCharts(opened, relationships, name, list);
  nameSheetRelationships(opened, relationships, name, list);
  const view = child(child(root, "sheetViews"), "sheetView");
  return {
    name,
    visibility,
    protected: flagAttribute(child(root, "sheetProtection"), "sheet"),
    showGridlines: flagAttribute(view, "showGridLines", true),
    cells,
    columnWidths: readColumnWidths(root, usedColumns, name, list),
    rowHeights,
    frozen: readFrozen(child(view, "pane")),
    tables: tables.flatMap(({ table }) => table ?? []),
    merges: children(child(root, "mergeCells"), "mergeCell").flatMap((node) => textAttribute(node, "ref") ?? []),
    page: readPage(root),
    charts,
  };
}

function readFrozen(pane: XmlNode | undefined): BookSheet["frozen"] {
  const state = textAttribute(pane, "state");
  if (state !== "frozen" && state !== "frozenSplit") return { rows: 0, columns: 0 };
  return { rows: numberAttribute(pane, "ySplit") ?? 0, columns: numberAttribute(pane, "xSplit") ?? 0 };
}
