import { readXlsx } from "../../../../src/workbench/xlsx/read-xlsx";
import type { BookCell, BookSheet } from "../../../../src/workbench/book/book";
import { editedBudget, fileOf, relationshipsXml } from "./edited-file";

/** The least a workbook consists of, around one sheet's XML. */
async function readSheetXml(sheet: string): Promise<BookSheet> {
  const bytes = fileOf({
    "_rels/.rels": relationshipsXml(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": '<workbook><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": relationshipsXml(["worksheet", "worksheets/sheet1.xml"]),
    "xl/worksheets/sheet1.xml": sheet,
  });
  const [read] = (await readXlsx(bytes)).book.sheets;
  if (read === undefined) throw new Error("no sheet");
  return read;
}

async function readCells(rows: string): Promise<Readonly<Record<string, BookCell>>> {
  const { cells } = await readSheetXml(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
  return Object.fromEntries(cells);
}

describe("files of other producers", () => {
  test("may leave addresses out and write texts into the cell", async () => {
    const rows =
      '<row><c><v>1</v></c><c t="inlineStr"><is><t>to</t></is></c></row><row r="5"><c r="C5" t="b"><v>1</v></c><c><v>4</v></c></row>';
    expect(await readCells(rows)).toEqual({
      A1: { value: 1 },
      B1: { value: "to" },
      C5: { value: true },
      D5: { value: 4 },
    });
  });

  test("may prefix every element", async () => {
    const sheet = await readSheetXml(
      '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    );
    expect(sheet.cells.get("A1")).toEqual({ value: 7 });
  });

  test("may hold dates as such", async () => {
    expect(
      await readCells(
        '<row r="1"><c r="A1" t="d"><v>2026-11-22T12:00:00</v></c><c r="B1" t="d"><v>1900-03-01</v></c></row>',
      ),
    ).toEqual({
      A1: { value: 46_348.5 },
      B1: { value: 61 },
    });
  });

  test("may share a formula among cells", async () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$D$1+SUM(A$1:A1)+TILTAG.HELÅR(C1)</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>';
    const cells = await readCells(rows);
    expect(cells["B2"]).toEqual({ value: 2, formula: "=A2*$D$1+SUM(A$1:A2)+TILTAG.HELÅR(C2)" });
    expect(cells["C3"]?.formula).toBe("=B3*$D$1+SUM(B$1:B3)+TILTAG.HELÅR(D3)");
  });

  test("may hold a formula without its result", async () => {
    expect(await readCells('<row r="1"><c r="A1"><f>B1</f></c><c r="B1" t="str"><f>""</f><v></v></c></row>')).toEqual({
      A1: { value: null, formula: "=B1" },
      B1: { value: "", formula: '=""' },
    });
  });

  test("may give all columns a width: it counts as far as there are cells", async () => {
    const sheet = await readSheetXml(
      '<worksheet><sheetFormatPr defaultColWidth="20"/><cols><col min="2" max="16384" width="10"/><col min="4" max="4" hidden="1" width="10"/></cols>' +
        '<sheetData><row r="1"><c r="E1"><v>1</v></c></row></sheetData></worksheet>',
    );
    expect([...sheet.columnWidths]).toEqual([
      [0, 105],
      [1, 52.5],
      [2, 52.5],
      [3, 0],
      [4, 52.5],
    ]);
  });

  test("may hide rows and set their height", async () => {
    const sheet = await readSheetXml(
      '<worksheet><sheetData><row r="2" ht="30" customHeight="1"/><row r="3" hidden="1"/><row r="4" ht="14.4"/></sheetData></worksheet>',
    );
    expect([...sheet.rowHeights]).toEqual([
      [1, 30],
      [2, 0],
    ]);
  });

  test("may refer to parts in another case or from the root", async () => {
    const bytes = await editedBudget({
      "xl/_rels/workbook.xml.rels": (xml) => xml.replace("/xl/styles.xml", "./Styles.xml"),
    });
    expect((await readXlsx(bytes)).book.sheets).toHaveLength(2);
  });

  test("may have chart sheets among the sheets, which names and the active sheet count in", async () => {
    const bytes = await editedBudget({
      "xl/workbook.xml": (xml) =>
        xml
          .replace("<sheets>", '<sheets><sheet name="Graf" sheetId="9" r:id="rId9"/>')
          .replaceAll('localSheetId="1"', 'localSheetId="2"')
          .replace('activeTab="1"', 'activeTab="2"'),
      "xl/_rels/workbook.xml.rels": (xml) =>
        xml.replace(
          "</Relationships>",
          '<Relationship Id="rId9" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
        ),
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    });
    const { book, notCarried } = await readXlsx(bytes);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Forudsætninger", "Budget 2026"]);
    expect(book.activeSheet).toBe("Budget 2026");
    expect(book.names.find(({ name }) => name === "Lokal")?.sheet).toBe("Budget 2026");
    expect(notCarried).toEqual([{ what: "Diagramark", where: "Graf" }]);
  });
});
