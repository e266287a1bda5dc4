import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ImporterSagerOutcome } from "../../src/actions/importer-sager/importer-sager";
import { workbookBytes } from "../helpers/workbook-files";
import { openWorkbench, type Workbench } from "./workbench";

type Built = Omit<ImporterSagerOutcome, "errors" | "checks"> & {
  readonly errors: readonly { row: number; column: string; cell?: string; code: string; message: string }[];
  readonly checks: Built["errors"];
};

interface Refused {
  readonly error: { readonly code: string; readonly message: string };
}

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

beforeEach(() => workbench.load());

afterAll(() => workbench.close());

jest.setTimeout(120_000);

const YEAR = { year: 2026, month: 8 };
const action = (input: object) => ({ action: { id: "importer-sager", input: { ...YEAR, ...input } } });
const build = (input: object) => workbench.step<Built>(action(input));
const refuse = async (input: object) => (await workbench.step<Refused>(action(input))).error;
const undo = () => workbench.step<object>({ action: { id: "fortryd", input: {} } });

async function sheetNames() {
  const sheets = await workbench.step<{ name: string }[]>({ list: "sheets" });
  return sheets.map(({ name }) => name);
}

const HEADER = "Sag;Borger;Paragraf;Foranstaltning;Takst;Takstenhed;Omfang;Startdato;Slutdato;Sandsynlighed;Bemærkning";
const LIST = [
  HEADER,
  "S1;B1;§ 107;Botilbud;2.503;døgn;1;01-01-2020;;;",
  "S2;B1;§ 104;Dagtilbud;18.557;måned;0,85;16-06-2026;;;",
  "S3;B2;§ 85;Støtte;420;time;12,5;01-01-2026;31-03-2026;;",
  "S4;B3;§ 101;Behandling;2.000;uge;1;01-10-2026;;50 %;",
  "S5;B4;§ 102;Læge;36.500;år;1;01-01-2026;31-12-2025;;",
  "S6;B5;§ 96;BPA;;måned;;01-01-2026;;;=HYPERLINK(A1)",
].join("\n");

describe("a case list", () => {
  it("becomes the table Sager with native formulas for the year in one cell", async () => {
    const built = await build({ text: LIST });
    expect(built).toMatchObject({ sheet: "Sager", table: "Sager", rows: 5, rowsRead: 6, cpr: null, pseudonyms: 0 });
    expect(built.errors).toEqual([expect.objectContaining({ row: 6, column: "Slutdato", code: "stop-before-start" })]);
    expect(built.checks.map(({ row, code }) => [row, code])).toEqual([[7, "price-missing"]]);
    const { values, formulas, text } = await workbench.read("Sager!A3:AL11");
    const figures = values.slice(4).map((row) => row.slice(22));
    expect(figures[0]?.[0]).toBe(2_503);
    expect(figures[0]?.[1]).toBe(2_503 * 31);
    expect(figures[0]?.slice(13)).toEqual([913_595, 913_595, 1]);
    expect(figures[1]?.[6]).toBeCloseTo((18_557 * 0.85) / 2, 8);
    expect(figures[2]?.[1]).toBe(750 * 31);
    expect(figures[2]?.[14]).toBe(0);
    expect(figures[3]?.[10]).toBeCloseTo((2_000 / 7) * 31 * 0.5, 8);
    expect(figures[4]?.slice(0, 14)).toEqual(Array(14).fill(0));
    expect(figures[4]?.[15]).toBe(1);
    expect(new Set(formulas.slice(4).map((row) => row[23])).size).toBe(1);
    expect(formulas[4]?.[35]).toBe("=SUM(Sager[@[Jan]:[Dec]])");
    expect(text[2]?.[0]).toBe("I alt");
    expect(values[8]?.[21]).toBe("=HYPERLINK(A1)");
    expect(text[4]?.slice(12, 14)).toEqual(["01-01-2020", ""]);
    await workbench.keep("sager");
  });

  it("follows another year, a new row and a changed stop without the add-in", async () => {
    await build({ text: LIST });
    await workbench.step({ write: { at: "Sager!B3", cells: [[2028]] } });
    const { values } = await workbench.read("Sager!W7:AL7");
    expect(values[0]?.slice(2, 3)).toEqual([2_503 * 29]);
    expect(values[0]?.slice(13)).toEqual([2_503 * 366, 2_503 * 366, 1]);
    await workbench.step({ write: { at: "Sager!N7", cells: [["31-01-2028"]] } });
    expect((await workbench.read("Sager!AJ7")).values).toEqual([[2_503 * 31]]);
  });

  it("takes four round trips, and leaves nothing when it is undone", async () => {
    await workbench.step({ count: true });
    await build({ text: LIST });
    expect(await workbench.step({ count: true })).toMatchObject({ syncs: 4 });
    expect(await sheetNames()).toEqual(["Ark1", "Sager", "Tiltag-kolonner", "Tiltag-log"]);
    await undo();
    expect(await sheetNames()).toEqual(["Ark1"]);
  });

  it("is only told of, not written, in a dry run", async () => {
    const built = await build({ text: LIST, dryRun: true });
    expect(built).toMatchObject({ sheet: null, table: null, rows: 5 });
    expect(built.columns.find(({ key }) => key === "takst")).toEqual({
      key: "takst",
      title: "Takst",
      header: "Takst",
      number: 5,
      confidence: "certain",
    });
    expect(await sheetNames()).toEqual(["Ark1"]);
  });

  it("keeps what each column is called in a list of its own", async () => {
    await workbench.step({
      action: {
        id: "ny-tiltagstabel",
        input: {
          form: "handleplan",
          title: "Plan",
          years: [2026],
          unit: "kr",
          savings: "minus",
          at: { newSheet: "Plan" },
          rows: [{ title: "Et", amounts: [1] }],
        },
      },
    });
    await build({ text: LIST });
    expect((await workbench.read("Tiltag-kolonner!A4:B7")).values).toEqual([
      ["Nøgle", "Overskrift"],
      ["sag", "Sag"],
      ["borger", "Borger"],
      ["maalgruppe", "Målgruppe"],
    ]);
    await undo();
    expect((await workbench.read("Tiltag-opsætning!A5:H5")).values[0]).toEqual([
      "Handleplan_2026",
      "Plan",
      "Handleplan",
      "2026",
      "kr.",
      "minus",
      "",
      0,
    ]);
    expect(await sheetNames()).not.toContain("Tiltag-kolonner");
  });

  it("leaves what the user has written beside the list of tables", async () => {
    const table = { form: "handleplan", title: "Plan", years: [2026], unit: "kr", savings: "minus" };
    const input = { ...table, at: { newSheet: "Plan" }, rows: [{ title: "Et", amounts: [1] }] };
    await workbench.step({ action: { id: "ny-tiltagstabel", input } });
    await workbench.step({ write: { at: "Tiltag-opsætning!J2", cells: [["Min egen note"]] } });
    await build({ text: LIST });
    await undo();
    expect((await workbench.read("Tiltag-opsætning!J2")).values).toEqual([["Min egen note"]]);
  });
});

