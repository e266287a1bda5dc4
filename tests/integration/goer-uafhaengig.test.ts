import { CATALOGUE } from "../../src/functions/catalogue";
import { HELP } from "../../src/functions/help-catalogue";
import { blankBook } from "../../src/workbench/book/blank-book";
import type { BookCell } from "../../src/workbench/book/book";
import { FIELD_VECTORS } from "../helpers/field-vectors";
import { placeCall, RESULT_COLUMN, type Content } from "../helpers/placed-call";
import { openWorkbench, type Workbench } from "./workbench";

interface Outcome {
  readonly formulas: number;
  readonly values: number;
  readonly unchanged: number;
  readonly report: readonly {
    readonly cells: string;
    readonly was: string;
    readonly became: string;
    readonly now: unknown;
  }[];
}

interface Refused {
  readonly error: { readonly code: string; readonly message: string; readonly cell?: string };
}

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

beforeEach(() => workbench.load());

afterAll(() => workbench.close());

/** Types a block; shorter rows leave what stands beside them. */
function write(at: string, rows: readonly (readonly (string | number | boolean | null)[])[]): Promise<unknown> {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]);
  return workbench.step({ write: { at, cells } });
}
const makeIndependent = <T = Outcome>(scope = "workbook") =>
  workbench.step<T>({ action: { id: "goer-uafhaengig", input: { scope } } });
const undo = () => workbench.step({ action: { id: "fortryd", input: {} } });

/** The cells of Ark1 alone; Tiltag's own log is another sheet. */
const sheetCells = async () => {
  const book = await workbench.snapshot();
  return book.sheets.find(({ name }) => name === "Ark1")?.cells;
};

