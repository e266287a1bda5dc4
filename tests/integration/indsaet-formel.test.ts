import { blankBook } from "../../src/workbench/book/blank-book";
import { openWorkbench, type Workbench } from "./workbench";

interface Inserted {
  readonly cell: string;
  readonly spill: string;
}

interface Refused {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly cell?: string;
    readonly proposal?: string;
  };
}

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

beforeEach(() => workbench.load());

afterAll(() => workbench.close());

const FULL_YEAR = "=TILTAG.HELÅRSEFFEKT(186000,DATE(2018,7,1))";
const NET = "=TILTAG.NETTOEFFEKT({-7300,-9000;250,175})";

const insert = (input: object) => workbench.step<Inserted>({ action: { id: "indsaet-formel", input } });
const refuse = (input: object) => workbench.step<Refused>({ action: { id: "indsaet-formel", input } });
const undo = (input: object = {}) => workbench.step<object>({ action: { id: "fortryd", input } });
const syncs = async () => (await workbench.step<{ syncs: number }>({ count: true })).syncs;

const sheetNames = async () => {
  const sheets = await workbench.step<{ name: string }[]>({ list: "sheets" });
  return sheets.map(({ name }) => name);
};

describe("a formula", () => {
  it("stands in the cell, calculated, and is in the log", async () => {
    expect(await insert({ formula: FULL_YEAR, cell: "Ark1!B3", spill: { rows: 1, columns: 1 } })).toEqual({
      cell: "Ark1!B3",
      spill: "Ark1!B3",
    });
    const { values, formulas } = await workbench.read("Ark1!B3");
    expect(values).toEqual([[372_000]]);
    expect(formulas).toEqual([[FULL_YEAR]]);
    expect((await workbench.read("Tiltag-log!C5:E5")).values).toEqual([
      ["indsaet-formel", "Ark1!B3", "Formel med HELÅRSEFFEKT"],
    ]);
  });

  it("fills the cells of its result", async () => {
    const inserted = await insert({ formula: NET, cell: "Ark1!B3", spill: { rows: 1, columns: 2 } });
    expect(inserted).toEqual({ cell: "Ark1!B3", spill: "Ark1!B3:C3" });
    expect((await workbench.read("Ark1!B3:C3")).values).toEqual([[-7050, -8825]]);
  });

  it("is among the actions that anybody may ask for, with its input", async () => {
    const actions = await workbench.step<{ id: string; title: string; input: object }[]>({ list: "actions" });
    expect(actions.filter(({ id }) => id.startsWith("indsaet")).map(({ id, title }) => [id, title])).toEqual([
      ["indsaet-formel", "Indsæt formel"],
      ["indsaet-eksempel", "Indsæt eksempel"],
    ]);
  });

  it("goes to the active sheet where no sheet is named", async () => {
    expect(await insert({ formula: FULL_YEAR, cell: "C5" })).toEqual({ cell: "Ark1!C5", spill: "Ark1!C5" });
  });

  it("takes four round trips; five where nobody has told how much its result fills", async () => {
    await insert({ formula: FULL_YEAR, cell: "Ark1!B3", spill: { rows: 1, columns: 1 } });
    await syncs();
    await insert({ formula: FULL_YEAR, cell: "Ark1!B5", spill: { rows: 1, columns: 1 } });
    expect(await syncs()).toBe(4);
    await insert({ formula: FULL_YEAR, cell: "Ark1!B7" });
    expect(await syncs()).toBe(5);
  });
});

