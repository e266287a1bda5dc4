import type { Book, BookCell, BookSheet } from "../../../../src/workbench/book/book";
import { STANDARD_PAGE } from "../../../../src/workbench/book/page-setup";

export function cell(value: BookCell["value"], more: Partial<BookCell> = {}): BookCell {
  return { value, ...more };
}

export function sheet(name: string, more: Partial<BookSheet> = {}): BookSheet {
  return {
    name,
    visibility: "Visible",
    protected: false,
    showGridlines: true,
    cells: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    frozen: { rows: 0, columns: 0 },
    tables: [],
    merges: [],
    page: STANDARD_PAGE,
    charts: [],
    ...more,
  };
}

export function book(sheets: readonly BookSheet[], more: Partial<Book> = {}): Book {
  return { sheets, names: [], activeSheet: sheets[0]?.name ?? "", structureProtected: false, ...more };
}

const line = { style: "Continuous", weight: "Thin", color: "#7F7F7F" } as const;

/** A budget as Tiltag writes it: a table with a calculated column, plain cells below it, names, an array formula. */
export function budgetBook(): Book {
  const budget = sheet("Budget 2026", {
    cells: new Map<string, BookCell>([
      [
        "A1",
        cell('Handleplan – Ældre & "Sundhed" <2026>', { format: { bold: true, fontSize: 14, fontColor: "#1F4E79" } }),
      ],
      ["A2", cell("=ikke en formel")],
      ["A3", cell("Nr.", { format: { bold: true, fill: "#DDEBF7", borders: { EdgeBottom: line } } })],
      ["B3", cell("2024")],
      ["C3", cell("År 2025")],
      ["D3", cell("I alt")],
      ["A4", cell("Tiltag 1", { format: { wrapText: true, indent: 1, verticalAlignment: "Top" } })],
      ["B4", cell(1.25, { format: { numberFormat: "#,##0.00" } })],
      ["C4", cell(2.5)],
      ["D4", cell(3.75, { formula: "=[@2024]+[@[År 2025]]" })],
      ["A5", cell("Tiltag 2")],
      ["B5", cell(-0.1, { format: { numberFormat: '#,##0.0" mio. kr.";[Red]-#,##0.0' } })],
      ["C5", cell(0.30000000000000004)],
      ["D5", cell(0.20000000000000004, { formula: "=[@2024]+[@[År 2025]]" })],
      ["A7", cell("I alt")],
      [
        "B7",
        cell(1.15, {
          formula: "=SUM(Tiltag[2024])",
          format: { bold: true, borders: { EdgeTop: { style: "Double", weight: "Thick", color: "#000000" } } },
        }),
      ],
      ["C7", cell(2.8, { formula: '=SUMIFS(Tiltag[År 2025],Tiltag[Nr.],"Tiltag*")' })],
      ["D7", cell(3.95, { formula: "=B7+C7" })],
      ["A9", cell(46348, { format: { numberFormat: "m/d/yyyy", horizontalAlignment: "Center" } })],
      ["B9", cell(true)],
      ["C9", cell("#N/A", { isError: true, formula: "=NA()" })],
      ["D9", cell("fem linjer\nog \t tegn  ", { format: { horizontalAlignment: "Right" } })],
      ["A11", cell(2.5, { formula: "=B4:C4*2", spill: "A11:B11" })],
      ["B11", cell(5)],
      ["A12", cell(3.75, { formula: "=TILTAG.NETTOEFFEKT(B4:C4)" })],
      ["B12", cell(3.75, { formula: "=TILTAG.HELÅRSEFFEKT(B4:C4,3)" })],
      ["C12", cell("Tiltag 1;Tiltag 2", { formula: '=TEXTJOIN(";",TRUE,Tiltag[Nr.])' })],
      ["D12", cell(5.25, { formula: "=SUM(IF(Tiltag[2024]>0,Tiltag[2024]*Sats,0))+4" })],
    ]),
    columnWidths: new Map([
      [0, 180],
      [3, 75.75],
    ]),
    rowHeights: new Map([
      [0, 24],
      [2, 30.75],
    ]),
    frozen: { rows: 3, columns: 1 },
    showGridlines: false,
    tables: [
      {
        name: "Tiltag",
        area: "A3:D5",
        columns: ["Nr.", "2024", "År 2025", "I alt"],
        style: "TableStyleMedium2",
        showFilterButton: true,
        showBandedRows: true,
      },
    ],
    merges: ["A1:D1"],
  });
  const premises = sheet("Forudsætninger", {
    visibility: "Hidden",
    protected: true,
    cells: new Map([
      ["A1", cell(1, { format: { numberFormat: "0.0%" } })],
      ["B1", cell(1.15, { formula: "='Budget 2026'!B7*Sats" })],
    ]),
  });
  return book([premises, budget], {
    names: [
      { name: "Sats", formula: "=Forudsætninger!$A$1" },
      { name: "Lokal", formula: "=0.25", sheet: "Budget 2026" },
      { name: "Print_Area", formula: "='Budget 2026'!$A$1:$D$12", sheet: "Budget 2026" },
    ],
    activeSheet: "Budget 2026",
    structureProtected: true,
  });
}
