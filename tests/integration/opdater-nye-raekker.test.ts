import type { OpdaterOutcome } from "../../src/actions/opdater/outcome";
import type { Book } from "../../src/workbench/book/book";
import { openWorkbench, type Workbench } from "./workbench";

interface Refused {
  readonly error: { readonly code: string };
}

let workbench: Workbench;
let prepared: Book;

beforeAll(async () => {
  workbench = await openWorkbench();
  workbench.load();
  await act("importer-sager", { year: 2026, month: 7, pseudonyms: true, text: list(JULY) });
  const budgets = [{ group: "Bolig", part: "§ 107", corrected: 900_000 }];
  await act("ny-prognose", { year: 2026, month: 7, budgets });
  prepared = await workbench.snapshot();
});

afterAll(() => workbench.close());

jest.setTimeout(240_000);

const act = <T>(id: string, input: object) => workbench.step<T>({ action: { id, input } });
const refresh = (rows: readonly string[], more: object = {}) =>
  act<OpdaterOutcome>("opdater", { month: 8, pseudonyms: true, text: list(rows), ...more });
const write = (at: string, value: unknown) => workbench.step({ write: { at, cells: [[value]] } });

const HEADER = "Sag;Borger;Paragraf;Kategori;Takst;Takstenhed;Omfang;Startdato;Slutdato";
const list = (rows: readonly string[]): string => [HEADER, ...rows].join("\n");

const JULY = ["S1;B1;§ 107;Bolig;2.503;døgn;1;01-01-2020;", "S2;B1;§ 104;Dagtilbud;18.557;måned;0,85;16-06-2025;"];

/** A paragraph that the category had no case of, and a category that was not there. */
const AUGUST = [
  ...JULY,
  "S3;B2;§ 85;Bolig;1.000;døgn;1;01-09-2026;",
  "S4;B3;§ 101;Behandling;500;døgn;1;01-08-2026;",
  "S5;B4;§ 99;Behandling;100;døgn;1;01-07-2025;",
];

const [S3, S4, S5] = [1_000 * 122, 500 * 153, 100 * 365];

const lines = async (range: string) => {
  const { values } = await workbench.read(range);
  return values.filter(([first, second]) => first !== "" || second !== "");
};

describe("cases that belong in no row of the prognosis", () => {
  let done: OpdaterOutcome;

  beforeAll(async () => {
    workbench.load(prepared);
    done = await refresh(AUGUST);
  });

  it("get rows of their own, without a budget, and every sum reaches over them", async () => {
    expect(done.newRows).toEqual([
      { name: "Bolig, § 85", hasPremise: false },
      { name: "Behandling, § 101", hasPremise: false },
      { name: "Behandling, § 99", hasPremise: false },
    ]);
    expect(done.missingRows).toEqual([]);
    const rows = await lines("'Prognose 2026'!A14:F23");
    const bolig = 2_503 * 365;
    const dagtilbud = 18_557 * 0.85 * 12;
    expect(rows.map(([group, part, , budget, , disposed]) => [group, part, budget, disposed])).toEqual([
      ["Bolig", "§ 107", 900_000, bolig],
      ["Bolig", "§ 85", "", S3],
      ["Bolig", "I alt", 900_000, bolig + S3],
      ["Dagtilbud", "§ 104", "", expect.closeTo(dagtilbud, 6)],
      ["Dagtilbud", "I alt", "", expect.closeTo(dagtilbud, 6)],
      ["Behandling", "§ 99", "", S5],
      ["Behandling", "§ 101", "", S4],
      ["Behandling", "I alt", "", S4 + S5],
      ["I alt", "", 900_000, expect.closeTo(bolig + S3 + dagtilbud + S4 + S5, 6)],
      ["Aktive sager ultimo måneden", "", "", ""],
    ]);
    expect((await workbench.read("'Prognose 2026'!A9:B10")).values.map(([, value]) => value)).toEqual([0, 0]);
    await workbench.keep("opdateret-nye-raekker");
  });

  it("get a line among the premises, where the budget is typed and counts", async () => {
    const { values } = await workbench.read("'Forudsætninger 2026'!A1:J60");
    const row = values.findIndex(([cell]) => cell === "Behandling") + 1;
    expect(values.slice(row - 2, row + 1).map((cells) => [...cells.slice(0, 2), cells[9]])).toEqual([
      ["Bolig", "§ 85", 4 / 24],
      ["Behandling", "§ 99", 4 / 24],
      ["Behandling", "§ 101", 4 / 24],
    ]);
    await write(`'Forudsætninger 2026'!D${String(row)}`, 40_000);
    const rows = await lines("'Prognose 2026'!A19:D22");
    expect(rows.map((cells) => cells[3])).toEqual([40_000, "", 40_000, 940_000]);
  });

  it("stand on the sheet of price and volume, and its total is the prognosis' own", async () => {
    const rows = await lines("'Pris og mængde 2026'!A8:Q24");
    const at = (name: string, part: string) => rows.find(([group, second]) => group === name && second === part) ?? [];
    expect(rows.map(([group, part]) => [group, part].join(" "))).toEqual([
      "Kategori Paragraf",
      "Bolig § 107",
      "Dagtilbud § 104",
      "Bolig § 85",
      "Behandling § 99",
      "Behandling § 101",
      "Bolig I alt",
      "Behandling I alt",
      "Dagtilbud I alt",
      "I alt ",
    ]);
    expect(at("Behandling", "§ 99").slice(9, 12)).toEqual([S5, 1, S5]);
    expect(at("Behandling", "I alt")[9]).toBe(S4 + S5);
    expect(at("Behandling", "I alt")[6]).toBe(100 * 184);
    const total = (await workbench.read("'Prognose 2026'!F22")).values[0]?.[0];
    expect(at("I alt", "")[9]).toBeCloseTo(Number(total), 6);
    const charts = await workbench.step<readonly { sheet: string; series: unknown }[]>({ list: "charts" });
    expect(JSON.stringify(charts.find(({ sheet }) => sheet === "Pris og mængde 2026"))).toContain("15:");
  });
});

