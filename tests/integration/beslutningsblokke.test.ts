import fc from "fast-check";
import { decisionTotals } from "../../src/finance/decisions/decision-totals";
import type { InitiativeAmount } from "../../src/finance/initiatives/initiative";
import { amount } from "../../src/finance/money/amount";
import { blankBook } from "../../src/workbench/book/blank-book";
import { BALLERUP, ballerupInput } from "../helpers/source-tables";
import { openWorkbench, type Workbench } from "./workbench";

interface Figures {
  readonly chosen: number;
  readonly totals: readonly number[];
  readonly distances: readonly (number | null)[];
  readonly notQuantified: number;
}

interface Built extends Figures {
  readonly sheet: string;
  readonly table: string;
  readonly address: string;
}

interface Saved extends Figures {
  readonly column: string;
  readonly line: string;
}

interface Refused {
  readonly error: { readonly code: string; readonly message: string; readonly cell?: string };
}

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

beforeEach(() => workbench.load());

afterAll(() => workbench.close());

const run = <T>(id: string, input: object) => workbench.step<T>({ action: { id, input } });
const build = (input: object) => run<Built>("beslutningsblokke", input);
const save = (name: string, table = "Blokke") => run<Saved>("gem-beslutningssaet", { table, name });
const putBack = (name: string) => run<Figures>("vis-beslutningssaet", { table: "Blokke", name });
const readNow = () =>
  run<{ now: Figures; sets: readonly (Figures & { name: string })[] }>("laes-beslutningsblokke", { table: "Blokke" });
const undo = () => run<object>("fortryd", {});
const write = (at: string, cells: unknown[][]) => workbench.step({ write: { at, cells } });
const syncs = async () => (await workbench.step<{ syncs: number }>({ count: true })).syncs;

/** Ballerup's rows that count, as a catalogue to choose from; targets 5, 8, 10 and 10 million. */
const catalogue = (at: string | { newSheet: string }) => ({
  title: "Ballerups katalog",
  years: [...BALLERUP.years],
  unit: "mio",
  savings: "plus",
  priceLevel: "2019-priser",
  targets: [5, 8, 10, "-"],
  at,
  tableName: "Blokke",
  rows: BALLERUP.rows
    .filter((row) => !("status" in row))
    .map(({ title, group, amounts }) => ({ title, group, amounts: [...amounts] })),
});

/** The year cells of the line with this label, and those right of them. */
async function lineOf(label: string) {
  const { values, formulas, text } = await workbench.read("Blokke!A1:P40");
  const row = values.findIndex((cells, index) => index > 2 && cells[1] === label);
  if (row < 0) throw new Error(`no line »${label}«`);
  return {
    years: values[row]?.slice(4, 8),
    distances: values[row]?.slice(8, 12),
    count: values[row]?.[3],
    formulas: formulas[row]?.slice(3, 12),
    text: text[row]?.slice(4, 12),
    row,
  };
}

const BOTILBUD = [["x"], ["x"], ["x"], ["x"], ["x"], [""], [""], [""], [""], [""]];

