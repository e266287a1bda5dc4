import { smallRegister } from "../helpers/register-inputs";
import { openWorkbench, type Workbench } from "./workbench";

interface Kept {
  readonly address: string;
  readonly added: number;
  readonly replaced: number;
  readonly years: readonly object[];
  readonly plan: string;
}

interface Refused {
  readonly error: { readonly code: string; readonly message: string; readonly cell?: string };
}

jest.setTimeout(60_000);

let workbench: Workbench;
let before: Awaited<ReturnType<Workbench["snapshot"]>>;

const run = <T>(id: string, input: object = {}) => workbench.step<T>({ action: { id, input } });
const write = (at: string, cell: unknown) => workbench.step({ write: { at, cells: [[cell]] } });
const keep = <T = Kept>(month: number, input: object = {}) => run<T>("statusmaaned", { year: 2026, month, ...input });
const linesOf = async () =>
  (await workbench.read("Tiltag-status!A5:P20")).text
    .filter(([number]) => number !== "")
    .map((row) => row.slice(0, 15));

beforeAll(async () => {
  workbench = await openWorkbench();
  await run("opret-register", smallRegister());
  await run("opfoelgning", { targets: [-300, -700, -800, 0], limits: { gul: 0.95, roed: 0.5 } });
  await workbench.step({ select: "Tiltag!A1" });
  before = await workbench.snapshot();
});

beforeEach(() => workbench.load(before));

afterAll(() => workbench.close());

describe("the status of a month", () => {
  it("is one line for each year of the budget, with the targets and limits of the follow-up", async () => {
    const kept = await keep(9);
    expect(kept).toMatchObject({
      register: "Tiltag",
      month: { year: 2026, month: 9 },
      address: "'Tiltag-status'!A5:P8",
      added: 4,
      replaced: 0,
      plan: "register",
    });
    expect(kept.years[0]).toEqual({
      year: 2026,
      target: -300,
      identified: -166,
      weighted: -223,
      unidentified: -134,
      realised: -100,
      realisation: 100 / 300,
      light: "red",
    });
    const amounts = (...values: readonly string[]) => values;
    expect(await linesOf()).toEqual([
      [
        "1",
        "09-2026",
        "Tiltag",
        "2026",
        ...amounts("-300", "-166", "-166", "-223", "-134", "-100"),
        "33,3%",
        "▲ gul",
        "■ rød",
        "1.000 kr.",
        "ikke låst",
      ],
      [
        "2",
        "09-2026",
        "Tiltag",
        "2027",
        ...amounts("-700", "-762", "-762", "-576", "62", ""),
        "",
        "● grøn",
        "",
        "1.000 kr.",
        "ikke låst",
      ],
      [
        "3",
        "09-2026",
        "Tiltag",
        "2028",
        ...amounts("-800", "-762", "-812", "-576", "12", ""),
        "",
        "● grøn",
        "",
        "1.000 kr.",
        "ikke låst",
      ],
      [
        "4",
        "09-2026",
        "Tiltag",
        "2029",
        ...amounts("0", "-762", "-762", "-576", "762", ""),
        "",
        "",
        "",
        "1.000 kr.",
        "ikke låst",
      ],
    ]);
    await workbench.keep("statusmaaned");
  });

  it("stays as it was when the register goes on; the next month is added below", async () => {
    await keep(9);
    const september = await linesOf();
    await write("Tiltag!Y6", -280);
    await run("laas-plan");
    await write("Tiltag!Q5", -999);
    const october = await keep(10);
    expect(october).toMatchObject({ address: "'Tiltag-status'!A9:P12", plan: "locked" });
    expect(october.years[0]).toMatchObject({ realised: -280, light: "yellow" });
    const all = await linesOf();
    expect(all.slice(0, 4)).toEqual(september);
    expect(all[4]?.slice(0, 6)).toEqual(["5", "10-2026", "Tiltag", "2026", "-300", "-166"]);
    expect(all[4]?.[14]).toBe("låst, ellers registerets");
  });

  it("is written again only on the user's word, in its own lines", async () => {
    await keep(9);
    await keep(10);
    await write("Tiltag!Y6", -280);
    const there = await workbench.snapshot();
    const refused = await keep<Refused>(9);
    expect(refused.error).toMatchObject({ code: "month-there", cell: "'Tiltag-status'!A5" });
    expect(refused.error.message).toContain("09-2026");
    expect(await workbench.snapshot()).toEqual(there);
    expect(await keep(9, { replace: true })).toMatchObject({ address: "'Tiltag-status'!A5:P8", added: 0, replaced: 4 });
    expect((await linesOf()).map((row) => [row[1], row[9]]).filter(([, realised]) => realised !== "")).toEqual([
      ["09-2026", "-280"],
      ["10-2026", "-100"],
    ]);
    await run("fortryd");
    expect((await linesOf()).map((row) => row[9]).filter((realised) => realised !== "")).toEqual(["-100", "-100"]);
  });

  it("takes a target that somebody has added to the follow-up, and limits that were moved", async () => {
    await workbench.step({ write: { at: "Opfølgning!A5", cells: [["Nyt mål", -100, "-", null, null]] } });
    await write("Opfølgning!B24", 0.2);
    expect((await keep(9)).years[0]).toMatchObject({ target: -400, light: "yellow" });
  });

  it("takes the targets of its own register, also where another one has been followed up since", async () => {
    const { table } = await run<{ table: string }>("opret-register", smallRegister());
    await run("opfoelgning", { register: table, targets: [-1, -2, -3, -4], limits: { gul: 0.9, roed: 0.5 } });
    expect((await keep(9, { register: "Tiltag" })).years[0]).toMatchObject({ target: -300 });
    expect((await keep(9, { register: table })).years[0]).toMatchObject({ target: -1 });
  });

  it("takes targets and limits as they are given", async () => {
    const limits = { gul: 1, roed: 0.9 };
    expect((await keep(9, { targets: [-100, -1, -1, -1], limits })).years[0]).toMatchObject({ light: "green" });
  });
});

