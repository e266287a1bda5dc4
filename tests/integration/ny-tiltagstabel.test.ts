import { readFileSync } from "node:fs";
import { ballerupInput, BALLERUP, genopretningInput, GENOPRETNING } from "../helpers/source-tables";
import { blankBook } from "../../src/workbench/book/blank-book";
import { readXlsx } from "../../src/workbench/xlsx/read-xlsx";
import { openWorkbench, type Workbench } from "./workbench";

interface Built {
  readonly sheet: string;
  readonly table: string;
  readonly address: string;
  readonly notQuantified: number;
}

interface Refused {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly cell?: string;
    readonly proposal?: string;
  };
}

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

beforeEach(() => workbench.load());

afterAll(() => workbench.close());

const sheetNames = async () => {
  const sheets = await workbench.step<{ name: string }[]>({ list: "sheets" });
  return sheets.map(({ name }) => name);
};

const build = (input: object) => workbench.step<Built>({ action: { id: "ny-tiltagstabel", input } });
const refuse = (input: object) => workbench.step<Refused>({ action: { id: "ny-tiltagstabel", input } });

/** The year cells of the line with this label, as values and formulas. */
async function lineOf(place: Built, label: string) {
  const { values, formulas } = await workbench.read(place.address);
  const row = values.findIndex((cells) => cells[1] === label);
  if (row < 0) throw new Error(`no line »${label}« in ${place.address}`);
  return { values: values[row]?.slice(5) ?? [], formulas: formulas[row]?.slice(5) ?? [], row };
}