describe("Ballerup's catalogue as blocks", () => {
  it("is built with nothing chosen: all of it is left, the whole target is missing", async () => {
    const built = await build(catalogue({ newSheet: "Blokke" }));
    expect(built).toEqual({
      sheet: "Blokke",
      table: "Blokke",
      address: "Blokke!A1:L30",
      chosen: 0,
      totals: [0, 0, 0, 0],
      distances: [5, 8, 10, null],
      notQuantified: 0,
    });
    expect((await lineOf("Ikke valgt i alt")).years).toEqual(BALLERUP.total);
    expect((await lineOf("Mål")).years).toEqual([5, 8, 10, "-"]);
    expect((await workbench.read("Blokke!A2")).text[0]).toEqual([
      "mio. kr. · 2019-priser · Note: (+) = besparelse/merindtægt, (-) = merudgift/investering",
    ]);
  });

  it("follows the ticks without the add-in, to the krone", async () => {
    await build(catalogue({ newSheet: "Blokke" }));
    await write("Blokke!D4", BOTILBUD);
    const chosen = await lineOf("Valgt i alt");
    expect(chosen.years).toEqual(BALLERUP.botilbud);
    expect(chosen.formulas?.[1]).toBe('=SUMIFS(Blokke[2019],Blokke[Valgt],"x")');
    expect((await lineOf("Afstand til målet")).years).toEqual([1.75, 3.75, 4.25, ""]);
    expect((await lineOf("Ikke valgt i alt")).text?.slice(0, 4)).toEqual(["4,00", "6,50", "7,00", "7,00"]);
    expect((await lineOf("Antal valgte")).count).toBe(5);
    await write("Blokke!D4", [["X"], ["x"], ["x"], ["x"], ["x"], ["x"], ["x"], ["x"], ["x"], ["x"]]);
    expect((await lineOf("Valgt i alt")).years).toEqual(BALLERUP.total);
  });

  it("compares saved sets, each with its totals and its distance to the target", async () => {
    await build(catalogue({ newSheet: "Blokke" }));
    await write("Blokke!D4", BOTILBUD);
    expect(await save("Kun botilbud")).toEqual({
      table: "Blokke",
      name: "Kun botilbud",
      column: "Blokke!I3:I13",
      line: "Blokke!A23:L23",
      chosen: 5,
      totals: BALLERUP.botilbud,
      distances: [1.75, 3.75, 4.25, null],
      notQuantified: 0,
    });
    await write("Blokke!D4", [...BOTILBUD.slice(0, 4), [""], ["x"], ["x"], ["x"], ["x"], ["x"]]);
    await save("Uden investeringen");
    const botilbud = await lineOf("Kun botilbud");
    expect(botilbud.years).toEqual(BALLERUP.botilbud);
    expect(botilbud.distances).toEqual([1.75, 3.75, 4.25, ""]);
    expect(botilbud.formulas?.[1]).toBe('=SUMIFS(Blokke[2019],Blokke[Kun botilbud],"x")');
    expect((await lineOf("Uden investeringen")).years).toEqual([8.75, 12.25, 14.25, 14.75]);
    await workbench.keep("beslutningsblokke");
    expect(await readNow()).toMatchObject({
      now: { chosen: 9, totals: [8.75, 12.25, 14.25, 14.75] },
      sets: [{ name: "Kun botilbud", chosen: 5 }, { name: "Uden investeringen" }],
    });
  });

  it("puts a saved set back where it counts, and takes that back", async () => {
    await build(catalogue({ newSheet: "Blokke" }));
    await write("Blokke!D4", BOTILBUD);
    await save("Kun botilbud");
    await write("Blokke!D4", [["X"], ...BOTILBUD.map(() => [""]).slice(1)]);
    const before = await workbench.snapshot();
    expect(await putBack("kun BOTILBUD")).toMatchObject({ chosen: 5, totals: BALLERUP.botilbud });
    expect((await lineOf("Valgt i alt")).years).toEqual(BALLERUP.botilbud);
    await undo();
    expect(await workbench.snapshot()).toEqual(before);
  });
});

