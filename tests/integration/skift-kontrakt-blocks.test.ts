import { HOEJE_TAASTRUP, hoejeTaastrupInput } from "../helpers/hoeje-taastrup";
import { smallRegister } from "../helpers/register-inputs";
import { budget2018Input, catalogueInput, estimateInput, plannedInput, VARDE } from "../helpers/varde";
import { labelledLine } from "./labelled-lines";
import { openWorkbench, type Workbench } from "./workbench";

interface Built {
  readonly sheet: string;
  readonly table: string;
  readonly address: string;
}

interface Changed {
  readonly converted: number;
  readonly rounded: number;
  readonly wrapped: readonly string[];
  readonly views: readonly string[];
  readonly usedElsewhere: readonly string[];
  readonly preview: readonly { readonly label: string; readonly after: readonly string[] }[];
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
const contents = async () => {
  const { sheets, names } = await workbench.snapshot();
  return { sheets: sheets.filter(({ name }) => name !== "Tiltag-log"), names };
};

const FAULTS = [1, 2, 3, 4, 5, 6, 7].flatMap((atSync) => [false, true].map((applied) => ({ atSync, applied })));

/** A million invested in what saves 600.000 a year. */
const welfareTechnology = (at: string | { newSheet: string }) => ({
  title: "Velfærdsteknologi",
  years: [2026, 2027, 2028, 2029],
  unit: "1000kr",
  savings: "plus",
  lasting: [{ title: "Færre vagter", area: "Service", amounts: [0, 600, 600, 600] }],
  implementation: [{ title: "Udstyr", area: "Service", amounts: [-1000, "-", null, null] }],
  at,
});

describe("an investment case", () => {
  const lineOf = (address: string, label: string) => labelledLine(workbench, address, label, 2);

  it("has its amounts written under the other contract; rate and payback time are what they were", async () => {
    const { table, address } = await run<Built>("ny-investeringscase", welfareTechnology({ newSheet: "Case" }));
    const before = await Promise.all(
      ["Tilbagebetalingstid (år)", "Diskonteringsrente pr. år"].map((label) => lineOf(address, label)),
    );
    const changed = await change({ table, unit: "kr", savings: "minus" });
    expect(changed).toMatchObject({ converted: 5, rounded: 0, views: [], usedElsewhere: [] });
    expect((await lineOf(address, "Færre vagter")).values).toEqual([0, -600_000, -600_000, -600_000]);
    expect((await lineOf(address, "Udstyr")).values).toEqual([1_000_000, "-", "", ""]);
    expect((await lineOf(address, "Samlet økonomisk påvirkning")).text).toEqual([
      "1.000.000",
      "-600.000",
      "-600.000",
      "-600.000",
    ]);
    expect((await lineOf(address, "Akkumuleret")).values).toEqual([1_000_000, 400_000, -200_000, -800_000]);
    const [payback, rate] = before;
    expect((await lineOf(address, "Tilbagebetalingstid (år)")).text).toEqual(payback?.text);
    expect((await lineOf(address, "Diskonteringsrente pr. år")).text).toEqual(rate?.text);
    expect((await lineOf(address, "Ikke kvantificeret (antal linjer)")).values).toEqual([0, 1, 0, 0]);
    expect((await workbench.read("Case!A2")).values[0]?.[0]).toMatch(/^kr\. · Note: \(-\) = mindreudgift/);
    await workbench.keep("case-i-kroner");
  });

  it("shows the million in millions, and never-paid-back stays never", async () => {
    const input = { ...welfareTechnology({ newSheet: "Case" }), lasting: [] };
    const { table, address } = await run<Built>("ny-investeringscase", input);
    await change({ table, unit: "mio", savings: "minus" });
    expect((await lineOf(address, "Udstyr")).text).toEqual(["1,00", "-", "", ""]);
    expect((await lineOf(address, "Tilbagebetalingstid (år)")).values[0]).toBe("Betales ikke tilbage i perioden");
  });

  it("goes on where half øre are rounded away on the way to millions", async () => {
    const uneven = { title: "Timer", amounts: [-1_234_567.89, 700_000.01, 700_000.02, 1.005] };
    const { table, address } = await run<Built>("ny-investeringscase", {
      ...welfareTechnology({ newSheet: "Case" }),
      unit: "kr",
      lasting: [uneven],
      implementation: [],
    });
    await change({ table, unit: "mio", savings: "minus" });
    expect((await lineOf(address, "Akkumuleret")).values[2]).toBe(-0.165432);
    await change({ table, unit: "kr", savings: "plus" });
    expect((await lineOf(address, "Timer")).values).toEqual(uneven.amounts);
  });

  it("takes a line along that somebody has added, and what it fetches from elsewhere", async () => {
    const { table, address } = await run<Built>("ny-investeringscase", welfareTechnology({ newSheet: "Case" }));
    await write("Ark1!H1", [[50]]);
    await write("Case!A5", [["Kørsel", "", "=Ark1!H1", "=C4/2", "", ""]]);
    const changed = await change({ table, unit: "kr" });
    expect(changed.wrapped).toEqual(["Case!C5"]);
    expect((await lineOf(address, "Kørsel")).formulas.slice(0, 2)).toEqual(["=(Ark1!H1)*1000", "=C4/2"]);
    expect((await lineOf(address, "Samlet varig ændring")).values.slice(0, 2)).toEqual([50_000, 600_000]);
  });

  it("is as before after Fortryd, name and all", async () => {
    const empty = await contents();
    const { table } = await run<Built>("ny-investeringscase", welfareTechnology("Ark1!B3"));
    const built = await contents();
    expect(built.names.map(({ name }) => name)).toContain(table);
    await change({ table, unit: "kr", savings: "minus" });
    await undo();
    expect(await contents()).toEqual(built);
    await undo();
    expect(await contents()).toEqual(empty);
  });

  it.each([
    ["a note that was rewritten", "Case!A2", "Beløb i tusinder", "note-changed", "Notelinjen i Case!A2"],
    ["a sum without its label", "Case!A6", "Varigt", "line-missing", "»Samlet varig ændring« i »Velfærdsteknologi«"],
    ["a year that is gone", "Case!D3", "Senere", "column-missing", "»Velfærdsteknologi« mangler kolonnen »2027«"],
    ["a payback formula of one's own", "Case!D20", "=1+1", "formula-not-ours", "Formlen i Case!D20"],
  ])("is refused with %s", async (_, at, content, code, sentence) => {
    const { table } = await run<Built>("ny-investeringscase", welfareTechnology({ newSheet: "Case" }));
    await write(at, [[content]]);
    const before = await contents();
    const { error } = await refuse({ table, savings: "minus" });
    expect(error.code).toBe(code);
    expect(error.message).toContain(sentence);
    expect(await contents()).toEqual(before);
  });
});

describe("a budget proposal", () => {
  const lineOf = (address: string, label: string) => labelledLine(workbench, address, label, 2);

  it("keeps its budget positive and turns the changes, header and note with them", async () => {
    const { table, address } = await run<Built>("nyt-prioriteringsforslag", hoejeTaastrupInput({ newSheet: "SU01" }));
    const labels = ["Nuværende budget", "Budget efter ændring", "Ændring i antal årsværk"];
    const before = await Promise.all(labels.map((label) => lineOf(address, label)));
    const changed = await change({ table, unit: "kr", savings: "plus", decimals: 0 });
    expect(changed.preview.map(({ label }) => label)).toContain("Samlet ændring (netto)");
    expect((await lineOf(address, "Samlet ændring (netto)")).values).toEqual(
      HOEJE_TAASTRUP.net.map((value) => -1000 * value),
    );
    const [budget, after, staff] = before;
    const thousandfold = (values: readonly unknown[] = []) =>
      values.map((value) => (typeof value === "number" ? value * 1000 : value));
    expect((await lineOf(address, "Nuværende budget")).values).toEqual(thousandfold(budget?.values));
    expect((await lineOf(address, "Budget efter ændring")).values).toEqual(thousandfold(after?.values));
    expect((await lineOf(address, "Ændring i antal årsværk")).values).toEqual(staff?.values);
    const texts = (await workbench.read(address)).values.map(([first]) => first);
    expect(texts).toContain("Beløb i kr. / 2023-priser");
    expect(texts.some((text) => String(text).startsWith("kr. · 2023-priser · Note: (+) = besparelse"))).toBe(true);
    await workbench.keep("forslag-i-kroner");
  });

  it("is cell for cell the same, as it is after Fortryd", async () => {
    const { table } = await run<Built>("nyt-prioriteringsforslag", hoejeTaastrupInput({ newSheet: "SU01" }));
    const before = await contents();
    await change({ table, unit: "mio", savings: "plus" });
    await undo();
    expect(await contents()).toEqual(before);
  });

  it("stands under one contract or the other, whichever round trip fails", async () => {
    const { table } = await run<Built>("nyt-prioriteringsforslag", hoejeTaastrupInput({ newSheet: "SU01" }));
    const book = await workbench.snapshot();
    for (const fault of FAULTS) {
      workbench.load(book);
      await workbench.step({ fault: { ...fault, code: "GeneralException" } });
      const answer = await run<Changed | Refused>("skift-kontrakt", { table, unit: "kr" });
      if ("error" in answer) expect({ ...(await workbench.snapshot()), activeSheet: book.activeSheet }).toEqual(book);
      else expect((await workbench.read("'Tiltag-opsætning'!E5")).values[0]?.[0]).toBe("kr.");
    }
  });
});

describe("Varde's chain", () => {
  const DIFFERENCE = "Difference til korrigeret budget 2018";
  const lineOf = (address: string, label: string) => labelledLine(workbench, address, label, 1);

  async function buildChain() {
    await run("ny-budgetoversigt", budget2018Input({ newSheet: "Budget" }));
    await run("ny-tiltagstabel", catalogueInput({ newSheet: "Katalog 1" }));
    await run("ny-tiltagstabel", plannedInput({ newSheet: "Tiltag" }));
    return run<Built>("nyt-estimat", estimateInput({ newSheet: "Estimat" }));
  }

  it("is changed as a whole: an estimate can't add tables of two contracts", async () => {
    const { table, address } = await buildChain();
    const changed = await change({
      table: "Effektiviseringskatalog_2018",
      unit: "1000kr",
      savings: "minus",
      decimals: 3,
    });
    expect([...changed.views].sort()).toEqual(["Budget_2018", "Planlagte_tiltag_2018", table].sort());
    const inThousands = (values: readonly number[], sign: 1 | -1) =>
      values.map((value) => expect.closeTo((sign * value) / 1000, 6) as number);
    expect((await lineOf(address, "I alt")).values).toEqual(inThousands(VARDE.estimate, -1));
    expect((await lineOf(address, "Estimeret budget")).values).toEqual(inThousands(VARDE.estimatedBudget, 1));
    expect((await lineOf(address, DIFFERENCE)).values).toEqual(inThousands(VARDE.difference, -1));
    const notes = (await workbench.read(address)).values.map(([first]) => String(first));
    expect(notes[1]).toMatch(/^1\.000 kr\. · Note: \(-\)/);
    expect(notes.at(-1)).toBe(
      "Estimeret budget = forventet + samlet estimat · Difference = estimeret budget − korrigeret budget 2018, (+) = merforbrug",
    );
    await workbench.keep("estimat-i-tusinder");
    await undo();
    expect((await lineOf(address, DIFFERENCE)).values).toEqual(VARDE.difference);
  });

  it("is changed in one of its tables, not in the estimate", async () => {
    const { table } = await buildChain();
    const { error } = await refuse({ table, unit: "mio" });
    expect(error.code).toBe("follows-table");
    expect(error.message).toContain("Skift kontrakt på »Budget_2018«");
  });

  it("turns back: the same formulas, the same numbers", async () => {
    const { address } = await buildChain();
    const before = (await workbench.read(address)).formulas;
    await change({ table: "Budget_2018", savings: "minus" });
    await change({ table: "Planlagte_tiltag_2018", savings: "plus" });
    expect((await workbench.read(address)).formulas).toEqual(before);
  });

  it("refuses an estimate whose formula was rewritten when the sign is to turn", async () => {
    await buildChain();
    await write("Estimat!B10", [["=SUM(Budget_2018[Forventet 2018])-1-B6"]]);
    const { error } = await refuse({ table: "Budget_2018", savings: "minus" });
    expect(error).toMatchObject({ code: "formula-not-ours", cell: "Estimat!B10" });
  });
});

describe("an extract", () => {
  it("follows its register, note and decimals too", async () => {
    await run("opret-register", smallRegister());
    const { table, address } = await run<Built>("nyt-udtraek", { series: "plan" });
    const lineOf = (label: string) => labelledLine(workbench, address, label, 5);
    const before = await lineOf("I alt");
    expect(await change({ table: "Tiltag", unit: "kr", savings: "plus" })).toMatchObject({ views: [table] });
    expect((await lineOf("I alt")).values).toEqual(before.values.map((value) => -1000 * Number(value)));
    expect((await workbench.read(`${address.split("!")[0] ?? ""}!A2`)).values[0]?.[0]).toMatch(
      /^kr\. · 2026-priser · Note: \(\+\).* · Beløbene er Plan i registeret Tiltag$/,
    );
    expect((await refuse({ table, unit: "mio" })).error.message).toContain("Skift kontrakt på »Tiltag«");
  });
});
