import type { NyPrognoseOutcome } from "../../src/actions/ny-prognose/outcome";
import { amount } from "../../src/finance/money/amount";
import { ALL_CASE_COLUMNS } from "../../src/sheets/cases/case-columns";
import { caseWorkbook } from "../helpers/case-workbook";
import { withCaseColumns, withColumnList } from "../helpers/rearranged-cases";
import { service } from "../helpers/service-case";
import { openWorkbench, type Workbench } from "./workbench";

let workbench: Workbench;

jest.setTimeout(60_000);

beforeAll(async () => {
  workbench = await openWorkbench();
});

afterAll(() => workbench.close());

const CASES = [
  service({ id: "S1", citizen: "B1", rate: amount(75_000), rateUnit: "month" }),
  service({
    id: "S2",
    citizen: "B2",
    rate: amount("1250.5"),
    rateUnit: "day",
    probability: amount("0.5"),
    category: "Støtte",
  }),
];
const HEADERS: readonly string[] = ALL_CASE_COLUMNS.map(({ header }) => header);
const cases = (headers: readonly string[]) => withColumnList(withCaseColumns(caseWorkbook(CASES, 2026), headers));

const ORDER = { year: 2026, month: 8, thresholds: [860_000, 1_680_000, 2_120_000] };
const ask = <T = NyPrognoseOutcome>(input: object = ORDER) =>
  workbench.step<T>({ action: { id: "ny-prognose", input } });
const rename = (cell: string, header: string) => workbench.step({ write: { at: `Sager!${cell}`, cells: [[header]] } });

/** What the prognosis writes: its cells but for the moment it was made, and all formulas of its four sheets in one text. */
async function prognosis() {
  const built = await ask();
  const sheets = await Promise.all(built.sheets.map((sheet) => workbench.read(`'${sheet}'!A1:AH40`)));
  return {
    built,
    values: sheets.map(({ values }) => values.filter(([label]) => label !== "Sagerne er læst")),
    formulas: JSON.stringify(sheets.map(({ formulas }) => formulas)),
  };
}

describe("a prognosis of a case list whose columns have been renamed, moved and added", () => {
  it("shows the same to the øre, and its formulas name the columns as the list does", async () => {
    workbench.load(cases(HEADERS));
    const plain = await prognosis();
    const moved = HEADERS.filter((header) => header !== "Bemærkning");
    workbench.load(cases(["Bemærkning", ...moved.slice(0, 16), "Min note", ...moved.slice(16)]));
    await rename("N1", "Fra #1 [dato]");
    await rename("F1", "Område");
    const { built, values, formulas } = await prognosis();
    expect(built).toEqual(plain.built);
    expect(values).toEqual(plain.values);
    expect(formulas).toContain("Sager[Område]");
    expect(formulas).toContain("Sager[Fra '#1 '[dato']]");
    expect(formulas).not.toMatch(/Sager\[(Startdato|Kategori)\]/);
    await workbench.keep("prognose-omdoebte-kolonner");
  });

  it("are named by the years ahead, too", async () => {
    const built = await workbench.step({ action: { id: "langsigtet-prognose", input: { year: 2026 } } });
    expect(built).toMatchObject({ sheet: "Langsigtet prognose" });
  });

  it("follows a case and a heading that are changed afterwards, without the add-in", async () => {
    await rename("F1", "Kategori nu");
    await workbench.step({ write: { at: "Sager!J2", cells: [[85_000]] } });
    const { values, formulas } = await workbench.read("'Prognose 2026'!A1:AH20");
    expect(JSON.stringify(formulas)).toContain("Sager[Kategori nu]");
    expect(values.flat()).toContain(85_000);
  });
});

describe("a column that can't be found", () => {
  it("is named with its key in the list, and found when its heading is written there", async () => {
    const headers = HEADERS.map((header) => (header === "Statsrefusion" ? "Refusion" : header));
    workbench.load(cases(headers.flatMap((header) => (header === "Refusion" ? [header, "Min note"] : [header]))));
    const { error } = await ask<{ error: object }>();
    expect(error).toEqual(
      expect.objectContaining({
        code: "case-columns-missing",
        message: expect.stringMatching(/mangler »Statsrefusion«\. .*ud for »refusion« i listen TiltagKolonner/),
      }),
    );
    await workbench.step({ write: { at: "'Tiltag-kolonner'!B19", cells: [["Refusion"]] } });
    expect(await ask({ ...ORDER, dryRun: true })).toMatchObject({ cases: 2 });
  });
});
