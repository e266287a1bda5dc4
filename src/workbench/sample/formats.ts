import type { Border, CellFormat } from "../book/book";

const ink = "#0E7468";
const line: Border = { style: "Continuous", weight: "Thin", color: "#7F7F7F" };
const doubleLine: Border = { style: "Double", weight: "Thin", color: ink };

export const amountPattern = "#,##0;-#,##0;0";

export const title: CellFormat = { bold: true, fontSize: 16, fontColor: ink };
export const note: CellFormat = { italic: true, fontColor: "#595959" };
export const text: CellFormat = { wrapText: true, verticalAlignment: "Top" };
export const heading: CellFormat = {
  bold: true,
  fill: ink,
  fontColor: "#FFFFFF",
  wrapText: true,
  verticalAlignment: "Center",
};
export const headingRight: CellFormat = { ...heading, horizontalAlignment: "Right" };
export const group: CellFormat = { bold: true, fill: "#E3F1EE" };
export const amount: CellFormat = { numberFormat: amountPattern };
export const percent: CellFormat = { numberFormat: "0.0%" };
export const count: CellFormat = { numberFormat: "#,##0.0" };
export const date: CellFormat = { numberFormat: "dd-mm-yyyy" };
export const subtotalLabel: CellFormat = { bold: true, borders: { EdgeTop: line } };
export const subtotal: CellFormat = { ...subtotalLabel, numberFormat: amountPattern };
export const subtotalPercent: CellFormat = { ...subtotalLabel, numberFormat: "0.0%" };
export const totalLabel: CellFormat = { bold: true, borders: { EdgeTop: line, EdgeBottom: doubleLine } };
export const total: CellFormat = { ...totalLabel, numberFormat: amountPattern };
export const totalPercent: CellFormat = { ...totalLabel, numberFormat: "0.0%" };
