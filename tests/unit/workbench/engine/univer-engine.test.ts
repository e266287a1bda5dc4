import { parseArea } from "../../../../src/workbench/address/a1";
import { blankBook, blankSheet } from "../../../../src/workbench/book/blank-book";
import type { Book, BookCell } from "../../../../src/workbench/book/book";
import type { CellInput, Engine } from "../../../../src/workbench/engine/engine";
import { EngineError } from "../../../../src/workbench/engine/engine-error";
import { createNodeUniver } from "../../../../src/workbench/engine/univer/node-univer";
import { createUniverEngine } from "../../../../src/workbench/engine/univer/univer-engine";

let engine: Engine;

beforeAll(() => {
  engine = createUniverEngine(createNodeUniver());
});
beforeEach(() => engine.load(blankBook("Ark1")));
afterAll(() => engine.dispose());

const area = (address: string) => {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(address);
  return parsed;
};

const input = (value: string | number | boolean | null): CellInput => {
  if (value === null) return { kind: "empty" };
  return typeof value === "string" && value.startsWith("=")
    ? { kind: "formula", formula: value }
    : { kind: "value", value };
};

const write = (at: string, rows: readonly (readonly (string | number | boolean | null)[])[], sheet = "sheet1") =>
  engine.cells.write(
    sheet,
    { ...area(at), rowCount: rows.length, columnCount: rows[0]?.length ?? 1 },
    rows.map((row) => row.map(input)),
  );

const read = async (address: string, sheet = "sheet1") => {
  await engine.calculation.settle();
  return engine.cells.read(sheet, area(address));
};
const values = async (address: string, sheet = "sheet1") =>
  (await read(address, sheet)).map((row) => row.map((cell) => cell.value));
const formulas = async (address: string, sheet = "sheet1") =>
  (await read(address, sheet)).flat().map((cell) => cell.formula);

describe("calculation", () => {
  it.each([
    ["=1E3", 1000],
    ["=2.5e-3*2", 0.005],
    ["=Z99", 0],
    ["=IF(1,,2)", 0],
    ['="12"+1', 13],
    ["=ROUND(-2.5,0)", -3],
    ["=0.1+0.2-0.3", 0],
    ['="a"="A"', true],
    ["=-2^2", 4],
    ['=COUNTIF(A2:A9,"")', 8],
    ["=#N/A", "#N/A"],
    ["=TILTAG.FINDESIKKE(1)", "#NAME?"],
  ])("%s is %j, as in Excel", async (formula, value) => {
    write("A1", [[formula]]);
    await expect(values("A1")).resolves.toEqual([[value]]);
  });

  it("knows this row in its own table only", async () => {
    write("B2", [
      ["N", "V"],
      ["a", 1],
      ["b", 2],
    ]);
    engine.tables.add("sheet1", area("B2:C4"), { name: "T" });
    write("E2", [["=T[@V]"], ["=T[@V]"], ["=-T[@V]"], ["=T[@V]"]]);
    await expect(values("E2:E5")).resolves.toEqual([["#VALUE!"], [1], [-2], ["#VALUE!"]]);
    engine.tables.resize("1", area("B2:C5"));
    write("C5", [[7]]);
    await expect(values("E5")).resolves.toEqual([[7]]);
  });

  it("tells nought from blank, in the second formula that asks, too", async () => {
    write("A1", [
      [0, '=A1=""', '=A1=""', "=A1=0"],
      [null, '=A2=""', '=A2=""', "=A2=0"],
    ]);
    expect(await values("B1:D2")).toEqual([
      [false, false, true],
      [true, true, true],
    ]);
  });

  it("hands an empty text on, also when it has just come about", async () => {
    write("A1", [['=IF(D1=1,"",5)', '=IF(FALSE,"x",A1)', "=A1"]]);
    await expect(values("A1:C1")).resolves.toEqual([[5, 5, 5]]);
    write("D1", [[1]]);
    await expect(values("A1:C1")).resolves.toEqual([["", "", ""]]);
  });

  it("tells an error from a text that looks like one", async () => {
    write("A1", [["#N/A"], ["=A1"]]);
    const cells = (await read("A1")).flat();
    expect([cells[0]?.value, cells[0]?.isError]).toEqual(["#N/A", false]);
  });

  it("shows what is in the way of a spill, and spills when it is gone", async () => {
    write("A1", [["=SEQUENCE(3)"], ["i vejen"]]);
    await expect(values("A1:A3")).resolves.toEqual([["#SPILL!"], ["i vejen"], [null]]);
    write("A2", [[null]]);
    await expect(values("A1:A3")).resolves.toEqual([[1], [2], [3]]);
  });

  it("keeps text text, also where it looks like a number or true", async () => {
    engine.cells.write("sheet1", area("A1:B1"), [
      [
        { kind: "value", value: "007" },
        { kind: "value", value: "TRUE" },
      ],
    ]);
    await expect(values("A1:B1")).resolves.toEqual([["007", "TRUE"]]);
  });
});

