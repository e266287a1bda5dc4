import { ballerupInput, BALLERUP, genopretningInput } from "../helpers/source-tables";
import { budget2017Input } from "../helpers/varde";
import { openWorkbench, type Workbench } from "./workbench";

interface Added {
  readonly address: string;
  readonly converted: readonly string[];
  readonly years: readonly number[];
  readonly total: readonly number[];
  readonly incomplete: readonly string[];
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

const act = <T>(id: string, input: object) => workbench.step<T>({ action: { id, input } });
const add = (input: object) => act<Added>("laeg-sammen", input);
const refuse = (input: object) => act<Refused>("laeg-sammen", input);

const BOTH = { tables: ["Handleplan_2019", "Genopretning_2021"], at: { newSheet: "Samlet" } };

/** Ballerup in mio. kr. with plus, and the recovery plan in 1.000 kr. with minus. */
async function buildBoth(more: object = {}) {
  await act("ny-tiltagstabel", ballerupInput("Ark1!B3"));
  await act("ny-tiltagstabel", { ...genopretningInput({ newSheet: "Genopretning" }), ...more });
}

describe("tables under different contracts", () => {
  it("are refused with both contracts told, and nothing is written", async () => {
    await buildBoth();
    const before = await workbench.snapshot();
    const { error } = await refuse(BOTH);
    expect(error.code).toBe("contracts-differ");
    expect(error.message).toContain("»Handleplan_2019« er i mio. kr., besparelser med plus, uden angivet prisniveau");
    expect(error.message).toContain("»Genopretning_2021« er i 1.000 kr., besparelser med minus");
    expect(await workbench.snapshot()).toEqual(before);
  });

  it("are added after the explicit conversion, which stands in the formulas and in the note", async () => {
    await buildBoth();
    const added = await add({ ...BOTH, contract: { unit: "1000kr", savings: "minus" } });
    expect(added).toMatchObject({
      address: "Samlet!A1:H6",
      converted: ["Handleplan_2019"],
      years: [2019, 2020, 2021, 2022, 2023, 2024],
      total: [-7250, -10750, -13727, -14507, -1257, -1257],
      incomplete: ["Handleplan_2019", "Genopretning_2021"],
    });
    const { values, formulas, text } = await workbench.read("Samlet!A1:H6");
    expect(values[1]?.[0]).toBe(
      "1.000 kr. · Note: (-) = mindreudgift/merindtægt, (+) = merudgift/mindreindtægt · Omregnet: Handleplan_2019 (mio. kr., besparelse med plus)",
    );
    expect(formulas[3]?.[2]).toBe(
      '=-SUMIFS(Handleplan_2019[2019],Handleplan_2019[Status],"<>udgået",Handleplan_2019[Status],"<>afvist")*1000',
    );
    expect(text[3]?.slice(2)).toEqual(["-7.250", "-10.750", "-12.750", "-13.250", "-", "-"]);
    expect(text[4]?.slice(2)).toEqual(["-", "-", "-977", "-1.257", "-1.257", "-1.257"]);
    expect(formulas[5]?.[2]).toBe("=SUM(C4:C5)");
    await workbench.keep("laeg-sammen");
  });

  it("can be added as they stand once one of them has changed its contract", async () => {
    await buildBoth();
    await act("skift-kontrakt", { table: "Genopretning_2021", unit: "mio", savings: "plus" });
    const added = await add(BOTH);
    expect(added).toMatchObject({ converted: [], total: [7.25, 10.75, 13.727, 14.507, 1.257, 1.257] });
    // Whoever changes a contract later is told that the block reads the table.
    const changed = await act<{ usedElsewhere: string[] }>("skift-kontrakt", { table: "Handleplan_2019", unit: "kr" });
    expect(changed.usedElsewhere).toEqual(["Samlet!C4", "Samlet!D4", "Samlet!E4", "Samlet!F4"]);
  });

  it("differ in prices too: the factor of each year is written out, once the rates are there", async () => {
    await act("ny-tiltagstabel", { ...ballerupInput("Ark1!B3"), priceLevel: "2024-priser" });
    const again = { ...ballerupInput({ newSheet: "Ny" }), priceLevel: "2026-priser", table: "Ny" };
    await act("ny-tiltagstabel", again);
    const input = { tables: ["Ny", "Handleplan_2019"], at: { newSheet: "Samlet" }, contract: {} };
    expect((await refuse(input)).error.code).toBe("rate-list-missing");
    await act("pl-satser", { years: [2025, 2026] });
    await workbench.step({ write: { at: "'Tiltag-PL-satser'!B5", cells: [[0.03], [0.02]] } });
    const added = await add(input);
    expect(added.total[0]).toBeCloseTo(7.25 + 7.25 * 1.03 * 1.02, 10);
    const { formulas, values } = await workbench.read("Samlet!A1:C6");
    expect(formulas[4]?.[2]).toMatch(/\)\*1\.03\*1\.02$/);
    expect(values[1]?.[0]).toContain("Omregnet: Handleplan_2019 (2024-priser)");
  });
});

