import type { BookSheet, BookTable } from "../../book/book";
import { cellAddress, parseArea, type Area } from "../addresses";
import { brokenBook } from "../book-check";
import { storedFormula } from "../formulas/stored-formula";
import type { WriteContext } from "./write-cell";
import { escapeText } from "../xml/escaped-text";
import { element, MAIN_NAMESPACE, XML_HEAD } from "../xml/write-xml";

export function tableArea(table: BookTable): Area {
  const area = parseArea(table.area);
  if (area === undefined) throw brokenBook(`tabellen "${table.name}" har intet område`);
  if (area.right - area.left + 1 !== table.columns.length) {
    throw brokenBook(`tabellen "${table.name}" har et andet antal kolonner end sit område`);
  }
  return area;
}

export function tableXml(table: BookTable, id: number, sheet: BookSheet, context: WriteContext): string {
  const area = tableArea(table);
  const columns = table.columns.map((name, index) =>
    element("tableColumn", { id: index + 1, name }, calculatedFormula(area, area.left + index, table, sheet, context)),
  );
  return (
    XML_HEAD +
    element(
      "table",
      { xmlns: MAIN_NAMESPACE, id, name: table.name, displayName: table.name, ref: table.area, totalsRowShown: 0 },
      (table.showFilterButton ? element("autoFilter", { ref: table.area }) : "") +
        element("tableColumns", { count: columns.length }, columns.join("")) +
        element("tableStyleInfo", {
          name: table.style === "" ? undefined : table.style,
          showFirstColumn: 0,
          showLastColumn: 0,
          showRowStripes: table.showBandedRows ? 1 : 0,
          showColumnStripes: 0,
        }),
    )
  );
}

/**
 * A column whose cells all hold the same formula is a calculated column: Excel fills it into rows that are added. Only
 * formulas that are stored alike in every row count, and none that spill, which a table does not allow.
 */
function calculatedFormula(
  area: Area,
  column: number,
  table: BookTable,
  sheet: BookSheet,
  context: WriteContext,
): string {
  const first = sheet.cells.get(cellAddress({ row: area.top + 1, column }))?.formula;
  if (first === undefined || /[A-Z]\$?\d/i.test(first.replace(/\[[^\]]*\]/g, ""))) return "";
  for (let row = area.top + 1; row <= area.bottom; row++) {
    if (sheet.cells.get(cellAddress({ row, column }))?.formula !== first) return "";
  }
  if (context.arrayNeed(first) !== "no") return "";
  const place = { tables: [{ name: table.name, area }], position: { row: area.top + 1, column } };
  const stored = storedFormula(first, context.namespace, place);
  return stored === undefined ? "" : `<calculatedColumnFormula>${escapeText(stored)}</calculatedColumnFormula>`;
}
