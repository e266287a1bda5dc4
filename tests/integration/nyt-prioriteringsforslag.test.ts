import { HOEJE_TAASTRUP, hoejeTaastrupInput } from "../helpers/hoeje-taastrup";
import { blankBook } from "../../src/workbench/book/blank-book";
import { openWorkbench, type Workbench } from "./workbench";

interface Built {
  readonly sheet: string;
  readonly address: string;
  readonly net: readonly number[];
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

const action = (input: object) => ({ action: { id: "nyt-prioriteringsforslag", input } });
const build = (input: object) => workbench.step<Built>(action(input));
const refuse = (input: object) => workbench.step<Refused>(action(input));
const undo = () => workbench.step<object>({ action: { id: "fortryd", input: {} } });

const sheetNames = async () => {
  const sheets = await workbench.step<{ name: string }[]>({ list: "sheets" });
  return sheets.map(({ name }) => name);
};

/** The cells from the third on, of the line that begins with this label. */
async function lineOf({ address }: Built, label: string) {
  const { values, formulas, text } = await workbench.read(address);
  const row = values.findIndex((cells) => cells[0] === label || String(cells[1]).startsWith(`${label} (`));
  if (row < 0) throw new Error(`no line »${label}« in ${address}`);
  return { values: values[row]?.slice(2), formulas: formulas[row]?.slice(2), text: text[row]?.slice(2), row };
}

describe("Høje-Taastrup's proposal SU01", () => {
  it("prints on a new sheet as a committee's paper: A4 portrait, one page wide", async () => {
    const built = await build(hoejeTaastrupInput({ newSheet: "SU01" }));
    const { sheets, names } = await workbench.snapshot();
    expect(sheets.find(({ name }) => name === "SU01")?.page).toMatchObject({
      orientation: "Portrait",
      paper: "A4",
      zoom: { pagesWide: 1, pagesTall: null },
    });
    const absolute = built.address.replace("SU01!", "").replace(/[A-Z]+|\d+/g, "$$$&");
    expect(names.filter(({ sheet }) => sheet === "SU01")).toEqual([
      { name: "Print_Area", formula: `=SU01!${absolute}`, sheet: "SU01" },
    ]);
  });

  it("is built on a new sheet; the net follows from its rows", async () => {
    const built = await build(hoejeTaastrupInput({ newSheet: "SU01" }));
    expect(built).toEqual({
      sheet: "SU01",
      table: "Tiltag_Prioriteringsforslag",
      address: expect.stringMatching(/^SU01!A1:F\d+$/),
      net: HOEJE_TAASTRUP.net,
      notQuantified: 0,
    });
    expect((await lineOf(built, "Nuværende budget")).text).toEqual(["366.676", "366.671", "366.671", "366.680"]);
    expect((await lineOf(built, "Besparelse")).values).toEqual(["", "", "", ""]);
    const net = await lineOf(built, "Samlet ændring (netto)");
    expect(net.values).toEqual(HOEJE_TAASTRUP.net);
    expect(net.text).toEqual(["-7.050", "-8.825", "-8.825", "-8.825"]);
    expect(net.formulas?.[0]).toMatch(/^=SUM\(C\d+,C\d+,C\d+\)$/);
    expect((await lineOf(built, "Budget efter ændring")).values).toEqual(HOEJE_TAASTRUP.budgetAfter);
    await workbench.keep("prioriteringsforslag");
  });

  it("says unit, price level and sign, and has the seven sections of the paper", async () => {
    const built = await build(hoejeTaastrupInput({ newSheet: "SU01" }));
    const { values } = await workbench.read(built.address);
    const labels = values.map((cells) => cells[0]);
    expect(labels).toEqual(
      expect.arrayContaining([
        "Prioriteringsforslag – Budget 2023-2026",
        "Høje-Taastrup Kommune",
        "Beløb i 1.000 kr. / 2023-priser",
        "1.000 kr. · 2023-priser · Note: (-) = mindreudgift/merindtægt, (+) = merudgift/mindreindtægt",
      ]),
    );
    expect(labels.filter((label) => /^\d\. /.test(String(label)))).toEqual([
      "1. Resumé",
      "2. Status",
      "3. Ændringsforslag",
      "4. Konsekvens",
      "5. Investeringsbehov",
      "6. Relevante dokumenter eller sammenhænge til andre bidrag",
      "7. Bemærkninger fra HU",
    ]);
  });

  it("accumulates effect and target each in its own way, and says which", async () => {
    const built = await build(hoejeTaastrupInput({ newSheet: "SU01" }));
    const effect = await lineOf(built, "Årlig effekt + helårseffekt");
    expect(effect.text).toEqual(["4,1", "5,8", "9,9", ""]);
    const target = await lineOf(built, "Måltal");
    expect(target.values).toEqual([2, 3, HOEJE_TAASTRUP.effects.targetInAll, ""]);
    const { values } = await workbench.read(built.address);
    expect(values[effect.row]?.[1]).toContain("samlet: sum af årene");
    expect(values[target.row]?.[1]).toContain("samlet: akkumuleret beløb over årene");
  });

  it("makes rows as high as their text", async () => {
    const built = await build(hoejeTaastrupInput({ newSheet: "SU01" }));
    const { values } = await workbench.read(built.address);
    const row = values.findIndex((cells) => cells[0] === "1. Resumé");
    const sheet = (await workbench.snapshot()).sheets.find(({ name }) => name === "SU01");
    expect(sheet?.rowHeights.get(row)).toBeGreaterThan(60);
  });

  it("follows an edited amount without the add-in", async () => {
    const built = await build(hoejeTaastrupInput("Ark1!A1"));
    const { row } = await lineOf(built, "Besparelse");
    await workbench.step({ write: { at: `Ark1!C${String(row + 1)}`, cells: [[-100]] } });
    expect((await lineOf(built, "Samlet ændring (netto)")).values?.[0]).toBe(-7_150);
    expect((await lineOf(built, "Budget efter ændring")).values?.[0]).toBe(359_526);
  });
});

describe("amounts", () => {
  const lines = [
    { title: "Opfølgning", amounts: [-5_000, -6_000, "-", null] },
    { title: "Indkøbsaftaler", amounts: [-2_300, -3_000, "-", null] },
  ];

  it("of several lines of a kind are summed by formula in the kind's own row", async () => {
    const built = await build({ ...hoejeTaastrupInput("Ark1!B3"), efficiencies: lines });
    const kind = await lineOf(built, "Effektivisering");
    expect(kind.values).toEqual([-7_300, -9_000, "-", ""]);
    expect(kind.formulas?.[0]).toMatch(/^=IF\(COUNT\(D\d+:D\d+\)>0,SUM/);
    expect((await lineOf(built, "Samlet ændring (netto)")).values).toEqual([-7_050, -8_825, 175, 175]);
    expect(built.net).toEqual([-7_050, -8_825, 175, 175]);
    expect(built.notQuantified).toBe(2);
  });

  it("that are blank or not quantified stay so, also after the change", async () => {
    const built = await build({ ...hoejeTaastrupInput("Ark1!B3"), presentBudget: [null, "-", 0, 10] });
    expect((await lineOf(built, "Nuværende budget")).values).toEqual(["", "-", 0, 10]);
    expect((await lineOf(built, "Budget efter ændring")).values).toEqual(["", "-", -8_825, -8_815]);
  });

  it("where savings are written with plus are taken from the budget", async () => {
    const input = { ...hoejeTaastrupInput("Ark1!B3"), savings: "plus" };
    const built = await build({
      ...input,
      efficiencies: [{ amounts: [7_300, 9_000, 9_000, 9_000] }],
      expansions: [{ amounts: [-250, -175, -175, -175] }],
    });
    expect(built.net).toEqual(HOEJE_TAASTRUP.net.map((sum) => -sum));
    expect((await lineOf(built, "Budget efter ændring")).values).toEqual(HOEJE_TAASTRUP.budgetAfter);
    const { values } = await workbench.read(built.address);
    expect(values.flat()).toContain(
      "1.000 kr. · 2023-priser · Note: (+) = besparelse/merindtægt, (-) = merudgift/investering",
    );
  });

  it("get the coming budget year and three more where no years are given", async () => {
    const { head } = hoejeTaastrupInput("Ark1!B3");
    const built = await build({ head, at: "Ark1!B3" });
    const years = (await lineOf(built, "Beløb i 1.000 kr.")).values;
    const first = new Date().getFullYear() + 1;
    expect(years).toEqual([first, first + 1, first + 2, first + 3]);
    expect(built.net).toEqual([0, 0, 0, 0]);
  });
});

describe("texts", () => {
  it("that look like a formula, a number or a date stay the texts they are", async () => {
    const input = hoejeTaastrupInput("Ark1!B3");
    const built = await build({
      ...input,
      head: { ...input.head, title: "=1+1", number: "1-2" },
      sections: { ...input.sections, summary: '=HYPERLINK("x")\n+45\n@navn' },
    });
    const { values, formulas } = await workbench.read(built.address);
    for (const text of ["=1+1", "1-2", '=HYPERLINK("x")', "+45", "@navn"]) expect(values.flat()).toContain(text);
    expect(formulas.flat()).toContain("=1+1");
  });

  it.each([
    ["the heading", { title: "Borger 010190-1234" }, "Overskrift"],
    ["the proposer", { proposer: "Sag 0101901234" }, "Forslagsstiller"],
  ])("with a CPR number in %s are refused with the field named", async (_, head, field) => {
    const input = hoejeTaastrupInput("Ark1!B3");
    const { error } = await refuse({ ...input, head: { ...input.head, ...head } });
    expect(error.code).toBe("cpr-number");
    expect(error.message).toContain(`»${field}«`);
    expect(error.message).toContain("ligner et cpr-nummer; skriv sagens nummer i stedet");
    expect(error.message).not.toContain("0101");
    expect(await sheetNames()).toEqual(["Ark1"]);
  });

  it("with a CPR number in a section or a line's title are refused, an account number is not", async () => {
    const input = hoejeTaastrupInput("Ark1!B3");
    const inSection = { ...input, sections: { ...input.sections, status: "Se sag om 311299-4321." } };
    expect((await refuse(inSection)).error.message).toContain("»2. Status«");
    const inLine = { ...input, expansions: [{ title: "010190-1234", amounts: [1, 1, 1, 1] }] };
    expect((await refuse(inLine)).error.message).toContain("»Udvidelse«");
    const account = { ...input, sections: { ...input.sections, status: "Konto 5538510001" } };
    expect(await build(account)).toMatchObject({ net: HOEJE_TAASTRUP.net });
  });
});

describe("round trips", () => {
  it("are four from click to verified, and no more for long texts", async () => {
    await workbench.step({ count: true });
    await build(hoejeTaastrupInput({ newSheet: "SU01" }));
    // On a new sheet, and without a log, there is nothing to inspect.
    expect((await workbench.step<{ syncs: number }>({ count: true })).syncs).toBe(3);
    const input = hoejeTaastrupInput("Ark1!B3");
    const long = Array.from({ length: 60 }, (_, index) => `Afsnit ${String(index)}. `.repeat(60)).join("\n");
    await workbench.step({ count: true });
    await build({ ...input, sections: { ...input.sections, status: long } });
    expect((await workbench.step<{ syncs: number }>({ count: true })).syncs).toBe(4);
  });
});

describe("a place that can't be used", () => {
  it("is refused, with a free one proposed that then works", async () => {
    await workbench.step({ write: { at: "Ark1!D5", cells: [["Mit eget"]] } });
    const { error } = await refuse(hoejeTaastrupInput("Ark1!B3"));
    expect(error).toMatchObject({ code: "place-occupied", cell: "Ark1!D5", proposal: "Ark1!B7" });
    expect(error.message).toContain("forslaget skal bruge B3:G");
    expect(await build(hoejeTaastrupInput("Ark1!B7"))).toMatchObject({ sheet: "Ark1" });
    expect((await workbench.read("Ark1!D5")).values).toEqual([["Mit eget"]]);
  });

  it.each([
    ["a sheet that is there", { at: { newSheet: "ark1" } }, "sheet-name-taken"],
    ["a sheet that is not there", { at: "Ark9!B3" }, "sheet-not-found"],
    ["a place off the sheet", { at: "Ark1!XFC3" }, "place-outside-sheet"],
    ["no heading", { head: { title: " " } }, "title-missing"],
    ["a year twice", { years: [2026, 2026] }, "year-twice"],
    ["too few amounts", { presentBudget: [1] }, "amounts-and-years"],
    ["an amount that is none", { expansions: [{ amounts: ["x", 1, 1, 1] }] }, "amount-not-a-number"],
    ["lines without titles", { cuts: [{ amounts: [1, 1, 1, 1] }, { amounts: [1, 1, 1, 1] }] }, "line-title-missing"],
    ["an unknown unit", { unit: "euro" }, "input-invalid"],
  ])("or input that can't: %s", async (_, change, code) => {
    expect((await refuse({ ...hoejeTaastrupInput("Ark1!B3"), ...change })).error.code).toBe(code);
    expect(await sheetNames()).toEqual(["Ark1"]);
  });
});

describe("Fortryd", () => {
  it("takes a new sheet away", async () => {
    const before = await workbench.snapshot();
    await build(hoejeTaastrupInput({ newSheet: "SU01" }));
    expect(await undo()).toMatchObject({ undone: "nyt-prioriteringsforslag" });
    expect(await workbench.snapshot()).toEqual(before);
  });

  it("leaves the user's own sheet as it was, its formats, widths and heights too, also after a restart", async () => {
    const blank = blankBook("Ark1");
    workbench.load({
      ...blank,
      sheets: blank.sheets.map((sheet) => ({
        ...sheet,
        columnWidths: new Map([[2, 30]]),
        rowHeights: new Map([
          [4, 33],
          [5, 33],
        ]),
        cells: new Map([
          ["A1", { value: "Mit ark" }],
          ["C5", { value: null, format: { fill: "#FFEE00", bold: true, wrapText: true } }],
        ]),
      })),
    });
    const before = await workbench.snapshot();
    await build(hoejeTaastrupInput("Ark1!B3"));
    expect(await workbench.snapshot()).not.toEqual(before);
    await workbench.step({ reload: true });
    await undo();
    expect(await workbench.snapshot()).toEqual(before);
  });

  it("leaves a sheet on which the user has put something of her own", async () => {
    await build(hoejeTaastrupInput({ newSheet: "SU01" }));
    await workbench.step({ write: { at: "SU01!A99", cells: [["Min note"]] } });
    await undo();
    expect(await sheetNames()).toEqual(["Ark1", "SU01"]);
    expect((await workbench.read("SU01!A99")).values).toEqual([["Min note"]]);
    expect((await workbench.read("SU01!A1")).values).toEqual([[""]]);
  });

  it("asks first where somebody has changed the proposal since", async () => {
    const built = await build(hoejeTaastrupInput("Ark1!A1"));
    const { row } = await lineOf(built, "Besparelse");
    await workbench.step({ write: { at: `Ark1!C${String(row + 1)}`, cells: [[-100]] } });
    const asked = { action: { id: "fortryd", input: { onlyIfUntouched: true } } };
    expect(await workbench.step(asked)).toMatchObject({ error: { code: "changed-since" } });
  });
});

describe("a failure on the way", () => {
  const faults = [1, 2, 3, 4].flatMap((atSync) =>
    [false, true].flatMap((applied) =>
      ["Ark1!B3", { newSheet: "SU01" }].map((at) => ({ fault: { atSync, applied, code: "GeneralException" }, at })),
    ),
  );

  it.each(faults)("leaves the workbook as before or complete: %j", async ({ fault, at }) => {
    await workbench.step({ write: { at: "Ark1!A1", cells: [["Mit ark", 1, "=B1*2"]] } });
    const before = await workbench.snapshot();
    await workbench.step({ fault });
    const answer = await workbench.step<Built | Refused>(action(hoejeTaastrupInput(at)));
    if ("error" in answer) {
      expect(answer.error.message).toMatch(/Intet er ændret|som den var/);
      expect(await workbench.snapshot()).toEqual(before);
    } else {
      expect((await lineOf(answer, "Samlet ændring (netto)")).values).toEqual(HOEJE_TAASTRUP.net);
    }
  });

  it.each([1, 2, 3, 4, 5, 6].flatMap((atSync) => [false, true].map((applied) => ({ atSync, applied }))))(
    "of Fortryd leaves the proposal whole or gone: %j",
    async ({ atSync, applied }) => {
      const before = await workbench.snapshot();
      await build(hoejeTaastrupInput("Ark1!B3"));
      const built = await workbench.snapshot();
      await workbench.step({ fault: { atSync, applied, code: "GeneralException" } });
      await undo();
      expect([before, built]).toContainEqual(await workbench.snapshot());
    },
  );
});
