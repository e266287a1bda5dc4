import { smallRegister } from "../helpers/register-inputs";
import { genopretningInput, GENOPRETNING } from "../helpers/source-tables";
import { openWorkbench, type Workbench } from "./workbench";

interface Built {
  readonly sheet: string;
  readonly address: string;
  readonly table: string;
  readonly register: string;
  readonly notIdentified: readonly number[];
}

interface Refused {
  readonly error: { readonly code: string; readonly message: string; readonly cell?: string };
}

jest.setTimeout(30_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

beforeEach(() => workbench.load());

afterAll(() => workbench.close());

const run = <T>(id: string, input: object) => workbench.step<T>({ action: { id, input } });
const action = { targets: [-300, -700, -800, -900], limits: { gul: 0.95, roed: 0.5 } };
const build = (input: object = action) => run<Built>("opfoelgning", input);
const refuse = (input: object) => run<Refused>("opfoelgning", input);

/** The engine knows a negative zero, Excel does not. */
const bare = (value: unknown) => (value === 0 ? 0 : value);

async function lineOf({ address }: Built, label: string) {
  const { values, text } = await workbench.read(address);
  const row = values.findIndex((cells) => cells[0] === label);
  if (row < 0) throw new Error(`no line »${label}« in ${address}`);
  return { values: values[row]?.slice(1).map(bare), text: text[row]?.slice(1) };
}

const noteOf = async ({ address }: Built) => ((await workbench.read(address)).values[1] ?? []).map(String);

describe("follow-up on a register", () => {
  it("shows what is named, weighted, missing and reached for each year", async () => {
    await run("opret-register", smallRegister());
    const built = await build();
    expect(built).toMatchObject({ sheet: "Opfølgning", table: "Mål_2026", register: "Tiltag" });
    expect(built.notIdentified).toEqual([-134, 62, 12, -138]);
    const expected: Readonly<Record<string, readonly unknown[]>> = {
      "Mål, i alt": [-300, -700, -800, -900],
      Plan: [-166, -762, -762, -762],
      "Identificeret (forventet)": [-166, -762, -812, -762],
      "Heraf vægtet med sandsynlighed": [-223, -576, -576, -576],
      "Uden sandsynlighed (antal tiltag)": [1, 1, 2, 1],
      "Heraf resteffekt fra året før": [0, -446, 0, 0],
      "Ikke kvantificeret (antal tiltag)": [1, 1, 0, 1],
      "Ikke identificeret (mål − identificeret)": [-134, 62, 12, -138],
      "Ikke identificeret med overførsel": [-134, -72, -60, -198],
      Realiseret: [-100, 0, 0, 0],
      "Realiseret oplyst (antal tiltag)": [1, 0, 0, 0],
      "Udestående (mål − realiseret)": [-200, "", "", ""],
      "Udestående med overførsel": [-200, "", "", ""],
      Dækning: ["▲ gul", "● grøn", "● grøn", "▲ gul"],
      Realisering: ["■ rød", "", "", ""],
      "Støtte i eget hjem": [-316, -762, -762, -762],
      Personale: [150, 0, 0, 0],
      "Uden gruppe og senere grupper": [0, 0, -50, 0],
    };
    for (const [label, values] of Object.entries(expected))
      expect([label, (await lineOf(built, label)).values]).toEqual([label, values]);
    expect((await lineOf(built, "Dækningsgrad (identificeret ÷ mål)")).text).toEqual([
      "55,3%",
      "108,9%",
      "101,5%",
      "84,7%",
    ]);
    await workbench.keep("opfoelgning");
  });

  it("follows the register, the targets and the user's limits by calculation alone", async () => {
    await run("opret-register", smallRegister());
    const built = await build();
    await workbench.step({ write: { at: "Tiltag!D5", cells: [["udgået"]] } });
    expect((await lineOf(built, "Identificeret (forventet)")).values).toEqual([20, -390, -440, -390]);
    await workbench.step({ write: { at: "Tiltag!C8", cells: [["Botilbud"]] } });
    expect((await lineOf(built, "Uden gruppe og senere grupper")).values).toEqual([0, 0, -50, 0]);
    await workbench.step({ write: { at: "Opfølgning!A5", cells: [["Nyt mål", -100, -100, -100, -100]] } });
    expect((await lineOf(built, "Mål, i alt")).values).toEqual([-400, -800, -900, -1000]);
    expect((await lineOf(built, "Dækning")).values).toEqual(["■ rød", "■ rød", "■ rød", "■ rød"]);
    await workbench.step({ write: { at: "Opfølgning!B24", cells: [[0.3]] } });
    expect((await lineOf(built, "Grænse: rød under")).text?.[0]).toBe("30,0%");
    expect((await lineOf(built, "Dækning")).values).toEqual(["■ rød", "▲ gul", "▲ gul", "▲ gul"]);
  });

  it("goes by the plan that is locked, where something is, and says which plan it shows", async () => {
    await run("opret-register", smallRegister());
    const open = await build();
    expect((await noteOf(open))[0]).toMatch(/Planen er registerets; den er ikke låst$/);
    await run("laas-plan", { numbers: [1, 2, 4, 5] });
    await run("laas-op-plan", { numbers: [2], reason: "Ny beslutning" });
    await workbench.step({ write: { at: "Tiltag!Q5", cells: [[-999], [-100], [160]] } });
    const locked = await build();
    expect(locked).toMatchObject({ sheet: "Opfølgning (2)", plan: "locked" });
    expect((await noteOf(locked))[0]).toMatch(/Planen er den låste i TiltagPlan, og registerets, hvor intet er låst$/);
    expect((await lineOf(open, "Plan")).values).toEqual([-939, -762, -762, -762]);
    expect((await lineOf(locked, "Plan")).values).toEqual([-126, -762, -762, -762]);
    await run("laas-op-plan", { numbers: [1], reason: "Ny beslutning" });
    expect((await lineOf(locked, "Plan")).values).toEqual([-939, -762, -762, -762]);
    await workbench.keep("opfoelgning-laast");
  });

  it("uses the register's plan, and says so, where the locked one is in other prices", async () => {
    await run("opret-register", smallRegister());
    await run("laas-plan", {});
    await workbench.step({ write: { at: "'Tiltag-opsætning'!G5", cells: [["'2027-priser"]] } });
    const built = await build();
    expect(built).toMatchObject({ plan: "other-prices" });
    expect((await noteOf(built))[0]).toMatch(/den låste er i andre priser$/);
  });

  it("tells of the recovery plan what is missing without its plug, in both readings (domain §9.5)", async () => {
    await run("ny-tiltagstabel", genopretningInput("Ark1!B3"));
    await run("opret-register", { from: ["Genopretning_2021"] });
    const built = await build({ ...action, targets: GENOPRETNING.targets });
    expect(built.notIdentified).toEqual([-1023, -1743, -3743, -5743]);
    expect((await lineOf(built, "Ikke identificeret med overførsel")).values).toEqual([-1023, -2766, -6509, -12252]);
  });

  it("reads savings with plus as the register writes them", async () => {
    const rows = [{ title: "A", plan: [5, 1] }];
    await run("opret-register", { years: [2026, 2027], unit: "mio", savings: "plus", rows });
    const built = await build({ ...action, targets: [4, 4] });
    expect((await lineOf(built, "Ikke identificeret med overførsel")).values).toEqual([0, 3]);
  });
});

describe("what can't be is refused with a sentence", () => {
  it.each([
    ["targets of the other sign", { targets: [1, 2, 3, 4] }, "target-sign", "modsat fortegn"],
    ["too few targets", { targets: [-1] }, "targets-and-years", "hvert af de 4 år"],
    ["crossed limits", { limits: { gul: 0.5, roed: 0.8 } }, "limits-crossed", "mindst så høj"],
    ["a register that is not there", { register: "Register9" }, "no-register", "»Register9«"],
  ])("%s", async (_, change, code, sentence) => {
    await run("opret-register", smallRegister());
    const answer = await refuse({ ...action, ...change });
    expect(answer.error).toMatchObject({ code, message: expect.stringContaining(sentence) });
  });

  it("a workbook without a register", async () => {
    expect((await refuse(action)).error).toMatchObject({ code: "no-register" });
  });

  it("a status that nobody knows, with its cell", async () => {
    await run("opret-register", smallRegister());
    await workbench.step({ write: { at: "Tiltag!D6", cells: [["måske"]] } });
    expect((await refuse(action)).error).toMatchObject({ code: "not-a-status", cell: "Tiltag!D6" });
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
      const answer = await run<Built | Refused>("opfoelgning", action);
      if ("error" in answer) expect(await workbench.snapshot()).toEqual(before);
      else expect((await lineOf(answer, "Realiseret")).values?.[0]).toBe(-100);
    },
  );
});
