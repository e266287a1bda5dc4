import { randomRegister, smallRegister } from "../helpers/register-inputs";
import { openWorkbench, type Workbench } from "./workbench";

interface Named {
  readonly number: string;
  readonly title: string;
}

interface Locked {
  readonly locked: readonly Named[];
  readonly lockedBefore: readonly Named[];
  readonly address: string;
}

interface Compared {
  readonly locked: number;
  readonly differences: readonly object[];
  readonly notLocked: readonly Named[];
  readonly missing: readonly Named[];
  readonly otherPrices: readonly string[];
}

interface Refused {
  readonly error: { readonly code: string; readonly message: string; readonly cell?: string };
}

jest.setTimeout(120_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

beforeEach(() => workbench.load());

afterAll(() => workbench.close());

const run = <T>(id: string, input: object = {}) => workbench.step<T>({ action: { id, input } });
const write = (at: string, cell: unknown) => workbench.step({ write: { at, cells: [[cell]] } });
const lock = (input: object = {}) => run<Locked>("laas-plan", { decision: "Byrådet 8-10-2026, punkt 4", ...input });
const unlock = (input: object) => run<Locked>("laas-op-plan", input);
const compare = () => run<Compared>("sammenlign-plan");

/** What the list says: what happened, to whom, in which year, with which amount and why. */
async function lines() {
  const { values } = await workbench.read("Tiltag-plan!A5:K40");
  return values
    .filter((row) => row[0] !== "")
    .map(([, , event, , number, , year, plan, , , why]) => [event, number, year, plan, why]);
}

const DECISION = "Byrådet 8-10-2026, punkt 4";

describe("locking the plan", () => {
  it("copies what is decided to a list of its own, in kroner, with the decision", async () => {
    await run("opret-register", smallRegister());
    const answer = await lock({ who: "Budgetafdelingen" });
    expect(answer).toMatchObject({
      register: "Tiltag",
      locked: [
        { number: "1", title: "Bostøtte § 85, gentænkning" },
        { number: "2", title: "Digital støtte" },
      ],
      lockedBefore: [],
      address: "'Tiltag-plan'!A5:K12",
    });
    expect((await lines()).slice(0, 5)).toEqual([
      ["Låst", 1, 2026, -186_000, DECISION],
      ["Låst", 1, 2027, -372_000, DECISION],
      ["Låst", 1, 2028, -372_000, DECISION],
      ["Låst", 1, 2029, -372_000, DECISION],
      ["Låst", 2, 2026, -130_000, DECISION],
    ]);
    const { text } = await workbench.read("Tiltag-plan!A4:K5");
    expect(text[0]?.slice(0, 4)).toEqual(["Lås", "Tidspunkt", "Handling", "Register"]);
    expect(text[1]?.slice(3)).toEqual([
      "Tiltag",
      "1",
      "Bostøtte § 85, gentænkning",
      "2026",
      "-186.000",
      "2026-priser",
      "Budgetafdelingen",
      DECISION,
    ]);
    expect(await compare()).toEqual({
      register: "Tiltag",
      locked: 2,
      differences: [],
      notLocked: [],
      missing: [],
      otherPrices: [],
    });
    await workbench.keep("laast-plan");
  });

  it("is not shaken by forecasts, nor by locking once more", async () => {
    await run("opret-register", smallRegister());
    await lock();
    const before = await lines();
    await write("Tiltag!U5", -500);
    await write("Tiltag!Y6", -77);
    expect((await compare()).differences).toEqual([]);
    expect(await lock()).toMatchObject({ error: { code: "locked-already" } });
    expect(await lines()).toEqual(before);
  });

  it("takes named initiatives whatever their status, and leaves those that are locked", async () => {
    await run("opret-register", smallRegister());
    await lock({ numbers: [4] });
    expect((await lines()).map(([, number, , plan]) => [number, plan])).toEqual(Array(4).fill([4, "-"]));
    expect(await lock({ numbers: [4, "3"] })).toMatchObject({
      locked: [{ number: "3" }],
      lockedBefore: [{ number: "4" }],
      address: "'Tiltag-plan'!A9:K12",
    });
    expect((await compare()).notLocked.map(({ number }) => number)).toEqual(["1", "2"]);
  });
});

describe("a line that somebody has made into something else", () => {
  it("keeps its number: Fortryd takes the new lines back, not that one", async () => {
    await run("opret-register", smallRegister());
    await lock({ numbers: [1] });
    for (const row of [5, 6, 7, 8]) await write(`Tiltag-plan!C${String(row)}`, "Rettet i hånden");
    const { values } = await workbench.read("Tiltag-plan!A5:K20");
    await lock({ numbers: [2] });
    await run("fortryd", {});
    expect((await workbench.read("Tiltag-plan!A5:K20")).values).toEqual(values);
  });
});

describe("the register's plan held against the locked one", () => {
  it("tells each cell that is another, and one action puts them back – a formula comes back with Fortryd", async () => {
    await run("opret-register", smallRegister());
    await lock();
    await write("Tiltag!Q5", -200);
    await write("Tiltag!S6", "=-300-90-10");
    await write("Tiltag!T6", "-");
    expect((await compare()).differences).toEqual([
      {
        number: "1",
        title: "Bostøtte § 85, gentænkning",
        year: 2026,
        cell: "Tiltag!Q5",
        locked: -186,
        now: -200,
        difference: -14,
      },
      { number: "2", title: "Digital støtte", year: 2028, cell: "Tiltag!S6", locked: -390, now: -400, difference: -10 },
      { number: "2", title: "Digital støtte", year: 2029, cell: "Tiltag!T6", locked: -390, now: "-", difference: null },
    ]);
    expect(await run("genskab-plan")).toEqual({
      register: "Tiltag",
      cells: ["Tiltag!Q5", "Tiltag!S6", "Tiltag!T6"],
      address: "Tiltag!Q5",
    });
    expect((await compare()).differences).toEqual([]);
    expect((await workbench.read("Tiltag!Q5:T6")).values).toEqual([
      [-186, -372, -372, -372],
      [-130, -390, -390, -390],
    ]);
    expect(await run("genskab-plan")).toMatchObject({ error: { code: "plan-as-locked" } });
    await run("fortryd");
    expect((await workbench.read("Tiltag!Q5:T6")).formulas).toEqual([
      [-200, -372, -372, -372],
      [-130, -390, "=-300-90-10", "-"],
    ]);
  });

  it("tells what was locked and is gone from the register", async () => {
    await run("opret-register", smallRegister());
    await lock();
    await write("Tiltag!A5", 9);
    expect(await compare()).toMatchObject({
      missing: [{ number: "1", title: "Bostøtte § 85, gentænkning" }],
      notLocked: [{ number: "9" }],
    });
  });
});

describe("unlocking", () => {
  it("needs a reason and leaves a line for good; the next locking takes the plan as it is then", async () => {
    await run("opret-register", smallRegister());
    await lock({ numbers: [1] });
    const reason = "Ny start 1-10: Udvalget 2-11-2026, punkt 7";
    expect(await unlock({ numbers: [1], reason })).toMatchObject({
      unlocked: [{ number: "1", title: "Bostøtte § 85, gentænkning" }],
      address: "'Tiltag-plan'!A9:K12",
    });
    expect((await lines())[4]).toEqual(["Låst op", 1, 2026, -186_000, reason]);
    await write("Tiltag!Q5", -93);
    expect((await compare()).differences).toEqual([]);
    await lock({ numbers: [1] });
    expect((await lines()).map(([event, , , plan]) => [event, plan]).filter((_, index) => index % 4 === 0)).toEqual([
      ["Låst", -186_000],
      ["Låst op", -186_000],
      ["Låst", -93_000],
    ]);
    await write("Tiltag!Q5", -186);
    expect((await compare()).differences).toMatchObject([{ locked: -93, now: -186 }]);
  });
});

describe("what can't be is refused with a sentence, and nothing is written", () => {
  it.each([
    [
      "locking a number that the register has not",
      "laas-plan",
      { numbers: [77] },
      "number-not-in-register",
      "nummer 77",
    ],
    ["a CPR number in the decision", "laas-plan", { decision: "Sag 010190-1234" }, "cpr-number", "»Beslutning«"],
    ["unlocking without a reason", "laas-op-plan", { numbers: [1], reason: " " }, "reason-missing", "hvorfor"],
    ["a CPR number in the reason", "laas-op-plan", { numbers: [1], reason: "010190-1234" }, "cpr-number", ""],
    ["unlocking what is not locked", "laas-op-plan", { numbers: [3], reason: "x" }, "not-locked", "nummer 3"],
    ["a register that is not there", "sammenlign-plan", { register: "Register9" }, "no-register", "»Register9«"],
  ])("%s", async (_, id, input, code, sentence) => {
    await run("opret-register", smallRegister());
    await lock();
    const before = await workbench.snapshot();
    expect((await run<Refused>(id, input)).error).toMatchObject({ code, message: expect.stringContaining(sentence) });
    expect(await workbench.snapshot()).toEqual(before);
  });

  it("a register where nothing is decided", async () => {
    await run("opret-register", { years: [2026], unit: "kr", savings: "minus", rows: [{ title: "A", status: "idé" }] });
    expect(await lock()).toMatchObject({ error: { code: "nothing-decided" } });
  });

  it("two initiatives with one number, with the cell", async () => {
    await run("opret-register", smallRegister());
    await write("Tiltag!A6", 1);
    expect(await lock()).toMatchObject({ error: { code: "number-twice", cell: "Tiltag!A6" } });
  });
});

describe("round trips, Fortryd and faults", () => {
  const steps: readonly (readonly [string, object, number])[] = [
    ["laas-plan", { numbers: [3, 4] }, 5],
    ["laas-op-plan", { numbers: [1], reason: "Ny beslutning" }, 5],
    ["sammenlign-plan", {}, 3],
    ["genskab-plan", {}, 7],
  ];

  let before: Awaited<ReturnType<Workbench["snapshot"]>>;

  beforeAll(async () => {
    workbench.load();
    await run("opret-register", smallRegister());
    await lock();
    await write("Tiltag!Q5", -200);
    await workbench.step({ select: "Tiltag!A1" });
    before = await workbench.snapshot();
  });

  beforeEach(() => workbench.load(before));

  it.each(steps)("%s takes its round trips and is taken back whole", async (id, input, syncs) => {
    await workbench.step({ count: true });
    expect(await run(id, input)).not.toHaveProperty("error");
    expect((await workbench.step<{ syncs: number }>({ count: true })).syncs).toBe(syncs);
    if (id === "sammenlign-plan") return;
    await run("fortryd");
    await workbench.step({ select: "Tiltag!A1" });
    expect(await workbench.snapshot()).toEqual(before);
  });

  it("the first locking is taken back with its sheet", async () => {
    workbench.load();
    await run("opret-register", smallRegister());
    const untouched = await workbench.snapshot();
    await lock();
    await run("fortryd");
    expect(await workbench.snapshot()).toEqual(untouched);
  });

  it.each(
    steps.flatMap(([id, input, syncs]) =>
      Array.from({ length: syncs }, (_, index) => index + 1).flatMap((atSync) =>
        [false, true].map((applied) => ({ id, input, atSync, applied })),
      ),
    ),
  )("a failure leaves the workbook as before or complete: %j", async ({ id, input, atSync, applied }) => {
    await workbench.step({ fault: { atSync, applied, code: "GeneralException" } });
    const answer = await run<object>(id, input);
    if ("error" in answer) expect(await workbench.snapshot()).toEqual(before);
    else if (id === "genskab-plan") expect((await workbench.read("Tiltag!Q5")).values).toEqual([[-186]]);
    else if (id !== "sammenlign-plan") expect((await lines()).length).toBeGreaterThan(8);
  });

  it("500 initiatives in eight years are locked in as many round trips, in requests well below Excel's limit", async () => {
    const years = [2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033];
    const { rows, ...register } = randomRegister(500, years, 4);
    workbench.load();
    await run("opret-register", { ...register, rows: rows.map((row) => ({ ...row, status: "besluttet" })) });
    await workbench.step({ count: true });
    expect((await lock()).locked).toHaveLength(500);
    const counted = await workbench.step<{ syncs: number; requestBytes: number; responseBytes: number }>({
      count: true,
    });
    expect(counted.syncs).toBe(5);
    expect(counted.requestBytes).toBeLessThan(4_000_000);
    expect(counted.responseBytes).toBeLessThan(4_000_000);
  });
});