describe("what users do to a table of their own", () => {
  beforeEach(async () => {
    await build(catalogue({ newSheet: "Blokke" }));
    await write("Blokke!D4", BOTILBUD);
    await save("Kun botilbud");
  });

  it("a row typed below counts in the totals at once, and may be saved and taken back", async () => {
    await write("Blokke!A14", [[11, "Nyt forslag", "Botilbud", "x", 1, 1, 1, 1]]);
    expect((await lineOf("Valgt i alt")).years).toEqual([4.25, 5.25, 6.75, 7.25]);
    expect((await lineOf("Kun botilbud")).years).toEqual(BALLERUP.botilbud);
    const before = await workbench.snapshot();
    await save("Med det nye");
    expect((await lineOf("Med det nye")).years).toEqual([4.25, 5.25, 6.75, 7.25]);
    await undo();
    expect(await workbench.snapshot()).toEqual(before);
    // The set saved before the row came is found where it stands now.
    await undo();
    const { values } = await workbench.read("Blokke!A1:L30");
    expect(values.flat()).not.toContain("Kun botilbud");
    expect((await lineOf("Valgt i alt")).years).toEqual([4.25, 5.25, 6.75, 7.25]);
    expect((await lineOf("Gemte sæt")).count).toBe("Valgte");
  });

  it("rows in another order keep their ticks and every total", async () => {
    const { values } = await workbench.read("Blokke!A4:I13");
    await write("Blokke!A4", [...values].reverse() as unknown[][]);
    expect((await lineOf("Kun botilbud")).years).toEqual(BALLERUP.botilbud);
    await write("Blokke!D4", [[""], [""], [""], [""], [""], [""], [""], [""], [""], [""]]);
    await putBack("Kun botilbud");
    expect((await lineOf("Valgt i alt")).years).toEqual(BALLERUP.botilbud);
    expect((await workbench.read("Blokke!D4:D13")).values.flat()).toEqual([...BOTILBUD.flat()].reverse());
  });

  it("a column of one's own right of the sets stays when a set is taken back", async () => {
    await write("Blokke!J3", [["Bemærkning"], ["Min"]]);
    await undo();
    const { values } = await workbench.read("Blokke!H3:J4");
    expect(values.flat()).toContain("Bemærkning");
    expect(values.flat()).not.toContain("Kun botilbud");
  });

  it("a mark that does not count is told with its cell", async () => {
    await write("Blokke!D6", [["ja"]]);
    expect(await save("Andet")).toMatchObject({ error: { code: "mark-unknown", cell: "Blokke!D6" } });
  });

  it("something right beside the table is in the way, and stays", async () => {
    await write("Blokke!K7", [["Min note"]]);
    await save("To");
    expect(await save("Tre")).toMatchObject({ error: { code: "no-room-for-column", cell: "Blokke!K7" } });
    expect((await workbench.read("Blokke!K7")).values).toEqual([["Min note"]]);
  });
});

describe("proposals", () => {
  it("come from a table of Tiltag's, under its own contract; withdrawn ones are left out", async () => {
    const { table } = await run<Built>("ny-tiltagstabel", ballerupInput("Ark1!B3"));
    await workbench.step({ count: true });
    const built = await build({ table, targets: [5, 8, 10, 10], at: { newSheet: "Blokke" }, tableName: "Blokke" });
    expect(await syncs()).toBe(6);
    expect(built).toMatchObject({ distances: [5, 8, 10, 10] });
    expect((await lineOf("Ikke valgt i alt")).years).toEqual(BALLERUP.total);
    await write("Ark1!E6", [["udgået"]]);
    const again = await build({ table, years: [2020, 2021], at: { newSheet: "To år" } });
    expect(again.totals).toEqual([0, 0]);
    const { values } = await workbench.read("'To år'!A1:F20");
    expect(values.flat()).not.toContain("§ 108 / § 105");
    expect(values.flat()).toContain("Beslutningsblokke 2020-2021");
  });

  it("that are not quantified are counted among the chosen, never as zero", async () => {
    const rows = [
      { title: "Kendt", amounts: [-10, -20], chosen: true },
      { title: "Ukendt", amounts: ["-", -5], chosen: true },
      { title: "Ukendt og fravalgt", amounts: ["-", "-"] },
    ];
    const built = await build({
      ...catalogue({ newSheet: "Blokke" }),
      savings: "minus",
      years: [2027, 2028],
      rows,
      targets: [-30, -30],
    });
    expect(built).toMatchObject({ chosen: 2, totals: [-10, -25], distances: [-20, -5], notQuantified: 2 });
    const { values } = await workbench.read("Blokke!B8:F13");
    expect(values.find((cells) => String(cells[0]).startsWith("Ikke kvantificeret"))?.slice(3)).toEqual([1, 0]);
  });

  it("may have a target to be typed in later", async () => {
    const built = await build({ ...catalogue({ newSheet: "Blokke" }), targets: null });
    expect(built.distances).toEqual([null, null, null, null]);
    expect((await lineOf("Afstand til målet")).years).toEqual(["", "", "", ""]);
    await write("Blokke!E16", [[4]]);
    expect((await lineOf("Afstand til målet")).years).toEqual([4, "", "", ""]);
  });

  it.each([
    ["both rows and a table", { table: "X" }, "rows-or-table"],
    ["neither", { rows: null }, "rows-or-table"],
    ["an unknown table", { rows: null, table: "X" }, "table-not-found"],
    ["no unit", { unit: null }, "contract-missing"],
    ["no years", { years: [] }, "no-years"],
    ["too few targets", { targets: [1] }, "amounts-and-years"],
    ["an amount that is none", { rows: [{ title: "A", amounts: ["x", 1, 1, 1] }] }, "amount-not-a-number"],
    ["a CPR number", { rows: [{ title: "Borger 010190-1234", amounts: [1, 1, 1, 1] }] }, "cpr-number"],
    ["a name that can't be", { tableName: "A1" }, "table-name-invalid"],
  ])("that can't be built: %s", async (_, change, code) => {
    const refused = await run<Refused>("beslutningsblokke", { ...catalogue("Ark1!B3"), ...change });
    expect(refused.error.code).toBe(code);
    expect((await workbench.snapshot()).sheets).toHaveLength(1);
  });
});