describe("Gør uafhængig", () => {
  it("turns a custom function into a native formula that follows its cells", async () => {
    await write("Ark1!A1", [[186000, "01-07-2018", "=TILTAG.HELÅRSEFFEKT(A1,B1)"]]);
    await expect(makeIndependent()).resolves.toEqual({
      formulas: 1,
      values: 0,
      unchanged: 0,
      report: [
        {
          cells: "Ark1!C1",
          was: "=TILTAG.HELÅRSEFFEKT(A1,B1)",
          became: "formula",
          now: "=A1*12/(13-MONTH(B1))",
        },
      ],
    });
    await write("Ark1!A1", [[93000]]);
    expect((await workbench.read("Ark1!C1")).values).toEqual([[186000]]);
  });

  it("keeps everything around the call as it was typed", async () => {
    await write("Ark1!B2", [[-7300], [250], ["-"], ['=ROUND(TILTAG.NETTOEFFEKT(B2:B4)/1000,1) & " mio."']]);
    await makeIndependent();
    const { formulas, values } = await workbench.read("Ark1!B5");
    expect(formulas).toEqual([['=ROUND((SUM(B2:B4))/1000,1) & " mio."']]);
    expect(values).toEqual([["-7.1 mio."]]);
  });

  it("turns a result that fills several cells into one formula a cell", async () => {
    await write("Ark1!A1", [[372000, "01-07-2018", 2018, 4], ["=TILTAG.INDFASNING(A1,B1,C1,D1)/1000"]]);
    const before = await workbench.read("Ark1!A2:D2");
    expect(before.values).toEqual([[186, 372, 372, 372]]);
    await expect(makeIndependent("sheet")).resolves.toMatchObject({ formulas: 4, values: 0 });
    const after = await workbench.read("Ark1!A2:D2");
    expect(after.values).toEqual(before.values);
    for (const formula of after.formulas.flat()) expect(formula).toMatch(/^=\(A1\*MAX.*\)\/1000$/);
  });

  it("converts a function within a function", async () => {
    await write("Ark1!A1", [[186000, "01-07-2018"], ["=TILTAG.DELÅRSEFFEKT(TILTAG.HELÅRSEFFEKT(A1,B1),B1,2018)"]]);
    await makeIndependent();
    const { formulas, values } = await workbench.read("Ark1!A2");
    expect(values).toEqual([[186000]]);
    expect(String(formulas[0]?.[0])).not.toMatch(/TILTAG/);
  });

  it("leaves text that only mentions a function", async () => {
    await write("Ark1!A1", [["'=TILTAG.NETTOEFFEKT(A2)", '="TILTAG.NETTOEFFEKT("&1']]);
    await expect(makeIndependent<Refused>()).resolves.toMatchObject({ error: { code: "no-tiltag-formulas" } });
  });

  it("keeps the number where a word in a cell decides how it is computed", async () => {
    await write("Ark1!A1", [[2, 3, "beløb"], ["=TILTAG.AKKUMULERETMÅLTAL(A1:B1,C1)"]]);
    await expect(makeIndependent()).resolves.toMatchObject({
      formulas: 0,
      values: 2,
      report: [{ cells: "Ark1!A2:B2", became: "value", now: 2 }],
    });
    expect((await workbench.read("Ark1!A2:B2")).formulas).toEqual([[2, 7]]);
  });

  it("keeps the number where Excel makes another one of the native formula", async () => {
    // Price and volume of groups with a missing old price: Tiltag takes the new one, a sum of products takes nothing.
    await write("Ark1!A1", [[10, 100, 12, 110], [0, "", 5, 90], ["=TILTAG.PRISMÆNGDE(A1:A2,B1:B2,C1:C2,D1:D2)"]]);
    const before = await workbench.read("Ark1!A3:C3");
    expect(before.values.flat().every((value) => typeof value === "number")).toBe(true);
    await expect(makeIndependent()).resolves.toMatchObject({ formulas: 0, values: 3 });
    const after = await workbench.read("Ark1!A3:C3");
    expect(after.values).toEqual(before.values);
    expect(after.formulas).toEqual(before.values);
  });

  it("leaves a formula that shows an error, and says which", async () => {
    await write("Ark1!A1", [[2, "=TILTAG.REALISERINGSGRAD(A1,B9)", "=TILTAG.AFVIGELSE(A1,A1)"]]);
    await expect(makeIndependent()).resolves.toMatchObject({
      formulas: 1,
      unchanged: 1,
      report: [
        { cells: "Ark1!B1", became: "unchanged" },
        { cells: "Ark1!C1", became: "formula" },
      ],
    });
    await expect(makeIndependent<Refused>()).resolves.toMatchObject({
      error: { code: "formulas-show-errors", cell: "Ark1!B1" },
    });
  });

  it("keeps no number that has not been calculated afresh, and waits for those that take their time", async () => {
    // As just opened: what the cells show is what was saved, and no function has been asked yet.
    const opened = await openWorkbench();
    const blank = blankBook("Ark1");
    opened.load({
      ...blank,
      sheets: blank.sheets.map((sheet) => ({
        ...sheet,
        cells: new Map<string, BookCell>([
          ["A1", { value: 100 }],
          ["B1", { value: 110 }],
          ["C1", { value: 999, formula: "=TILTAG.AFVIGELSE(A1,B1)" }],
          ["A2", { value: 5 }],
          ["A3", { value: 7 }],
          ["A4", { value: "beløb" }],
          ["C2", { value: 999, formula: "=TILTAG.AKKUMULERETMÅLTAL(A2:A3,A4)" }],
        ]),
      })),
    });
    const answer = await opened.step({ action: { id: "goer-uafhaengig", input: { scope: "workbook" } } });
    expect(answer).toMatchObject({ formulas: 1, values: 2, unchanged: 0 });
    expect((await opened.read("Ark1!C1:D2")).values).toEqual([
      [10, ""],
      [5, 17],
    ]);
    opened.close();
  });

  it("reports like formulas in neighbouring cells as one", async () => {
    await write(
      "Ark1!A1",
      Array.from({ length: 30 }, (_, row) => [row + 1, row, `=TILTAG.AFVIGELSE(A${row + 1},B${row + 1})`]),
    );
    const { report } = await makeIndependent();
    expect(report.map(({ cells, now }) => [cells, now])).toEqual([["Ark1!C1:C30", "=B1-A1"]]);
  });

  it("converts only what is selected", async () => {
    await write("Ark1!A1", [
      [1, 2, "=TILTAG.AFVIGELSE(A1,B1)"],
      [3, 4, "=TILTAG.AFVIGELSE(A2,B2)"],
    ]);
    await workbench.step({ select: "Ark1!C2" });
    await expect(makeIndependent("selection")).resolves.toMatchObject({ formulas: 1 });
    expect((await workbench.read("Ark1!C1:C2")).formulas).toEqual([["=TILTAG.AFVIGELSE(A1,B1)"], ["=B2-A2"]]);
  });

  it("refuses a protected sheet and changes nothing", async () => {
    await write("Ark1!A1", [[1, 2, "=TILTAG.AFVIGELSE(A1,B1)"]]);
    const book = await workbench.snapshot();
    workbench.load({ ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, protected: true })) });
    await expect(makeIndependent<Refused>()).resolves.toMatchObject({ error: { code: "sheet-protected" } });
    expect((await workbench.read("Ark1!C1")).formulas).toEqual([["=TILTAG.AFVIGELSE(A1,B1)"]]);
  });

  it("is undone by Fortryd, spilled results too", async () => {
    await write("Ark1!A1", [
      [372000, "01-07-2018"],
      ["=TILTAG.INDFASNING(A1,B1,2018,4)"],
      ["=TILTAG.AFVIGELSE(A1,B1)"],
    ]);
    const before = await workbench.snapshot();
    await makeIndependent();
    await undo();
    expect(await workbench.snapshot()).toEqual(before);
    expect((await workbench.read("Ark1!A2:D2")).values).toEqual([[186000, 372000, 372000, 372000]]);
  });

  it.each([1, 2, 3, 4, 5, 6])("leaves the workbook as it was where Excel fails at round trip %i", async (atSync) => {
    await write("Ark1!A1", [[372000, "01-07-2018"], ["=TILTAG.INDFASNING(A1,B1,2018,4)"]]);
    const before = await sheetCells();
    for (const applied of [false, true]) {
      await workbench.step({ fault: { atSync, code: "GeneralException", applied } });
      const answer = await makeIndependent<Partial<Refused & Outcome>>();
      if (answer.error === undefined) await undo();
      expect(await sheetCells()).toEqual(before);
    }
  });

  it("needs as many round trips for two thousand formulas as for two", async () => {
    const trips = async (rows: number): Promise<number> => {
      workbench.load();
      await write(
        "Ark1!A1",
        Array.from({ length: rows }, (_, row) => [row + 1, row, `=TILTAG.AFVIGELSE(A${row + 1},B${row + 1})`]),
      );
      await workbench.step({ count: true });
      await makeIndependent();
      return (await workbench.step<{ syncs: number }>({ count: true })).syncs;
    };
    await expect(trips(2)).resolves.toBe(5);
    await expect(trips(2_000)).resolves.toBe(5);
  }, 60_000);
});