describe("Ballerup's action plan", () => {
  it("is built in the workbook with its totals by formula", async () => {
    const built = await build(ballerupInput("Ark1!B3"));
    expect(built).toEqual({
      sheet: "Ark1",
      table: "Handleplan_2019",
      address: expect.stringMatching(/^Ark1!B3:J\d+$/),
      notQuantified: 0,
    });
    const total = await lineOf(built, "I alt");
    expect(total.values).toEqual(BALLERUP.total);
    expect(total.formulas[0]).toMatch(/^=SUMIFS\(Handleplan_2019\[2019\]/);
    expect((await lineOf(built, "I alt, Botilbud")).values).toEqual(BALLERUP.botilbud);
    expect((await lineOf(built, "Ledsagerordning")).values).toEqual([0.35, 0.35, 0.35, 0.35]);
  });

  it("shows numbers as a Danish reader expects", async () => {
    const built = await build(ballerupInput("Ark1!B3"));
    const { text } = await workbench.read(built.address);
    const total = text.find((cells) => cells[1] === "I alt");
    expect(total?.slice(5)).toEqual(["7,25", "10,75", "12,75", "13,25"]);
  });

  it("follows an edited amount and a row marked »udgået« without the add-in", async () => {
    const built = await build(ballerupInput("Ark1!B3"));
    await workbench.step({ write: { at: "Ark1!G6", cells: [[3]] } });
    expect((await lineOf(built, "I alt")).values[0]).toBe(8.25);
    await workbench.step({ write: { at: "Ark1!E6", cells: [["udgået"]] } });
    expect((await lineOf(built, "I alt")).values[0]).toBe(5.25);
    expect((await lineOf(built, "I alt, Botilbud")).values[0]).toBe(1.25);
  });

  it("counts a row typed in the empty line below the table at once", async () => {
    const built = await build(ballerupInput("Ark1!B3"));
    await workbench.step({
      write: { at: "Ark1!B16", cells: [[11, "Nyt tiltag", "Botilbud", null, "Effekt", 1, 1, 1, 1]] },
    });
    expect((await lineOf(built, "I alt")).values).toEqual([8.25, 11.75, 13.75, 14.25]);
    expect((await lineOf(built, "I alt, Botilbud")).values).toEqual([4.25, 5.25, 6.75, 7.25]);
  });

  it("keeps blank, not quantified and zero apart", async () => {
    const rows = [{ title: "STU", amounts: [null, "-", 0, 1] }];
    const built = await build({ ...ballerupInput("Ark1!B3"), rows });
    expect(built.notQuantified).toBe(1);
    expect((await lineOf(built, "STU")).values).toEqual(["", "-", 0, 1]);
    expect((await lineOf(built, "Ikke kvantificeret (antal tiltag)")).values).toEqual([1, 1, 0, 0]);
  });

  it("keeps what looks like a formula, a number or a date as the text it is", async () => {
    const input = ballerupInput("Ark1!B3");
    const [first] = input.rows;
    if (first === undefined) throw new Error("no rows");
    const built = await build({ ...input, title: "=1+1", rows: [{ ...first, title: "1-2", group: "+5" }] });
    const { values, formulas } = await workbench.read(built.address);
    expect([values[0]?.[0], formulas[0]?.[0]]).toEqual(["=1+1", "=1+1"]);
    expect(values[3]?.slice(1, 3)).toEqual(["1-2", "+5"]);
  });
});

describe("the recovery plan", () => {
  it("shows what is outstanding year by year, and counts what is not quantified", async () => {
    const built = await build(genopretningInput("Ark1!B3"));
    expect(built.notQuantified).toBe(5);
    expect((await lineOf(built, "Netto-udestående")).values).toEqual(GENOPRETNING.outstanding);
    expect((await lineOf(built, "Ikke kvantificeret (antal tiltag)")).values).toEqual([5, 5, 5, 5]);
  });

  it("shows the reading with carry-over beside it, where asked", async () => {
    const built = await build(genopretningInput({ newSheet: "Genopretning" }, true));
    expect(built.address).toMatch(/^Genopretning!A1:/);
    expect((await lineOf(built, "Netto-udestående")).values).toEqual(GENOPRETNING.outstanding);
    expect((await lineOf(built, "Netto-udestående med overførsel")).values).toEqual(
      GENOPRETNING.outstandingWithCarryOver,
    );
  });
});

describe("the saved workbook", () => {
  it("holds tables, sums and custom functions for others to open (recalculated by LibreOffice in CI)", async () => {
    await build(ballerupInput("Ark1!B3"));
    await build(genopretningInput({ newSheet: "Genopretning" }, true));
    await workbench.step({ write: { at: "Ark1!L3", cells: [["=TILTAG.NETTOEFFEKT(G6:J15)"], ["=SUM(L3:O3)"]] } });
    expect((await workbench.read("Ark1!L3:O3")).values).toEqual([BALLERUP.total]);
    await workbench.keep("tiltagstabeller");
    const written = await readXlsx(new Uint8Array(readFileSync("test-results/xlsx/tiltagstabeller.xlsx")));
    expect(written.notCarried).toEqual([]);
    expect(written.book).toEqual(await workbench.snapshot());
  });
});

describe("a new sheet", () => {
  it("stands after the user's own and before Tiltag's lists, in front of the user", async () => {
    await build(ballerupInput({ newSheet: "Første" }));
    await build(genopretningInput({ newSheet: "Anden" }));
    expect(await sheetNames()).toEqual(["Ark1", "Første", "Anden", "Tiltag-opsætning", "Tiltag-log"]);
    expect((await workbench.snapshot()).activeSheet).toBe("Anden");
  });
});

describe("printing", () => {
  it("of a new sheet is landscape, one page wide, with the header row on every page", async () => {
    const built = await build(ballerupInput({ newSheet: "Handleplan" }));
    const { sheets, names } = await workbench.snapshot();
    expect(sheets.find(({ name }) => name === built.sheet)?.page).toMatchObject({
      orientation: "Landscape",
      paper: "A4",
      zoom: { pagesWide: 1, pagesTall: null },
    });
    const area = /!A1:([A-Z]+)(\d+)$/.exec(built.address);
    expect(names.filter(({ sheet }) => sheet === "Handleplan")).toEqual([
      { name: "Print_Area", formula: `=Handleplan!$A$1:$${area?.[1] ?? ""}$${area?.[2] ?? ""}`, sheet: "Handleplan" },
      { name: "Print_Titles", formula: "=Handleplan!$3:$3", sheet: "Handleplan" },
    ]);
    await workbench.step({ action: { id: "fortryd", input: {} } });
    expect((await workbench.snapshot()).names).toEqual([]);
  });

  it("of a sheet that was there is the user's own", async () => {
    const before = await workbench.snapshot();
    await build(ballerupInput("Ark1!B3"));
    const { sheets, names } = await workbench.snapshot();
    expect(sheets[0]?.page).toEqual(before.sheets[0]?.page);
    expect(names.filter(({ sheet }) => sheet === "Ark1")).toEqual([]);
  });

  it("of Tiltag's own lists has their headings on every page, however far they grow", async () => {
    await build(ballerupInput("Ark1!B3"));
    const { sheets, names } = await workbench.snapshot();
    for (const own of ["Tiltag-opsætning", "Tiltag-log"]) {
      expect(sheets.find(({ name }) => name === own)?.page).toMatchObject({ orientation: "Landscape", paper: "A4" });
      expect(names).toContainEqual({ name: "Print_Titles", formula: `='${own}'!$4:$4`, sheet: own });
    }
    expect(names.map(({ name }) => name)).not.toContain("Print_Area");
  });
});

describe("round trips", () => {
  it("are four from click to verified for 200 initiatives, as for ten", async () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({
      title: `Tiltag ${String(index + 1)}`,
      group: `Gruppe ${String(index % 7)}`,
      amounts: [index, index * 2, index * 3, index * 4],
    }));
    await workbench.step({ count: true });
    await build({ ...ballerupInput("Ark1!B3"), rows });
    const many = await workbench.step<{ syncs: number; requestBytes: number; responseBytes: number }>({ count: true });
    expect(many.syncs).toBeLessThanOrEqual(5);
    expect(many.requestBytes).toBeLessThan(200_000);
    expect(many.responseBytes).toBeLessThan(200_000);
    await build(ballerupInput({ newSheet: "Ti rækker" }));
    expect((await workbench.step<{ syncs: number }>({ count: true })).syncs).toBe(many.syncs);
  });
});