it("is listed with the schema of its input", async () => {
  const actions = await workbench.step<{ id: string; input: { properties: object } }[]>({ list: "actions" });
  const { input } = actions.find(({ id }) => id === "importer-sager") ?? {};
  expect(Object.keys(input?.properties ?? {})).toEqual(
    expect.arrayContaining(["file", "range", "text", "mapping", "year", "month", "pseudonyms", "dryRun"]),
  );
});

describe("the source", () => {
  it("may be a file in Windows-1252, whose path the headless runner takes", async () => {
    const folder = await mkdtemp(join(tmpdir(), "tiltag-sager-"));
    try {
      const file = join(folder, "udtræk.csv");
      await writeFile(file, Buffer.from(LIST, "latin1"));
      expect(await build({ file, dryRun: true })).toMatchObject({ rows: 5 });
      await writeFile(file, Buffer.from(`\ufeff${LIST}`, "utf8"));
      expect(await build({ file, dryRun: true })).toMatchObject({ rows: 5 });
      await writeFile(file, Buffer.from(Buffer.from(LIST, "utf8").toString("latin1"), "utf8"));
      expect((await refuse({ file })).code).toBe("letters-damaged");
      await writeFile(file, Buffer.from([0x50, 0x4b, 3, 4, 0]));
      expect((await refuse({ file })).code).toBe("file-damaged");
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("may be an Excel file: the first sheet with a list, or the one that is asked for", async () => {
    const folder = await mkdtemp(join(tmpdir(), "tiltag-sager-"));
    try {
      const file = join(folder, "udtræk.xlsx");
      const row = (cells: readonly string[]) => `<row>${cells.join("")}</row>`;
      const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
      const number = (value: number, style = 0) => `<c s="${String(style)}"><v>${String(value)}</v></c>`;
      const header = row(["Sag", "Takst", "Takstenhed", "Startdato"].map(text));
      const good = ["S1", "S3", "S4"]
        .map((key) => row([text(key), number(2503.5), text("døgn"), number(46_023, 1)]))
        .join("");
      const dateAsPrice = row([text("S2"), number(46_023, 1), text("døgn"), number(46_023, 1)]);
      await writeFile(
        file,
        workbookBytes({
          styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
          sheets: [
            { name: "Læs mig", rows: row([text("Udtræk fra fagsystemet")]) },
            { name: "Sager", rows: header + good + dateAsPrice },
            { name: "Arkiv", rows: header + good },
          ],
        }),
      );
      const built = await build({ file });
      expect(built).toMatchObject({ rows: 3, book: { sheet: "Sager", sheets: ["Læs mig", "Sager", "Arkiv"] } });
      expect(built.errors).toEqual([expect.objectContaining({ row: 5, column: "Takst", code: "not-a-number" })]);
      expect((await workbench.read("Sager!I7:M7")).text).toEqual([["2.503,50", "døgn", "1,00", "", "01-01-2026"]]);
      expect(await build({ file, sheet: "arkiv", dryRun: true })).toMatchObject({ rows: 3, book: { sheet: "Arkiv" } });
      expect((await refuse({ file, sheet: "Findes ikke" })).message).toContain("»Læs mig«, »Sager«, »Arkiv«");
      expect((await refuse({ file, sheet: "Læs mig" })).code).toBe("columns-missing");
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("may be a range, whose cells the messages name, or what is selected", async () => {
    const cells = LIST.split("\n").map((line) => line.split(";").map((field) => (field === "" ? null : `'${field}`)));
    await workbench.step({ write: { at: "Ark1!B3", cells } });
    const built = await build({ range: "Ark1!B:L", dryRun: true });
    expect(built.rows).toBe(5);
    expect(built.errors[0]).toMatchObject({ row: 8, cell: "Ark1!J8", code: "stop-before-start" });
    expect(built.checks[0]?.cell).toBe("Ark1!F9");
    await workbench.step({ select: "Ark1!B3:L9" });
    expect(await build({ dryRun: true })).toMatchObject({ rows: 5 });
  });

  it("is one, and holds something", async () => {
    expect((await refuse({ text: "", range: "A1" })).code).toBe("one-source");
    expect((await refuse({ text: "\n;;\n" })).code).toBe("nothing-there");
    expect((await refuse({ range: "Ark1!A1:C9" })).code).toBe("nothing-there");
  });
});

describe("the import is refused, and nothing is changed,", () => {
  afterEach(async () => {
    expect(await sheetNames()).toEqual(["Ark1"]);
  });

  it.each([
    ["without a column it needs", LIST.replace("Takstenhed", "Enhedsnavn"), {}, "columns-unsure"],
    ["without a price", LIST.replace("Takst;", "Afregning;"), {}, "columns-missing"],
    ["with a column that is not there", LIST, { mapping: { takst: "Pris" } }, "column-not-found"],
    ["with CPR numbers", LIST.replaceAll(";B1;", ";010190-1234;"), {}, "cpr-number"],
    ["where no row is a case", `${HEADER}\nS1;;;;-5;døgn;1;01-01-2026;;;`, {}, "no-cases"],
  ])("%s", async (_, text, more, code) => {
    const error = await refuse({ text, ...more });
    expect(error.code).toBe(code);
    expect(error.message).not.toContain("0101");
  });
});

it("CPR numbers become pseudonyms on the user's word; the numbers are nowhere in the workbook", async () => {
  const built = await build({ text: LIST.replaceAll(";B1;", ";010190-1234;"), pseudonyms: true });
  expect(built.pseudonyms).toBe(1);
  expect((await workbench.read("Sager!B7:B9")).values).toEqual([["B0001"], ["B0001"], ["B2"]]);
  expect(JSON.stringify([...(await workbench.snapshot()).sheets].map(({ cells }) => [...cells]))).not.toMatch(
    /0101901234|010190-1234/,
  );
});

it("the user's mapping is taken, also for what was only guessed at", async () => {
  const text = LIST.replace("Takst;Takstenhed", "Afregning;Enhedsnavn");
  const built = await build({ text, mapping: { takst: "Afregning", takstenhed: 6, bemaerkning: null } });
  expect(built).toMatchObject({ rows: 5, leftOut: ["Bemærkning"] });
});

it("a second list is refused while the first is there", async () => {
  await build({ text: LIST });
  expect((await refuse({ text: LIST })).code).toBe("cases-there");
});

describe("a fault on the way leaves the workbook as it was,", () => {
  const small = LIST.split("\n").slice(0, 3).join("\n");

  it.each([1, 2, 3, 4].flatMap((atSync) => [false, true].map((applied) => [atSync, applied] as const)))(
    "at sync %d, applied: %s",
    async (atSync, applied) => {
      await workbench.step({ fault: { atSync, code: "GeneralException", applied } });
      const answer = await workbench.step<Partial<Refused>>(action({ text: small }));
      // A reading that fails is tried again.
      expect(answer.error?.code).toBe(atSync === 4 ? undefined : "interrupted");
      if (atSync < 4) expect(await sheetNames()).toEqual(["Ark1"]);
    },
  );

  // Long remarks make a list of two batches, as a long list is.
  const remark = "x".repeat(32_000);
  const rows = Array.from(
    { length: 70 },
    (_, index) => `L${String(index)};B1;§ 107;Botilbud;100;døgn;1;01-01-2026;;;${remark}`,
  );
  const long = [HEADER, ...rows].join("\n");

  it("also between the batches of a long list, which no request carries more than four megabytes of", async () => {
    await workbench.step({ fault: { atSync: 4, code: "GeneralException", applied: true } });
    expect(await refuse({ text: long })).toMatchObject({ code: "interrupted" });
    expect(await sheetNames()).toEqual(["Ark1"]);
    await workbench.step({ count: true });
    await build({ text: long });
    const { syncs, requestBytes } = await workbench.step<{ syncs: number; requestBytes: number }>({ count: true });
    expect(syncs).toBe(6);
    expect(requestBytes).toBeGreaterThan(2_200_000);
    expect((await workbench.read("Sager!AJ5")).values).toEqual([[70 * 36_500]]);
    await undo();
    expect(await sheetNames()).toEqual(["Ark1"]);
  });
});