describe("a set's name", () => {
  beforeEach(() => build(catalogue({ newSheet: "Blokke" })));

  it.each([
    ["", "set-name-empty"],
    ["Valgt", "set-name-taken"],
    ["2019", "set-name-taken"],
    ["A[1]", "set-name-character"],
    ["Borger 0101901234", "cpr-number"],
    ["a".repeat(41), "set-name-too-long"],
  ])("»%s« is refused", async (name, code) => {
    expect(await save(name)).toMatchObject({ error: { code } });
  });

  it.each(["Uden § 85", "+ 3 %", "=1+1", "1-2", "A, B & (C)"])("»%s« stays the text it is, and sums", async (name) => {
    await write("Blokke!D4", BOTILBUD);
    expect(await save(name)).toMatchObject({ name, totals: BALLERUP.botilbud });
    expect((await workbench.read("Blokke!I3")).values).toEqual([[name]]);
    expect((await lineOf(name)).years).toEqual(BALLERUP.botilbud);
  });

  it("is looked for among those saved", async () => {
    expect(await putBack("B")).toMatchObject({ error: { code: "set-not-found" } });
    await save("A");
    expect((await run<Refused>("vis-beslutningssaet", { table: "Blokke", name: "B" })).error.message).toContain("»A«");
  });

  it("is one of eight", async () => {
    for (const name of ["A", "B", "C", "D", "E", "F", "G", "H"]) expect(await save(name)).toMatchObject({ name });
    expect(await save("I")).toMatchObject({ error: { code: "no-free-line" } });
  });
});

describe("round trips", () => {
  it("are as many for five hundred proposals as for three", async () => {
    const rows = Array.from({ length: 500 }, (_, index) => ({
      title: `Forslag ${String(index + 1)}`,
      chosen: index % 2 === 0,
      amounts: [index, 1, 1, 1],
    }));
    await workbench.step({ count: true });
    await build({ ...catalogue("Ark1!A1"), rows });
    expect(await syncs()).toBe(4);
    await save("A");
    expect(await syncs()).toBe(5);
    await putBack("A");
    expect(await syncs()).toBe(5);
    await readNow();
    expect(await syncs()).toBe(2);
  });
});

describe("Fortryd", () => {
  it("takes sets and blocks back one by one, also after a restart and with formats in the place", async () => {
    const blank = blankBook("Blokke");
    workbench.load({
      ...blank,
      sheets: blank.sheets.map((sheet) => ({
        ...sheet,
        columnWidths: new Map([[9, 30]]),
        cells: new Map([
          ["Z1", { value: "Mit ark" }],
          ["J7", { value: null, format: { fill: "#FFEE00", bold: true } }],
        ]),
      })),
    });
    const empty = await workbench.snapshot();
    await build(catalogue("Blokke!B3"));
    await write("Blokke!E6", BOTILBUD);
    const built = await workbench.snapshot();
    await save("Et langt navn på et sæt");
    await workbench.step({ reload: true });
    await undo();
    expect(await workbench.snapshot()).toEqual(built);
    await undo();
    expect(await workbench.snapshot()).toEqual(empty);
  });

  it("asks first where somebody has changed the set", async () => {
    await build(catalogue({ newSheet: "Blokke" }));
    await save("A");
    const asked = { action: { id: "fortryd", input: { onlyIfUntouched: true } } };
    await write("Blokke!I5", [["x"]]);
    expect(await workbench.step(asked)).toMatchObject({ error: { code: "changed-since" } });
    await write("Blokke!I5", [[""]]);
    expect(await workbench.step(asked)).toMatchObject({ undone: "gem-beslutningssaet" });
  });
});

