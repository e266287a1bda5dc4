import type { Book } from "../../src/workbench/book/book";
import { budget2017Input, budget2018Input, catalogueInput, estimateInput, plannedInput, VARDE } from "../helpers/varde";
import { labelledLine } from "./labelled-lines";
import { openWorkbench, type Workbench } from "./workbench";

interface Built {
  readonly sheet: string;
  readonly address: string;
  readonly notQuantified: number;
}

interface Refused {
  readonly error: { readonly code: string; readonly message: string };
}

jest.setTimeout(60_000);

let workbench: Workbench;
/** Varde's budget, catalogue and planned initiatives, each on its sheet. */
let tables: Book;

beforeAll(async () => {
  workbench = await openWorkbench();
  await workbench.step({ action: { id: "ny-budgetoversigt", input: budget2018Input({ newSheet: "Budget" }) } });
  await workbench.step({ action: { id: "ny-tiltagstabel", input: catalogueInput({ newSheet: "Katalog 1" }) } });
  await workbench.step({ action: { id: "ny-tiltagstabel", input: plannedInput({ newSheet: "Tiltag" }) } });
  tables = await workbench.snapshot();
});

beforeEach(() => workbench.load(tables));

afterAll(() => workbench.close());

const action = (input: object) => ({ action: { id: "nyt-estimat", input } });
const build = (input: object) => workbench.step<Built>(action(input));
const refuse = (input: object) => workbench.step<Refused>(action(input));
const lineOf = (address: string, label: string) => labelledLine(workbench, address, label, 1);
const DIFFERENCE = "Difference til korrigeret budget 2018";

describe("Varde's chain", () => {
  it("runs from the catalogue to the difference, to the krone", async () => {
    const built = await build(estimateInput({ newSheet: "Estimat" }));
    expect(built).toEqual({
      sheet: "Estimat",
      table: "Tiltag_Samlet_estimat",
      address: "Estimat!A1:E12",
      notQuantified: 0,
    });
    const line = (label: string) => lineOf(built.address, label);
    expect((await line(VARDE.catalogue.title)).values).toEqual(VARDE.catalogue.total);
    expect((await line(VARDE.plannedAsLine)).values).toEqual(VARDE.planned.total);
    expect((await line("I alt")).values).toEqual(VARDE.estimate);
    expect((await line("Ikke kvantificeret (antal tiltag)")).values).toEqual([0, 0, 0, 0]);
    expect((await line("Estimeret budget")).values).toEqual(VARDE.estimatedBudget);
    const difference = await line(DIFFERENCE);
    expect(difference.values).toEqual(VARDE.difference);
    expect(difference.text[0]).toBe("-3.720.846");
    await workbench.keep("samlet-estimat");
  });

  it("is nothing but formulas over the tables, by name", async () => {
    const built = await build(estimateInput({ newSheet: "Estimat" }));
    expect((await lineOf(built.address, VARDE.plannedAsLine)).formulas[3]).toBe(
      '=SUMIFS(Planlagte_tiltag_2018[2021],Planlagte_tiltag_2018[Status],"<>udgået",Planlagte_tiltag_2018[Status],"<>afvist")',
    );
    expect((await lineOf(built.address, "I alt")).formulas[0]).toBe("=SUM(B4:B5)");
    const estimated = await lineOf(built.address, "Estimeret budget");
    expect(estimated.formulas.slice(0, 2)).toEqual([
      "=SUM(Budget_2018[Forventet 2018])-B6",
      "=SUM(Budget_2018[2019])-C6",
    ]);
    expect((await lineOf(built.address, DIFFERENCE)).formulas[3]).toBe("=SUM(Budget_2018[Korrigeret 2018])-E10");
  });

  it("carries a changed number of the catalogue, and a withdrawn row, through to the difference", async () => {
    const built = await build(estimateInput({ newSheet: "Estimat" }));
    await workbench.step({ write: { at: "'Katalog 1'!F4", cells: [[350_000]] } });
    expect((await lineOf(built.address, DIFFERENCE)).values[0]).toBe(VARDE.difference[0] + 100_000);
    await workbench.step({ write: { at: "'Katalog 1'!D4", cells: [["Udgået"]] } });
    expect((await lineOf(built.address, DIFFERENCE)).values[0]).toBe(VARDE.difference[0] - 250_000);
  });

  it("counts what stands in the tables now, a withdrawn row never", async () => {
    await workbench.step({ write: { at: "'Katalog 1'!D4", cells: [["udgået"]] } });
    await workbench.step({ write: { at: "'Katalog 1'!G5", cells: [["-"]] } });
    const built = await build(estimateInput({ newSheet: "Estimat" }));
    expect(built.notQuantified).toBe(1);
    expect((await lineOf(built.address, "Ikke kvantificeret (antal tiltag)")).values).toEqual([0, 1, 0, 0]);
    expect((await lineOf(built.address, "I alt")).values).toEqual([2_160_000, 2_261_000, 2_781_000, 2_781_000]);
  });

  it("says unit, sign, and how the lines come about", async () => {
    const built = await build({ ...estimateInput({ newSheet: "Estimat" }), title: "Overblik" });
    const { values } = await workbench.read(built.address);
    expect(values[0]?.[0]).toBe("Overblik");
    expect(values[1]?.[0]).toBe("kr. · Note: (+) = besparelse/merindtægt, (-) = merudgift/investering");
    expect(values.at(-1)?.[0]).toBe(
      "Estimeret budget = forventet − samlet estimat · Difference = korrigeret budget 2018 − estimeret budget, (-) = merforbrug",
    );
  });

  it("is clean to the proof-reader", async () => {
    const built = await build(estimateInput({ newSheet: "Estimat" }));
    const review = await workbench.step({ action: { id: "stemmer-tabellen", input: { range: built.address } } });
    expect(review).toMatchObject({ findings: [] });
  });

  it("is held against another year's budget where the table has one", async () => {
    await workbench.step({ write: { at: "Budget!G3", cells: [["Korrigeret 2019"], [132_169_904], [9_223_250]] } });
    const built = await build({ ...estimateInput({ newSheet: "Estimat" }), baseYear: 2019 });
    // `domain.md` §9.3: with the budget's increase of 2,5 mio. the years from 2019 on are all but in balance.
    expect((await lineOf(built.address, "Difference til korrigeret budget 2019")).values.slice(1)).toEqual([
      154, -99_846, -99_846,
    ]);
  });
});