describe("what can't be is refused with a sentence, and nothing is written", () => {
  it.each([
    ["targets of the other sign", { targets: [1, 2, 3, 4] }, "target-sign", "modsat fortegn"],
    ["crossed limits", { limits: { gul: 0.5, roed: 0.8 } }, "limits-crossed", "mindst så høj"],
    ["a month that is none", { month: 13 }, "input-invalid", "month"],
    ["a register that is not there", { register: "Register9" }, "no-register", "»Register9«"],
  ])("%s", async (_, input, code, sentence) => {
    const answer = await keep<Refused>(9, input);
    expect(answer.error).toMatchObject({ code, message: expect.stringContaining(sentence) });
    expect(await workbench.snapshot()).toEqual(before);
  });

  it("no follow-up to take the targets from", async () => {
    workbench.load();
    await run("opret-register", smallRegister());
    expect((await keep<Refused>(9)).error).toMatchObject({ code: "targets-missing" });
  });

  it("a target that is text, with its cell", async () => {
    await write("Opfølgning!C4", "'-700");
    expect((await keep<Refused>(9)).error).toMatchObject({
      code: "not-an-amount",
      cell: "Opfølgning!C4",
      message: expect.stringContaining("2027"),
    });
  });

  it("a follow-up without its limits", async () => {
    await write("Opfølgning!A23", "Noget andet");
    expect((await keep<Refused>(9)).error).toMatchObject({ code: "limits-missing", cell: "Opfølgning!A3" });
  });
});

describe("round trips and faults", () => {
  it("takes six round trips and is taken back whole", async () => {
    await workbench.step({ count: true });
    await keep(9);
    expect((await workbench.step<{ syncs: number }>({ count: true })).syncs).toBe(6);
    await run("fortryd");
    expect(await workbench.snapshot()).toEqual(before);
  });

  it.each(
    [1, 2, 3, 4, 5, 6].flatMap((atSync) =>
      [false, true].flatMap((applied) => [false, true].map((replace) => ({ atSync, applied, replace }))),
    ),
  )("a failure leaves the workbook as before or complete: %j", async ({ replace, ...fault }) => {
    if (replace) await keep(9);
    await write("Tiltag!Y6", -280);
    const untouched = await workbench.snapshot();
    await workbench.step({ fault: { ...fault, code: "GeneralException" } });
    const answer = await keep<object>(9, { replace });
    if ("error" in answer) expect(await workbench.snapshot()).toEqual(untouched);
    else expect((await linesOf())[0]?.[9]).toBe("-280");
  });
});
