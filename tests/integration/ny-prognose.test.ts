import type { NyPrognoseOutcome, OutcomeLine } from "../../src/actions/ny-prognose/outcome";
import { amount } from "../../src/finance/money/amount";
import { ALL_CASE_COLUMNS } from "../../src/sheets/cases/case-columns";
import { caseWorkbook } from "../helpers/case-workbook";
import { withCaseColumns } from "../helpers/rearranged-cases";
import { day, service } from "../helpers/service-case";
import { openWorkbench, type Workbench } from "./workbench";

interface Refused {
  readonly error: { readonly code: string; readonly message: string; readonly cell?: string };
}

/** Each of these recalculates some seven hundred formulas several times over. */
jest.setTimeout(30_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

beforeEach(() => workbench.load(caseWorkbook(CASES, 2026)));

afterAll(() => workbench.close());

const monthly = (rate: number) => ({ rate: amount(rate), rateUnit: "month" as const });

const CASES = [
  service({ id: "S1", citizen: "B1", ...monthly(75_000), ownership: "egen" }),
  service({ id: "S2", citizen: "B1", ...monthly(25_000), category: "Støtte", paragraph: "§ 85" }),
  service({ id: "S3", citizen: "B2", ...monthly(200_000), start: day("1-3-2026"), end: day("31-5-2026") }),
  service({
    id: "S4",
    citizen: "B2",
    rate: amount("1250.5"),
    rateUnit: "day",
    paragraph: "§ 108",
    start: day("15-3-2026"),
    end: day("30-6-2026"),
  }),
  service({
    id: "S5",
    citizen: null,
    rate: amount(400),
    rateUnit: "hour",
    extent: amount("7.5"),
    category: "Støtte",
    paragraph: "§ 85",
    refundable: false,
  }),
  service({ id: "S6", citizen: null, ...monthly(110_000), income: amount(10_000), start: day("10-2-2026") }),
  service({ id: "S7", citizen: "B3", rate: null, category: "", paragraph: "" }),
  service({
    id: "S8",
    citizen: "B4",
    ...monthly(30_000),
    start: day("1-11-2026"),
    status: "planlagt",
    probability: amount("0.5"),
    refundable: false,
  }),
  service({ id: "S9", citizen: "B5", ...monthly(9_000), end: day("31-12-2025"), targetGroup: "Psykiatri" }),
];

const FEW = CASES.slice(0, 2);

const BUDGETS = [
  { group: "Bolig", part: "§ 107", original: 4_000_000, corrected: "4.100.000", spent: 2_500_000 },
  { group: "Støtte", corrected: 450_000 },
];

const PREMISES = [{ group: "Bolig", part: "§ 107", inflow: { count: 2, yearPrice: 600_000 } }];

const THRESHOLDS = [860_000, 1_680_000, 2_120_000];

const ORDER = { year: 2026, month: 8, budgets: BUDGETS, premises: PREMISES, thresholds: THRESHOLDS };

const ask = <T = NyPrognoseOutcome>(input: object = ORDER) =>
  workbench.step<T>({ action: { id: "ny-prognose", input } });
const undo = () => workbench.step<object>({ action: { id: "fortryd", input: {} } });
const sheetNames = async () => {
  const sheets = await workbench.step<{ name: string }[]>({ list: "sheets" });
  return sheets.map(({ name }) => name);
};

/** The lines of the prognosis, by group and part, with their cells by heading. */
async function linesOnSheet(sheet = "Prognose 2026") {
  const { values, formulas } = await workbench.read(`'${sheet}'!A1:AG60`);
  const header = values.findIndex(([first]) => first === "Kategori" || first === "Målgruppe");
  const headers = values[header]?.map(String).filter((name) => name !== "") ?? [];
  const line = (group: string, part: string) => {
    const row = values.findIndex((cells, index) => index > header && cells[0] === group && cells[1] === part);
    if (row < 0) throw new Error(`no line ${group}, ${part}`);
    return {
      row: row + 1,
      shows: (name: string) => values[row]?.[headers.indexOf(name)],
      formula: (name: string) => formulas[row]?.[headers.indexOf(name)],
    };
  };
  return { values, headers, line };
}

const lineOf = ({ lines }: NyPrognoseOutcome, group: string, part: string | null): OutcomeLine => {
  const found = lines.find((line) => line.group === group && line.part === part);
  if (found === undefined) throw new Error(`no line ${group}`);
  return found;
};

describe("a prognosis", () => {
  it("can be seen before it is written, and is then six sheets that agree with the core to the øre", async () => {
    const before = await workbench.snapshot();
    const dry = await ask({ ...ORDER, dryRun: true });
    expect(await workbench.snapshot()).toEqual(before);
    const built = await ask();
    const sheets = [
      "Prognose 2026",
      "Til- og afgang 2026",
      "Dyre sager 2026",
      "Pris og mængde 2026",
      "Forudsætninger 2026",
      "Beregning 2026",
    ];
    expect(built).toEqual({ ...dry, sheets });
    expect(built).toMatchObject({ cases: 9, leftOut: 0, withoutPrice: 1, refundKnown: true });
    const { line, values, headers } = await linesOnSheet();
    for (const each of [...built.lines, { ...built.total, part: "" }]) {
      const { shows, formula, row } = line(each.group, each.part ?? "I alt");
      expect(shows("Aktive sager")).toBe(each.activeCases);
      expect(shows("Borgere")).toBe(each.citizens);
      expect(shows("Status")).toBe(each.light);
      expect(shows("Forventet regnskab")).toBeCloseTo(each.expected, 2);
      expect(shows("Statsrefusion")).toBeCloseTo(each.refund, 2);
      expect(shows("Indtægter")).toBeCloseTo(each.income, 2);
      for (const name of headers.slice(2)) expect(formula(name)).toMatch(/^=/);
      if (each.part === "§ 108")
        expect(formula("Disponeret")).toBe(
          `=SUMIFS(Sager[I år],Sager[Kategori],$A${String(row)},Sager[Paragraf],$B${String(row)})`,
        );
    }
    expect(values.find(([label]) => String(label).startsWith("Rækkerne mangler"))?.[1]).toBe(0);
    const flows = (await workbench.read("'Til- og afgang 2026'!A5:K17")).values;
    expect(flows[2]?.slice(3, 7)).toEqual([5, 2, 0, 7]);
    expect(flows[5]).toEqual(["Juni", 46174, 46203, 6, 0, 1, 5, 0, 0, -230_092, -456_432.5]);
    expect(flows[12]?.slice(4, 6)).toEqual([4, 2]);
    await workbench.keep("prognose");
  });

  it("knows refusion of the citizen over all services, income taken off, whole citizens and part years", async () => {
    const seen = await ask({ ...ORDER, dryRun: true });
    expect(lineOf(seen, "Støtte", "§ 85").refund).toBeCloseTo(-21_250, 6);
    expect(lineOf(seen, "Bolig", "§ 107")).toMatchObject({ activeCases: 2, citizens: 2, correctedBudget: 4_100_000 });
    expect(lineOf(seen, "Bolig", null).inflow).toBeCloseTo((2 * 600_000) / 6, 6);
    expect(lineOf(seen, "(ikke angivet)", "(ikke angivet)")).toMatchObject({ disposed: 0, activeCases: 1 });
    expect(seen.total.citizens).toBe(4);
    expect(seen.activeByMonth).toEqual([4, 5, 7, 7, 7, 6, 5, 5, 5, 5, 6, 6]);
  });

  it("follows an edited case, month and thresholds without the add-in, and asks for thresholds nobody has", async () => {
    workbench.load(caseWorkbook(FEW, 2026));
    const built = await ask({ ...ORDER, thresholds: null });
    expect(built).toMatchObject({ refundKnown: false, total: { refund: 0 } });
    const { values } = await workbench.read("'Forudsætninger 2026'!A9:F9");
    expect(values[0]).toEqual(["Årets grænser, 2026", "", "", "", "", expect.stringContaining("Skriv årets grænser")]);
    await workbench.step({ write: { at: "'Forudsætninger 2026'!B9", cells: [THRESHOLDS] } });
    expect((await linesOnSheet()).line("Støtte", "§ 85").shows("Statsrefusion")).toBeCloseTo(-21_250, 6);
    await workbench.step({ write: { at: "Sager!I2", cells: [[85_000]] } });
    await workbench.step({ write: { at: "'Prognose 2026'!B3", cells: [[3]] } });
    const { shows } = (await linesOnSheet()).line("Bolig", "§ 107");
    expect(shows("Jan")).toBe(85_000);
    expect(shows("Lineær kontrol")).toBe(10_000_000);
  });

  it("can be by target group and internal or external offers", async () => {
    workbench.load(caseWorkbook([...FEW, ...CASES.slice(8)], 2026));
    const built = await ask({ year: 2026, month: 8, grouping: "maalgruppe-ejerform", direction: "underspending" });
    expect(built.lines.map(({ group, part }) => [group, part])).toEqual([
      ["Handicap", "Ekstern"],
      ["Handicap", "Intern"],
      ["Handicap", null],
      ["Psykiatri", "Ekstern"],
      ["Psykiatri", null],
    ]);
    expect((await linesOnSheet()).line("Handicap", "Intern").shows("Disponeret")).toBe(900_000);
  });
});

it("counts citizens under names that Excel would read as a comparison or a pattern", async () => {
  const named = (category: string, paragraph: string, citizen: string) => service({ category, paragraph, citizen });
  const cases = [
    named("<18 år", "§ 107", "B1"),
    named("<18 år", "§ 107", "b1"),
    named("Øvrige*", "§ 1?7", "B*"),
    named("Øvrige ting", "§ 107", "B2"),
  ];
  workbench.load(caseWorkbook(cases, 2026));
  await ask({ year: 2026, month: 8 });
  const { line } = await linesOnSheet();
  expect(
    ["<18 år", "Øvrige*", "Øvrige ting", "I alt"].map((group) =>
      line(group, group === "I alt" ? "" : "I alt").shows("Borgere"),
    ),
  ).toEqual([1, 1, 1, 3]);
});

describe("round trips", () => {
  it("are six, and five without a log; no more for many cases", async () => {
    const syncs = async () => (await workbench.step<{ syncs: number }>({ count: true })).syncs;
    workbench.load(caseWorkbook(FEW, 2026));
    await syncs();
    await ask();
    expect(await syncs()).toBe(5);
    workbench.load(
      caseWorkbook(
        Array.from({ length: 12 }, (_, index) => service({ id: `N${String(index)}` })),
        2026,
      ),
    );
    await syncs();
    await ask();
    expect(await syncs()).toBe(5);
    await ask({ ...ORDER, at: { newSheet: "Prognose B" } });
    expect(await syncs()).toBe(6);
  });
});

describe("what can't be done", () => {
  it.each([
    ["a table for another year", { ...ORDER, year: 2027 }, "cases-disagree"],
    ["a name that is taken", { ...ORDER, at: { newSheet: "sager" } }, "sheet-name-taken"],
    ["a budget stated twice", { ...ORDER, budgets: [BUDGETS[0], BUDGETS[0]] }, "premise-twice"],
    ["an amount that is none", { ...ORDER, budgets: [{ group: "Bolig", corrected: "1.2" }] }, "amount-not-a-number"],
    ["a month that is none", { ...ORDER, month: 13 }, "input-invalid"],
    ["a CPR number for a name", { ...ORDER, budgets: [{ group: "010190-1234" }] }, "cpr-number"],
  ])("is told, and nothing is written: %s", async (_, input, code) => {
    const before = await workbench.snapshot();
    expect((await ask<Refused>(input)).error.code).toBe(code);
    expect(await workbench.snapshot()).toEqual(before);
  });

  it("is told where there is no table, a column is gone, or a number stands twice", async () => {
    workbench.load();
    expect((await ask<Refused>()).error.code).toBe("cases-missing");
    const headers = ALL_CASE_COLUMNS.map(({ header }) => header).filter((header) => header !== "Statsrefusion");
    workbench.load(withCaseColumns(caseWorkbook(CASES, 2026), headers));
    const { error } = await ask<Refused>();
    expect(error).toMatchObject({ code: "case-columns-missing", message: expect.stringContaining("»Statsrefusion«") });
    workbench.load(caseWorkbook([service({ id: "S1" }), service({ id: "s1" })], 2026));
    expect((await ask<Refused>()).error.code).toBe("case-twice");
  });
});

describe("Fortryd", () => {
  it("takes all its sheets away, also after a restart", async () => {
    workbench.load(caseWorkbook(FEW, 2026));
    const before = await workbench.snapshot();
    await ask();
    await workbench.step({ reload: true });
    expect(await undo()).toMatchObject({ undone: "ny-prognose" });
    expect(await workbench.snapshot()).toEqual(before);
  });

  it("leaves a second prognosis and its names alone", async () => {
    workbench.load(caseWorkbook(FEW, 2026));
    await ask();
    await ask({ ...ORDER, at: { newSheet: "Prognose B" } });
    expect(await sheetNames()).toEqual(
      expect.arrayContaining(["Prognose B", "Forudsætninger 2026 (2)", "Beregning 2026 (2)"]),
    );
    await undo();
    expect(await sheetNames()).toEqual([
      "Ark1",
      "Sager",
      "Prognose 2026",
      "Til- og afgang 2026",
      "Dyre sager 2026",
      "Pris og mængde 2026",
      "Forudsætninger 2026",
      "Beregning 2026",
      "Tiltag-log",
    ]);
    expect((await linesOnSheet()).line("Støtte", "§ 85").shows("Statsrefusion")).toBeCloseTo(-21_250, 6);
  });
});

describe("a failure on the way", () => {
  it.each([1, 2, 3, 4, 5].flatMap((atSync) => [false, true].map((applied) => ({ atSync, applied }))))(
    "leaves the workbook as before or complete: %j",
    async ({ atSync, applied }) => {
      workbench.load(caseWorkbook(CASES.slice(0, 1), 2026));
      const before = await workbench.snapshot();
      await workbench.step({ fault: { atSync, applied, code: "GeneralException" } });
      const answer = await ask<NyPrognoseOutcome | Refused>({ year: 2026, month: 8 });
      if ("error" in answer) {
        expect(answer.error.message).toMatch(/Intet er ændret|som den var/);
        expect(await workbench.snapshot()).toEqual(before);
      } else expect((await linesOnSheet()).line("Bolig", "§ 107").shows("Disponeret")).toBe(900_000);
    },
  );
});