describe("where savings are written with minus, the chain has the opposite signs", () => {
  it("and the same estimated budget", async () => {
    const minus = (amounts: readonly number[]) => amounts.map((each) => -each);
    workbench.load();
    const run = (id: string, input: object) => workbench.step({ action: { id, input } });
    await run("ny-budgetoversigt", { ...budget2018Input("Ark1!B3"), direction: "forventet-korrigeret" });
    const catalogue = catalogueInput("Ark1!B20");
    const rows = catalogue.rows.map((row) => ({ ...row, amounts: minus(row.amounts) }));
    await run("ny-tiltagstabel", { ...catalogue, savings: "minus", rows });
    const built = await build({ ...estimateInput("Ark1!B50"), tables: ["Effektiviseringskatalog_2018"] });
    const estimated = VARDE.estimatedBudget.map((each, year) => each + (VARDE.planned.total[year] ?? 0));
    expect((await lineOf(built.address, "I alt")).values).toEqual(minus(VARDE.catalogue.total));
    expect((await lineOf(built.address, "Estimeret budget")).values).toEqual(estimated);
    expect((await lineOf(built.address, DIFFERENCE)).values[0]).toBe(3_720_846 + 316_000);
  });
});

describe("tables that can't be used are refused", () => {
  it("where they are written otherwise: both are named, and the way out", async () => {
    await workbench.step({
      action: { id: "ny-tiltagstabel", input: { ...plannedInput({ newSheet: "Mio" }), unit: "mio", table: "Mio" } },
    });
    const { error } = await refuse({ ...estimateInput({ newSheet: "Estimat" }), tables: ["Mio"] });
    expect(error.code).toBe("contracts-differ");
    expect(error.message).toBe(
      "»Budget 2018-2021« er skrevet i kr. med besparelser med plus og uden prisniveau, men »Økonomisk effekt af de planlagte tiltag« i mio. kr. med besparelser med plus og uden prisniveau. De kan ikke lægges sammen, før de er skrevet ens: brug »Skift enhed og fortegn« på den ene, og prøv igen. Intet er ændret.",
    );
  });

  it.each([
    ["an unknown budget", { budget: "Findes_ikke" }, "table-unknown"],
    ["initiatives for a budget", { budget: "Effektiviseringskatalog_2018" }, "not-a-budget"],
    ["a budget for initiatives", { tables: ["Budget_2018"] }, "not-initiatives"],
    ["no tables", { tables: [] }, "no-tables"],
    ["a table twice", { tables: ["Planlagte_tiltag_2018", "planlagte_tiltag_2018"] }, "table-twice"],
    ["a base year without a budget", { baseYear: 2019 }, "base-year-missing"],
    ["a CPR number", { title: "Sag 010190-1234" }, "cpr-number"],
  ])("%s", async (_, change, code) => {
    expect((await refuse({ ...estimateInput({ newSheet: "Estimat" }), ...change })).error.code).toBe(code);
    expect(await workbench.snapshot()).toEqual(tables);
  });

  it("where a year, a column or the table itself is missing", async () => {
    const short = { ...plannedInput({ newSheet: "Kort" }), years: [2018], table: "Kort" };
    const rows = short.rows.map((row) => ({ ...row, amounts: row.amounts.slice(0, 1) }));
    await workbench.step({ action: { id: "ny-tiltagstabel", input: { ...short, rows } } });
    const input = estimateInput({ newSheet: "Estimat" });
    expect((await refuse({ ...input, tables: ["Kort"] })).error.code).toBe("year-missing");
    await workbench.step({ write: { at: "'Katalog 1'!G3", cells: [["Andet"]] } });
    expect((await refuse(input)).error.code).toBe("column-missing");
    await workbench.step({ write: { at: "Budget!B4", cells: [["=1/0"]] } });
    expect((await refuse(input)).error).toMatchObject({ code: "cell-error", cell: "Budget!B4" });
  });
});

