import fc from "fast-check";
import { strToU8 } from "fflate";
import { readXlsx } from "../../../../src/workbench/xlsx/read-xlsx";
import { writeXlsx } from "../../../../src/workbench/xlsx/write-xlsx";
import { XlsxError } from "../../../../src/workbench/xlsx/xlsx-error";
import { editedBudget, fileOf, relationshipsXml, type Edit } from "./edited-file";
import { book, budgetBook, cell, sheet } from "./sample-book";

const SHEET = "xl/worksheets/sheet2.xml";

async function refusal(work: Promise<unknown>): Promise<XlsxError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof XlsxError) return error;
    throw error;
  }
  throw new Error("not refused");
}

describe("a file that can't be read", () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0];
  const encrypted = [...compound, ...Buffer.from("EncryptedPackage", "utf16le")];

  test.each<[what: string, bytes: Uint8Array, code: string, message: RegExp]>([
    ["nothing", new Uint8Array(), "NotAZip", /ikke en Excel-projektmappe/],
    ["a text file", strToU8("Nr.;Beløb\n1;2"), "NotAZip", /ikke en Excel-projektmappe/],
    ["a file with a password", Uint8Array.from(encrypted), "PasswordProtected", /adgangskode/],
    ["an old .xls", Uint8Array.from(compound), "OldExcelFormat", /\.xls/],
    [
      "a zip of something else",
      fileOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
      "NotAWorkbook",
      /noget andet/,
    ],
    [
      "a Word document",
      fileOf({
        "_rels/.rels": relationshipsXml(["officeDocument", "word/document.xml"]),
        "word/document.xml": "<document/>",
      }),
      "NotAWorkbook",
      /noget andet/,
    ],
    [
      "an .xlsb",
      fileOf({ "_rels/.rels": relationshipsXml(["officeDocument", "xl/workbook.bin"]) }),
      "BinaryWorkbook",
      /\.xlsb/,
    ],
  ])("%s is refused in Danish", async (_, bytes, code, message) => {
    const error = await refusal(readXlsx(bytes));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });

  test.each<[what: string, edits: Readonly<Record<string, Edit>>, code: string]>([
    ["without its workbook", { "xl/workbook.xml": null }, "MissingPart"],
    ["without a sheet", { [SHEET]: null }, "MissingPart"],
    ["without a table it refers to", { "xl/tables/table1.xml": null }, "MissingPart"],
    ["without its texts", { "xl/sharedStrings.xml": null }, "MissingPart"],
    ["without its styles", { "xl/styles.xml": null }, "MissingPart"],
    ["with a sheet that ends in the middle", { [SHEET]: (xml) => xml.slice(0, xml.length / 2) }, "BrokenPart"],
    ["with an empty sheet part", { [SHEET]: "" }, "BrokenPart"],
    ["with a number that is none", { [SHEET]: (xml) => xml.replace("<v>1.25</v>", "<v>1,25</v>") }, "BrokenPart"],
    [
      "with a text that is not there",
      { [SHEET]: (xml) => xml.replace('t="s"><v>0</v>', 't="s"><v>99</v>') },
      "BrokenPart",
    ],
    ["with a style that is not there", { [SHEET]: (xml) => xml.replace(' s="2"', ' s="99"') }, "BrokenPart"],
    [
      "with a table of other columns than its area",
      { "xl/tables/table1.xml": (xml) => xml.replace('<tableColumn id="2" name="2024"/>', "") },
      "BrokenPart",
    ],
    [
      "with a sheet that nothing is said of",
      { "xl/_rels/workbook.xml.rels": (xml) => xml.replace("rId1", "rId77") },
      "MissingPart",
    ],
  ])("a workbook %s is refused", async (_, edits, code) => {
    expect((await refusal(readXlsx(await editedBudget(edits)))).code).toBe(code);
  });

  test("a file that claims to grow beyond all bounds is refused before it is unpacked", async () => {
    const bytes = await writeXlsx(budgetBook(), { functionNamespace: "TILTAG" });
    const entry = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(entry + 24, 0x40000000, true);
    expect((await refusal(readXlsx(bytes))).code).toBe("TooLarge");
  });

  test("names the cell it stumbles over", async () => {
    const bytes = await editedBudget({ [SHEET]: (xml) => xml.replace("<v>1.25</v>", "<v>1,25</v>") });
    expect((await refusal(readXlsx(bytes))).message).toContain('Budget 2026!B4: "1,25" er ikke et tal');
  });

  test("law: a file cut off anywhere is refused", async () => {
    const bytes = await writeXlsx(budgetBook(), { functionNamespace: "TILTAG" });
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
        expect((await refusal(readXlsx(bytes.slice(0, length)))).code).toMatch(/^(NotAZip|DamagedZip)$/);
      }),
    );
  });

  test("law: a file with one wrong byte is refused or read as it was", async () => {
    const bytes = await writeXlsx(budgetBook(), { functionNamespace: "TILTAG" });
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
        const damaged = bytes.slice();
        damaged[place] = (damaged[place] ?? 0) ^ change;
        try {
          expect((await readXlsx(damaged)).book).toEqual(budgetBook());
        } catch (error) {
          if (!(error instanceof XlsxError)) throw error;
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe("a book that can't be written", () => {
  const save = (...cells: readonly (readonly [string, ReturnType<typeof cell>])[]): Promise<Uint8Array> =>
    writeXlsx(book([sheet("Budget", { cells: new Map(cells) })]), { functionNamespace: "TILTAG" });

  test.each([
    [
      "a reference to this row outside every table",
      cell(1, { formula: "=[@2024]" }),
      "UnwritableFormula",
      /Budget!B4.*=\[@2024\]/,
    ],
    ["a reference to another workbook", cell(1, { formula: "=[Bog.xlsx]Ark1!A1" }), "UnwritableFormula", /Budget!B4/],
    ["a formula without its equals sign", cell(1, { formula: "A1" }), "UnwritableFormula", /Budget!B4/],
    ["a number that is none", cell(Number.NaN), "UnwritableValue", /Budget!B4/],
    ["an infinite number", cell(Number.POSITIVE_INFINITY), "UnwritableValue", /Budget!B4/],
    ["a text longer than a cell", cell("x".repeat(32_768)), "UnwritableValue", /32\.767 tegn/],
  ])("%s is refused with its cell", async (_, content, code, message) => {
    const error = await refusal(save(["B4", content]));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });

  test.each([
    ["no active sheet", book([sheet("Ark1")], { activeSheet: "Ark2" })],
    ["a hidden active sheet", book([sheet("Ark1", { visibility: "Hidden" })])],
    ["two sheets of a name", book([sheet("Ark1"), sheet("ARK1")])],
    ["a sheet name that Excel refuses", book([sheet("2024/25")])],
    [
      "a name of a sheet that is not there",
      book([sheet("Ark1")], { names: [{ name: "N", formula: "=1", sheet: "X" }] }),
    ],
    ["a cell at no address", book([sheet("Ark1", { cells: new Map([["A0", cell(1)]]) })])],
  ])("%s is a broken book", async (_, broken) => {
    expect((await refusal(writeXlsx(broken, { functionNamespace: "TILTAG" }))).code).toBe("BrokenBook");
  });
});
