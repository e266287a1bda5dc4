import { blankBook } from "../../src/workbench/book/blank-book";
import { randomRegister, smallRegister } from "../helpers/register-inputs";
import { budget2017Input, budget2018Input, VARDE } from "../helpers/varde";
import { openWorkbench, type Workbench } from "./workbench";

interface Built {
  readonly table: string;
  readonly address: string;
}

interface Changed {
  readonly address: string;
  readonly converted: number;
  readonly rounded: number;
  readonly views: readonly string[];
  readonly usedElsewhere: readonly string[];
  readonly columns: readonly string[];
  readonly preview: readonly {
    readonly label: string;
    readonly before: readonly string[];
    readonly after: readonly string[];
  }[];
}

interface Refused {
  readonly error: { readonly code: string; readonly message: string; readonly cell?: string };
}

jest.setTimeout(60_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

beforeEach(() => workbench.load());

afterAll(() => workbench.close());

const run = <T>(id: string, input: object) => workbench.step<T>({ action: { id, input } });
const change = (input: object) => run<Changed>("skift-kontrakt", input);
const refuse = (input: object) => run<Refused>("skift-kontrakt", input);
const undo = () => run<object>("fortryd", {});
const write = (at: string, cells: readonly (readonly unknown[])[]) => workbench.step({ write: { at, cells } });

/** The engine knows a negative zero, Excel does not. */
const bare = (value: unknown) => (value === 0 ? 0 : value);

/** The cells right of a label in the first two columns. */
async function lineOf(address: string, label: string) {
  const { values, formulas, text } = await workbench.read(address);
  const row = values.findIndex((cells) => cells.slice(0, 2).includes(label));
  const from = (values[row]?.indexOf(label) ?? 0) + 1;
  if (row < 0) throw new Error(`no line »${label}« in ${address}`);
  return {
    values: (values[row] ?? []).slice(from).map(bare),
    formulas: formulas[row]?.slice(from) ?? [],
    text: text[row]?.slice(from) ?? [],
  };
}

const contractOf = async (row: number) =>
  (await workbench.read(`'Tiltag-opsætning'!E${String(row)}:H${String(row)}`)).values[0];

/** The snapshot without what the log remembers. */
const withoutLog = async () => {
  const book = { ...(await workbench.snapshot()), activeSheet: "" };
  return { ...book, sheets: book.sheets.filter(({ name }) => name !== "Tiltag-log") };
};

describe("budget and expected", () => {
  it("keeps its budgets positive and turns the difference, formula, sum and note with it", async () => {
    const { address } = await run<Built>("ny-budgetoversigt", budget2017Input("Ark1!B3"));
    const changed = await change({ table: "Budget_2017", unit: "1000kr", savings: "minus", decimals: 0 });
    expect(changed).toMatchObject({ columns: ["Korrigeret", "Forventet", "Difference"], converted: 4 });
    const area = await lineOf(address, "Botilbud");
    expect(area.values).toEqual([125_127.271, 135_963, 10_835.729]);
    expect(area.formulas[2]).toBe('=IF(COUNT([@Korrigeret],[@Forventet])=2,[@Forventet]-[@Korrigeret],"-")');
    expect((await lineOf(address, "I alt")).text).toEqual(["134.351", "147.115", "12.764"]);
    expect((await workbench.read("Ark1!B4")).values).toEqual([
      ["1.000 kr. · Note: Difference = forventet − korrigeret, (-) = mindreforbrug, (+) = merforbrug"],
    ]);
    expect(await contractOf(5)).toEqual(["1.000 kr.", "minus", "", 0]);
    expect((await lineOf(address, "Ikke kvantificeret (antal områder)")).text).toEqual(["0", "0", "0"]);
  });

  it("shows before and after under its own headers", async () => {
    await run("ny-budgetoversigt", budget2017Input("Ark1!B3"));
    const { preview } = await change({ table: "Budget_2017", savings: "minus", preview: true });
    expect(preview.at(-1)).toEqual({
      label: "I alt",
      before: ["134.351.271", "147.115.000", "-12.763.729"],
      after: ["134.351.271", "147.115.000", "12.763.729"],
    });
  });

  it("converts the years and every base year that has been added, and leaves what is not quantified", async () => {
    const input = budget2018Input("Ark1!B3");
    const areas = [...input.areas, { title: "STU", corrected: "-", expected: ["-", null, 1, 2] }];
    const { address } = await run<Built>("ny-budgetoversigt", { ...input, areas });
    await write("Ark1!H5", [["Korrigeret 2019"], [1000], [2000], [3000]]);
    const changed = await change({ table: "Budget_2018", unit: "mio" });
    expect(changed.columns).toContain("Korrigeret 2019");
    expect((await lineOf(address, "STU")).values).toEqual(["-", "-", "", 0.000001, 0.000002]);
    expect((await workbench.read("Ark1!H6:H8")).values).toEqual([[0.001], [0.002], [0.003]]);
    await change({ table: "Budget_2018", unit: "kr" });
    expect((await lineOf(address, "Botilbud*")).values).toEqual(VARDE.budget2018.rows[0].values);
  });

  it("names the estimate's formulas, which read it", async () => {
    await run("ny-budgetoversigt", budget2018Input("Ark1!B3"));
    await write("Ark1!M1", [["=SUM(Budget_2018[Korrigeret 2018])"]]);
    expect(await change({ table: "Budget_2018", unit: "mio" })).toMatchObject({ usedElsewhere: ["Ark1!M1"] });
  });

  it("refuses a difference that was rewritten when the sign is to turn", async () => {
    await run("ny-budgetoversigt", budget2017Input("Ark1!B3"));
    await write("Ark1!E6", [["=D6-C6"]]);
    const { error } = await refuse({ table: "Budget_2017", savings: "minus" });
    expect(error).toMatchObject({ code: "formula-not-ours", cell: "Ark1!E6" });
  });
});

const BLOCKS = {
  title: "Katalog",
  years: [2026, 2027],
  unit: "1000kr",
  savings: "minus",
  targets: [-500, "-"],
  at: { newSheet: "Blokke" },
  tableName: "Blokke",
  rows: [
    { title: "A", amounts: [-100, -200] },
    { title: "B", amounts: [-50.5, "-"] },
    { title: "C", amounts: [25, null] },
  ],
};

describe("decision blocks", () => {
  it("have proposals, targets, saved sets and distances written under the other contract", async () => {
    const { address } = await run<Built>("beslutningsblokke", BLOCKS);
    await write("Blokke!D4", [["x"], ["x"]]);
    await run("gem-beslutningssaet", { table: "Blokke", name: "To" });
    const changed = await change({ table: "Blokke", unit: "kr", savings: "plus" });
    expect(changed).toMatchObject({ converted: 5, rounded: 0, usedElsewhere: [] });
    expect((await lineOf(address, "B")).values.slice(1, 4)).toEqual(["x", 50_500, "-"]);
    expect((await lineOf(address, "Valgt i alt")).values.slice(2, 4)).toEqual([150_500, 200_000]);
    expect((await lineOf(address, "Mål")).values.slice(2, 4)).toEqual([500_000, "-"]);
    expect((await lineOf(address, "Afstand til målet")).text.slice(2, 4)).toEqual(["349.500", ""]);
    expect((await lineOf(address, "To")).text.slice(1)).toEqual(["2", "150.500", "200.000", "349.500", ""]);
    expect(changed.preview.map(({ label }) => label)).toEqual([
      "A",
      "B",
      "C",
      "Valgt i alt",
      "Mål",
      "Afstand til målet",
    ]);
    await write("Blokke!D5", [[""]]);
    await run("gem-beslutningssaet", { table: "Blokke", name: "Én" });
    expect((await lineOf(address, "Én")).text.slice(1)).toEqual(["1", "100.000", "200.000", "400.000", ""]);
    await write("Blokke!D5", [["x"]]);
    expect(await run("laes-beslutningsblokke", { table: "Blokke" })).toMatchObject({
      now: { totals: [150_500, 200_000], distances: [349_500, null] },
    });
  });

  it("are refused where the target line can't be found", async () => {
    await run("beslutningsblokke", BLOCKS);
    await write("Blokke!B9", [["Ramme"]]);
    expect((await refuse({ table: "Blokke", unit: "kr" })).error).toMatchObject({ code: "line-missing" });
  });
});

const FOLLOW_UP = { targets: [-300, -700, -800, -900], limits: { gul: 0.95, roed: 0.5 } };

describe("the register", () => {
  it("turns effects and not prices, with the formula that counts one from the other", async () => {
    const { address } = await run<Built>("opret-register", smallRegister());
    const changed = await change({ table: "Tiltag", unit: "kr", savings: "plus" });
    expect(changed.columns).toContain("Ny pris");
    const line = (await lineOf(address, "Digital støtte")).values;
    // Helårseffekt, Antal, Nuværende pris, Ny pris, Sandsynlighed.
    expect(line.slice(8, 13)).toEqual(["", 10, 100_000, 61_000, 1]);
    expect(line.slice(14, 18)).toEqual([130_000, 390_000, 390_000, 390_000]);
    // Fuld virkning, Resteffekt, Forventet.
    expect(line.slice(-6)).toEqual([390_000, 260_000, 130_000, 390_000, 390_000, 390_000]);
    expect((await lineOf(address, "STU")).values.slice(-4)).toEqual(["-", "-", 50_000, "-"]);
    expect((await workbench.read("Tiltag!A2")).values[0]?.[0]).toMatch(/^kr\. · 2026-priser · Note: \(\+\)/);
  });

  it("takes its follow-ups along: targets, carry-overs and lights say the same in the other unit and sign", async () => {
    await run("opret-register", smallRegister());
    const { address } = await run<Built>("opfoelgning", FOLLOW_UP);
    const before = await lineOf(address, "Ikke identificeret med overførsel");
    const light = await lineOf(address, "Dækning");
    const changed = await change({ table: "Tiltag", unit: "kr", savings: "plus" });
    expect(changed).toMatchObject({ views: ["Mål_2026"], usedElsewhere: [] });
    expect((await lineOf(address, "Mål, i alt")).values).toEqual([300_000, 700_000, 800_000, 900_000]);
    const carried = await lineOf(address, "Ikke identificeret med overførsel");
    expect(carried.values).toEqual(before.values.map((value) => Number(value) * -1000));
    expect(carried.formulas[1]).toMatch(/^=MAX\(0,/);
    expect((await lineOf(address, "Personale")).text[0]).toBe("-150.000");
    expect((await lineOf(address, "Dækning")).text).toEqual(light.text);
    expect([await contractOf(5), await contractOf(6)].map((row) => row?.slice(0, 2))).toEqual([
      ["kr.", "plus"],
      ["kr.", "plus"],
    ]);
  });

  it("keeps the locked plan what it was: in kroner, read in the new unit and sign, and back again", async () => {
    await run("opret-register", smallRegister());
    await run("laas-plan", { numbers: [1], decision: "Budget 2026" });
    const { address } = await run<Built>("opfoelgning", FOLLOW_UP);
    const before = await lineOf(address, "Plan");
    expect(before.formulas[0]).toContain("TiltagPlan");
    await change({ table: "Tiltag", unit: "kr", savings: "plus" });
    expect((await lineOf(address, "Plan")).values).toEqual(before.values.map((value) => Number(value) * -1000));
    await change({ table: "Tiltag", unit: "1000kr", savings: "minus" });
    expect(await lineOf(address, "Plan")).toEqual(before);
  });

  it("does not change the prices of a plan that is locked, and says why", async () => {
    await run("opret-register", smallRegister());
    await run("laas-plan", { numbers: [1], decision: "Budget 2026" });
    await run("opfoelgning", FOLLOW_UP);
    await run("pl-satser", { years: [2027] });
    const before = await workbench.snapshot();
    const { error } = await refuse({ table: "Tiltag", priceLevel: "2027-priser" });
    expect(error).toMatchObject({ code: "plan-locked", message: expect.stringContaining("»Mål_2026«") });
    expect(await workbench.snapshot()).toEqual(before);
    expect(await change({ table: "Tiltag", priceLevel: "p/l 2026" })).toMatchObject({ rounded: 0 });
    expect(await run("sammenlign-plan", {})).toMatchObject({ otherPrices: [] });
  });

  it("is the table to change where a follow-up is asked for", async () => {
    await run("opret-register", smallRegister());
    await run("opfoelgning", FOLLOW_UP);
    const before = await workbench.snapshot();
    const { error } = await refuse({ table: "Mål_2026", unit: "kr" });
    expect(error).toMatchObject({ code: "follows-table", message: expect.stringContaining("»Tiltag«") });
    expect(await workbench.snapshot()).toEqual(before);
  });

  it("leaves another register and its follow-up alone", async () => {
    await run("opret-register", smallRegister());
    await run("opret-register", { rollFrom: "Tiltag" });
    await run("opfoelgning", { ...FOLLOW_UP, register: "Tiltag_2027" });
    expect(await change({ table: "Tiltag", unit: "kr" })).toMatchObject({ views: [] });
    expect((await workbench.read("Opfølgning!B4")).values).toEqual([[-300]]);
  });

  it("takes six round trips with 100 initiatives and eight years, as with five", async () => {
    const years = [2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033];
    const syncsOf = async (initiatives: number) => {
      workbench.load(blankBook("Ark1"));
      const rows = Array.from({ length: initiatives }, (_, index) => ({
        title: `Tiltag ${String(index)}`,
        start: "1-7-2026",
        fullYear: -index - 1,
        plan: years.map((_, year) => -index * (year + 1)),
      }));
      await run("opret-register", { years, unit: "1000kr", savings: "minus", rows });
      await workbench.step({ count: true });
      expect(await change({ table: "Tiltag", unit: "kr", savings: "plus" })).toMatchObject({ views: [] });
      return (await workbench.step<{ syncs: number }>({ count: true })).syncs;
    };
    expect([await syncsOf(5), await syncsOf(100)]).toEqual([6, 6]);
  });
});

const FORMS = {
  "budget-og-forventet": ["ny-budgetoversigt", budget2017Input("Ark1!B3"), "Budget_2017"],
  beslutningsblokke: ["beslutningsblokke", BLOCKS, "Blokke"],
  register: ["opret-register", smallRegister(), "Tiltag"],
} as const;

const FAULTS = [1, 2, 3, 4, 5, 6, 7].flatMap((atSync) => [false, true].map((applied) => ({ atSync, applied })));

describe.each(Object.entries(FORMS))("there and back: %s", (_, [id, input, table]) => {
  it("is cell for cell the same, as it is after Fortryd", async () => {
    await run(id, input);
    if (table === "Tiltag") await run("opfoelgning", FOLLOW_UP);
    const [unit = "", savings = "", , decimals] = (await contractOf(5)) ?? [];
    const before = await withoutLog();
    await change({ table, unit: "mio", savings: savings === "plus" ? "minus" : "plus" });
    expect(await withoutLog()).not.toEqual(before);
    await workbench.step({ reload: true });
    expect(await undo()).toMatchObject({ undone: "skift-kontrakt" });
    expect(await withoutLog()).toEqual(before);
    await change({ table, unit: "mio", savings: savings === "plus" ? "minus" : "plus" });
    await change({ table, unit: unit === "kr." ? "kr" : "1000kr", savings, decimals });
    expect(await withoutLog()).toEqual(before);
  });

  it("stands under one contract or the other, whichever round trip fails", async () => {
    await run(id, input);
    if (table === "Tiltag") await run("opfoelgning", FOLLOW_UP);
    const book = await workbench.snapshot();
    for (const fault of FAULTS) {
      workbench.load(book);
      await workbench.step({ fault: { ...fault, code: "GeneralException" } });
      const answer = await run<Changed | Refused>("skift-kontrakt", { table, unit: "mio" });
      if ("error" in answer) expect({ ...(await workbench.snapshot()), activeSheet: book.activeSheet }).toEqual(book);
      else expect((await contractOf(5))?.[0]).toBe("mio. kr.");
    }
  });
});

describe("law", () => {
  it("a register of any initiatives is the same after any contract and back", async () => {
    for (const seed of [3, 4, 5]) {
      workbench.load(blankBook("Ark1"));
      const input = { ...randomRegister(12, [2026, 2027, 2028], seed), decimals: 2 };
      await run("opret-register", input);
      const before = await withoutLog();
      const other = input.savings === "plus" ? "minus" : "plus";
      await change({ table: "Tiltag", unit: seed === 3 ? "mio" : "kr", savings: other });
      await change({ table: "Tiltag", unit: "1000kr", savings: input.savings, decimals: 2 });
      expect(await withoutLog()).toEqual(before);
    }
  });
});

describe("the saved workbook", () => {
  it("holds what Tiltag says it does (recalculated by LibreOffice in CI)", async () => {
    await run("opret-register", smallRegister());
    await run("opfoelgning", FOLLOW_UP);
    await run("beslutningsblokke", BLOCKS);
    await run("ny-budgetoversigt", budget2017Input({ newSheet: "Budget" }));
    await change({ table: "Tiltag", unit: "kr", savings: "plus" });
    await change({ table: "Blokke", unit: "mio", savings: "plus" });
    await change({ table: "Budget_2017", unit: "1000kr", savings: "minus" });
    await workbench.keep("skift-kontrakt-former");
  });
});
