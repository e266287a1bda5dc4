import { officeWorkbook } from "../../src/excel/office-workbook";
import { openSmallAddIn, type SmallAddIn } from "../contract/workbench/small-add-in";

let small: SmallAddIn;

beforeAll(async () => {
  small = await openSmallAddIn();
  // The genuine library of the add-in's window: the port speaks to it as in the pane.
  for (const name of ["Excel", "OfficeExtension"])
    Object.defineProperty(globalThis, name, { value: Reflect.get(small.addIn.window, name), configurable: true });
});

beforeEach(async () => {
  small.clear();
  await small.excel(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getActiveWorksheet();
    const other = workbook.worksheets.add("Ark 2");
    sheet.getRange("B2:C3").values = [
      [1, "-"],
      ["", true],
    ];
    sheet.getRange("E1:G3").values = [
      ["Navn", "2027", "Beløb, netto"],
      ["a", 10, 11],
      ["b", 20, 21],
    ];
    sheet.tables.add("E1:G3", true).name = "Budget";
    other.getRange("C3").values = [[42]];
    other.getRange("C4:C5").formulas = [["=1/0"], ["=C3*2"]];
    workbook.names.add("Grænser", sheet.getRange("B2:C2"));
    other.names.add("Lokal", other.getRange("C3"));
    await context.sync();
  });
});

afterAll(() => {
  small.close();
});

const read = async (references: readonly string[], sheet = "Ark1") => {
  const answer = await officeWorkbook.readReferences(sheet, references);
  if (!answer.ok) throw new Error(answer.fault.code);
  return answer.value;
};

const values = async (references: readonly string[], sheet?: string) =>
  (await read(references, sheet)).map((each) => each?.values ?? null);

const syncs = async (work: () => Promise<unknown>): Promise<number> => {
  const { meter } = small.addIn.host;
  meter.take();
  await work();
  return meter.take().syncs;
};

describe("readReferences", () => {
  it("reads cells, other sheets, names, tables and columns in one round trip", async () => {
    const references = ["B2:C3", "'Ark 2'!C3", "$C$2", "Grænser", "Budget[2027]", "Budget[[2027]:[Beløb, netto]]"];
    expect(await values(references)).toEqual([
      [
        [1, "-"],
        [null, true],
      ],
      [[42]],
      [["-"]],
      [[1, "-"]],
      [[10], [20]],
      [
        [10, 11],
        [20, 21],
      ],
    ]);
    expect(await syncs(() => read(references))).toBe(1);
  });

  it("reads a whole table by its bare name, without the header", async () => {
    expect(await values(["Budget", "Budget[#Data]"])).toEqual([
      [
        ["a", 10, 11],
        ["b", 20, 21],
      ],
      [
        ["a", 10, 11],
        ["b", 20, 21],
      ],
    ]);
  });

  it("takes a name of the sheet before one of the workbook", async () => {
    expect(await values(["Lokal"], "Ark 2")).toEqual([[[42]]]);
    expect(await values(["Lokal"], "Ark1")).toEqual([null]);
  });

  it("tells which cell shows an error", async () => {
    expect((await read(["'Ark 2'!C3:C5"]))[0]?.error).toEqual({ cell: "'Ark 2'!C4", shows: "#DIV/0!" });
    expect((await read(["'Ark 2'!C5"]))[0]?.error).toBeNull();
  });

  it.each([
    ["a sheet", "Ark9!B2"],
    ["a table", "Andet[2027]"],
    ["a column", "Budget[2031]"],
  ])("gives null for %s that is not there, and reads the others", async (_, missing) => {
    expect(await values(["B2", missing, "Budget[2027]", "Ukendt"])).toEqual([[[1]], null, [[10], [20]], null]);
    expect(await syncs(() => read(["B2", missing]))).toBe(3);
  });

  it("gives null for what is no reference", async () => {
    expect(await values(["B2:", "B:B", "=B2", "SUM(B2)", "Budget[#Totals]", ""])).toEqual(Array(6).fill(null));
  });

  it("tells when Excel can't be read now", async () => {
    small.addIn.host.faults.arm({ atSync: 1, code: "InvalidOperationInCellEditMode", applied: false });
    expect(await officeWorkbook.readReferences("Ark1", ["B2"])).toEqual({
      ok: false,
      fault: { code: "cell-edit-mode" },
    });
  });
});

describe("readActiveCell", () => {
  const select = (row: number, column: number) => {
    const { sheets, selection } = small.engine;
    selection.set(sheets.active(), [{ row, column, rowCount: 1, columnCount: 1 }]);
  };
  const readActive = async () => {
    const cell = await officeWorkbook.readActiveCell();
    if (!cell.ok) throw new Error(cell.fault.code);
    return cell.value;
  };

  it("gives the cell and its formula, as Excel writes it in English", async () => {
    await small.excel(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A5");
      cell.formulas = [["=ROUND(B2/3,1)"]];
      await context.sync();
    });
    select(4, 0);
    const active = await readActive();
    expect(active.formula).toBe("=ROUND(B2/3,1)");
    expect(active.origin).toEqual(active.place);
    expect(await syncs(readActive)).toBe(1);
  });

  it("finds the formula that spills into the cell", async () => {
    await small.excel(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A5").formulas = [["=B2:C2"]];
      await context.sync();
    });
    select(4, 1);
    const active = await readActive();
    expect([active.formula, active.place.area.column, active.origin.area.column]).toEqual(["=B2:C2", 1, 0]);
  });
});