describe("a failure on the way", () => {
  const faults = (syncCount: number) =>
    Array.from({ length: syncCount }, (_, index) => index + 1).flatMap((atSync) =>
      [false, true].map((applied) => ({ atSync, applied, code: "GeneralException" })),
    );

  it.each(faults(4))("of building leaves the workbook as before or complete: %j", async (fault) => {
    const before = await workbench.snapshot();
    await workbench.step({ fault });
    const answer = await build(catalogue("Ark1!B3"));
    if ("error" in answer) expect(await workbench.snapshot()).toEqual(before);
    else expect(answer.totals).toEqual([0, 0, 0, 0]);
  });

  it.each(faults(5))("of saving or putting back, too: %j", async (fault) => {
    await build(catalogue({ newSheet: "Blokke" }));
    await write("Blokke!D4", BOTILBUD);
    const unsaved = await workbench.snapshot();
    await workbench.step({ fault });
    const saved = await save("A");
    if ("error" in saved) {
      expect(await workbench.snapshot()).toEqual(unsaved);
      await save("A");
    }
    expect((await lineOf("A")).years).toEqual(BALLERUP.botilbud);
    await write("Blokke!D4", [[""]]);
    const untouched = await workbench.snapshot();
    await workbench.step({ fault });
    const shown = await putBack("A");
    if ("error" in shown) expect(await workbench.snapshot()).toEqual(untouched);
    else expect((await lineOf("Valgt i alt")).years).toEqual(BALLERUP.botilbud);
  });

  it.each(faults(6))("of Fortryd leaves the set whole or gone: %j", async (fault) => {
    await build(catalogue({ newSheet: "Blokke" }));
    const before = await workbench.snapshot();
    await save("A");
    const saved = await workbench.snapshot();
    await workbench.step({ fault });
    await undo();
    expect([before, saved]).toContainEqual(await workbench.snapshot());
  });
});

describe("law: any choice among any proposals", () => {
  const years = [2026, 2027];
  const øre = fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((each) => each / 100);
  const amounts = fc.tuple(fc.oneof(øre, fc.constantFrom("-", null)), fc.oneof(øre, fc.constantFrom("-", null)));
  const proposals = fc.array(fc.record({ amounts, chosen: fc.boolean() }), { minLength: 1, maxLength: 8 });

  it("comes to what the finance core says, and a saved set shows it again", async () => {
    await fc.assert(
      fc.asyncProperty(proposals, fc.tuple(øre, øre), async (drawn, targets) => {
        workbench.load(blankBook("Ark1"));
        await build({
          ...catalogue({ newSheet: "Blokke" }),
          years,
          targets,
          rows: drawn.map((each, index) => ({ title: `Forslag ${String(index)}`, amounts: each.amounts })),
        });
        const ticks = (marks: readonly boolean[]) =>
          write(
            "Blokke!D4",
            marks.map((mark) => [mark ? "x" : ""]),
          );
        const marks = drawn.map(({ chosen }) => chosen);
        await ticks(marks);
        const totals = decisionTotals(
          drawn.map((each) => ({ amounts: each.amounts.map(valueOf) })),
          marks,
          years.length,
        );
        const expected = {
          chosen: totals.count,
          totals: totals.chosen.map(Number),
          distances: totals.chosen.map((total, year) => Number(amount(targets[year] ?? 0).minus(total))),
        };
        expect(await save("A")).toMatchObject(expected);
        await ticks(marks.map((mark) => !mark));
        expect((await readNow()).now.totals).toEqual(totals.notChosen.map(Number));
        expect((await readNow()).sets).toEqual([expect.objectContaining({ name: "A", ...expected })]);
        expect(await putBack("A")).toMatchObject(expected);
        expect((await readNow()).now).toMatchObject(expected);
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  const valueOf = (written: number | string | null): InitiativeAmount => {
    if (typeof written === "number") return amount(written);
    return written === null ? "blank" : "not-quantified";
  };
});
