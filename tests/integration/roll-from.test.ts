import { smallRegister } from "../helpers/register-inputs";
import { HOEJE_TAASTRUP, hoejeTaastrupInput } from "../helpers/hoeje-taastrup";
import { ballerupInput, BALLERUP, genopretningInput } from "../helpers/source-tables";
import { budget2017Input, budget2018Input, catalogueInput, estimateInput, plannedInput, VARDE } from "../helpers/varde";
import { openWorkbench, type Workbench } from "./workbench";

interface Built {
  readonly sheet: string;
  readonly table: string;
  readonly address: string;
}

interface Refused {
  readonly error: { readonly code: string; readonly message: string };
}

jest.setTimeout(30_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

beforeEach(() => workbench.load());

afterAll(() => workbench.close());

const run = <T>(id: string, input: object) => workbench.step<T>({ action: { id, input } });
const table = (input: object) => run<Built>("ny-tiltagstabel", input);
const budget = (input: object) => run<Built>("ny-budgetoversigt", input);

/** What stands right of the labels in a column, line by line. */
async function linesOf({ address }: Built, labels: number) {
  const { values } = await workbench.read(address);
  return new Map(values.map((row) => [String(row[labels]), row.slice(labels + 1)]));
}

const onNewSheet = { newSheet: "Næste år" };

/** The years one on: the last one has the level of the one before. */
const rolled = (amounts: readonly unknown[]) => [...amounts.slice(1), amounts.at(-1)];

describe("last year's initiative table", () => {
  it("is rolled one year on under its contract: withdrawn rows stay, and rows typed come below", async () => {
    await table(ballerupInput("Ark1!B3"));
    const rows = [{ title: "Nyt tiltag", amounts: [1, "-", 3, 4] }];
    const built = await table({ rollFrom: "Handleplan_2019", rows, at: onNewSheet });
    expect(built).toMatchObject({ sheet: "Næste år", table: "Handleplan_2020" });
    const lines = await linesOf(built, 1);
    for (const row of BALLERUP.rows) expect(lines.get(row.title)?.slice(3)).toEqual(rolled(row.amounts));
    expect(lines.get("Kørsel / fritidstilbud")?.slice(1, 2)).toEqual(["udgået"]);
    expect(lines.get("Nyt tiltag")?.slice(3)).toEqual([1, "-", 3, 4]);
    expect((await workbench.read("'Tiltag-opsætning'!A6:H6")).values[0]).toEqual([
      "Handleplan_2020",
      "Strategiplanens indsatser med estimeret økonomisk effekt",
      "Handleplan",
      "2020, 2021, 2022, 2023",
      "mio. kr.",
      "plus",
      "",
      2,
    ]);
  });

  it("takes a recovery plan's targets, what is unallocated and the carry-over along", async () => {
    await table(genopretningInput("Ark1!B3", true));
    const built = await table({ rollFrom: "Genopretning_2021", at: onNewSheet });
    const lines = await linesOf(built, 1);
    expect(lines.get("Reduktionsmål")?.slice(3)).toEqual([-3000, -5000, -7000, -7000]);
    expect(lines.get("Forventet, men p.t. ufordelt")?.slice(3)).toEqual([-1023, -1023, -1023, -1023]);
    expect(lines.get("Netto-udestående med overførsel")?.slice(3)).toEqual([-720, -3440, -8160, -12_880]);
    expect(lines.get("Kontraktgrundlag")?.slice(3)).toEqual(["-", "-", "-", "-"]);
  });

  it("may be written in another form, unit, sign and with other years", async () => {
    await table(catalogueInput("Ark1!B3"));
    const form = { form: "handleplan", unit: "1000kr", savings: "minus", years: [2020, 2021], title: "Ny" };
    const built = await table({ rollFrom: "Effektiviseringskatalog_2018", ...form, at: onNewSheet });
    expect(built.table).toBe("Handleplan_2020");
    expect((await linesOf(built, 1)).get(VARDE.catalogue.rows[3].title)?.slice(3)).toEqual([-650, -650]);
  });

  it("may be a register, whose plan is taken, one-off parts not repeated", async () => {
    await run("opret-register", smallRegister());
    const built = await table({
      rollFrom: "Tiltag",
      form: "planlagte-tiltag",
      title: "Planlagte tiltag",
      at: onNewSheet,
    });
    const lines = await linesOf(built, 1);
    expect(lines.get("Digital støtte")?.slice(3)).toEqual([-390, -390, -390, -390]);
    expect(lines.get("Kompetenceudvikling")?.slice(3)).toEqual([0, 0, 0, 0]);
  });

  it("counts what somebody has changed since in the workbook, and the years in the title go with it", async () => {
    await table({ ...ballerupInput("Ark1!B3"), title: "Handleplan 2019-2022 (udvalg 7)" });
    await workbench.step({ write: { at: "Ark1!J6", cells: [[9.5]] } });
    const built = await table({ rollFrom: "Handleplan_2019", at: onNewSheet });
    const lines = await linesOf(built, 1);
    expect(lines.get("§ 108 / § 105")?.slice(3)).toEqual([2.5, 3, 9.5, 9.5]);
    expect((await workbench.read("'Næste år'!A1")).values).toEqual([["Handleplan 2020-2023 (udvalg 7)"]]);
  });

  it.each([
    ["a table that is not there", { rollFrom: "Handleplan_2018" }, "table-not-found"],
    ["a budget overview", { rollFrom: "Budget_2018", form: "handleplan" }, "not-initiatives"],
    ["a register without a form", { rollFrom: "Tiltag" }, "form-missing"],
    ["other prices", { rollFrom: "Tiltag", form: "handleplan", priceLevel: "2030-priser" }, "other-price-level"],
    ["nothing to start from", { form: "handleplan", title: "A", years: [2026] }, "contract-missing"],
  ])("is refused where it is %s, and nothing is written", async (_, input, code) => {
    await budget(budget2018Input("Ark1!B3"));
    await run("opret-register", smallRegister());
    const before = await workbench.snapshot();
    expect((await run<Refused>("ny-tiltagstabel", { ...input, at: onNewSheet })).error).toMatchObject({ code });
    expect(await workbench.snapshot()).toEqual(before);
  });

  it("takes seven round trips, and each may fail without a trace", async () => {
    await table(ballerupInput("Ark1!B3"));
    const book = await workbench.snapshot();
    await workbench.step({ count: true });
    await table({ rollFrom: "Handleplan_2019", at: onNewSheet });
    expect((await workbench.step<{ syncs: number }>({ count: true })).syncs).toBe(7);
    for (const atSync of [1, 2, 3, 4, 5, 6, 7]) {
      workbench.load(book);
      await workbench.step({ fault: { atSync, code: "GeneralException", applied: true } });
      const answer = await run<Built | Refused>("ny-tiltagstabel", { rollFrom: "Handleplan_2019", at: onNewSheet });
      if ("error" in answer) expect({ ...(await workbench.snapshot()), activeSheet: "Ark1" }).toEqual(book);
    }
  });
});

describe("last year's budget overview", () => {
  it("has its forecast one year on, and leaves the new base year's budget to be filled in", async () => {
    await budget({ ...budget2018Input("Ark1!B3"), priceLevel: "2018-priser" });
    const built = await budget({ rollFrom: "Budget_2018", at: onNewSheet });
    expect(built.table).toBe("Budget_2019");
    const lines = await linesOf(built, 0);
    expect(lines.get("Område")).toEqual(["Korrigeret 2019", "Forventet 2019", "2020", "2021", "2022"]);
    expect(lines.get("Botilbud*")).toEqual(["", 133_872_000, 133_872_000, 133_872_000, 133_872_000]);
    expect((await workbench.read("'Næste år'!A1:A2")).values).toEqual([
      ["Budget 2019-2022"],
      ["kr. · 2018-priser · Note: Difference = korrigeret − forventet, (+) = mindreforbrug, (-) = merforbrug"],
    ]);
  });

  it("takes the new base year's budget where somebody has written it beside last year's", async () => {
    await budget(budget2018Input("Ark1!B3"));
    await workbench.step({ write: { at: "Ark1!H5", cells: [["Korrigeret 2019"], [1000], [2000]] } });
    const built = await budget({
      rollFrom: "Budget_2018",
      areas: [{ title: "STU", corrected: 3, expected: [4, 5, 6, 7] }],
      at: onNewSheet,
    });
    const lines = await linesOf(built, 0);
    expect([lines.get("Botilbud*")?.[0], lines.get("Bostøtte jf. §85")?.[0], lines.get("STU")?.[0]]).toEqual([
      1000, 2000, 3,
    ]);
  });

  it("leaves the budget of another base year to be filled in, whatever stands beside the last", async () => {
    await budget(budget2018Input("Ark1!B3"));
    await workbench.step({ write: { at: "Ark1!H5", cells: [["Korrigeret 2019"], [1000], [2000]] } });
    const built = await budget({ rollFrom: "Budget_2018", baseYear: 2020, at: onNewSheet });
    const lines = await linesOf(built, 0);
    expect(lines.get("Område")?.[0]).toBe("Korrigeret 2020");
    expect(lines.get("Botilbud*")?.[0]).toBe("");
  });

  it("of one year shows no difference until its budget is known", async () => {
    await budget({ ...budget2017Input("Ark1!B3"), direction: "forventet-korrigeret" });
    const built = await budget({ rollFrom: "Budget_2017", unit: "1000kr", at: onNewSheet });
    const lines = await linesOf(built, 0);
    expect(lines.get("Botilbud")).toEqual(["", 135_963, "-"]);
    expect((await workbench.read("'Næste år'!A1")).values).toEqual([["Budget og forventet forbrug 2018"]]);
    await workbench.step({ write: { at: "'Næste år'!B4", cells: [[130_000]] } });
    expect((await linesOf(built, 0)).get("Botilbud")).toEqual([130_000, 135_963, 5_963]);
  });

  it("is refused where it is no budget overview", async () => {
    await table(ballerupInput("Ark1!B3"));
    expect(
      (await run<Refused>("ny-budgetoversigt", { rollFrom: "Handleplan_2019", at: onNewSheet })).error,
    ).toMatchObject({
      code: "not-a-budget",
    });
  });
});

describe("last year's investment case", () => {
  const CASE = {
    title: "Velfærdsteknologi 2026-2029",
    years: [2026, 2027, 2028, 2029],
    unit: "1000kr",
    savings: "plus",
    rate: 0.04,
    firstYear: 1,
    lasting: [{ title: "Færre vagter", area: "Service", amounts: [0, 600, 700, "-"] }],
    implementation: [{ title: "Udstyr", area: "Anlæg", amounts: [-1000, -200, null, -50] }],
    at: "Ark1!B3",
  };
  const build = (input: object) => run<Built>("ny-investeringscase", input);

  it("goes on with what lasts and not with what it takes once; rate and convention stay, lines typed come below", async () => {
    const last = await build(CASE);
    const lasting = [{ title: "Kørsel", amounts: [1, 2, 3, 4] }];
    const built = await build({ rollFrom: last.table, lasting, at: onNewSheet });
    expect(built.table).toBe("Tiltag_Investeringscase_2");
    const { values } = await workbench.read(built.address);
    expect(values[0]?.[0]).toBe("Velfærdsteknologi 2027-2030");
    const lines = await linesOf(built, 0);
    expect(lines.get("Varige ændringer")?.slice(1)).toEqual(["2027", "2028", "2029", "2030"]);
    expect(lines.get("Færre vagter")).toEqual(["Service", 600, 700, "-", "-"]);
    expect(lines.get("Kørsel")?.slice(1)).toEqual([1, 2, 3, 4]);
    expect(lines.get("Udstyr")).toEqual(["Anlæg", -200, "", -50, 0]);
    expect(lines.get("Diskonteringsrente pr. år")?.[1]).toBe(0.04);
    expect(lines.get("Første år diskonteres (0 = nej, 1 = ja)")?.[1]).toBe(1);
  });

  it("is written under another contract where that is asked for, and found by its title", async () => {
    await build(CASE);
    const built = await build({
      rollFrom: "velfærdsteknologi 2026-2029",
      unit: "kr",
      savings: "minus",
      at: onNewSheet,
    });
    expect((await linesOf(built, 0)).get("Færre vagter")).toEqual(["Service", -600_000, -700_000, "-", "-"]);
  });

  it("is refused where there is none, where its name is none, and where a section's label is gone", async () => {
    const refuse = (input: object) => run<Refused>("ny-investeringscase", input);
    expect((await refuse({ rollFrom: "Case", at: onNewSheet })).error).toMatchObject({
      code: "block-unknown",
      message: expect.stringContaining("intet at starte fra"),
    });
    const { table } = await build(CASE);
    expect((await refuse({ rollFrom: "Case", at: onNewSheet })).error.message).toContain(`Vælg en af disse: ${table}.`);
    await workbench.step({ write: { at: "Ark1!B8", cells: [["I alt"]] } });
    expect((await refuse({ rollFrom: table, at: onNewSheet })).error).toMatchObject({ code: "block-unreadable" });
    expect((await refuse({ at: onNewSheet })).error).toMatchObject({ code: "contract-missing" });
  });
});

describe("last year's budget proposal", () => {
  const build = (input: object) => run<Built>("nyt-prioriteringsforslag", input);

  it("keeps head and texts, and has its amounts one year on; what was reached in the new year nobody knows", async () => {
    const last = await build(hoejeTaastrupInput("Ark1!B3"));
    const head = { number: "SU07" };
    const built = await build({ rollFrom: last.table, head, sections: { remarks: "Godkendt i HU." }, at: onNewSheet });
    const lines = await linesOf(built, 0);
    expect(lines.get("Nr.")?.[0]).toBe("SU07");
    expect(lines.get("Overskrift")?.[0]).toBe(HOEJE_TAASTRUP.title);
    expect(lines.get("Udvalg")?.[0]).toBe("Socialudvalget");
    expect(lines.get("Beløb i 1.000 kr. / 2023-priser")?.slice(1)).toEqual([2024, 2025, 2026, 2027]);
    expect(lines.get("Nuværende budget")?.slice(1)).toEqual(rolled(HOEJE_TAASTRUP.presentBudget));
    expect(lines.get("Effektivisering")?.slice(1)).toEqual(rolled(HOEJE_TAASTRUP.efficiency));
    expect(lines.get("Samlet ændring (netto)")?.slice(1)).toEqual(rolled(HOEJE_TAASTRUP.net));
    expect(lines.get("1. Resumé")?.[0]).toMatch(/^I forbindelse med Budget 2020/);
    expect(lines.get("7. Bemærkninger fra HU")?.[0]).toBe("Godkendt i HU.");
    const texts = await linesOf(built, 1);
    expect(texts.get("Effekt og måltal i mio. kr.")).toEqual([2021, 2022, "Samlet", ""]);
    expect([...texts].find(([text]) => text.startsWith("Årlig effekt"))?.[1].slice(0, 3)).toEqual([5.8, "", 5.8]);
    expect((await workbench.read(built.address)).values[0]?.[0]).toBe("Prioriteringsforslag – Budget 2024-2027");
  });

  it("is written under another contract where that is asked for, with lines of its own below", async () => {
    const last = await build(hoejeTaastrupInput("Ark1!B3"));
    const efficiencies = [{ title: "Kørsel", amounts: [1, 1, 1, 1] }];
    const { error } = await run<Refused>("nyt-prioriteringsforslag", {
      rollFrom: last.table,
      efficiencies,
      at: onNewSheet,
    });
    expect(error.code).toBe("line-title-missing");
    const built = await build({ rollFrom: last.table, unit: "mio", savings: "plus", at: onNewSheet });
    const lines = await linesOf(built, 0);
    expect(lines.get("Nuværende budget")?.[1]).toBe(366.671);
    expect(lines.get("Samlet ændring (netto)")?.slice(1, 3)).toEqual([8.825, 8.825]);
  });
});

describe("last year's estimate", () => {
  const estimate = (input: object) => run<Built>("nyt-estimat", input);

  it("is made of what its tables have become a year later, against the next base year", async () => {
    await budget(budget2018Input({ newSheet: "Budget" }));
    await table(catalogueInput({ newSheet: "Katalog" }));
    await table(plannedInput({ newSheet: "Planlagt" }));
    const last = await estimate(estimateInput({ newSheet: "Estimat" }));
    const { error } = await run<Refused>("nyt-estimat", { rollFrom: last.table, at: onNewSheet });
    expect(error).toMatchObject({ code: "not-rolled-yet", message: expect.stringContaining("er ikke rullet ét år") });
    const next = await budget({ rollFrom: "Budget_2018", at: { newSheet: "Budget 2019" } });
    await workbench.step({ write: { at: "'Budget 2019'!B4", cells: [[1_000_000], [2_000_000]] } });
    await table({ rollFrom: "Effektiviseringskatalog_2018", at: { newSheet: "Katalog 2019" } });
    await table({ rollFrom: "Planlagte_tiltag_2018", at: { newSheet: "Planlagt 2019" } });
    expect(next.table).toBe("Budget_2019");
    expect(await run("laes-estimat", { rollFrom: last.table })).toEqual({
      title: expect.stringContaining("2019-2022"),
      budget: "Budget_2019",
      tables: [
        { table: "Effektiviseringskatalog_2019", label: expect.any(String) },
        { table: "Planlagte_tiltag_2019", label: VARDE.plannedAsLine },
      ],
      baseYear: 2019,
    });
    const built = await estimate({ rollFrom: last.table, at: onNewSheet });
    const lines = await linesOf(built, 0);
    expect(lines.get("Samlet estimat")).toEqual(["2019", "2020", "2021", "2022"]);
    expect(lines.get("I alt")).toEqual(rolled(VARDE.estimate));
    expect([...lines.keys()]).toContain("Difference til korrigeret budget 2019");
    expect(lines.get("Difference til korrigeret budget 2019")?.[0]).toBe(
      3_000_000 - Number(lines.get("Estimeret budget")?.[0]),
    );
  });

  it("needs a base year where none is rolled on", async () => {
    await budget(budget2018Input({ newSheet: "Budget" }));
    await table(catalogueInput({ newSheet: "Katalog" }));
    const input = { ...estimateInput(onNewSheet), baseYear: null };
    expect((await run<Refused>("nyt-estimat", input)).error.code).toBe("base-year-missing");
  });
});
