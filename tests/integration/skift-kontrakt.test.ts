import { blankBook } from "../../src/workbench/book/blank-book";
import { ballerupInput, BALLERUP, genopretningInput, GENOPRETNING } from "../helpers/source-tables";
import { openWorkbench, type Workbench } from "./workbench";

interface Built {
  readonly sheet: string;
  readonly table: string;
  readonly address: string;
}

interface Changed {
  readonly table: string;
  readonly address: string;
  readonly to: object;
  readonly converted: number;
  readonly rounded: number;
  readonly textNumbers: readonly string[];
  readonly wrapped: readonly string[];
  readonly leftAlone: readonly string[];
  readonly usedElsewhere: readonly string[];
  readonly priceLevelSaid: boolean;
  readonly preview: readonly { label: string; before: readonly string[]; after: readonly string[] }[];
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

const act = <T>(id: string, input: object) => workbench.step<T>({ action: { id, input } });
const build = (input: object) => act<Built>("ny-tiltagstabel", input);
const change = (input: object) => act<Changed>("skift-kontrakt", input);
const refuse = (input: object) => act<Refused>("skift-kontrakt", input);
const write = (at: string, cells: readonly (readonly unknown[])[]) => workbench.step({ write: { at, cells } });

/** The year cells of the line with this label. */
async function lineOf(address: string, label: string) {
  const { values, formulas, text } = await workbench.read(address);
  const row = values.findIndex((cells) => cells[1] === label);
  if (row < 0) throw new Error(`no line »${label}« in ${address}`);
  return {
    values: values[row]?.slice(5) ?? [],
    formulas: formulas[row]?.slice(5) ?? [],
    text: text[row]?.slice(5) ?? [],
  };
}

const BALLERUP_TABLE = { table: "Handleplan_2019" };
const RECOVERY = { table: "Genopretning_2021" };

/** The snapshot without what the log remembers. */
const withoutLog = async () => {
  const book = { ...(await workbench.snapshot()), activeSheet: "" };
  return { ...book, sheets: book.sheets.filter(({ name }) => name !== "Tiltag-log") };
};

describe("Ballerup's action plan, from mio. kr. with plus to 1.000 kr. with minus", () => {
  it("has every number, sum, withdrawn row, format, note and register line written anew, in place", async () => {
    const { address } = await build(ballerupInput("Ark1!B3"));
    const changed = await change({ ...BALLERUP_TABLE, unit: "1000kr", savings: "minus" });
    expect(changed).toMatchObject({
      address: address.replace("B3", "B4"),
      to: { unit: "1000kr", savings: "minus", decimals: 0 },
      converted: 48,
      rounded: 0,
    });
    expect((await lineOf(address, "Til eget hjem fra botilbud")).values).toEqual([-750, -1250, -1750, -2250]);
    expect((await lineOf(address, "Investeringscase")).values).toEqual([1500, 1500, 1500, 1500]);
    expect((await lineOf(address, "Ledsagerordning")).values).toEqual([-350, -350, -350, -350]);
    const total = await lineOf(address, "I alt");
    expect(total.values).toEqual(BALLERUP.total.map((value) => -value * 1000));
    expect(total.text).toEqual(["-7.250", "-10.750", "-12.750", "-13.250"]);
    expect(total.formulas[0]).toMatch(/^=SUMIFS\(Handleplan_2019\[2019\]/);
    expect((await lineOf(address, "Ikke kvantificeret (antal tiltag)")).text).toEqual(["0", "0", "0", "0"]);
    expect((await workbench.read("Ark1!B4")).values).toEqual([
      ["1.000 kr. · Note: (-) = mindreudgift/merindtægt, (+) = merudgift/mindreindtægt"],
    ]);
    expect((await workbench.read("'Tiltag-opsætning'!E5:H5")).values).toEqual([["1.000 kr.", "minus", "", 0]]);
  });

  it("shows the first rows before and after without touching anything, where only a preview is asked for", async () => {
    await build(ballerupInput("Ark1!B3"));
    const before = await workbench.snapshot();
    const { preview } = await change({ ...BALLERUP_TABLE, unit: "kr", preview: true });
    expect(preview[0]).toEqual({
      label: "§ 108 / § 105",
      before: ["2,00", "2,50", "3,00", "3,00"],
      after: ["2.000.000", "2.500.000", "3.000.000", "3.000.000"],
    });
    expect(preview.map(({ label }) => label)).toContain("I alt");
    expect(await workbench.snapshot()).toEqual(before);
  });
});

describe("the recovery plan", () => {
  it("turns targets, unallocated and the carry-over with the sign", async () => {
    const { address } = await build(genopretningInput("Ark1!B3", true));
    await change({ ...RECOVERY, savings: "plus", unit: "mio" });
    expect((await lineOf(address, "Reduktionsmål")).values).toEqual([2, 3, 5, 7]);
    expect((await lineOf(address, "Forventet, men p.t. ufordelt")).values).toEqual([1.023, 1.023, 1.023, 1.023]);
    expect((await lineOf(address, "Foranstaltninger vedr. unge")).values).toEqual([0.977, 1.257, 1.257, 1.257]);
    expect((await lineOf(address, "Kontraktgrundlag")).values).toEqual(["-", "-", "-", "-"]);
    const carried = await lineOf(address, "Netto-udestående med overførsel");
    expect(carried.text).toEqual(["0,000", "0,720", "3,440", "8,160"]);
    expect(carried.formulas[1]).toMatch(/^=MAX\(0,/);
    await change({ ...RECOVERY, savings: "minus", unit: "1000kr" });
    expect((await lineOf(address, "Netto-udestående med overførsel")).values).toEqual(
      GENOPRETNING.outstandingWithCarryOver,
    );
  });

  it("takes the customary decimals and says how much they round, where even one more would not show it all", async () => {
    const rows = [{ title: "STU", amounts: [-1_234_567, -2_000_000, "-", -250_000] }];
    const { address } = await build({ ...genopretningInput("Ark1!B3"), unit: "kr", rows, unallocated: null });
    const changed = await change({ ...RECOVERY, unit: "mio" });
    expect(changed).toMatchObject({ to: { decimals: 2 } });
    expect((await lineOf(address, "STU")).text).toEqual(["-1,23", "-2,00", "-", "-0,25"]);
    expect(changed.rounded).toBeGreaterThan(0);
    expect(await change({ ...RECOVERY, decimals: 6 })).toMatchObject({ rounded: 0 });
    expect((await lineOf(address, "STU")).text[0]).toBe("-1,234567");
  });

  it("finds a target whose label was rewritten, and leaves lines that are not Tiltag's", async () => {
    const { address } = await build(genopretningInput("Ark1!B3"));
    await write("Ark1!C13", [["Måltal"]]);
    await write("Ark1!C19", [["Mit eget", null, null, null, 500]]);
    const changed = await change({ ...RECOVERY, unit: "kr" });
    expect((await lineOf(address, "Måltal")).values).toEqual([-2_000_000, -3_000_000, -5_000_000, -7_000_000]);
    expect(changed.leftAlone).toEqual([]);
    expect((await workbench.read("Ark1!G19")).values).toEqual([[500]]);
  });
});

describe("what the user has put in the table", () => {
  it("rows typed below, own columns, own formats and words in the note stay, and follow", async () => {
    await build(ballerupInput("Ark1!B3"));
    await write("Ark1!B16", [[11, "Nyt tiltag", "Botilbud", null, "Effekt", 1, 1, 1, 1]]);
    await write("Ark1!K5", [["Ansvarlig"], ["Mette"]]);
    await write("Ark1!B4", [["mio. kr. · Note: (+) = besparelse/merindtægt, (-) = merudgift/investering · foreløbig"]]);
    const changed = await change({ ...BALLERUP_TABLE, unit: "1000kr" });
    expect((await workbench.read("Ark1!G16:J16")).values).toEqual([[1000, 1000, 1000, 1000]]);
    expect((await workbench.read("Ark1!K5:K6")).values).toEqual([["Ansvarlig"], ["Mette"]]);
    expect((await workbench.read("Ark1!B4")).values[0]?.[0]).toMatch(/^1\.000 kr\. .*· foreløbig$/);
    expect(changed.converted).toBe(52);
  });

  it("numbers that stand as text become numbers, and it is said", async () => {
    const { address } = await build(ballerupInput("Ark1!B3"));
    await write("Ark1!G6", [["'1.200"]]);
    const before = await withoutLog();
    const changed = await change({ ...BALLERUP_TABLE, unit: "1000kr" });
    expect(changed.textNumbers).toEqual(["Ark1!G6"]);
    expect((await workbench.read("Ark1!G6")).values).toEqual([[1_200_000]]);
    expect((await lineOf(address, "I alt")).values[0]).toBe(1_205_250);
    await act("fortryd", {});
    expect(await withoutLog()).toEqual(before);
  });

  it("a formula that takes its number from outside gets the conversion written behind it, and off again", async () => {
    const { address } = await build(ballerupInput("Ark1!B3"));
    await write("Ark1!M1", [[4]]);
    await write("Ark1!G6", [["=M1*0.5", "=G6+0.5"]]);
    const refused = await refuse({ ...BALLERUP_TABLE, unit: "1000kr" });
    expect(refused.error).toMatchObject({ code: "formula-does-not-follow", cell: "Ark1!H6" });
    expect((await workbench.read("Ark1!G6:H6")).formulas).toEqual([["=M1*0.5", "=G6+0.5"]]);
    await write("Ark1!H6", [["=G6*1.25"]]);
    const changed = await change({ ...BALLERUP_TABLE, unit: "1000kr", savings: "minus" });
    expect(changed.wrapped).toEqual(["Ark1!G6"]);
    expect(await workbench.read("Ark1!G6:H6")).toMatchObject({
      formulas: [["=-(M1*0.5)*1000", "=G6*1.25"]],
      values: [[-2000, -2500]],
    });
    expect((await lineOf(address, "I alt")).values).toEqual(BALLERUP.total.map((value) => -value * 1000));
    await change({ ...BALLERUP_TABLE, unit: "mio", savings: "plus" });
    expect((await workbench.read("Ark1!G6:H6")).formulas).toEqual([["=M1*0.5", "=G6*1.25"]]);
  });

  it("formulas elsewhere that read the table are named", async () => {
    await build(ballerupInput("Ark1!B3"));
    await write("Ark1!M1", [["=SUM(Handleplan_2019[2019])"]]);
    expect(await change({ ...BALLERUP_TABLE, unit: "kr" })).toMatchObject({ usedElsewhere: ["Ark1!M1"] });
    await build(genopretningInput({ newSheet: "Genopretning" }));
    expect(await change({ ...RECOVERY, unit: "kr" })).toMatchObject({ usedElsewhere: [] });
  });
});

describe("what can't be converted is refused with its cell, and nothing is written", () => {
  it.each([
    ["a text that is no number", "Ark1!H7", "ca. 2 mio.", "not-an-amount", "»ca. 2 mio.« i Ark1!H7 er ikke et beløb"],
    ["a formula that shows an error", "Ark1!H7", "=1/0", "cell-shows-error", "Ark1!H7 viser #DIVISION/0!"],
    ["a formula without a number", "Ark1!H7", '="-"', "formula-without-number", "viser ikke et tal"],
    ["a note line that was rewritten", "Ark1!B4", "Beløb i millioner", "note-changed", "Notelinjen i Ark1!B4"],
    ["a year whose header was changed", "Ark1!H5", "Budget", "column-missing", "mangler kolonnen »2020«"],
  ])("%s", async (_, at, typed, code, sentence) => {
    await build(ballerupInput("Ark1!B3"));
    await write(at, [[typed]]);
    const before = await workbench.snapshot();
    const { error } = await refuse({ ...BALLERUP_TABLE, unit: "kr" });
    expect(error).toMatchObject({ code, message: expect.stringContaining(sentence) });
    expect(await workbench.snapshot()).toEqual(before);
  });

  it("a table that is not Tiltag's, and a contract that is there already", async () => {
    await build(ballerupInput("Ark1!B3"));
    expect((await refuse({ table: "Andet", unit: "kr" })).error.code).toBe("table-not-registered");
    expect((await refuse({ ...BALLERUP_TABLE, unit: "mio" })).error.code).toBe("nothing-to-change");
  });

  it("a protected sheet", async () => {
    await build(ballerupInput("Ark1!B3"));
    const book = await workbench.snapshot();
    workbench.load({
      ...book,
      sheets: book.sheets.map((sheet) => ({ ...sheet, protected: sheet.name === "Ark1" })),
    });
    expect((await refuse({ ...BALLERUP_TABLE, unit: "kr" })).error).toMatchObject({ code: "sheet-protected" });
  });
});

describe("Fortryd", () => {
  it("brings the old contract back, cell for cell, also after a reload", async () => {
    await build({ ...genopretningInput("Ark1!B3", true), priceLevel: "2021-priser" });
    const before = await withoutLog();
    await change({ ...RECOVERY, unit: "mio", savings: "plus" });
    expect(await withoutLog()).not.toEqual(before);
    await workbench.step({ reload: true });
    expect(await act("fortryd", {})).toMatchObject({ undone: "skift-kontrakt" });
    expect(await withoutLog()).toEqual(before);
  });
});

describe("round trips", () => {
  it("are seven for 200 initiatives, as for ten", async () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({
      title: `Tiltag ${String(index + 1)}`,
      group: `Gruppe ${String(index % 7)}`,
      amounts: [index, index * 2, index * 3, index * 4],
    }));
    await build({ ...ballerupInput("Ark1!B3"), rows });
    await workbench.step({ count: true });
    await change({ ...BALLERUP_TABLE, unit: "kr", savings: "minus" });
    const many = await workbench.step<{ syncs: number; requestBytes: number }>({ count: true });
    expect(many.syncs).toBe(7);
    expect(many.requestBytes).toBeLessThan(200_000);
    workbench.load();
    await build(ballerupInput("Ark1!B3"));
    await workbench.step({ count: true });
    await change({ ...BALLERUP_TABLE, unit: "kr", savings: "minus" });
    expect((await workbench.step<{ syncs: number }>({ count: true })).syncs).toBe(many.syncs);
  });
});

describe("a failure on the way", () => {
  const faults = [1, 2, 3, 4, 5, 6, 7].flatMap((atSync) => [false, true].map((applied) => ({ atSync, applied })));

  it.each(faults)("leaves the table under one contract or the other: %j", async (fault) => {
    await build(genopretningInput("Ark1!B3", true));
    const before = await workbench.snapshot();
    await workbench.step({ fault: { ...fault, code: "GeneralException" } });
    const answer = await act<Changed | Refused>("skift-kontrakt", { ...RECOVERY, unit: "kr", savings: "plus" });
    if ("error" in answer) expect(await workbench.snapshot()).toEqual(before);
    else expect((await workbench.read("'Tiltag-opsætning'!E5:F5")).values).toEqual([["kr.", "plus"]]);
  });
});

describe("law", () => {
  // Every pair of contracts: tests/unit/sheets/contracts/convert-table.test.ts.
  const pairs = [
    [
      { unit: "kr", savings: "minus", decimals: 1 },
      { unit: "mio", savings: "plus", decimals: 3 },
    ],
    [
      { unit: "mio", savings: "plus", decimals: 2 },
      { unit: "1000kr", savings: "plus", decimals: 0 },
    ],
    [
      { unit: "1000kr", savings: "plus", decimals: 0 },
      { unit: "1000kr", savings: "minus", decimals: 1 },
    ],
  ] as const;

  it.each(pairs)("a table built under %j, changed to %j and back is cell for cell the same", async (from, to) => {
    const sign = from.savings === "minus" ? -1 : 1;
    workbench.load(blankBook("Ark1"));
    const input = genopretningInput("Ark1!B3", true);
    await build({
      ...input,
      ...from,
      rows: [
        { title: "A", group: "G", amounts: [0.1, 1234567.89, -0.3, 7.25] },
        { title: "B", group: "H", amounts: ["-", null, 0, 99999999.99], investment: true },
        { title: "C", status: "udgået", amounts: [1 / 8, "-", 3, 4] },
      ],
      targets: [0.7, 2000, 1 / 3, 7].map((target) => sign * Number(target.toPrecision(15))),
      unallocated: ["-", 0.001, 2, null],
    });
    const before = await withoutLog();
    await change({ ...RECOVERY, ...to });
    await change({ ...RECOVERY, ...from });
    expect(await withoutLog()).toEqual(before);
  });
});

describe("the saved workbook", () => {
  it("holds what Tiltag says it does (recalculated by LibreOffice in CI)", async () => {
    await build(ballerupInput("Ark1!B3"));
    await build(genopretningInput({ newSheet: "Genopretning" }, true));
    await write("Ark1!M1", [[4]]);
    await write("Ark1!G6", [["=M1*0.5"]]);
    await change({ ...BALLERUP_TABLE, unit: "1000kr", savings: "minus" });
    await change({ ...RECOVERY, unit: "mio", savings: "plus" });
    await workbench.keep("skift-kontrakt");
  });
});
