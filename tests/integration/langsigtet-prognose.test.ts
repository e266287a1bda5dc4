import type { LangsigtetPrognoseOutcome } from "../../src/actions/langsigtet-prognose/outcome";
import { amount } from "../../src/finance/money/amount";
import { caseWorkbook } from "../helpers/case-workbook";
import { day, service } from "../helpers/service-case";
import { openWorkbench, type Workbench } from "./workbench";

interface Refused {
  readonly error: { readonly code: string; readonly message: string };
}

jest.setTimeout(30_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

beforeEach(() => workbench.load(caseWorkbook(CASES, 2026)));

afterAll(() => workbench.close());

const yearly = (rate: number) => ({ rate: amount(rate), rateUnit: "year" as const });

/**
 * Bolig: two run on, one began on 2 July, one of eighteen; came 1 in 2024 and 2 in 2025, one ended in each. One without
 * a category ends with 2026.
 */
const CASES = [
  service({ id: "S1", ...yearly(730_000), start: day("1-2-2025") }),
  service({ id: "S2", ...yearly(730_000), start: day("1-3-2025") }),
  service({ id: "S3", ...yearly(730_000), start: day("2-7-2026") }),
  service({ id: "S4", ...yearly(365_000), start: day("1-3-2025"), birthMonth: day("1-2-2007") }),
  service({ id: "S5", ...yearly(365_000), start: day("1-3-2024"), end: day("31-12-2025") }),
  service({ id: "S6", ...yearly(365_000), start: day("1-3-2020"), end: day("31-5-2024") }),
  service({ id: "S7", ...yearly(100_000), category: "", paragraph: "", end: day("31-12-2026") }),
];

const YOUNG = { start: "01-09-2027", category: "Bolig", service: "Botilbud", yearPrice: "600.000", probability: 0.5 };

const ORDER = { year: 2026, years: 3 };

const ask = <T = LangsigtetPrognoseOutcome>(input: object = ORDER) =>
  workbench.step<T>({ action: { id: "langsigtet-prognose", input } });
const undo = () => workbench.step<object>({ action: { id: "fortryd", input: {} } });

const FLOWS = "Tilgang og afgang om året";

const equivalentsIn = ({ scenarios }: LangsigtetPrognoseOutcome) =>
  scenarios.map(({ years }) => years.map(({ fullTimeEquivalents }) => Number(fullTimeEquivalents.toFixed(4))));

/** The cells of a sheet, and those of the first row that begins with a label, below another label where one is given. */
async function readSheet(sheet = "Langsigtet prognose") {
  const { values, formulas } = await workbench.read(`'${sheet}'!A1:M140`);
  const rowOf = (label: string, below = ""): number => {
    const from = below === "" ? 0 : values.findIndex(([cell]) => String(cell).startsWith(below));
    const row = values.findIndex(([cell], index) => index >= from && String(cell).startsWith(label));
    if (row < 0) throw new Error(`no row ${label}`);
    return row;
  };
  return {
    rowOf,
    line: (label: string, below?: string) => values[rowOf(label, below)] ?? [],
    formulas: (label: string, below?: string) => formulas[rowOf(label, below)] ?? [],
  };
}

describe("the long-term prognosis", () => {
  it("can be seen first, and is then a sheet of native formulas with a chart, a list of young people and a stored copy", async () => {
    const before = await workbench.snapshot();
    const dry = await ask({ ...ORDER, youngPeople: [YOUNG], dryRun: true });
    expect(await workbench.snapshot()).toEqual(before);
    const built = await ask({ ...ORDER, youngPeople: [YOUNG] });
    expect(built).toEqual({ ...dry, sheet: "Langsigtet prognose" });
    expect(built).toMatchObject({ history: { from: 2024, to: 2025 }, prices: "faste 2026-priser", backTest: [] });
    const { line, formulas } = await readSheet();
    const years = built.scenarios[1]?.years ?? [];
    expect(line("Middel").slice(1, 5)).toEqual(years.map(({ cost }): unknown => expect.closeTo(cost, 2)));
    expect(line("Kategorierne mangler")[1]).toBe(0);
    expect(line("Unge i en kategori")[1]).toBe(0);
    expect(line("Ingen tidligere langsigtet prognose")).toBeDefined();
    expect(formulas("Bolig", "Grundlag")[1]).toMatch(/^=SUMIFS\(Sager\[Helårspersoner\],Sager\[Kategori\],\$A\d+\)$/);
    expect(await workbench.step({ list: "charts" })).toEqual([
      expect.objectContaining({ title: "Udgift i tre scenarier", sheet: "Langsigtet prognose" }),
    ]);
    const stored = await workbench.read("'Tiltag-langsigt'!A4:J23");
    expect(stored.values[1]?.slice(3, 7)).toEqual([2026, 2027, "Lav", "Bolig"]);
    expect(stored.values[18]?.slice(0, 2)).toEqual([18, 1]);
    await workbench.keep("langsigtet-prognose");
  });

  it("carries the rest of the year, half of the first year's flow, and the eighteen-year-olds on their own list", async () => {
    // Bolig 3,5014 HP, 4 go on; came 1 and 2 in the two years, the eighteen-year-old not counted; one ended in each.
    const built = await ask({ ...ORDER, youngPeople: [YOUNG], dryRun: true });
    const [low, middle, high] = equivalentsIn(built);
    const young = (0.5 * 122) / 365;
    const listed = 3 + 183 / 365 + 1;
    const rounded = (value: number) => Number(value.toFixed(4));
    // The one without a category ends on New Year's Eve: its whole year goes.
    expect(low).toEqual([listed, 4 - 0.5 + young, 3 - 0.5 + 0.5, 2 - 0.5 + 0.5].map(rounded));
    expect(middle).toEqual([listed, 4 + 0.25 + young, 4.75 + 0.5, 5.25 + 0.5].map(rounded));
    expect(high?.[3]).toBeGreaterThan(middle?.[3] ?? 0);
  });

  it("follows what is typed: better knowledge of the flow, PL, and a young person more", async () => {
    await ask();
    const { rowOf } = await readSheet();
    const flow = rowOf("Bolig", FLOWS) + 1;
    const rates = rowOf("Sats") + 1;
    const young = rowOf("Unge, der ventes") + 3;
    const at = (cell: string) => `'Langsigtet prognose'!${cell}`;
    await workbench.step({ write: { at: at(`D${String(flow)}`), cells: [[5]] } });
    await workbench.step({ write: { at: at(`C${String(rates)}`), cells: [[0.03, 0.03, 0.03]] } });
    const person = [1, day("1-1-2027"), "Bolig", "Botilbud", 600_000, 1, "Ungelisten"];
    await workbench.step({ write: { at: at(`A${String(young)}`), cells: [person] } });
    const typed = await readSheet();
    const asked = await ask({
      ...ORDER,
      premises: [{ category: "bolig", middle: 5 }],
      plRates: [2027, 2028, 2029].map((year) => ({ year, rate: 0.03 })),
      youngPeople: [{ start: "01-01-2027", category: "Bolig", yearPrice: 600_000 }],
      dryRun: true,
    });
    expect(typed.line("Priser")[1]).toBe(asked.prices);
    expect(typed.line("Bolig", FLOWS)[11]).toBe("Jeres tal, ellers Sager 2024-2025");
    for (const [index, label] of ["Lav", "Middel", "Høj"].entries())
      expect(typed.line(label).slice(1, 5)).toEqual(
        (asked.scenarios[index]?.years ?? []).map(({ cost }): unknown => expect.closeTo(cost, 2)),
      );
  });

  it("sets out from the year's own premises and from the workbook's PL rates", async () => {
    await workbench.step({
      action: {
        id: "ny-prognose",
        input: {
          year: 2026,
          month: 6,
          premises: [{ group: "Bolig", part: "§ 107", inflow: { count: 2, yearPrice: 800_000 }, priceChanges: 50_000 }],
        },
      },
    });
    await workbench.step({ action: { id: "pl-satser", input: { years: [2027, 2028, 2029] } } });
    await workbench.step({ write: { at: "'Tiltag-PL-satser'!B5", cells: [[0.03], [0.02], [0.01]] } });
    const built = await ask();
    expect(built).toMatchObject({ premisesTable: "Forudsætninger_2026", prices: "løbende priser efter PL" });
    const { line, formulas } = await readSheet();
    expect(line("Bolig", "Grundlag").slice(2, 6)).toEqual([0.5, expect.closeTo(4.00137, 5), 2_191_000, 450_000]);
    expect(formulas("Sats")[2]).toMatch(/^=SUMIFS\(TiltagPLSatser\[Sats\],TiltagPLSatser\[År\],C\$\d+\)$/);
    await workbench.keep("langsigtet-prognose-pl");
  });
});

describe("what earlier prognoses said", () => {
  it("stands beside the year when it has come, in persons, kroner and per cent, with a sentence", async () => {
    workbench.load(caseWorkbook(CASES, 2025));
    await ask({ year: 2025, years: 3 });
    const book = caseWorkbook(CASES, 2026);
    const stored = await workbench.snapshot();
    const kept = stored.sheets.filter(({ name }) => name.startsWith("Tiltag"));
    workbench.load({ ...book, sheets: [...book.sheets, ...kept] });
    const built = await ask();
    const [test] = built.backTest;
    expect(test).toMatchObject({ baseYear: 2025, prices: "faste 2025-priser" });
    const { rowOf, line, formulas } = await readSheet();
    const sentence = line("Prognosen fra")[0];
    expect(sentence).toMatch(
      /^Prognosen fra \d\d-\d\d-\d{4} \(grundlag 2025\) om 2026: udgiften er .*, og helårspersonerne er .*\.$/,
    );
    const { values } = await workbench.read(`'Langsigtet prognose'!A${String(rowOf("Prognosen fra") + 2)}:M60`);
    expect(values.slice(0, 5).map((row) => row.slice(1, 4))).toEqual([
      [1, "Lav", "I alt"],
      [1, "Middel", "I alt"],
      [1, "Høj", "I alt"],
      [1, "Middel", "Bolig"],
      [1, "Middel", "(ikke angivet)"],
    ]);
    const said = test?.said;
    expect(values[1]?.slice(4, 12)).toEqual([
      expect.closeTo(said?.fullTimeEquivalents ?? 0, 6),
      expect.closeTo(equivalentsIn(built)[1]?.[0] ?? 0, 3),
      expect.closeTo(said?.missedFullTimeEquivalents ?? 0, 6),
      expect.any(Number),
      expect.closeTo(said?.cost ?? 0, 2),
      expect.closeTo(built.scenarios[1]?.years[0]?.cost ?? 0, 2),
      expect.closeTo(said?.missedCost ?? 0, 2),
      expect.closeTo(said?.missedCostShare ?? 0, 6),
    ]);
    expect(formulas("Lavet")[4]).toMatch(/^=SUMIFS\(TiltagLangsigt\[Helårspersoner\],TiltagLangsigt\[Kørsel\]/);
    await workbench.keep("langsigtet-prognose-maalt");
  });
});

describe("what can't be done", () => {
  it.each([
    ["a table for another year", { ...ORDER, year: 2027 }, "cases-disagree"],
    ["a name that is taken", { ...ORDER, at: { newSheet: "sager" } }, "sheet-name-taken"],
    ["two years", { ...ORDER, years: 2 }, "input-invalid"],
    ["a start that is no date", { ...ORDER, youngPeople: [{ ...YOUNG, start: "snart" }] }, "young-start-unreadable"],
    ["a price that is none", { ...ORDER, youngPeople: [{ ...YOUNG, yearPrice: "dyrt" }] }, "amount-not-a-number"],
    ["a CPR number", { ...ORDER, youngPeople: [{ ...YOUNG, service: "010190-1234" }] }, "cpr-number"],
    ["a category stated twice", { ...ORDER, premises: [{ category: "A" }, { category: "a" }] }, "premise-twice"],
    ["PL without a rate", { ...ORDER, fixedPrices: false }, "rate-list-missing"],
    ["PL with a gap", { ...ORDER, plRates: [{ year: 2027, rate: 0.03 }] }, "rate-list-missing"],
  ])("is told, and nothing is written: %s", async (_, input, code) => {
    const before = await workbench.snapshot();
    expect((await ask<Refused>(input)).error.code).toBe(code);
    expect(await workbench.snapshot()).toEqual(before);
  });
});

describe("round trips and Fortryd", () => {
  it("are five the first time and six with its lists, and are taken back whole", async () => {
    const syncs = async () => (await workbench.step<{ syncs: number }>({ count: true })).syncs;
    const before = await workbench.snapshot();
    await syncs();
    await ask();
    expect(await syncs()).toBeLessThanOrEqual(6);
    const once = await workbench.snapshot();
    await syncs();
    expect(await ask()).toMatchObject({ sheet: "Langsigtet prognose (2)" });
    expect(await syncs()).toBeLessThanOrEqual(7);
    await undo();
    expect(await workbench.snapshot()).toEqual({ ...once, activeSheet: expect.any(String) });
    await workbench.step({ reload: true });
    expect(await undo()).toMatchObject({ undone: "langsigtet-prognose" });
    expect(await workbench.snapshot()).toEqual(before);
  });
});

describe("a failure on the way", () => {
  it.each([1, 2, 3, 4, 5].flatMap((atSync) => [false, true].map((applied) => ({ atSync, applied }))))(
    "leaves the workbook as before or complete: %j",
    async ({ atSync, applied }) => {
      workbench.load(caseWorkbook(CASES.slice(0, 1), 2026));
      const before = await workbench.snapshot();
      await workbench.step({ fault: { atSync, applied, code: "GeneralException" } });
      const answer = await ask<LangsigtetPrognoseOutcome | Refused>();
      if ("error" in answer) {
        expect(answer.error.message).toMatch(/Intet er ændret|som den var/);
        expect(await workbench.snapshot()).toEqual(before);
      } else expect((await readSheet()).line("Middel")[1]).toBeCloseTo(answer.scenarios[1]?.years[0]?.cost ?? 0, 2);
    },
  );
});
