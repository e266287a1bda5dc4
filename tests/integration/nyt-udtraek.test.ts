import { smallRegister } from "../helpers/register-inputs";
import { ballerupInput, BALLERUP, genopretningInput, GENOPRETNING } from "../helpers/source-tables";
import { openWorkbench, type Workbench } from "./workbench";

interface Built {
  readonly sheet: string;
  readonly address: string;
  readonly register: string;
  readonly initiatives: number;
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
const build = (input: object = {}) => run<Built>("nyt-udtraek", { series: "plan", ...input });
const refuse = (input: object = {}) => run<Refused>("nyt-udtraek", { series: "plan", ...input });

/** The engine knows a negative zero, Excel does not. */
const bare = (value: unknown) => (value === 0 ? 0 : value);

async function linesOf({ address }: Built) {
  const { values } = await workbench.read(address);
  return new Map(values.map((cells) => [cells[1], cells.slice(5).map(bare)]));
}

describe("an extract of the register", () => {
  it("gives Ballerup's table back, number by number, totals by formula", async () => {
    await run("ny-tiltagstabel", ballerupInput("Ark1!B3"));
    await run("opret-register", { from: ["Handleplan_2019"] });
    const built = await build({ title: "Strategiplanens indsatser" });
    expect(built).toMatchObject({ sheet: "Udtræk", register: "Tiltag", initiatives: 12 });
    const lines = await linesOf(built);
    for (const row of BALLERUP.rows)
      expect(lines.get("status" in row ? `${row.title} *` : row.title)).toEqual(row.amounts);
    expect(lines.get("I alt")).toEqual(BALLERUP.total);
    expect(lines.get("I alt, Botilbud")).toEqual(BALLERUP.botilbud);
    expect(lines.get("Heraf investeringer")).toEqual([-1.5, -1.5, -1.5, -1.5]);
    expect(lines.get("Øvrige tiltag i registeret, der ikke står her")).toEqual([0, 0, 0, 0]);
    const { values } = await workbench.read(built.address);
    expect(values[1]?.[0]).toMatch(/^mio\. kr\. · Note: .* · Beløbene er Plan i registeret Tiltag$/);
    expect(values.at(-1)?.[0]).toBe("* 2 udgået eller afvist: står med beløb, men indgår ikke i summerne.");
    await workbench.keep("udtraek");
  }, 20_000);

  it("gives the recovery plan's rows back, what is not quantified as a dash", async () => {
    await run("ny-tiltagstabel", genopretningInput("Ark1!B3"));
    await run("opret-register", { from: ["Genopretning_2021"] });
    const lines = await linesOf(await build({ series: "forventet" }));
    for (const { title, amounts } of GENOPRETNING.rows) expect(lines.get(title)).toEqual(amounts);
    expect(lines.get("I alt")).toEqual([-977, -1257, -1257, -1257]);
    expect(lines.get("Ikke kvantificeret (antal tiltag)")).toEqual([5, 5, 5, 5]);
  });

  it("follows a status, a title and an amount in the register by calculation alone", async () => {
    await run("opret-register", smallRegister());
    const built = await build({ series: "forventet", years: [2026, 2027] });
    expect((await linesOf(built)).get("I alt")).toEqual([-166, -762]);
    await workbench.step({ write: { at: "Tiltag!D5", cells: [["udgået"]] } });
    await workbench.step({ write: { at: "Tiltag!B6", cells: [["Digital støtte, ny model"]] } });
    await workbench.step({ write: { at: "Tiltag!U6", cells: [[-150]] } });
    const lines = await linesOf(built);
    expect(lines.get("Bostøtte § 85, gentænkning *")).toEqual([-186, -372]);
    expect(lines.get("Digital støtte, ny model")).toEqual([-150, -390]);
    expect(lines.get("I alt")).toEqual([0, -390]);
    expect(lines.get("I alt, Støtte i eget hjem")).toEqual([-150, -390]);
    const { values } = await workbench.read(built.address);
    expect(values.at(-1)?.[0]).toMatch(/^\* 2 udgået/);
  });

  it("finds its initiatives by number, wherever they have been moved in the register", async () => {
    await run("opret-register", smallRegister());
    const built = await build({ series: "realiseret", numbers: [2] });
    await workbench.step({ write: { at: "Tiltag!A5", cells: [[2, "Byttet"]] } });
    await workbench.step({ write: { at: "Tiltag!A6", cells: [[1, "Også byttet"]] } });
    expect([...(await linesOf(built)).keys()]).toContain("Byttet");
  });

  it("of one group says what the register has besides", async () => {
    await run("opret-register", smallRegister());
    const lines = await linesOf(await build({ groups: ["Støtte i eget hjem"] }));
    expect(lines.get("I alt")).toEqual([-316, -762, -762, -762]);
    expect(lines.get("Øvrige tiltag i registeret, der ikke står her")).toEqual([150, 0, 0, 0]);
  });
});

describe("what can't be is refused with a sentence", () => {
  it.each([
    ["a year that the register has not", { years: [2031] }, "year-not-in-register", "2031 er ikke"],
    ["a number that the register has not", { numbers: [77] }, "number-not-in-register", "nummer 77"],
    ["a group without initiatives", { groups: ["Ukendt"] }, "no-rows", "ingen tiltag"],
    ["a CPR number in the title", { title: "Sag 010190-1234" }, "cpr-number", "»Titel«"],
  ])("%s", async (_, change, code, sentence) => {
    await run("opret-register", smallRegister());
    expect((await refuse(change)).error).toMatchObject({ code, message: expect.stringContaining(sentence) });
  });

  it("a number that two initiatives have, or none, with its cell", async () => {
    await run("opret-register", smallRegister());
    await workbench.step({ write: { at: "Tiltag!A6", cells: [[1]] } });
    expect((await refuse()).error).toMatchObject({ code: "number-twice", cell: "Tiltag!A6" });
    await workbench.step({ write: { at: "Tiltag!A6", cells: [[""]] } });
    expect((await refuse()).error).toMatchObject({ code: "number-missing", cell: "Tiltag!A6" });
  });
});

describe("round trips and faults", () => {
  it("takes seven round trips and is taken back whole", async () => {
    await run("opret-register", smallRegister());
    await workbench.step({ select: "Ark1!A1" });
    const before = await workbench.snapshot();
    await workbench.step({ count: true });
    await build();
    expect((await workbench.step<{ syncs: number }>({ count: true })).syncs).toBe(7);
    await run("fortryd", {});
    expect(await workbench.snapshot()).toEqual(before);
  });

  it.each([1, 2, 3, 4, 5, 6, 7].flatMap((atSync) => [false, true].map((applied) => ({ atSync, applied }))))(
    "a failure leaves the workbook as before or complete: %j",
    async (fault) => {
      await run("opret-register", smallRegister());
      await workbench.step({ select: "Ark1!A1" });
      const before = await workbench.snapshot();
      await workbench.step({ fault: { ...fault, code: "GeneralException" } });
      const answer = await run<Built | Refused>("nyt-udtraek", { series: "plan" });
      if ("error" in answer) expect(await workbench.snapshot()).toEqual(before);
      else expect((await linesOf(answer)).get("I alt")).toEqual([-166, -762, -762, -762]);
    },
  );
});
