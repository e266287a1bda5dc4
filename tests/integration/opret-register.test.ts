import { ballerupInput, BALLERUP, genopretningInput, GENOPRETNING } from "../helpers/source-tables";
import { randomRegister, smallRegister } from "../helpers/register-inputs";
import { openWorkbench, type Workbench } from "./workbench";

interface Built {
  readonly sheet: string;
  readonly table: string;
  readonly address: string;
  readonly initiatives: number;
  readonly renumbered: readonly object[];
  readonly yearsLeftOut: readonly number[];
  readonly carriedIn: readonly object[];
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

const action = (input: object) => ({ action: { id: "opret-register", input } });
const build = (input: object) => workbench.step<Built>(action(input));
const refuse = (input: object) => workbench.step<Refused>(action(input));
const newTable = (input: object) => workbench.step<{ table: string }>({ action: { id: "ny-tiltagstabel", input } });
const undo = () => workbench.step<object>({ action: { id: "fortryd", input: {} } });

const HEADER_ROW = 3;

/** The engine knows a negative zero, Excel does not. */
const bare = (value: unknown) => (value === 0 ? 0 : value);

/** The cells under the headers that begin so, by the initiative's title. */
async function seriesOf({ address }: Built, header: string) {
  const { values } = await workbench.read(address);
  const headers = values[HEADER_ROW] ?? [];
  const columns = headers.flatMap((cell, index) => (String(cell).startsWith(header) ? [index] : []));
  return new Map(values.slice(HEADER_ROW + 1).map((row) => [row[1], columns.map((column) => bare(row[column]))]));
}

describe("a register from nothing", () => {
  it("is one ordinary table with plan, forecast and what is realised kept apart", async () => {
    const built = await build(smallRegister());
    expect(built).toMatchObject({ sheet: "Tiltag", table: "Tiltag", address: "Tiltag!A1:AH9", initiatives: 5 });
    const { values, text } = await workbench.read(built.address);
    expect(values[1]?.[0]).toMatch(/^1\.000 kr\. · 2026-priser · Note:/);
    expect(values.slice(HEADER_ROW + 1).map((row) => row[0])).toEqual([1, 2, 3, 4, 5]);
    expect(text[4]?.slice(7, 11)).toEqual(["Varig", "01-07-2026", "", "-372"]);
    const expected = await seriesOf(built, "Forventet");
    expect(expected.get("Bostøtte § 85, gentænkning")).toEqual([-186, -372, -372, -372]);
    expect(expected.get("Digital støtte")).toEqual([-130, -390, -390, -390]);
    expect(expected.get("Kompetenceudvikling")).toEqual([150, 0, 0, 0]);
    expect(expected.get("STU")).toEqual(["-", "-", -50, "-"]);
    expect((await seriesOf(built, "Resteffekt")).get("Digital støtte")).toEqual([-260]);
    await workbench.keep("register");
  });

  it("keeps the plan, whatever is forecast: the forecast shows what was typed, and the rule again when it is gone", async () => {
    const built = await build(smallRegister());
    const plan = await seriesOf(built, "Plan");
    for (const estimate of [-200, "-", 0, -1e6]) {
      await workbench.step({ write: { at: "Tiltag!U5", cells: [[estimate]] } });
      expect((await seriesOf(built, "Forventet")).get("Bostøtte § 85, gentænkning")?.[0]).toBe(estimate);
    }
    await workbench.step({ write: { at: "Tiltag!U5", cells: [[""]] } });
    await workbench.step({ write: { at: "Tiltag!I5", cells: [["1-10-2026"]] } });
    expect((await seriesOf(built, "Forventet")).get("Bostøtte § 85, gentænkning")).toEqual([-93, -372, -372, -372]);
    expect(await seriesOf(built, "Plan")).toEqual(plan);
  });

  it("calculates a row that somebody types below, as Excel does in a table", async () => {
    const built = await build(smallRegister());
    await workbench.step({ write: { at: "Tiltag!A10", cells: [[6, "Nyt", null, "idé", "Effekt"]] } });
    await workbench.step({ write: { at: "Tiltag!I10", cells: [["1-7-2027", null, -24]] } });
    const grown = { ...built, address: "Tiltag!A1:AH10" };
    expect((await seriesOf(grown, "Forventet")).get("Nyt")).toEqual([0, -12, -24, -24]);
  });

  it("may be empty", async () => {
    const built = await build({ years: [2026], unit: "mio", savings: "plus", title: "Alle tiltag" });
    expect(built).toMatchObject({ address: "Tiltag!A1:V5", initiatives: 0 });
    expect((await workbench.read("Tiltag!A1")).values).toEqual([["Alle tiltag"]]);
  });

  it("shows by formula what the rule of the field gives, whatever stands in the rows", async () => {
    // Every formula is read back and compared with the finance core before the action says that it is done.
    for (const seed of [1, 2])
      expect(await build(randomRegister(25, [2026, 2027], seed))).toMatchObject({ initiatives: 25 });
  }, 20_000);
});

describe("a register from what is there", () => {
  it("takes Ballerup's ten rows and its two withdrawn ones, number by number", async () => {
    await newTable(ballerupInput("Ark1!B3"));
    const built = await build({ from: ["Handleplan_2019"] });
    expect(built).toMatchObject({ initiatives: 12, renumbered: [], yearsLeftOut: [] });
    const plan = await seriesOf(built, "Plan");
    expect([...plan.keys()]).toEqual(BALLERUP.rows.map(({ title }) => title));
    expect([...plan.values()]).toEqual(BALLERUP.rows.map(({ amounts }) => [...amounts]));
    expect(await seriesOf(built, "Forventet")).toEqual(plan);
    expect((await seriesOf(built, "Nr.")).get("Kørsel / fritidstilbud")).toEqual([12]);
    expect((await seriesOf(built, "Status")).get("Kørsel / fritidstilbud")).toEqual(["udgået"]);
    expect((await seriesOf(built, "Art")).get("Investeringscase")).toEqual(["Investering"]);
  });

  it("writes tables of other units and signs as its own, and gives a number that is taken to nobody else", async () => {
    await newTable(ballerupInput("Ark1!B3"));
    await newTable(genopretningInput({ newSheet: "Genopretning" }));
    const built = await build({
      from: ["Genopretning_2021", "Handleplan_2019"],
      years: [2021, 2022],
      rows: [{ title: "Nyt", plan: [-1, "-"] }],
    });
    expect(built).toMatchObject({ initiatives: 19, yearsLeftOut: [2019, 2020, 2023, 2024] });
    expect(built.renumbered).toContainEqual({ title: "§ 107", from: "2", to: "12" });
    const plan = await seriesOf(built, "Plan");
    expect(plan.get("§ 107")).toEqual([-1500, -1500]);
    expect(plan.get("Foranstaltninger vedr. unge")).toEqual(GENOPRETNING.rows[1].amounts.slice(0, 2));
    expect(plan.get("Takstgruppe")).toEqual(["-", "-"]);
    const numbers = [...(await seriesOf(built, "Nr.")).values()].flat();
    expect(new Set(numbers).size).toBe(19);
  });

  it("rolls last year's register one year on; what began during last year shows its whole year", async () => {
    await build(smallRegister());
    const rolled = await build({ rollFrom: "Tiltag", rows: [{ title: "Nyt", plan: [-1, -2, -3, -4] }] });
    expect(rolled).toMatchObject({ sheet: "Tiltag 2027", table: "Tiltag_2027", initiatives: 6 });
    expect(rolled.carriedIn).toEqual([
      { number: "1", title: "Bostøtte § 85, gentænkning", remaining: -186 },
      { number: "2", title: "Digital støtte", remaining: -260 },
    ]);
    const plan = await seriesOf(rolled, "Plan");
    expect(plan.get("Digital støtte")).toEqual([-390, -390, -390, -390]);
    expect(plan.get("Kompetenceudvikling")).toEqual([0, 0, 0, 0]);
    expect(plan.get("Nyt")).toEqual([-1, -2, -3, -4]);
    expect((await seriesOf(rolled, "Skøn")).get("STU")).toEqual(["-", -50, "", ""]);
    expect((await seriesOf(rolled, "Forventet")).get("Bostøtte § 85, gentænkning")).toEqual([-372, -372, -372, -372]);
  });
});

describe("what can't be is refused with a sentence, and nothing is written", () => {
  it.each([
    ["no years", { years: null }, "no-years", "mindst ét år"],
    ["no unit", { unit: null }, "contract-missing", "Vælg enheden"],
    ["a number twice", { rows: [1, 1].map((number) => ({ number, title: "A" })) }, "number-twice", "nummer 1"],
    ["a date that is none", { rows: [{ title: "A", start: "31-2-2026" }] }, "not-a-date", "Startdato: »31-2-2026«"],
    ["an end before the start", { rows: [{ title: "A", start: "1-2-2026", end: "1-1-2026" }] }, "end-before-start", ""],
    ["a probability in percent", { rows: [{ title: "A", probability: 80 }] }, "probability-outside", "80"],
    ["a status nobody knows", { rows: [{ title: "A", status: "måske" }] }, "status-unknown", "»måske«"],
    ["too few amounts", { rows: [{ title: "A", realised: [1] }] }, "amounts-and-years", "har 1 beløb"],
    ["a text for an amount", { rows: [{ title: "A", fullYear: "1.2.3" }] }, "amount-not-a-number", "Helårseffekt"],
    ["a CPR number", { rows: [{ title: "Borger 010190-1234" }] }, "cpr-number", "»Tiltag« indeholder"],
    ["a table that is not there", { from: ["Handleplan_1999"] }, "table-not-found", "»Handleplan_1999«"],
  ])("%s", async (_, change, code, sentence) => {
    const before = await workbench.snapshot();
    const answer = await refuse(smallRegister(change));
    expect(answer.error).toMatchObject({ code, message: expect.stringContaining(sentence) });
    expect(await workbench.snapshot()).toEqual(before);
  });

  it("a number that Excel keeps as text, with its cell: no sum would count it", async () => {
    await newTable(ballerupInput("Ark1!B3"));
    await workbench.step({ write: { at: "Ark1!G6", cells: [["'2,5"]] } });
    const answer = await refuse({ from: ["Handleplan_2019"] });
    expect(answer.error).toMatchObject({ code: "not-an-amount", cell: "Ark1!G6" });
  });

  it("tables in other prices than the register's", async () => {
    await newTable({ ...ballerupInput("Ark1!B3"), priceLevel: "2019-priser" });
    const answer = await refuse({ from: ["Handleplan_2019"], priceLevel: "2026-priser" });
    expect(answer.error.message).toContain("er i 2019-priser, den nye i 2026-priser");
  });
});

describe("500 initiatives in eight years", () => {
  it("take as many round trips as five, and requests well below Excel's limit", async () => {
    const years = [2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033];
    await build(smallRegister({ at: { newSheet: "Lille" } }));
    await workbench.step({ count: true });
    await build(smallRegister({ at: { newSheet: "Lille 2" } }));
    const few = await workbench.step<{ syncs: number }>({ count: true });
    const built = await build(randomRegister(500, years, 4));
    expect(built).toMatchObject({ initiatives: 500 });
    const many = await workbench.step<{ syncs: number; requestBytes: number; responseBytes: number }>({ count: true });
    expect(many.syncs).toBe(few.syncs);
    expect(many.requestBytes).toBeLessThan(4_000_000);
    expect(many.responseBytes).toBeLessThan(4_000_000);
  }, 60_000);
});

describe("Fortryd and faults", () => {
  it("takes the register away", async () => {
    const before = await workbench.snapshot();
    await build(smallRegister());
    await undo();
    expect(await workbench.snapshot()).toEqual(before);
  });

  it.each([1, 2, 3, 4, 5, 6, 7].flatMap((atSync) => [false, true].map((applied) => ({ atSync, applied }))))(
    "a failure leaves the workbook as before or complete: %j",
    async (fault) => {
      await newTable(ballerupInput("Ark1!B3"));
      const before = await workbench.snapshot();
      await workbench.step({ fault: { ...fault, code: "GeneralException" } });
      const answer = await workbench.step<Built | Refused>(action({ from: ["Handleplan_2019"] }));
      if ("error" in answer) expect(await workbench.snapshot()).toEqual(before);
      else expect([...(await seriesOf(answer, "Plan")).values()][0]).toEqual([2, 2.5, 3, 3]);
    },
  );
});