describe("inserting and deleting", () => {
  it("moves references from other sheets along, at the very first row and column too", async () => {
    const other = engine.sheets.add("Andet");
    write("A1", [[5]]);
    write("A1", [["=Ark1!A1+1"], ["=SUM(Ark1!A1:B2)"]], other);
    engine.cells.insert("sheet1", area("1:1"), "Down");
    engine.cells.insert("sheet1", area("A:A"), "Right");
    await expect(formulas("A1:A2", other)).resolves.toEqual(["=Ark1!B2+1", "=SUM(Ark1!B2:C3)"]);
    await expect(values("A1:A2", other)).resolves.toEqual([[6], [5]]);
  });

  it("works on part of a sheet that is not in front", async () => {
    const other = engine.sheets.add("Andet");
    write(
      "A1",
      [
        [1, "a"],
        [2, "b"],
        ["=SUM(A1:A2)", "c"],
      ],
      other,
    );
    engine.cells.insert(other, area("A2"), "Down");
    await expect(values("A1:B4", other)).resolves.toEqual([
      [1, "a"],
      [null, "b"],
      [2, "c"],
      [3, null],
    ]);
    await expect(formulas("A4", other)).resolves.toEqual(["=SUM(A1:A3)"]);
    engine.cells.remove(other, area("A2"), "Up");
    await expect(formulas("A3", other)).resolves.toEqual(["=SUM(A1:A2)"]);
    expect(engine.sheets.active()).toBe("sheet1");
  });

  it("moves, grows and shrinks tables", () => {
    write("B2", [
      ["N", "V"],
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ]);
    const { id } = engine.tables.add("sheet1", area("B2:C5"), { name: "T" });
    const now = () => engine.tables.list().find((table) => table.id === id);
    engine.cells.insert("sheet1", area("1:1"), "Down");
    expect(now()?.area).toEqual(area("B3:C6"));
    engine.cells.insert("sheet1", area("4:5"), "Down");
    expect(now()?.area).toEqual(area("B3:C8"));
    engine.cells.remove("sheet1", area("B4:C4"), "Up");
    expect(now()?.area).toEqual(area("B3:C7"));
    engine.cells.insert("sheet1", area("C:C"), "Right");
    expect([now()?.area, now()?.columns]).toEqual([area("B3:D7"), ["N", "Kolonne2", "V"]]);
    engine.cells.remove("sheet1", area("B:C"), "Left");
    expect([now()?.area, now()?.columns]).toEqual([area("B3:B7"), ["V"]]);
    expect(() => engine.cells.remove("sheet1", area("3:3"), "Up")).toThrow(EngineError);
    engine.cells.remove("sheet1", area("1:9"), "Up");
    expect(now()).toBeUndefined();
  });

  it("leaves #REF! where a table's sheet is deleted", async () => {
    const other = engine.sheets.add("Andet");
    write("A1", [["V"], [1]], other);
    engine.tables.add(other, area("A1:A2"), { name: "T" });
    write("A1", [["=SUM(T[V])"]]);
    await engine.calculation.settle();
    engine.sheets.remove(other);
    await expect(values("A1")).resolves.toEqual([["#REF!"]]);
  });
});

const cells = (entries: Readonly<Record<string, BookCell>>): ReadonlyMap<string, BookCell> =>
  new Map(Object.entries(entries));

describe("a book", () => {
  const book: Book = {
    activeSheet: "Tal",
    structureProtected: true,
    names: [
      { name: "Sats", formula: "=0.25" },
      { name: "Lokal", formula: "=Tal!$A$1", sheet: "Tal" },
    ],
    sheets: [
      {
        ...blankSheet("Læs mig"),
        showGridlines: false,
        cells: cells({
          A1: {
            value: "Overskrift",
            format: {
              bold: true,
              fontSize: 14,
              fill: "#DDEEFF",
              wrapText: true,
              horizontalAlignment: "Center",
              borders: { EdgeBottom: { style: "Continuous", weight: "Medium", color: "#112233" } },
            },
          },
          B2: { value: null, format: { numberFormat: "0.00" } },
        }),
        columnWidths: new Map([[0, 120]]),
        rowHeights: new Map([[0, 30]]),
        merges: ["A1:C1"],
      },
      {
        ...blankSheet("Tal"),
        frozen: { rows: 2, columns: 1 },
        cells: cells({
          A1: { value: "Navn" },
          B1: { value: "2024" },
          A2: { value: "a" },
          B2: { value: 1.5 },
          C2: { value: 3, formula: "=Tabel[@2024]*2" },
          E1: { value: 1, formula: "=SEQUENCE(1,2)", spill: "E1:F1" },
          F1: { value: 2 },
          G1: { value: "#DIV/0!", isError: true, formula: "=1/0" },
          H1: { value: true },
          H2: { value: "TRUE" },
          H3: { value: "007" },
          H4: { value: "#N/A", isError: true },
        }),
        tables: [
          {
            name: "Tabel",
            area: "A1:B2",
            columns: ["Navn", "2024"],
            style: "TableStyleLight1",
            showFilterButton: false,
            showBandedRows: true,
          },
        ],
      },
      { ...blankSheet("Skjult"), visibility: "VeryHidden", protected: true },
    ],
  };

  it("comes out of the engine as it went in", async () => {
    engine.load(book);
    const out = await engine.snapshot();
    expect(out).toEqual(book);
  });

  it("is calculated where its cells have no values yet, tables and names included", async () => {
    engine.load({
      ...blankBook("Tal"),
      names: [{ name: "Sats", formula: "=0.25" }],
      sheets: [
        {
          ...blankSheet("Tal"),
          cells: cells({
            A1: { value: "V" },
            A2: { value: 4 },
            C1: { value: null, formula: "=SUM(T[V])*Sats" },
            C2: { value: null, formula: "=C1+1" },
          }),
          tables: [
            { name: "T", area: "A1:A2", columns: ["V"], style: "", showFilterButton: true, showBandedRows: true },
          ],
        },
      ],
    });
    await expect(values("C1:C2")).resolves.toEqual([[1], [2]]);
  });
});