describe("bad input is refused with a sentence, and nothing is written", () => {
  const expectUntouched = async () => {
    expect(await sheetNames()).toEqual(["Ark1"]);
    expect(await workbench.step({ list: "tables" })).toEqual([]);
  };

  it.each([
    ["a year twice", { years: [2026, 2026, 2027, 2028] }, "year-twice", "2026 står to gange"],
    ["no rows", { rows: [] }, "no-rows", "Der er ingen tiltag"],
    ["a sheet name with a colon", { at: { newSheet: "a:b" } }, "sheet-name-character", "tegnet »:«"],
    ["a sheet that is there", { at: { newSheet: "ark1" } }, "sheet-name-taken", "allerede et ark"],
    ["a sheet that is not there", { at: "Ark9!B3" }, "sheet-not-found", "intet ark, der hedder »Ark9«"],
    ["no address", { at: "Ark1!??" }, "not-an-address", "er ikke en celle"],
    ["a table name with a space", { table: "to ord" }, "table-name-invalid", "kan ikke være navn på en tabel"],
    ["a place off the sheet", { at: "Ark1!XFC3" }, "place-outside-sheet", "kan ikke være på arket"],
    ["a field that is missing", { unit: "euro" }, "input-invalid", "Feltet unit"],
  ])("%s", async (_, change, code, sentence) => {
    const answer = await refuse({ ...ballerupInput("Ark1!B3"), ...change });
    expect(answer.error).toMatchObject({ code, message: expect.stringContaining(sentence) });
    await expectUntouched();
  });

  it("an amount that is no number", async () => {
    const rows = [{ title: "STU", amounts: [1, "1.2.3", 1, 1] }];
    const answer = await refuse({ ...ballerupInput("Ark1!B3"), rows });
    expect(answer.error.message).toContain("»1.2.3« er ikke et beløb");
    await expectUntouched();
  });

  it("an occupied place, with a free one proposed that then works", async () => {
    await workbench.step({ write: { at: "Ark1!D5", cells: [["Mit eget"]] } });
    const answer = await refuse(ballerupInput("Ark1!B3"));
    expect(answer.error).toMatchObject({ code: "place-occupied", cell: "Ark1!D5", proposal: "Ark1!B7" });
    await expectUntouched();
    expect(await build(ballerupInput("Ark1!B7"))).toMatchObject({ table: "Handleplan_2019" });
    expect((await workbench.read("Ark1!D5")).values).toEqual([["Mit eget"]]);
  });

  it("a table name that is taken, with a free one proposed; without a name the next free one is used", async () => {
    await build(ballerupInput("Ark1!B3"));
    const answer = await refuse({ ...ballerupInput({ newSheet: "Ny" }), table: "handleplan_2019" });
    expect(answer.error.code).toBe("table-name-taken");
    expect(await build(ballerupInput({ newSheet: "Ny" }))).toMatchObject({ table: "Handleplan_2019_2" });
  });

  it("a protected sheet", async () => {
    const blank = blankBook("Ark1");
    workbench.load({ ...blank, sheets: blank.sheets.map((sheet) => ({ ...sheet, protected: true })) });
    const answer = await refuse(ballerupInput("Ark1!B3"));
    expect(answer.error).toMatchObject({ code: "sheet-protected", cell: "Ark1!B3" });
    await expectUntouched();
  });
});