describe("what is refused changes nothing", () => {
  it.each([
    ["a formula without a function of ours", { formula: "=SUM(B2:B9)" }, "formula-not-tiltag"],
    ["a text", { formula: "TILTAG.NETTOEFFEKT(B2)" }, "formula-not-tiltag"],
    ["a formula that can't be read", { formula: "=TILTAG.NETTOEFFEKT((B2)" }, "formula-not-tiltag"],
    ["a name in a text only", { formula: '="TILTAG.NETTOEFFEKT(B2)"' }, "formula-not-tiltag"],
    [
      "a formula longer than Excel takes",
      { formula: `=TILTAG.NETTOEFFEKT(${"1+".repeat(5_000)}1)` },
      "formula-not-tiltag",
    ],
    ["no address", { cell: "her" }, "not-an-address"],
    ["half an address", { cell: "Ark1!B3:" }, "not-an-address"],
    ["a sheet that is not there", { cell: "Ark9!B3" }, "sheet-not-found"],
    ["a result beyond the sheet", { cell: "Ark1!XFD3", spill: { rows: 1, columns: 2 } }, "place-outside-sheet"],
    ["a name that is no function's", { formula: "=TILTAG.NETTOEFFEKT(" }, "formula-not-tiltag"],
    ["a spill of nothing", { spill: { rows: 0, columns: 1 } }, "input-invalid"],
  ])("%s", async (_, change, code) => {
    const before = await workbench.snapshot();
    const answer = await refuse({ formula: FULL_YEAR, cell: "Ark1!B3", ...change });
    expect(answer.error.code).toBe(code);
    expect(await workbench.snapshot()).toEqual(before);
  });

  it("a cell that holds something, with a free one proposed that then works", async () => {
    await workbench.step({ write: { at: "Ark1!C3", cells: [["mit"]] } });
    const before = await workbench.snapshot();
    const answer = await refuse({ formula: NET, cell: "Ark1!B3", spill: { rows: 1, columns: 2 } });
    expect(answer.error).toMatchObject({ code: "place-occupied", cell: "Ark1!C3", proposal: "Ark1!B5" });
    expect(answer.error.message).toContain("formlen skal bruge B3:C3");
    expect(await workbench.snapshot()).toEqual(before);
    await insert({ formula: NET, cell: "Ark1!B5", spill: { rows: 1, columns: 2 } });
    expect((await workbench.read("Ark1!B5:C5")).values).toEqual([[-7050, -8825]]);
  });

  it("a result that has no room, where nobody told its size: it is taken back", async () => {
    await workbench.step({ write: { at: "Ark1!C3", cells: [["mit"]] } });
    const before = await workbench.snapshot();
    const answer = await refuse({ formula: NET, cell: "Ark1!B3" });
    expect(answer.error).toMatchObject({ code: "place-occupied", cell: "Ark1!B3" });
    expect(await workbench.snapshot()).toEqual(before);
  });

  it("a protected sheet", async () => {
    const blank = blankBook("Ark1");
    workbench.load({ ...blank, sheets: blank.sheets.map((sheet) => ({ ...sheet, protected: true })) });
    expect((await refuse({ formula: FULL_YEAR, cell: "Ark1!B3" })).error.code).toBe("sheet-protected");
  });
});

describe("Fortryd", () => {
  it("takes the formula away and leaves the cell's format and everything else as it was", async () => {
    const blank = blankBook("Ark1");
    workbench.load({
      ...blank,
      sheets: blank.sheets.map((sheet) => ({
        ...sheet,
        cells: new Map([["B3", { value: null, format: { fill: "#FFEE00", bold: true, numberFormat: "#,##0" } }]]),
      })),
    });
    await workbench.step({ write: { at: "Ark1!A1", cells: [["Mit ark", 1, "=B1*2"]] } });
    const before = await workbench.snapshot();
    await insert({ formula: NET, cell: "Ark1!B3", spill: { rows: 1, columns: 2 } });
    expect(await workbench.snapshot()).not.toEqual(before);
    expect(await undo({ onlyIfUntouched: true })).toMatchObject({ undone: "indsaet-formel", place: "Ark1!B3:C3" });
    expect(await workbench.snapshot()).toEqual(before);
  });

  it("asks first, where somebody has put something else there, also after a reload", async () => {
    const before = await workbench.snapshot();
    await insert({ formula: FULL_YEAR, cell: "Ark1!B3" });
    await workbench.step({ write: { at: "Ark1!B3", cells: [[5]] } });
    await workbench.step({ reload: true });
    expect(await undo({ onlyIfUntouched: true })).toMatchObject({ error: { code: "changed-since", cell: "Ark1!B3" } });
    await undo();
    expect(await workbench.snapshot()).toEqual(before);
  });
});

