import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Book } from "../../../../src/workbench/book/book";
import { readXlsx } from "../../../../src/workbench/xlsx/read-xlsx";
import { writeXlsx } from "../../../../src/workbench/xlsx/write-xlsx";
import { budgetBook } from "./sample-book";

function fixture(name: string): Uint8Array {
  return readFileSync(join(__dirname, "../../../fixtures/xlsx", name));
}

/** LibreOffice 7.4 turns custom functions into errors: they are left out. */
function formulasOf(book: Book, sheet: number): Readonly<Record<string, string>> {
  const cells = [...(book.sheets[sheet]?.cells ?? [])];
  return Object.fromEntries(
    cells.flatMap(([address, { formula }]) =>
      formula === undefined || /tiltag\./i.test(formula) ? [] : [[address, formula] as const],
    ),
  );
}

describe("a workbook written by LibreOffice", () => {
  test("is read with values, formulas, formats and widths", async () => {
    const { book } = await readXlsx(fixture("written-by-libreoffice.xlsx"));
    const [budget] = book.sheets;
    const font = { fontName: "Arial", fontSize: 10 };
    expect(budget?.name).toBe("Budget");
    expect(budget?.cells.get("A2")).toEqual({ value: "Ældre & sundhed", format: font });
    expect(budget?.cells.get("B4")).toEqual({
      value: 19.5,
      formula: "=SUM(B2:B3)",
      format: { ...font, numberFormat: "#,##0.00" },
    });
    expect(budget?.cells.get("D4")).toEqual({ value: 15.375, formula: "=SUM(B2:B3*C2:C3)", format: font });
    expect(budget?.cells.get("A1")?.format).toEqual({
      ...font,
      bold: true,
      fontColor: "#1F4E79",
      fill: "#DDEBF7",
      borders: { EdgeBottom: { style: "Continuous", weight: "Thin", color: "#7F7F7F" } },
    });
    expect(budget?.columnWidths.get(0)).toBe(161.25);
    expect(book.names).toEqual([{ name: "Ramme", formula: "=Budget!$B$2:$C$3" }]);
  });

  test("has what can't be carried named", async () => {
    const { notCarried } = await readXlsx(fixture("written-by-libreoffice.xlsx"));
    expect(notCarried.map(({ what, where }) => `${what} | ${where}`)).toEqual([
      "Tekst med blandet formatering | Budget!A3",
      "Betinget formatering | Budget!B2:C4",
      "Datavalidering | Budget!B2",
      "Link | Budget!A3",
      "Sidehoved og sidefod | Budget",
      "Kommentar | Budget!B2",
    ]);
  });

  test("is the same book after it was saved here", async () => {
    const { book } = await readXlsx(fixture("written-by-libreoffice.xlsx"));
    const again = await readXlsx(await writeXlsx(book, { functionNamespace: "TILTAG" }));
    expect(again.book).toEqual(book);
  });
});

describe("a workbook of ours that LibreOffice opened and saved", () => {
  test("keeps its tables, names and formulas", async () => {
    const { book } = await readXlsx(fixture("budget-through-libreoffice.xlsx"));
    const ours = budgetBook();
    expect(book.sheets.map(({ name }) => name)).toEqual(ours.sheets.map(({ name }) => name));
    expect(book.sheets[1]?.tables[0]).toMatchObject({
      name: "Tiltag",
      area: "A3:D5",
      columns: ["Nr.", "2024", "År 2025", "I alt"],
    });
    expect(formulasOf(book, 1)).toEqual({
      ...formulasOf(ours, 1),
      // LibreOffice stores a truth as a formula, and calls TRUE.
      B9: "=TRUE()",
      C12: '=TEXTJOIN(";",TRUE(),Tiltag[Nr.])',
    });
    expect(book.sheets[1]?.cells.get("A11")?.spill).toBe("A11:B11");
    expect(new Set(book.names.map(({ name }) => name))).toEqual(new Set(ours.names.map(({ name }) => name)));
  });
});
