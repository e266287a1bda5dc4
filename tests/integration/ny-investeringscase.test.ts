import { openWorkbench, type Workbench } from "./workbench";

interface Built {
  readonly sheet: string;
  readonly address: string;
  readonly net: readonly number[];
  readonly paybackTime: number | null;
  readonly presentValue: number;
  readonly notQuantified: number;
}

interface Refused {
  readonly error: { readonly code: string; readonly message: string };
}

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});

beforeEach(() => workbench.load());

afterAll(() => workbench.close());

const action = (input: object) => ({ action: { id: "ny-investeringscase", input } });
const build = (input: object) => workbench.step<Built>(action(input));
const undo = () => workbench.step<object>({ action: { id: "fortryd", input: {} } });

/** The years' cells of the line with this label. */
async function lineOf({ address }: Built, label: string) {
  const { values, formulas, text } = await workbench.read(address);
  const row = values.findIndex((cells) => cells[0] === label);
  if (row < 0) throw new Error(`no line »${label}« in ${address}`);
  return {
    values: values[row]?.slice(2) ?? [],
    formulas: formulas[row]?.slice(2) ?? [],
    text: text[row]?.slice(2),
    row,
  };
}

/** Ballerup's effects and investment 2019–2022 (`domain.md` §9.4), and its present value at 3,5 % (§1). */
const ballerup = (at: string | { newSheet: string }) => ({
  title: "Strategiplanens investeringscase",
  years: [2019, 2020, 2021, 2022],
  unit: "mio",
  savings: "plus",
  priceLevel: "2019-priser",
  lasting: [{ title: "Effekter i alt", area: "Service", amounts: [8.75, 12.25, 14.25, 14.75] }],
  implementation: [{ title: "Investering", area: "Service", amounts: [-1.5, -1.5, -1.5, -1.5] }],
  at,
});

/** An outlay that savings pay back late: 12 million over three years, and 0,75 a year from the fourth. */
const longCase = (at: string | { newSheet: string }) => ({
  title: "Trivsel på tværs",
  years: Array.from({ length: 25 }, (_, index) => 2017 + index),
  unit: "mio",
  savings: "minus",
  lasting: [
    { title: "Færre anbringelser", amounts: Array.from({ length: 25 }, (_, index) => (index < 3 ? null : -0.75)) },
  ],
  implementation: [{ title: "Indsats", amounts: Array.from({ length: 25 }, (_, index) => (index < 3 ? "4" : null)) }],
  at,
});