interface Call {
  readonly name: string;
  readonly arguments: readonly Content[];
  readonly gives: readonly (readonly number[])[];
}

const EXAMPLES: readonly Call[] = Object.entries(CATALOGUE).flatMap(([id, { name }]) =>
  HELP[id as keyof typeof HELP].examples.map((example) => ({
    name,
    arguments: example.arguments as readonly Content[],
    gives: example.result,
  })),
);

const VECTORS: readonly Call[] = FIELD_VECTORS.map(({ id, ...vector }) => ({ name: CATALOGUE[id].name, ...vector }));

describe.each([
  ["every example of every function", EXAMPLES, "uafhaengig"],
  ["every vector of the domain description", VECTORS, "vektorer"],
])("%s", (_, calls, saved) => {
  /** Writes each call with its arguments in cells, and says where its result stands. */
  const writeCalls = async () => {
    let row = 0;
    const places: (Call & { formula: string; range: string })[] = [];
    const cells = new Map<string, string | number>();
    for (const each of calls) {
      const call = placeCall(each.name, each.arguments, row, "cells");
      for (const input of call.inputs) cells.set(`${String(input.row)}:${String(input.column)}`, input.content);
      cells.set(`${String(row)}:${String(call.column)}`, call.formula);
      const last = String.fromCharCode("O".charCodeAt(0) + (each.gives[0]?.length ?? 1) - 1);
      const range = `Ark1!AO${String(row + 1)}:A${last}${String(row + each.gives.length)}`;
      places.push({ ...each, formula: call.formula, range });
      row += Math.max(call.height, each.gives.length) + 1;
    }
    await write(
      "Ark1!A1",
      Array.from({ length: row }, (_, r) =>
        Array.from({ length: RESULT_COLUMN + 1 }, (__, c) => cells.get(`${String(r)}:${String(c)}`) ?? null),
      ),
    );
    return places;
  };

  it("shows its number in the workbook, and the same one without Tiltag", async () => {
    const places = await writeCalls();
    const expected = places.map(({ formula, gives }) => [
      formula,
      gives.map((line) => line.map((number): unknown => expect.closeTo(number, 6))),
    ]);
    const shown = () =>
      Promise.all(places.map(async ({ formula, range }) => [formula, (await workbench.read(range)).values]));
    expect(await shown()).toEqual(expected);
    await expect(makeIndependent()).resolves.toMatchObject({ values: 0, unchanged: 0 });
    expect(await shown()).toEqual(expected);
    await workbench.keep(saved);
  }, 60_000);
});
