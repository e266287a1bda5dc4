import type { NytLedelsesoverblikOutcome } from "../../src/actions/nyt-ledelsesoverblik/nyt-ledelsesoverblik";
import { amount } from "../../src/finance/money/amount";
import type { Book } from "../../src/workbench/book/book";
import { caseWorkbook } from "../helpers/case-workbook";
import { service } from "../helpers/service-case";
import { openWorkbench, type Workbench } from "./workbench";

jest.setTimeout(30_000);

let workbench: Workbench;
/** A workbook with a prognosis in it. */
let withPrognosis: Book;

const several = (count: number, category: string, paragraph: string, rate: number) =>
  Array.from({ length: count }, () =>
    service({ category, paragraph, rate: amount(rate), rateUnit: "year", refundable: false }),
  );

const CASES = [
  ...several(3, "Bolig", "§ 107", 900_000),
  ...several(4, "Støtte", "§ 85", 120_000),
  ...several(1, "Behandling", "§ 101", 70_000),
  ...several(2, "Aktivering", "§ 103", 200_000),
];

beforeAll(async () => {
  workbench = await openWorkbench();
  workbench.load(caseWorkbook(CASES, 2026));
  const budgets = [
    { group: "Bolig", corrected: 2_500_000 },
    { group: "Støtte", corrected: 500_000 },
    { group: "Aktivering", corrected: 450_000 },
  ];
  await workbench.step({ action: { id: "ny-prognose", input: { year: 2026, month: 8, budgets } } });
  await workbench.step({ select: "Ark1!A1" });
  withPrognosis = await workbench.snapshot();
});

afterAll(() => workbench.close());

interface Refused {
  readonly error: { readonly code: string; readonly message: string };
}

const ask = <T = NytLedelsesoverblikOutcome>(input: object = { smallGroup: 3 }) =>
  workbench.step<T>({ action: { id: "nyt-ledelsesoverblik", input } });

const table = async () => (await workbench.read("Ledelsesoverblik!A8:H12")).values;

describe("Ledelsesoverblik", () => {
  beforeEach(() => workbench.load(withPrognosis));

  it("is one page of sums linked to the prognosis, small groups merged, with months and two charts", async () => {
    const dry = await ask({ smallGroup: 3, dryRun: true });
    const built = await ask();
    expect(built).toEqual({ ...dry, sheet: "Ledelsesoverblik" });
    expect(built).toMatchObject({ prognosis: "Prognose 2026", year: 2026, merged: 2 });
    expect(await table()).toEqual([
      [
        "Gruppe",
        "Korrigeret budget",
        "Forventet regnskab",
        "Afvigelse",
        "Afvigelse %",
        "Status",
        "Helårspersoner",
        "Gennemsnitspris",
      ],
      [
        "Bolig",
        2_500_000,
        expect.closeTo(2_700_000),
        expect.closeTo(200_000),
        expect.closeTo(0.08),
        "■ Rød",
        3,
        expect.closeTo(900_000),
      ],
      [
        "Støtte",
        500_000,
        expect.closeTo(480_000),
        expect.closeTo(-20_000),
        expect.closeTo(-0.04),
        "● Grøn",
        4,
        expect.closeTo(120_000),
      ],
      [
        "Øvrige",
        450_000,
        expect.closeTo(470_000),
        expect.closeTo(20_000),
        expect.closeTo(2 / 45),
        "",
        3,
        expect.closeTo(470_000 / 3),
      ],
      [
        "I alt",
        3_450_000,
        expect.closeTo(3_650_000),
        expect.closeTo(200_000),
        expect.closeTo(200 / 3450),
        "■ Rød",
        10,
        expect.closeTo(365_000),
      ],
    ]);
    const { formulas, values } = await workbench.read("Ledelsesoverblik!A1:H50");
    const linked = formulas.flat().filter((cell) => String(cell).startsWith("="));
    expect(
      linked.filter((formula) => String(formula).includes("Sager") || String(formula).includes("Beregning")),
    ).toEqual([]);
    expect(values[2]).toEqual(["Færrest borgere i en gruppe, der vises", "", "", 3, "", "", "", ""]);
    expect(values[3]?.[3]).toBe(46265);
    const months = values.findIndex(([first]) => first === "Måned");
    expect(values[months + 1]?.slice(0, 4)).toEqual(["Jan", expect.closeTo(310_000), 10, expect.closeTo(31_000)]);
    expect(values[months + 12]?.[0]).toBe("Dec");
    expect(await workbench.step({ list: "charts" })).toMatchObject([
      { sheet: "Pris og mængde 2026" },
      { sheet: "Ledelsesoverblik", title: "Forventet regnskab mod korrigeret budget", series: expect.anything() },
      { sheet: "Ledelsesoverblik", title: "Disponeret måned for måned" },
    ]);
    await workbench.keep("ledelsesoverblik");
  });

  it("follows the prognosis, and holds a group back as soon as it is too small", async () => {
    await ask();
    await workbench.step({ write: { at: "'Forudsætninger 2026'!D32", cells: [[3_000_000]] } });
    await workbench.step({ write: { at: "Ledelsesoverblik!D3", cells: [[4]] } });
    const lines = await table();
    expect(lines.map(([name]) => name)).toEqual(["Gruppe", "(indgår i Øvrige)", "Støtte", "Øvrige", "I alt"]);
    expect(lines[1]?.slice(1)).toEqual(["", "", "", "", "", "", ""]);
    expect(lines[3]?.slice(1, 4)).toEqual([3_450_000, expect.closeTo(3_170_000), expect.closeTo(-280_000)]);
  });

  it("shows the initiatives' realised share where they are followed up", async () => {
    const rows = [{ title: "Færre vikarer", plan: [-100_000, -100_000], realised: [-75_000, null] }];
    await workbench.step({
      action: { id: "opret-register", input: { years: [2026, 2027], unit: "kr", savings: "minus", rows } },
    });
    const followed = await workbench.step({
      action: { id: "opfoelgning", input: { targets: [-100_000, -100_000], limits: { gul: 0.95, roed: 0.8 } } },
    });
    expect(followed).toMatchObject({ sheet: "Opfølgning" });
    await ask();
    const { formulas, values } = await workbench.read("Ledelsesoverblik!A7:D7");
    expect(values[0]?.[3]).toBeCloseTo(0.75);
    expect(formulas[0]?.[0]).toBe("Tiltag, realiseringsgrad 2026 (realiseret ÷ mål)");
    expect(formulas[0]?.[3]).toMatch(/^='Opfølgning'!\$B\$\d+$/);
  });

  it("takes six round trips, and Fortryd takes it away with its charts", async () => {
    await workbench.step({ count: true });
    await ask();
    expect(await workbench.step({ count: true })).toMatchObject({ syncs: 6 });
    await workbench.step({ action: { id: "fortryd", input: {} } });
    expect(await workbench.snapshot()).toEqual(withPrognosis);
  });
});