test("a budget of one year has a chain too", async () => {
  workbench.load();
  const run = (id: string, input: object) => workbench.step({ action: { id, input } });
  await run("ny-budgetoversigt", budget2017Input("Ark1!B3"));
  await run("ny-tiltagstabel", {
    ...plannedInput("Ark1!B20"),
    years: [2017],
    rows: [{ title: "x", amounts: [1_000_000] }],
  });
  const built = await build({
    budget: "Budget_2017",
    tables: ["Planlagte_tiltag_2017"],
    baseYear: 2017,
    at: "Ark1!B40",
  });
  expect((await labelledLine(workbench, built.address, "Difference til korrigeret budget 2017", 1)).values).toEqual([
    -11_763_729,
  ]);
});

test("seven round trips, whatever the number of rows", async () => {
  await workbench.step({ count: true });
  await build(estimateInput("Tiltag!A30"));
  expect((await workbench.step<{ syncs: number }>({ count: true })).syncs).toBe(7);
});

test("Fortryd leaves the workbook as it was, also after a restart", async () => {
  await build(estimateInput("Tiltag!A30"));
  await workbench.step({ reload: true });
  expect(await workbench.step({ action: { id: "fortryd", input: {} } })).toMatchObject({ undone: "nyt-estimat" });
  expect(await workbench.snapshot()).toEqual(tables);
});

test.each([1, 2, 3, 4, 5, 6, 7].flatMap((atSync) => [false, true].map((applied) => ({ atSync, applied }))))(
  "a failure on the way leaves the workbook as before or complete: %j",
  async ({ atSync, applied }) => {
    await workbench.step({ fault: { atSync, applied, code: "GeneralException" } });
    const answer = await workbench.step<Built | Refused>(action(estimateInput("Tiltag!A30")));
    if ("error" in answer) expect(await workbench.snapshot()).toEqual(tables);
    else expect((await lineOf(answer.address, DIFFERENCE)).values).toEqual(VARDE.difference);
  },
);
