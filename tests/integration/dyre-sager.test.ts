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

const yearly = (rate: number) => ({ rate: amount(rate), rateUnit: "year" as const });

const CASES = [
  service({ id: "S1", ...yearly(1_000_000) }),
  service({ id: "S2", ...yearly(1_500_000), measure: "Botilbud med støtte", provider: "Fjordhøj" }),
  service({ id: "S3", ...yearly(2_400_000), start: day("1-12-2026"), end: day("30-6-2027"), category: "" }),
  service({ id: "S4", ...yearly(1_500_000), paragraph: "§ 108" }),
  service({ id: "S5", ...yearly(1_800_000), probability: amount("0.5"), status: "planlagt" }),
  service({ id: "S6", ...yearly(9_000_000), end: day("31-12-2025") }),
  service({ id: "S7", rate: amount("90000.25"), rateUnit: "month" }),
];

const build = (input: object = {}) =>
  workbench.step({ action: { id: "ny-prognose", input: { year: 2026, month: 8, ...input } } });

const SHEET = "'Dyre sager 2026'";
const list = async (rows: number) => (await workbench.read(`${SHEET}!A12:L${String(11 + rows)}`)).values;

describe("Dyre sager", () => {
  it("has those above a limit for a whole year, the dearest first, equally dear ones in their own order", async () => {
    workbench.load(caseWorkbook(CASES, 2026));
    await build();
    const december = (2_400_000 * 31) / 365;
    expect(await list(5)).toEqual([
      [1, "S3", "", "§ 107", "Botilbud", "Solbakken", 46357, 46568, expect.closeTo(december, 2), 2_400_000, 2e6, 3],
      [
        2,
        "S2",
        "Bolig",
        "§ 107",
        "Botilbud med støtte",
        "Fjordhøj",
        43831,
        "",
        expect.closeTo(1_500_000),
        1_500_000,
        1e6,
        2,
      ],
      [3, "S4", "Bolig", "§ 108", "Botilbud", "Solbakken", 43831, "", expect.closeTo(1_500_000), 1_500_000, 1e6, 4],
      [4, "S7", "Bolig", "§ 107", "Botilbud", "Solbakken", 43831, "", expect.closeTo(1_080_003), 1_080_003, 1e6, 7],
      [5, "", "", "", "", "", "", "", "", "", "", ""],
    ]);
    const head = (await workbench.read(`${SHEET}!A1:J10`)).values;
    expect(head[1]?.[0]).toContain("kun sagens nummer");
    expect(head[3]).toEqual(["Sager, der mangler i »Beregning 2026«", "", "", "", 0, "", "", "", "", ""]);
    expect(head[4]?.[4]).toBe(0);
    expect(head[7]?.slice(6)).toEqual([1e6, 4, expect.closeTo(december + 4_080_003, 2), 6_480_003]);
    expect(head[8]?.slice(6)).toEqual([2e6, 1, expect.closeTo(december, 2), 2_400_000]);
    const sums = (await workbench.read(`${SHEET}!A62:J63`)).values;
    expect(sums[0]?.slice(7)).toEqual([4, expect.closeTo(december + 4_080_003, 2), 6_480_003]);
    expect(sums[1]).toEqual(["Flere, som der ikke er linjer til", "", "", "", "", "", "", 0, "", ""]);
    await workbench.keep("dyre-sager");
  });

  it("follows the case list and the limits, which stand in Forudsætninger with their source", async () => {
    workbench.load(caseWorkbook(CASES, 2026));
    await build({ dearLimits: [1_000_000, 2_500_000] });
    expect((await workbench.read("'Forudsætninger 2026'!A14:F16")).values).toEqual([
      ["Dyre sager, pris for et helt år", "Over", "", "", "", "Kilde"],
      ["Grænse 1", 1_000_000, "", "", "", expect.stringContaining("Ishøj")],
      ["Grænse 2", 2_500_000, "", "", "", "Oplyst af dig"],
    ]);
    await workbench.step({ write: { at: "Sager!I2", cells: [[3_000_000]] } });
    expect((await list(2)).map((line) => [line[1], line[9], line[10]])).toEqual([
      ["S1", 3_000_000, 2_500_000],
      ["S3", 2_400_000, 1_000_000],
    ]);
    await workbench.step({ write: { at: "'Forudsætninger 2026'!B15", cells: [[2_450_000]] } });
    expect((await list(3)).map((line) => line[1])).toEqual(["S1", "", ""]);
  });

  it("says how many there is no line for", async () => {
    const many = Array.from({ length: 52 }, (_, index) => service({ id: `N${String(index)}`, ...yearly(900_000) }));
    workbench.load(caseWorkbook(many, 2026));
    await build();
    await workbench.step({ write: { at: "'Forudsætninger 2026'!B15", cells: [[800_000]] } });
    expect((await workbench.read(`${SHEET}!E5`)).values).toEqual([[2]]);
    expect((await workbench.read(`${SHEET}!B61`)).values).toEqual([["N49"]]);
    expect((await workbench.read(`${SHEET}!H62:H63`)).values).toEqual([[50], [2]]);
  });

  it("does not show what looks like a CPR number", async () => {
    workbench.load(caseWorkbook([service({ ...yearly(1_200_000), provider: "Hos 010190-1234" })], 2026));
    expect(await build()).toMatchObject({ error: { code: "cpr-number" } });
  });
});