describe("an example", () => {
  const EXAMPLE = {
    function: "HELÅRSEFFEKT",
    arguments: [
      { name: "delårseffekt", cells: [[186_000]] },
      { name: "startdato", cells: [[43_282]], dates: true },
      { name: "slutdato", cells: null, dates: true },
      { name: "metode", cells: [["måned"]] },
    ],
    result: { rows: 1, columns: 1 },
    source: "Varde, bostøtte § 85",
  };
  const insertExample = (change: object = {}) =>
    workbench.step<{ address: string; cell: string }>({
      action: { id: "indsaet-eksempel", input: { ...EXAMPLE, ...change } },
    });

  it("stands at the wanted cell where its columns are free: names, values, and a formula that uses them", async () => {
    expect(await insertExample({ at: "Ark1!B3" })).toEqual({ address: "Ark1!B3:C9", cell: "Ark1!C9" });
    const { text, formulas } = await workbench.read("Ark1!B3:C9");
    expect(text).toEqual([
      ["Eksempel: HELÅRSEFFEKT", ""],
      ["Kilde: Varde, bostøtte § 85", ""],
      ["", ""],
      ["delårseffekt", "186000"],
      ["startdato", "01-07-2018"],
      ["metode", "måned"],
      ["Resultat", "372000"],
    ]);
    expect(formulas[6]?.[1]).toBe("=TILTAG.HELÅRSEFFEKT(C6,C7,,C8)");
  });

  it("can be played with", async () => {
    await insertExample({ at: "Ark1!B3" });
    await workbench.step({ write: { at: "Ark1!C6", cells: [[100]] } });
    expect((await workbench.read("Ark1!C9")).values).toEqual([[200]]);
  });

  it("stands one column to the right of what is on the sheet where the wanted columns are in use", async () => {
    await workbench.step({ write: { at: "Ark1!A2", cells: [["a", 1, 2]] } });
    await workbench.step({ write: { at: "Ark1!B40", cells: [["langt nede"]] } });
    expect(await insertExample({ at: "Ark1!C10" })).toEqual({ address: "Ark1!E2:F8", cell: "Ark1!F8" });
  });

  it("keeps a block in its shape, and leaves room for what the result fills", async () => {
    const inserted = await insertExample({
      function: "UDESTÅENDE",
      arguments: [
        { name: "måltal", cells: [[-100, -100]] },
        { name: "effekt", cells: [[-150, -80]] },
        { name: "overførsel", cells: [[true]] },
      ],
      result: { rows: 1, columns: 2 },
      source: "functions.md",
      at: "Ark1!A1",
    });
    expect(inserted.address).toBe("Ark1!A1:C7");
    expect((await workbench.read("Ark1!B7:C7")).values).toEqual([[0, -20]]);
    expect((await workbench.read("Ark1!B6")).values).toEqual([[true]]);
  });

  it.each([
    ["on an empty sheet", [], "Ark1!B3"],
    ["beside the user's own", [["mit", 1]], null],
  ])("is taken back whole: %s", async (_, cells, at) => {
    const border = { style: "Continuous", weight: "Thin", color: "#FF0000" } as const;
    const blank = blankBook("Ark1");
    workbench.load({
      ...blank,
      sheets: blank.sheets.map((sheet) => ({
        ...sheet,
        columnWidths: new Map([[2, 30]]),
        cells: new Map([
          ["B5", { value: null, format: { fill: "#FFEE00", numberFormat: "0.0", borders: { EdgeTop: border } } }],
          ["E3", { value: null, format: { italic: true, fontColor: "#112233" } }],
        ]),
      })),
    });
    if (cells.length > 0) await workbench.step({ write: { at: "Ark1!A1", cells } });
    const before = await workbench.snapshot();
    await syncs();
    await insertExample({ at });
    expect(await syncs()).toBeLessThanOrEqual(7);
    expect(await workbench.snapshot()).not.toEqual(before);
    expect(await undo({ onlyIfUntouched: true })).toMatchObject({ undone: "indsaet-eksempel" });
    expect(await workbench.snapshot()).toEqual(before);
  });

  it("asks before Fortryd takes what has been played with, and then takes it", async () => {
    const before = await workbench.snapshot();
    await insertExample({ at: "Ark1!B3" });
    await workbench.step({ write: { at: "Ark1!C6", cells: [[100]] } });
    expect(await undo({ onlyIfUntouched: true })).toMatchObject({ error: { code: "changed-since" } });
    await undo();
    expect(await workbench.snapshot()).toEqual(before);
  });
});

describe("a failure on the way", () => {
  const faults = [1, 2, 3, 4, 5].flatMap((atSync) =>
    [false, true].flatMap((applied) =>
      ["GeneralException", "InvalidOperationInCellEditMode"].map((code) => ({ atSync, applied, code })),
    ),
  );
  const actions = [
    ["indsaet-formel", { formula: NET, cell: "Ark1!B3", spill: { rows: 1, columns: 2 } }],
    [
      "indsaet-eksempel",
      {
        function: "AFVIGELSE",
        arguments: [
          { name: "korrigeret", cells: [[100]] },
          { name: "forventet", cells: [[110]] },
        ],
        result: { rows: 1, columns: 1 },
        source: "prøve",
      },
    ],
  ] as const;

  it.each(actions.flatMap(([id, input]) => faults.map((fault) => ({ id, fault, input }))))(
    "leaves the workbook as before or complete: $id $fault",
    async ({ id, fault, input }) => {
      await workbench.step({ write: { at: "Ark1!A1", cells: [["Mit ark", 1, "=B1*2"]] } });
      const before = await workbench.snapshot();
      await workbench.step({ fault });
      const answer = await workbench.step<Inserted | Refused>({ action: { id, input } });
      if ("error" in answer) {
        expect(answer.error.message).toMatch(/Intet er ændret|som den var/);
        expect(await workbench.snapshot()).toEqual(before);
      } else expect(await sheetNames()).toEqual(["Ark1", "Tiltag-log"]);
    },
  );
});
