import type { NyPrognoseOutcome } from "../../src/actions/ny-prognose/outcome";
import { amount } from "../../src/finance/money/amount";
import { caseWorkbook } from "../helpers/case-workbook";
import { day, service } from "../helpers/service-case";
import { openWorkbench, type Workbench } from "./workbench";

jest.setTimeout(30_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

afterAll(() => workbench.close());

const build = <T = NyPrognoseOutcome>(input: object) => workbench.step<T>({ action: { id: "ny-prognose", input } });

/** The lines of the sheet, by group and part, with their cells by heading. */
async function lines(year: number) {
  const { values } = await workbench.read(`'Pris og mængde ${String(year)}'!A1:S40`);
  const header = values.findIndex(([first]) => first === "Kategori" || first === "Målgruppe");
  const headers = values[header]?.map(String) ?? [];
  return (group: string, part: string, ...names: readonly string[]): readonly unknown[] => {
    const row = values.find((cells, index) => index > header && cells[0] === group && cells[1] === part);
    return names.map((name) => row?.[headers.indexOf(name)]);
  };
}

const READING = "Sådan læses det";

describe("Varde's theme paper", () => {
  const yearly = (rate: number) => ({ rate: amount(rate), rateUnit: "year" as const, refundable: false });
  const several = (count: number, part: Parameters<typeof service>[0]) =>
    Array.from({ length: count }, () => service({ start: day("1-1-2015"), ...part }));
  const home = { category: "Botilbud", paragraph: "§ 107" };
  const support = { ...yearly(1_394_000), category: "Bostøtte jf. §85", paragraph: "§ 85" };
  const psychiatry = { targetGroup: "Socialpsykiatri" };
  const CASES = [
    ...several(8, { ...home, ...yearly(8_000_000) }),
    ...several(6, { ...home, ...psychiatry, ...yearly(10_000_000) }),
    ...several(1, { ...home, ...psychiatry, ...yearly(11_963_000) }),
    ...several(4, support),
    ...several(2, { ...support, ...psychiatry }),
    ...several(2, { ...support, ...psychiatry, start: day("1-1-2017") }),
  ];
  const order = { year: 2017, month: 6, direction: "underspending" };

  beforeEach(() => workbench.load(caseWorkbook(CASES, 2017)));

  it("has its two lines and its total as printed, and 85 and 15 % of the overspending", async () => {
    const { lines: rows, total } = await build({
      ...order,
      budgets: [
        { group: "Botilbud", corrected: "125.127.271" },
        { group: "Bostøtte jf. §85", corrected: "9.224.000" },
      ],
    });
    const printed = [...rows.filter(({ part }) => part === null), total].map((line) => [
      line.group,
      line.correctedBudget,
      line.expected,
      line.deviation,
    ]);
    expect(printed).toEqual([
      ["Botilbud", 125_127_271, 135_963_000, -10_835_729],
      ["Bostøtte jf. §85", 9_224_000, 11_152_000, -1_928_000],
      ["I alt", 134_351_271, 147_115_000, -12_763_729],
    ]);
    expect(printed.map(([, , , difference]) => (100 * Number(difference)) / -12_763_729)).toEqual([
      expect.closeTo(85, 0),
      expect.closeTo(15, 0),
      100,
    ]);
  });

  it("reads § 85 as more citizens at a stable price, from the dates of the case list alone", async () => {
    await build(order);
    const line = await lines(2017);
    expect(line("Bostøtte jf. §85", "§ 85", "Helårspersoner 2016", "Helårspersoner 2017", "Mængde", READING)).toEqual([
      6,
      8,
      expect.closeTo(2_788_000, 2),
      "Stigning i antal × stabil pris = øget udgift",
    ]);
  });

  it("divides the overspending 80 and 20 by target group, and reads them as printed", async () => {
    const { lines: rows } = await build({
      ...order,
      grouping: "maalgruppe-ejerform",
      budgets: [
        { group: "Handicap", corrected: 67_023_254 },
        { group: "Socialpsykiatri", corrected: 67_328_017 },
      ],
      lastYear: [
        { group: "Handicap", part: "Ekstern", cost: 60_000_000, fullTimeEquivalents: 13 },
        { group: "Socialpsykiatri", part: "Ekstern", cost: "65.000.000", fullTimeEquivalents: 9 },
      ],
    });
    const groups = rows.filter(({ part }) => part === null);
    expect(groups.map(({ group, deviation }) => [group, (100 * (deviation ?? 0)) / -12_763_729])).toEqual([
      ["Handicap", expect.closeTo(20, 4)],
      ["Socialpsykiatri", expect.closeTo(80, 4)],
    ]);
    const line = await lines(2017);
    expect(line("Handicap", "I alt", READING)).toEqual(["Fald i antal × stigende pris = øget udgift"]);
    expect(line("Socialpsykiatri", "I alt", READING)).toEqual(["Stigning i antal × faldende pris = øget udgift"]);
  });
});

describe("Pris og mængde", () => {
  const CASES = [
    service({ rate: amount("61234.5"), rateUnit: "month", start: day("17-4-2024"), end: day("9-11-2025") }),
    service({ rate: amount("1250.5"), rateUnit: "day", start: day("1-3-2025") }),
    service({ rate: amount(980_000), rateUnit: "year", probability: amount("0.5"), end: day("31-8-2025") }),
    service({ rate: amount(395), rateUnit: "hour", extent: amount("7.5"), category: "Støtte", paragraph: "§ 85" }),
    service({ rate: amount(395), rateUnit: "hour", extent: amount(4), start: day("1-1-2025"), paragraph: "§ 108" }),
    service({ rate: amount(9_000), rateUnit: "week", end: day("31-12-2024"), category: "Støtte", paragraph: "§ 97" }),
    service({ rate: null, category: "", paragraph: "" }),
  ];
  const ORDER = {
    year: 2025,
    month: 8,
    priceLevel: { rate: 0.031, source: "KL, budgetvejledning" },
    lastYear: [
      { group: "Støtte", part: "§ 85", cost: 148_000.75, fullTimeEquivalents: 0.9 },
      { group: "Aktivering", part: "§ 103", cost: 90_000, fullTimeEquivalents: 1 },
    ],
  };
  const PARTS = ["Ændring", "Mængde", "Mix", "PL", "Pris", "Rest"] as const;

  it("adds up in every line, with PL taken out first, and is what the core says", async () => {
    workbench.load(caseWorkbook(CASES, 2025));
    await build(ORDER);
    const line = await lines(2025);
    for (const [group, part] of [
      ["Bolig", "§ 107"],
      ["Støtte", "§ 85"],
      ["Bolig", "I alt"],
      ["Støtte", "I alt"],
      ["Aktivering", "I alt"],
      ["I alt", ""],
    ] as const) {
      const [change, ...parts] = line(group, part, ...PARTS).map(Number);
      expect(parts.reduce((sum, each) => sum + each, 0)).toBeCloseTo(change ?? NaN, 2);
      expect(Number(line(group, part, "Rest")[0])).toBeCloseTo(0, 9);
    }
    const cost = (395 * 7.5 * 365) / 7;
    expect(line("Støtte", "§ 85", "Udgift 2024", "Helårspersoner 2024", ...PARTS)).toEqual([
      148_000.75,
      0.9,
      expect.closeTo(cost - 148_000.75, 2),
      expect.closeTo(148_000.75 / 0.9 - 148_000.75, 2),
      "",
      expect.closeTo((148_000.75 / 0.9) * 0.031, 2),
      expect.closeTo(cost - (148_000.75 / 0.9) * 1.031, 2),
      expect.closeTo(0, 9),
    ]);
    // New, and gone: all volume.
    expect(line("Bolig", "§ 108", "PL", "Pris")).toEqual([0, 0]);
    expect(line("Støtte", "§ 97", "Udgift 2024", "Mængde", READING)).toEqual([
      expect.closeTo((9_000 * 366) / 7, 2),
      expect.closeTo((-9_000 * 366) / 7, 2),
      "Fald i antal × stabil pris = lavere udgift",
    ]);
    const head = (await workbench.read("'Pris og mængde 2025'!A3:E6")).values.map((row) => [row[0], row[4]]);
    expect(head.slice(2)).toEqual([
      ["Rækkerne mangler af prognosen, kr. (skal være 0)", 0],
      ["PL-sats fra 2024 til 2025", 0.031],
    ]);
    expect(await workbench.step({ list: "charts" })).toMatchObject([
      { sheet: "Pris og mængde 2025", title: "Udgiftens ændring fra 2024 til 2025 efter mængde, mix, PL og pris" },
    ]);
    await workbench.keep("pris-og-maengde");
  });

  it("follows what is typed over it, and says so where nobody has stated PL", async () => {
    workbench.load(caseWorkbook([CASES[3] ?? service()], 2025));
    await build({ year: 2025, month: 8 });
    const rate = async () => (await workbench.read("'Pris og mængde 2025'!E6")).values[0]?.[0];
    expect(await rate()).toBe("ikke oplyst");
    await workbench.step({ write: { at: "'Pris og mængde 2025'!E9", cells: [[100_000, 1]] } });
    await workbench.step({ write: { at: "'Forudsætninger 2025'!B19", cells: [[0.04]] } });
    expect(await rate()).toBe(0.04);
    const line = await lines(2025);
    expect(line("Støtte", "§ 85", "PL", "Rest", READING)).toEqual([
      4_000,
      0,
      "Stabilt antal × stigende pris = øget udgift",
    ]);
  });

  it("tells a row stated twice, and takes its sheet and chart away again", async () => {
    workbench.load(caseWorkbook(CASES.slice(1, 2), 2025));
    const before = await workbench.snapshot();
    const [row] = ORDER.lastYear;
    expect(await build({ ...ORDER, lastYear: [row, row] })).toMatchObject({ error: { code: "premise-twice" } });
    expect(await workbench.snapshot()).toEqual(before);
    await build(ORDER);
    await workbench.step({ action: { id: "fortryd", input: {} } });
    expect(await workbench.snapshot()).toEqual(before);
  });
});