describe("an investment case", () => {
  it("has København's headings, its sums by formula, and Ballerup's present value", async () => {
    const built = await build(ballerup({ newSheet: "Case" }));
    expect(built).toEqual({
      sheet: "Case",
      table: "Tiltag_Investeringscase",
      address: expect.stringMatching(/^Case!A1:F\d+$/),
      net: [7.25, 10.75, 12.75, 13.25],
      paybackTime: 0,
      presentValue: expect.closeTo(41.48947570972462, 12),
      notQuantified: 0,
    });
    const { values } = await workbench.read(built.address);
    expect(values.map((cells) => cells[0]).filter((label) => label !== "")).toEqual([
      "Strategiplanens investeringscase",
      "mio. kr. · 2019-priser · Note: (+) = besparelse/merindtægt, (-) = merudgift/investering",
      "Varige ændringer",
      "Effekter i alt",
      "Samlet varig ændring",
      "Implementeringsomkostninger",
      "Investering",
      "Samlede implementeringsomkostninger",
      "Samlet økonomisk påvirkning",
      "Akkumuleret",
      "Ikke kvantificeret (antal linjer)",
      "Forudsætninger og nøgletal",
      "Diskonteringsrente pr. år",
      "Første år diskonteres (0 = nej, 1 = ja)",
      "Tilbagebetalt, år efter start",
      "Værdi i dag, år for år",
      "Tilbagebetalingstid (år)",
      "Nutidsværdi",
    ]);
    expect((await lineOf(built, "Akkumuleret")).values).toEqual([7.25, 18, 30.75, 44]);
    expect((await lineOf(built, "Nutidsværdi")).text?.[0]).toBe("41,49");
    await workbench.keep("investeringscase");
  });

  it("lets its rate and its first year be changed without the add-in", async () => {
    const built = await build(ballerup("Ark1!A1"));
    const power = await lineOf(built, "Første år diskonteres (0 = nej, 1 = ja)");
    await workbench.step({ write: { at: `Ark1!C${String(power.row + 1)}`, cells: [[1]] } });
    expect((await lineOf(built, "Nutidsværdi")).text?.[0]).toBe("40,09");
    await workbench.step({ write: { at: `Ark1!C${String(power.row)}`, cells: [[0]] } });
    expect((await lineOf(built, "Nutidsværdi")).values[0]).toBe(44);
  });

  it("is paid back nineteen years after the start", async () => {
    const built = await build(longCase({ newSheet: "Lang" }));
    expect(built.paybackTime).toBe(19);
    const payback = await lineOf(built, "Tilbagebetalingstid (år)");
    expect(payback.values[0]).toBe(19);
    expect((await lineOf(built, "Akkumuleret")).values[18]).toBe(0);
    await workbench.keep("investeringscase-lang");
  });

  it("says so where it is never paid back", async () => {
    const {
      lasting: [line],
      ...input
    } = longCase("Ark1!A1");
    const small = { title: "Mindre", amounts: line?.amounts.map((value) => (value === null ? null : -0.1)) };
    const built = await build({ ...input, lasting: [small] });
    expect(built.paybackTime).toBeNull();
    expect((await lineOf(built, "Tilbagebetalingstid (år)")).values[0]).toBe("Betales ikke tilbage i perioden");
  });

  it("is paid back within a year, and at the end of tenths that binary sums don't hit", async () => {
    const input = { ...ballerup("Ark1!A1"), years: [2026, 2027, 2028, 2029], savings: "minus", implementation: [] };
    const built = await build({ ...input, lasting: [{ title: "A", amounts: [1500, -400, -800, -800] }] });
    expect((await lineOf(built, "Tilbagebetalingstid (år)")).values[0]).toBeCloseTo(3.375, 12);
    const years = Array.from({ length: 8 }, (_, index) => 2026 + index);
    const tenths = await build({
      ...input,
      years,
      lasting: [{ title: "A", amounts: years.map((_, index) => (index === 0 ? 0.7 : -0.1)) }],
      at: { newSheet: "Tiendedele" },
    });
    expect(tenths.paybackTime).toBe(8);
    expect((await lineOf(tenths, "Tilbagebetalingstid (år)")).values[0]).toBeCloseTo(8, 9);
  });

  it("counts what is not quantified, and a line inserted in a section", async () => {
    const built = await build({
      ...ballerup("Ark1!A1"),
      lasting: [
        { title: "Kendt", amounts: [1, 1, 1, 1] },
        { title: "Ukendt", amounts: ["-", "-", 2, 2] },
      ],
    });
    expect(built).toMatchObject({ net: [-0.5, -0.5, 1.5, 1.5], notQuantified: 1 });
    expect((await lineOf(built, "Ikke kvantificeret (antal linjer)")).values).toEqual([1, 1, 0, 0]);
    const { row } = await lineOf(built, "Ukendt");
    await workbench.step({ write: { at: `Ark1!A${String(row + 2)}`, cells: [["Mere", null, 10, 0, 0, 0]] } });
    expect((await lineOf(built, "Samlet økonomisk påvirkning")).values[0]).toBe(9.5);
  });

  it.each([
    ["no lines", { lasting: [], implementation: [] }, "no-rows"],
    ["no title", { title: " " }, "title-missing"],
    ["a year left out", { years: [2019, 2020, 2022, 2023] }, "year-missing"],
    ["too few amounts", { lasting: [{ title: "A", amounts: [1] }] }, "amounts-and-years"],
    ["a line without a title", { lasting: [{ title: "", amounts: [1, 1, 1, 1] }] }, "line-title-missing"],
    ["a rate in per cent", { rate: 3.5 }, "rate-outside"],
    ["a CPR number", { title: "Borger 010190-1234" }, "cpr-number"],
    ["a first year that is a year", { firstYear: 2019 }, "input-invalid"],
  ])("is refused with %s", async (_, change, code) => {
    const refused = await workbench.step<Refused>(action({ ...ballerup("Ark1!A1"), ...change }));
    expect(refused.error.code).toBe(code);
    expect((await workbench.snapshot()).sheets).toHaveLength(1);
  });

  it("takes four round trips, and is taken back", async () => {
    await workbench.step({ write: { at: "Ark1!Z1", cells: [["Mit ark"]] } });
    const before = await workbench.snapshot();
    await workbench.step({ count: true });
    await build(longCase("Ark1!B3"));
    expect((await workbench.step<{ syncs: number }>({ count: true })).syncs).toBe(4);
    await workbench.step({ reload: true });
    await undo();
    expect(await workbench.snapshot()).toEqual(before);
  });

  it.each([1, 2, 3, 4].flatMap((atSync) => [false, true].map((applied) => ({ atSync, applied }))))(
    "is as before or complete after a failure: %j",
    async ({ atSync, applied }) => {
      const before = await workbench.snapshot();
      await workbench.step({ fault: { atSync, applied, code: "GeneralException" } });
      const answer = await workbench.step<Built | Refused>(action(ballerup("Ark1!B3")));
      if ("error" in answer) expect(await workbench.snapshot()).toEqual(before);
      else expect((await lineOf(answer, "Nutidsværdi")).text?.[0]).toBe("41,49");
    },
  );
});