describe("Fortryd", () => {
  const undo = (input: object = {}) => workbench.step<object>({ action: { id: "fortryd", input } });

  it("takes a table on the user's own sheet away and leaves the rest as it was", async () => {
    await workbench.step({ write: { at: "Ark1!A1", cells: [["Mit ark", 1, "=B1*2"]] } });
    const before = await workbench.snapshot();
    await build(ballerupInput("Ark1!B3"));
    expect(await undo()).toMatchObject({ undone: "ny-tiltagstabel", place: expect.stringContaining("Ark1!B3") });
    expect(await workbench.snapshot()).toEqual(before);
  });

  it("gives an empty frame that the user had formatted its formats and widths back", async () => {
    const border = { style: "Continuous", weight: "Thin", color: "#FF0000" } as const;
    const blank = blankBook("Ark1");
    workbench.load({
      ...blank,
      sheets: blank.sheets.map((sheet) => ({
        ...sheet,
        columnWidths: new Map([[2, 30]]),
        cells: new Map([
          [
            "C5",
            { value: null, format: { fill: "#FFEE00", bold: true, numberFormat: "0.0", borders: { EdgeTop: border } } },
          ],
          ["G9", { value: null, format: { italic: true, fontColor: "#112233", wrapText: true, fontSize: 20 } }],
        ]),
      })),
    });
    const before = await workbench.snapshot();
    await workbench.step({ count: true });
    await build(ballerupInput("Ark1!B3"));
    expect((await workbench.step<{ syncs: number }>({ count: true })).syncs).toBe(5);
    expect(await workbench.snapshot()).not.toEqual(before);
    await undo();
    expect(await workbench.snapshot()).toEqual(before);
  });

  it("takes a new sheet away", async () => {
    const before = await workbench.snapshot();
    await build(genopretningInput({ newSheet: "Genopretning" }));
    await undo();
    expect(await workbench.snapshot()).toEqual(before);
  });

  it("works after the add-in has been closed and started again, and one action at a time", async () => {
    const before = await workbench.snapshot();
    await build(ballerupInput("Ark1!B3"));
    const afterFirst = await workbench.snapshot();
    await build(ballerupInput({ newSheet: "Ny" }));
    await workbench.step({ reload: true });
    await undo();
    expect(await workbench.snapshot()).toEqual(afterFirst);
    await undo();
    expect(await workbench.snapshot()).toEqual(before);
    expect(await undo()).toMatchObject({ error: { code: "nothing-to-undo" } });
  });

  it("asks first, where somebody has changed the table since, and then takes it all", async () => {
    const before = await workbench.snapshot();
    await build(ballerupInput("Ark1!B3"));
    await workbench.step({ write: { at: "Ark1!G6", cells: [[3]] } });
    expect(await undo({ onlyIfUntouched: true })).toMatchObject({ error: { code: "changed-since", cell: "Ark1!B3" } });
    await undo();
    expect(await workbench.snapshot()).toEqual(before);
  });

  it("finds a table that has grown", async () => {
    const before = await workbench.snapshot();
    await build(ballerupInput("Ark1!B3"));
    await workbench.step({ write: { at: "Ark1!B16", cells: [[11, "Nyt", "", "", "Effekt", 1, 1, 1, 1]] } });
    await undo();
    expect(await workbench.snapshot()).toEqual(before);
  });

  it("leaves a sheet on which the user has put something of her own", async () => {
    await build(ballerupInput({ newSheet: "Ny" }));
    await workbench.step({ write: { at: "Ny!A60", cells: [["Min note"]] } });
    await undo();
    expect(await sheetNames()).toEqual(["Ark1", "Ny"]);
    expect((await workbench.read("Ny!A60")).values).toEqual([["Min note"]]);
    expect((await workbench.read("Ny!A1")).values).toEqual([[""]]);
  });
});