describe("what can't be done", () => {
  beforeAll(() => workbench.load(withPrognosis));

  it.each([
    ["fewer citizens than a group must have", { smallGroup: 11 }, "too-few-citizens"],
    ["a sheet that is not there", { prognosis: "Prognose 2031" }, "sheet-not-found"],
    ["a sheet that is no prognosis", { prognosis: "Sager" }, "not-a-prognosis"],
    ["a name that is taken", { smallGroup: 3, at: { newSheet: "Sager" } }, "sheet-name-taken"],
    ["a CPR number for a name", { smallGroup: 3, at: { newSheet: "010190-1234" } }, "cpr-number"],
  ])("is told, and nothing is written: %s", async (_, input, code) => {
    expect((await ask<Refused>(input)).error.code).toBe(code);
    expect(await workbench.snapshot()).toEqual(withPrognosis);
  });

  it("is told where there is no prognosis, or one of its columns is gone", async () => {
    await workbench.step({ write: { at: "'Prognose 2026'!O13", cells: [["Pladser"]] } });
    expect((await ask<Refused>()).error).toMatchObject({
      code: "prognosis-column-missing",
      message: expect.stringContaining("»Helårspersoner«"),
    });
    workbench.load();
    expect((await ask<Refused>()).error.code).toBe("prognosis-missing");
  });
});

describe("a failure on the way", () => {
  beforeAll(() => workbench.load(withPrognosis));

  it.each([1, 2, 3, 4, 5, 6].flatMap((atSync) => [false, true].map((applied) => ({ atSync, applied }))))(
    "leaves the workbook as before or complete: %j",
    async ({ atSync, applied }) => {
      await workbench.step({ fault: { atSync, applied, code: "GeneralException" } });
      const answer = await ask<NytLedelsesoverblikOutcome | Refused>();
      if ("error" in answer) expect(await workbench.snapshot()).toEqual(withPrognosis);
      else {
        expect((await table())[4]?.[0]).toBe("I alt");
        workbench.load(withPrognosis);
      }
    },
  );
});
