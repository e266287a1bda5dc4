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

const monthly = (rate: number) => ({ rate: amount(rate), rateUnit: "month" as const });

/** Two new ones in the autumns of two years, one of them eighteen; one stop, and one that stands on the list. */
const CASES = [
  service({ id: "S1", ...monthly(50_000) }),
  service({ id: "S2", ...monthly(40_000), start: day("1-10-2024"), end: day("30-9-2025") }),
  service({ id: "S3", ...monthly(60_000), start: day("1-11-2025"), birthMonth: day("1-4-1980") }),
  service({ id: "S4", ...monthly(70_000), start: day("1-11-2025"), birthMonth: day("1-4-2007") }),
  service({ id: "S5", ...monthly(30_000), end: day("31-12-2024"), category: "", paragraph: "" }),
];

const ask = (input: object) =>
  workbench.step<NyPrognoseOutcome>({ action: { id: "ny-prognose", input: { year: 2026, month: 8, ...input } } });

/** The list of premises with its heading; prices to the øre. */
async function premiseRows(): Promise<readonly (readonly unknown[])[]> {
  const { values } = await workbench.read("'Forudsætninger 2026'!A31:P33");
  return values.map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(2)) : cell)));
}

describe("proposals from history", () => {
  it("stand beside the fields they are for, and nothing follows from them until they are taken", async () => {
    workbench.load(caseWorkbook(CASES, 2026));
    const seen = await ask({});
    expect(seen).toMatchObject({ history: { from: 2024, to: 2025 }, total: { inflow: 0, outflow: 0 } });
    expect(seen.proposals).toEqual([
      {
        group: "Bolig",
        part: "§ 107",
        inflow: { count: 1, yearPrice: 600_000 },
        outflow: { count: 0.5, yearPrice: 480_000 },
      },
      {
        group: "(ikke angivet)",
        part: "(ikke angivet)",
        inflow: { count: 0, yearPrice: 0 },
        outflow: { count: 0.5, yearPrice: 360_000 },
      },
    ]);
    const values = await premiseRows();
    expect(values[0]?.slice(12)).toEqual([
      "Forslag tilgang antal",
      "Forslag tilgang helårspris",
      "Forslag afgang antal",
      "Forslag afgang helårspris",
    ]);
    expect(values[1]?.slice(5, 9)).toEqual(["", "", "", ""]);
    expect(values[1]?.slice(12)).toEqual([1, 600_000, 0.5, 480_000]);
    expect(values[2]?.slice(12)).toEqual([0, "", 0.5, 360_000]);
    // Another year of history, without the add-in: the years above the list are the user's.
    await workbench.step({ write: { at: "'Forudsætninger 2026'!B22", cells: [[2025]] } });
    expect((await premiseRows())[1]?.slice(12)).toEqual([1, 720_000, 1, 480_000]);
    await workbench.keep("prognose-forslag");
  });

  it("can be taken, and leave what is stated as it is", async () => {
    workbench.load(caseWorkbook(CASES, 2026));
    const premises = [{ group: "Bolig", part: "§ 107", inflow: { count: 3, yearPrice: 100_000 } }];
    const { total, sheets } = await ask({ useProposals: true, premises });
    expect(sheets).toHaveLength(6);
    expect(total.inflow).toBeCloseTo((3 * 100_000) / 6, 6);
    expect(total.outflow).toBeCloseTo(-(0.5 * 480_000 + 0.5 * 360_000) / 6, 6);
    expect((await premiseRows())[1]?.slice(5, 9)).toEqual([3, 100_000, 0.5, 480_000]);
  });

  it("are none, and the sheet says why, where the list has no ended services", async () => {
    workbench.load(caseWorkbook(CASES.slice(0, 1), 2026));
    expect(await ask({ useProposals: true })).toMatchObject({ history: null, proposals: [], total: { inflow: 0 } });
    const { values } = await workbench.read("'Forudsætninger 2026'!A22:C23");
    expect(values[0]).toEqual(["Fra år", "", expect.stringContaining("intet at foreslå")]);
    expect((await premiseRows())[1]?.slice(12)).toEqual(["", "", "", ""]);
  });

  it("follow target groups and internal or external offers", async () => {
    workbench.load(caseWorkbook([...CASES.slice(0, 3), service({ id: "S6", ownership: "egen" })], 2026));
    const { proposals } = await ask({ grouping: "maalgruppe-ejerform" });
    const values = await premiseRows();
    for (const [index, { inflow, outflow }] of proposals.entries()) {
      expect(values[index + 1]?.[12]).toBeCloseTo(inflow.count, 6);
      expect(values[index + 1]?.[14]).toBeCloseTo(outflow.count, 6);
    }
    expect(proposals.map(({ part }) => part)).toEqual(["Ekstern", "Intern"]);
  });
});