describe("a new category whose name Excel would read as a comparison or a pattern", () => {
  it("has its own kroner and citizens, and so have those that were there", async () => {
    workbench.load(prepared);
    const rows = [...JULY, "S3;B2;§ 85;<18 år;100;døgn;1;01-08-2026;", "S4;B3;§ 85;Øvrige*;200;døgn;1;01-08-2026;"];
    const done = await refresh(rows);
    expect(done.newRows.map(({ name }) => name)).toEqual(["<18 år, § 85", "Øvrige*, § 85"]);
    const found = await lines("'Prognose 2026'!A13:T24");
    const [headers = []] = found;
    const cell = (group: string, header: string) =>
      found.find(([first, second]) => first === group && second === "§ 85")?.[headers.indexOf(header)];
    expect([cell("<18 år", "Disponeret"), cell("Øvrige*", "Disponeret")]).toEqual([100 * 153, 200 * 153]);
    const { values } = await workbench.read("'Beregning 2026'!A1:T12");
    const header = values.find((cells) => cells.includes("Borger i alt")) ?? [];
    expect(
      values.filter(([sag]) => /^S\d$/.test(String(sag))).map((cells) => cells[header.indexOf("Borger i alt")]),
    ).toEqual([0.5, 0.5, 1, 1]);
  });
});

describe("a refresh that brings such cases", () => {
  beforeEach(() => {
    workbench.load(prepared);
  });

  it("tells of the rows when it is only asked, and writes nothing", async () => {
    const before = await workbench.snapshot();
    const asked = await refresh(AUGUST, { dryRun: true });
    expect(asked.newRows.map(({ name }) => name)).toEqual(["Bolig, § 85", "Behandling, § 101", "Behandling, § 99"]);
    expect(await workbench.snapshot()).toEqual(before);
  });

  it("uses the line that somebody has typed among the premises before", async () => {
    const { values } = await workbench.read("'Forudsætninger 2026'!A1:A60");
    const end = values.findLastIndex(([cell]) => cell !== "") + 2;
    await workbench.step({
      write: { at: `'Forudsætninger 2026'!A${String(end)}`, cells: [["Behandling", "§ 101", null, 75_000]] },
    });
    const done = await refresh([...JULY, "S4;B3;§ 101;Behandling;500;døgn;1;01-08-2026;"]);
    expect(done.newRows).toEqual([{ name: "Behandling, § 101", hasPremise: true }]);
    expect((await workbench.read("'Prognose 2026'!A18:D18")).values).toEqual([["Behandling", "§ 101", "", 75_000]]);
  });

  it("keeps what stands beside the lines and refers to them", async () => {
    await write("'Prognose 2026'!AI16", "Min note om dagtilbud");
    await write("Ark1!A1", "='Prognose 2026'!F16");
    await refresh(AUGUST);
    expect((await workbench.read("'Prognose 2026'!AI17")).values).toEqual([["Min note om dagtilbud"]]);
    expect((await workbench.read("Ark1!A1")).formulas).toEqual([["='Prognose 2026'!F17"]]);
  });

  it("writes by the names that columns of Sager have been given", async () => {
    await write("Sager!E6", "Område");
    const done = await refresh(AUGUST);
    expect(done.newRows).toHaveLength(3);
    expect((await workbench.read("'Prognose 2026'!F15")).values).toEqual([[S3]]);
  });

  it("names the rows where the sheet has been rebuilt so that none fits in it", async () => {
    await write("'Prognose 2026'!F13", "Mine tal");
    const done = await refresh(AUGUST);
    expect(done).toMatchObject({ written: true, newRows: [] });
    expect(done.missingRows).toEqual(["Bolig, § 85", "Behandling, § 101", "Behandling, § 99"]);
  });

  it("is undone whole", async () => {
    const before = await workbench.snapshot();
    await refresh(AUGUST);
    expect(await act("fortryd", { onlyIfUntouched: true })).toMatchObject({ undone: "opdater" });
    expect(await workbench.snapshot()).toEqual(before);
  });

  it("is undone when somebody has written in a new row, which is told first", async () => {
    await refresh(AUGUST);
    await write("'Prognose 2026'!C15", 5);
    expect(await act<Refused>("fortryd", { onlyIfUntouched: true })).toMatchObject({
      error: { code: "changed-since" },
    });
    expect(await act("fortryd", {})).toMatchObject({ undone: "opdater" });
    expect((await lines("'Prognose 2026'!A14:B18")).map(([, part]) => part)).toEqual([
      "§ 107",
      "I alt",
      "§ 104",
      "I alt",
      "",
    ]);
  });

  it.each([true, false])("leaves everything as it was wherever it fails (carried out: %s)", async (applied) => {
    const before = await workbench.snapshot();
    let atSync = 0;
    for (let failed = true; failed;) {
      atSync++;
      await workbench.step({ fault: { atSync, applied, code: "GeneralException" } });
      const outcome = await act<Partial<Refused>>("opdater", { month: 8, pseudonyms: true, text: list(AUGUST) });
      failed = outcome.error !== undefined;
      if (failed) expect(await workbench.snapshot()).toEqual(before);
    }
    expect(atSync).toBeGreaterThan(9);
  });

  it("takes a bounded number of round trips", async () => {
    const syncs = async () => (await workbench.step<{ syncs: number }>({ count: true })).syncs;
    await syncs();
    await refresh(AUGUST);
    expect(await syncs()).toBeLessThanOrEqual(16);
  });
});
