import { budget2017Input, budget2018Input, VARDE } from "../helpers/varde";
import { labelledLine } from "./labelled-lines";
import { openWorkbench, type Workbench } from "./workbench";

interface Built {
  readonly sheet: string;
  readonly table: string;
  readonly address: string;
  readonly notQuantified: number;
}

interface Refused {
  readonly error: { readonly code: string; readonly message: string };
}

jest.setTimeout(60_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

beforeEach(() => workbench.load());

afterAll(() => workbench.close());

const action = (input: object) => ({ action: { id: "ny-budgetoversigt", input } });
const build = (input: object) => workbench.step<Built>(action(input));
const refuse = (input: object) => workbench.step<Refused>(action(input));
const undo = () => workbench.step<object>({ action: { id: "fortryd", input: {} } });
const lineOf = (address: string, label: string) => labelledLine(workbench, address, label, 1);

describe("Varde's budget and forecast of 2017", () => {
  it("has the paper's numbers, the difference as a calculated column, and its totals by formula", async () => {
    const built = await build(budget2017Input({ newSheet: "Budget" }));
    expect(built).toEqual({ sheet: "Budget", table: "Budget_2017", address: "Budget!A1:D8", notQuantified: 0 });
    expect((await lineOf(built.address, "Område")).values).toEqual(["Korrigeret", "Forventet", "Difference"]);
    for (const { title, values } of VARDE.budget2017.rows) {
      const line = await lineOf(built.address, title);
      expect(line.values).toEqual(values);
      expect(line.formulas[2]).toBe('=IF(COUNT([@Korrigeret],[@Forventet])=2,[@Korrigeret]-[@Forventet],"-")');
    }
    const total = await lineOf(built.address, "I alt");
    expect(total.values).toEqual(VARDE.budget2017.total);
    expect(total.text).toEqual(["134.351.271", "147.115.000", "-12.763.729"]);
    expect(total.formulas[2]).toBe("=SUM(Budget_2017[Difference])");
    await workbench.keep("budget-2017");
  });

  it("is an ordinary table: an area typed below counts at once, also in the difference", async () => {
    const built = await build(budget2017Input("Ark1!B3"));
    expect(await workbench.step({ list: "tables" })).toContainEqual(
      expect.objectContaining({ name: "Budget_2017", address: "Ark1!B5:E7" }),
    );
    await workbench.step({ write: { at: "Ark1!B8", cells: [["Misbrug §101", 1_000, 1_500]] } });
    const total = await lineOf(built.address, "I alt");
    expect(total.values).toEqual([134_352_271, 147_116_500, -12_764_229]);
  });

  it("says unit and direction, and is registered with them", async () => {
    const built = await build({ ...budget2017Input("Ark1!B3"), priceLevel: "2017-priser" });
    const { values } = await workbench.read(built.address);
    expect(values.flat()).toContain(
      "kr. · 2017-priser · Note: Difference = korrigeret − forventet, (+) = mindreforbrug, (-) = merforbrug",
    );
    expect((await workbench.read("Tiltag-opsætning!A5:H5")).values[0]).toEqual([
      "Budget_2017",
      "Budget og forventet forbrug 2017",
      "Budget og forventet",
      "2017",
      "kr.",
      "plus",
      "2017-priser",
      0,
    ]);
  });

  it("counts its difference the other way where it is asked to", async () => {
    const built = await build({ ...budget2017Input("Ark1!B3"), direction: "forventet-korrigeret" });
    expect((await lineOf(built.address, "I alt")).values[2]).toBe(12_763_729);
    expect((await lineOf(built.address, "Botilbud")).formulas[2]).toContain("[@Forventet]-[@Korrigeret]");
    const { values } = await workbench.read(built.address);
    expect(values.flat()).toContain(
      "kr. · Note: Difference = forventet − korrigeret, (-) = mindreforbrug, (+) = merforbrug",
    );
  });

  it("leaves out what is not quantified, and says how many", async () => {
    const input = budget2017Input("Ark1!B3");
    const built = await build({ ...input, areas: [...input.areas, { title: "STU", corrected: 500, expected: ["-"] }] });
    expect(built.notQuantified).toBe(1);
    expect((await lineOf(built.address, "STU")).values).toEqual([500, "-", "-"]);
    expect((await lineOf(built.address, "I alt")).values).toEqual([134_351_771, 147_115_000, -12_763_729]);
    expect((await lineOf(built.address, "Ikke kvantificeret (antal områder)")).values).toEqual([0, 1, 1]);
  });

  it("is clean to the proof-reader", async () => {
    const built = await build(budget2017Input("Ark1!B3"));
    expect(await workbench.step({ action: { id: "stemmer-tabellen", input: { range: built.address } } })).toMatchObject(
      { findings: [] },
    );
  });
});

describe("Varde's budget 2018-2021", () => {
  it("has the forecast year by year beside the base year's budget, and its footnote", async () => {
    const built = await build(budget2018Input({ newSheet: "Budget" }));
    expect((await lineOf(built.address, "Område")).values).toEqual([
      "Korrigeret 2018",
      "Forventet 2018",
      "2019",
      "2020",
      "2021",
    ]);
    for (const { title, values } of VARDE.budget2018.rows)
      expect((await lineOf(built.address, title)).values).toEqual(values);
    const total = await lineOf(built.address, "I alt");
    expect(total.values).toEqual(VARDE.budget2018.total);
    expect(total.formulas[0]).toBe("=SUM(Budget_2018[Korrigeret 2018])");
    const { values } = await workbench.read(built.address);
    expect(values.at(-1)?.[0]).toBe(VARDE.budget2018.footnote);
    await workbench.keep("budget-2018");
  });

  it("can be held against an earlier year's budget, which is printed", async () => {
    const built = await build({ ...budget2018Input("Ark1!B3"), baseYear: 2017 });
    expect((await lineOf(built.address, "Område")).values.slice(0, 2)).toEqual(["Korrigeret 2017", "Forventet 2018"]);
  });
});

describe("what can't be is refused with its place", () => {
  it.each([
    ["no areas", { areas: [] }, "no-areas"],
    ["an area without a name", { areas: [{ title: " ", corrected: 1, expected: [1] }] }, "area-title-missing"],
    ["a text for an amount", { areas: [{ title: "x", corrected: "y", expected: [1] }] }, "amount-not-a-number"],
    ["too many amounts", { areas: [{ title: "x", corrected: 1, expected: [1, 2] }] }, "amounts-and-years"],
    ["another base year with one year", { baseYear: 2016 }, "base-year-other"],
    ["no title", { title: "" }, "title-missing"],
    ["a CPR number", { footnote: "Sag 010190-1234" }, "cpr-number"],
    ["a name that is none", { table: "A1" }, "table-name-invalid"],
    ["a sheet that is not there", { at: "Ark9!A1" }, "sheet-not-found"],
  ])("%s", async (_, change, code) => {
    const before = await workbench.snapshot();
    expect((await refuse({ ...budget2017Input("Ark1!B3"), ...change })).error.code).toBe(code);
    expect(await workbench.snapshot()).toEqual(before);
  });
});

test("four round trips, whatever the number of areas", async () => {
  const input = budget2017Input("Ark1!B3");
  const areas = Array.from({ length: 300 }, (_, index) => ({
    title: `Område ${String(index)}`,
    corrected: index,
    expected: [2 * index],
  }));
  await workbench.step({ count: true });
  await build({ ...input, areas });
  expect((await workbench.step<{ syncs: number }>({ count: true })).syncs).toBe(4);
});

test("Fortryd leaves the workbook as it was, also after a restart", async () => {
  const before = await workbench.snapshot();
  await build(budget2017Input("Ark1!B3"));
  await workbench.step({ reload: true });
  expect(await undo()).toMatchObject({ undone: "ny-budgetoversigt" });
  expect(await workbench.snapshot()).toEqual(before);
});

test.each([1, 2, 3, 4].flatMap((atSync) => [false, true].map((applied) => ({ atSync, applied }))))(
  "a failure on the way leaves the workbook as before or complete: %j",
  async ({ atSync, applied }) => {
    const before = await workbench.snapshot();
    await workbench.step({ fault: { atSync, applied, code: "GeneralException" } });
    const answer = await workbench.step<Built | Refused>(action(budget2017Input("Ark1!B3")));
    if ("error" in answer) expect(await workbench.snapshot()).toEqual(before);
    else expect((await lineOf(answer.address, "I alt")).values).toEqual(VARDE.budget2017.total);
  },
);