describe("what can't be added is refused", () => {
  it("a table that does not say its price level, where a level is asked for", async () => {
    await buildBoth();
    const { error } = await refuse({ ...BOTH, contract: { priceLevel: "2026-priser" } });
    expect(error).toMatchObject({ code: "price-level-unsaid", message: expect.stringContaining("Handleplan_2019") });
  });

  it("a table twice, one that is not there, one with an error in it, one table alone", async () => {
    await buildBoth();
    expect((await refuse({ ...BOTH, tables: ["Handleplan_2019", "handleplan_2019"] })).error.code).toBe("table-twice");
    expect((await refuse({ ...BOTH, tables: ["Handleplan_2019", "X"] })).error.code).toBe("table-not-registered");
    expect((await refuse({ ...BOTH, tables: ["Handleplan_2019"] })).error.code).toBe("input-invalid");
    await workbench.step({ write: { at: "Ark1!G6", cells: [["=1/0"]] } });
    expect((await refuse(BOTH)).error).toMatchObject({ code: "cell-shows-error", cell: "Ark1!G6" });
  });

  it("what holds no initiatives", async () => {
    await buildBoth();
    await workbench.step({ action: { id: "ny-budgetoversigt", input: budget2017Input({ newSheet: "Budget" }) } });
    const { error } = await refuse({ ...BOTH, tables: ["Handleplan_2019", "Budget_2017"] });
    expect(error).toMatchObject({ code: "not-initiatives", message: expect.stringContaining("Budget og forventet") });
  });

  it("an occupied place", async () => {
    await buildBoth();
    const input = { ...BOTH, at: "Ark1!B5", contract: {} };
    expect((await refuse(input)).error).toMatchObject({ code: "place-occupied" });
  });
});

describe("the block", () => {
  it("follows its tables, leaves withdrawn rows out, and goes by Fortryd", async () => {
    await buildBoth();
    const before = await workbench.snapshot();
    const { address } = await add({ ...BOTH, title: "I alt for udvalget", contract: { unit: "mio", savings: "plus" } });
    await workbench.step({ write: { at: "Ark1!E6", cells: [["udgået"]] } });
    expect((await workbench.read(address)).values[5]?.[2]).toBe(BALLERUP.total[0] - 2);
    await act("fortryd", {});
    await workbench.step({ write: { at: "Ark1!E6", cells: [[""]] } });
    const after = await workbench.snapshot();
    expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  });

  it("takes seven round trips", async () => {
    await buildBoth();
    await workbench.step({ count: true });
    await add({ ...BOTH, contract: {} });
    expect((await workbench.step<{ syncs: number }>({ count: true })).syncs).toBe(7);
  });

  it.each([1, 2, 3, 4, 5, 6, 7].flatMap((atSync) => [false, true].map((applied) => ({ atSync, applied }))))(
    "is whole or not there after a failure on the way: %j",
    async (fault) => {
      await buildBoth();
      // Which sheet is in front when one has gone again is not ours to say.
      const sheets = async () => (await workbench.snapshot()).sheets;
      const before = await sheets();
      await workbench.step({ fault: { ...fault, code: "GeneralException" } });
      const answer = await act<Added | Refused>("laeg-sammen", { ...BOTH, contract: {} });
      if ("error" in answer) expect(await sheets()).toEqual(before);
      else expect(answer.total).toHaveLength(6);
    },
  );
});