describe("a failure on the way", () => {
  const faults = [1, 2, 3, 4].flatMap((atSync) =>
    [false, true].flatMap((applied) =>
      ["GeneralException", "InvalidOperationInCellEditMode"].map((code) => ({ atSync, applied, code })),
    ),
  );

  it.each(faults)("leaves the workbook as before or complete: %j", async (fault) => {
    await workbench.step({ write: { at: "Ark1!A1", cells: [["Mit ark", 1, "=B1*2"]] } });
    const before = await workbench.snapshot();
    await workbench.step({ fault });
    const answer = await workbench.step<Built | Refused>({
      action: { id: "ny-tiltagstabel", input: ballerupInput("Ark1!B3") },
    });
    if ("error" in answer) {
      expect(answer.error.message).toMatch(/Intet er ændret|som den var/);
      expect(await workbench.snapshot()).toEqual(before);
    } else {
      expect((await lineOf(answer, "I alt")).values).toEqual(BALLERUP.total);
    }
  });

  it.each(faults.filter(({ code }) => code === "GeneralException"))("on a new sheet: %j", async (fault) => {
    const before = await workbench.snapshot();
    await workbench.step({ fault });
    const input = ballerupInput({ newSheet: "Ny" });
    const answer = await workbench.step<Built | Refused>({ action: { id: "ny-tiltagstabel", input } });
    if ("error" in answer) expect(await workbench.snapshot()).toEqual(before);
    else expect((await lineOf(answer, "I alt")).values).toEqual(BALLERUP.total);
  });

  it.each([1, 2, 3, 4, 5, 6].flatMap((atSync) => [false, true].map((applied) => ({ atSync, applied }))))(
    "of Fortryd leaves the table whole or gone: %j",
    async ({ atSync, applied }) => {
      const before = await workbench.snapshot();
      await build(ballerupInput("Ark1!B3"));
      const built = await workbench.snapshot();
      await workbench.step({ fault: { atSync, applied, code: "GeneralException" } });
      await workbench.step({ action: { id: "fortryd", input: {} } });
      expect([before, built]).toContainEqual(await workbench.snapshot());
    },
  );
});
