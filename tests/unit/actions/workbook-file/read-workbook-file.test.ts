import { zipSync } from "fflate";
import { openWorkbookFile } from "../../../../src/actions/workbook-file/read-workbook-file";
import { WorkbookFileError } from "../../../../src/actions/workbook-file/workbook-file-error";
import { readAtOnce } from "../../../../src/sheets/cases/in-slices";
import { blankBook, blankSheet } from "../../../../src/workbench/book/blank-book";
import { writeXlsx } from "../../../../src/workbench/xlsx/write-xlsx";
import { createRandom } from "../../../helpers/seeded-random";
import { workbookBytes, workbookParts, type WorkbookXml } from "../../../helpers/workbook-files";

const rowsOf = (bytes: Uint8Array, sheet = "Ark1") => readAtOnce(readAtOnce(openWorkbookFile(bytes)).rowsOf(sheet));

const cellsOf = (workbook: Omit<WorkbookXml, "sheets">, rows: string) =>
  rowsOf(workbookBytes({ ...workbook, sheets: [{ name: "Ark1", rows }] })).map(({ cells }) => cells);

function problem(bytes: Uint8Array): string {
  try {
    rowsOf(bytes);
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.code;
    throw error;
  }
  return "none";
}

const STYLES = `<numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy;@"/><numFmt numFmtId="165" formatCode="[Red]#,##0.00&quot; kr. md&quot;"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs>`;

describe("the cells of a sheet", () => {
  it("are numbers, texts, truth values and errors, and what formulas showed", () => {
    const texts =
      "<si><t>Sag</t></si><si><r><t>Bo</t></r><r><t>tilbud</t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_b</t></si>";
    const rows = `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c></row>
      <row r="4"><c r="A4"><v>2503.5</v></c><c r="C4" t="b"><v>1</v></c><c r="D4" t="e"><v>#N/A</v></c>
      <c r="E4" t="str"><f>"x"&amp;1</f><v>x1</v></c><c r="F4"><f>1+1</f><v>2</v></c><c r="G4" t="inlineStr"><is><t>inde</t></is></c><c r="H4" s="0"/><c r="I4" t="s"/></row>`;
    expect(cellsOf({ texts }, rows)).toEqual([
      ["Sag", "Botilbud", "a\rb", null, null, null, null],
      [2503.5, null, true, "#N/A", "x1", 2, "inde"],
    ]);
  });

  it("keep the number of their row, and may leave their addresses out", () => {
    const rows = `<row r="5"><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>`;
    expect(rowsOf(workbookBytes({ sheets: [{ name: "Ark1", rows }] }))).toEqual([
      { row: 5, cells: [1, null, 2] },
      { row: 6, cells: [3, null, null] },
    ]);
  });

  it("that show a date are the day as text, by built-in formats and own; other numbers are numbers", () => {
    const rows = `<row><c s="1"><v>46265</v></c><c s="2"><v>46265.75</v></c><c s="3"><v>46265</v></c><c s="4"><v>0.5</v></c><c s="1"><v>2958465</v></c><c s="1"><v>-1</v></c></row>`;
    expect(cellsOf({ styles: STYLES }, rows)).toEqual([["2026-08-31", "2026-08-31", 46265, 0.5, "9999-12-31", -1]]);
  });

  it("count their days from 1904 where the workbook does", () => {
    const rows = `<row><c s="1"><v>44803</v></c><c><v>44803</v></c></row>`;
    expect(cellsOf({ styles: STYLES, countsFrom1904: true }, rows)).toEqual([["2026-08-31", 44803]]);
  });
});

it("lists the sheets that can be seen, and reads each", () => {
  const row = (value: number) => `<row><c><v>${String(value)}</v></c></row>`;
  const file = readAtOnce(
    openWorkbookFile(
      workbookBytes({
        sheets: [
          { name: "Læs mig", rows: row(1) },
          { name: "Skjult", rows: row(2), state: "hidden" },
          { name: "Udtræk &amp; co", rows: row(3) },
        ],
      }),
    ),
  );
  expect(file.sheets).toEqual(["Læs mig", "Udtræk & co"]);
  expect(readAtOnce(file.rowsOf("Udtræk & co"))).toEqual([{ row: 1, cells: [3] }]);
  expect(readAtOnce(file.rowsOf("Findes ikke"))).toEqual([]);
});

it("reads what the workbench's own writer has written", async () => {
  const cells = new Map([
    ["A1", { value: "Målgruppe" }],
    ["B2", { value: -0.125 }],
  ]);
  const book = { ...blankBook("Ark1"), sheets: [{ ...blankSheet("Ark1"), cells }] };
  const bytes = await writeXlsx(book, { functionNamespace: "TILTAG" });
  expect(rowsOf(bytes).map(({ cells: read }) => read)).toEqual([
    ["Målgruppe", null],
    [null, -0.125],
  ]);
});

describe("a file is turned away", () => {
  const sound: WorkbookXml = { sheets: [{ name: "Ark1", rows: "<row><c><v>1</v></c></row>" }] };

  it.each([
    ["that is cut off", workbookBytes(sound).subarray(0, 300), "damaged"],
    ["that is a zip of something else", zipSync({ "sager.csv": new Uint8Array([65]) }), "not-a-workbook"],
    [
      "that is another Office document",
      zipSync({ ...workbookParts(sound), "xl/workbook.xml": new TextEncoder().encode("<document/>") }),
      "not-a-workbook",
    ],
    ["whose sheet is broken XML", workbookBytes({ sheets: [{ name: "Ark1", rows: "<row><c></row>" }] }), "damaged"],
    [
      "whose number is none",
      workbookBytes({ sheets: [{ name: "Ark1", rows: "<row><c><v>1,5</v></c></row>" }] }),
      "damaged",
    ],
    ["whose rows go back", workbookBytes({ sheets: [{ name: "Ark1", rows: '<row r="3"/><row r="2"/>' }] }), "damaged"],
  ])("%s", (_, bytes, code) => {
    expect(problem(bytes)).toBe(code);
  });

  it("that is a zip with a password", () => {
    const bytes = workbookBytes(sound);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    expect(problem(bytes)).toBe("encrypted");
  });
});

it("a damaged file gives the same cells or none: a number that has changed is never read", () => {
  const rows = Array.from(
    { length: 40 },
    (_, index) => `<row><c><v>${String(index * 7919)}</v></c><c t="s"><v>${String(index % 2)}</v></c></row>`,
  ).join("");
  const bytes = workbookBytes({ texts: "<si><t>døgn</t></si><si><t>måned</t></si>", sheets: [{ name: "Ark1", rows }] });
  const whole = JSON.stringify(rowsOf(bytes));
  const random = createRandom(3);
  const wrong: number[] = [];
  for (let run = 0; run < 2_000; run++) {
    const harmed = Uint8Array.from(bytes);
    const at = random.whole(0, harmed.length - 1);
    harmed[at] = (harmed[at] ?? 0) ^ (1 << random.whole(0, 7));
    try {
      const read = rowsOf(harmed);
      // A sheet may be lost with its name; it is then none, and the user is told.
      if (read.length > 0 && JSON.stringify(read) !== whole) wrong.push(at);
    } catch (error) {
      if (!(error instanceof WorkbookFileError)) throw error;
    }
  }
  expect(wrong).toEqual([]);
});
