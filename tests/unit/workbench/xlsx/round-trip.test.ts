import fc from "fast-check";
import type { Book } from "../../../../src/workbench/book/book";
import { readXlsx } from "../../../../src/workbench/xlsx/read-xlsx";
import { writeXlsx } from "../../../../src/workbench/xlsx/write-xlsx";
import { randomBook } from "./random-book";
import { book, budgetBook, cell, sheet } from "./sample-book";

const options = { functionNamespace: "TILTAG" };

async function throughFile(original: Book): Promise<Book> {
  const { book: read, notCarried } = await readXlsx(await writeXlsx(original, options));
  expect(notCarried).toEqual([]);
  return read;
}

describe("a book saved and opened again", () => {
  test("is the same book", async () => {
    expect(await throughFile(budgetBook())).toEqual(budgetBook());
  });

  test("gives the same bytes each time it is saved", async () => {
    expect(await writeXlsx(budgetBook(), options)).toEqual(await writeXlsx(budgetBook(), options));
  });

  test("has text in its table's header, whatever stood there", async () => {
    const table = {
      area: "A1:B2",
      columns: ["Navn", "2024"],
      style: "TableStyleLight1",
      showFilterButton: true,
      showBandedRows: false,
    };
    const bold = { format: { bold: true } };
    const cells = new Map([
      ["A1", cell("Navn")],
      ["B1", cell(2024, bold)],
    ]);
    const read = await throughFile(book([sheet("Ark1", { cells, tables: [{ name: "T", ...table }] })]));
    expect(read.sheets[0]?.cells.get("B1")).toEqual(cell("2024", bold));
  });

  test("shows an error that files have no name for as #VALUE! until it is calculated", async () => {
    const cells = new Map([["A1", cell("#SPILL!", { isError: true, formula: "=B1:B9" })]]);
    const read = await throughFile(book([sheet("Ark1", { cells })]));
    expect(read.sheets[0]?.cells.get("A1")).toEqual(cell("#VALUE!", { isError: true, formula: "=B1:B9" }));
  });

  test("keeps its columns to whole pixels", async () => {
    const read = await throughFile(book([sheet("Ark1", { columnWidths: new Map([[2, 100.1]]) })]));
    expect(read.sheets[0]?.columnWidths).toEqual(new Map([[2, 99.75]]));
  });

  test("keeps a single-cell array formula only where the formula does not show by itself that it is one", async () => {
    const cells = new Map([
      ["A1", cell(1, { formula: "=SUM(B1:B9*2)", spill: "A1" })],
      ["A2", cell(1, { formula: "=UKENDT(B1:B9)", spill: "A2" })],
    ]);
    const read = await throughFile(book([sheet("Ark1", { cells })]));
    expect([...(read.sheets[0]?.cells.values() ?? [])].map(({ spill }) => spill)).toEqual([undefined, "A2"]);
  });

  test("law: any book comes back as it was", async () => {
    await fc.assert(
      fc.asyncProperty(randomBook, async (original) => {
        expect(await throughFile(original)).toEqual(original);
      }),
      { numRuns: 150 },
    );
  });
});
