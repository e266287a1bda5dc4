import { IUniverInstanceService, RedoCommand, UndoCommand } from "@univerjs/core";
import { parseArea } from "../../../../src/workbench/address/a1";
import { blankBook } from "../../../../src/workbench/book/blank-book";
import type { Engine } from "../../../../src/workbench/engine/engine";
import { createNodeUniver } from "../../../../src/workbench/engine/univer/node-univer";
import { createUniverEngine, type UniverHandles } from "../../../../src/workbench/engine/univer/univer-engine";
import { typeBlock, typeInto, type Typed } from "../../../../src/workbench/typing/type-into";

let handles: UniverHandles;
let engine: Engine;

beforeAll(() => {
  handles = createNodeUniver();
  engine = createUniverEngine(handles);
});
beforeEach(() => engine.load(blankBook("Ark1")));
afterAll(() => engine.dispose());

const area = (address: string) => {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(address);
  return parsed;
};

const type = (at: string, rows: readonly (readonly Typed[])[]) =>
  typeBlock(engine, "sheet1", { ...area(at), rowCount: rows.length, columnCount: rows[0]?.length ?? 1 }, rows, "da-DK");

const values = async (address: string) => {
  await engine.calculation.settle();
  return engine.cells.read("sheet1", area(address)).map((row) => row.map((cell) => cell.value));
};

const tableArea = () => engine.tables.list()[0]?.area;

describe("typing", () => {
  it("can be undone and redone, also by a formula that follows", async () => {
    // Undo works on the unit that has the focus; in the page that is the grid.
    const instances = handles.univer.__getInjector().get(IUniverInstanceService);
    instances.focusUnit(handles.univerAPI.getActiveWorkbook()?.getId() ?? "");
    type("A1", [["1.234,5", "=A1*2"]]);
    typeInto(engine, "sheet1", 0, 0, "7", "da-DK");
    await expect(values("A1:B1")).resolves.toEqual([[7, 14]]);
    await handles.univerAPI.executeCommand(UndoCommand.id);
    await expect(values("A1:B1")).resolves.toEqual([[1234.5, 2469]]);
    await handles.univerAPI.executeCommand(RedoCommand.id);
    await expect(values("A1:B1")).resolves.toEqual([[7, 14]]);
  });

  it("is refused on a protected sheet", () => {
    engine.sheets.set("sheet1", { protected: true });
    expect(() => type("A1", [["x"]])).toThrow(expect.objectContaining({ code: "SheetProtected" }) as Error);
  });
});

describe("typing beside a table", () => {
  beforeEach(() => {
    type("B2", [
      ["N", "V"],
      ["a", "1,5"],
      ["b", 2],
    ]);
    engine.tables.add("sheet1", area("B2:C4"), { name: "T" });
    engine.cells.format("sheet1", area("C3:C4"), { numberFormat: "#,##0.0" });
  });

  it("below extends it, with formats and calculated columns", async () => {
    type("D2", [["Dobbelt"], ["=[@V]*2"]]);
    await expect(values("D2:D4")).resolves.toEqual([["Dobbelt"], [3], [4]]);
    type("C5", [[5]]);
    await expect(values("B5:D5")).resolves.toEqual([[null, 5, 10]]);
    expect(tableArea()).toEqual(area("B2:D5"));
    expect(engine.cells.read("sheet1", area("C5"))[0]?.[0]?.format.numberFormat).toBe("#,##0.0");
  });

  it("leaves it alone where the row below is in use, further down, and for an emptied cell", () => {
    type("B6", [["under"]]);
    type("B5", [[""]]);
    expect(tableArea()).toEqual(area("B2:C4"));
    type("C5", [["Sum"]]);
    expect(tableArea()).toEqual(area("B2:C5"));
    type("C6", [[9]]);
    expect(tableArea()).toEqual(area("B2:C5"));
  });

  it("does not fill a column that holds something else already", async () => {
    type("D2", [["Blandet"], ["tekst"]]);
    type("D4", [["=[@V]"]]);
    await expect(values("D3:D4")).resolves.toEqual([["tekst"], [2]]);
  });
});
