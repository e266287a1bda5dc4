import type { CellFormat } from "../../../../../src/workbench/book/book";
import { readStyles } from "../../../../../src/workbench/xlsx/styles/read-styles";
import { createStyleTable } from "../../../../../src/workbench/xlsx/styles/style-table";
import { readXml } from "../../../../../src/workbench/xlsx/xml/read-xml";

function throughFile(format: CellFormat): CellFormat | undefined {
  const table = createStyleTable();
  const number = table.numberOf(format);
  return readStyles(readXml(table.xml(), "styles"), { theme: [], indexed: [] })[number]?.format;
}

describe("formats", () => {
  test("leave out what is standard anyway", () => {
    const standard: CellFormat = {
      numberFormat: "General",
      bold: false,
      italic: false,
      underline: false,
      fontName: "Calibri",
      fontSize: 11,
      fontColor: "#000000",
      wrapText: false,
      indent: 0,
      verticalAlignment: "Bottom",
      borders: {},
    };
    expect(throughFile(standard)).toBeUndefined();
    expect(createStyleTable().numberOf(standard)).toBe(0);
  });

  test("are stored once however many cells share them", () => {
    const table = createStyleTable();
    expect(table.numberOf({ bold: true })).toBe(table.numberOf({ bold: true, italic: false }));
    expect(table.numberOf({ bold: true })).not.toBe(table.numberOf({ italic: true }));
  });

  test.each([
    "0%",
    "#,##0.00",
    "m/d/yyyy",
    '#,##0.0" mio. kr.";[Red]-#,##0.0',
    '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
    "@",
  ])("number format %s comes back", (numberFormat) => {
    expect(throughFile({ numberFormat })).toEqual({ numberFormat });
  });

  test("lines a file does not know become the nearest", () => {
    const line = { style: "Dash", weight: "Thick", color: "#112233" } as const;
    expect(throughFile({ borders: { EdgeTop: line } })).toEqual({
      borders: { EdgeTop: { ...line, weight: "Medium" } },
    });
  });
});
