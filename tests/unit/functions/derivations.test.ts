import { FUNCTIONS } from "../../../src/functions/catalogue";
import type { FunctionId } from "../../../src/functions/declaration/function-id";
import { explainCall, NoSuchElementError } from "../../../src/functions/explain";
import { FUNCTIONS_WITH_HELP } from "../../../src/functions/help-catalogue";
import type { Language } from "../../../src/sheets/cells/language";
import { dayOf } from "../../../src/finance/calendar/day";
import { expectSound } from "./sound-derivation";

const explained = (id: FunctionId, argumentList: readonly unknown[], element?: { row: number; column: number }) => {
  const call = explainCall(id, argumentList, element);
  if (!call.ok) throw new Error(call.fault.sentence.en);
  return call.value;
};

const steps = (language: Language, ...call: Parameters<typeof explained>): readonly string[] =>
  explained(...call).derivation.steps.map((step) => step[language]);

const danish = (...call: Parameters<typeof explained>) => steps("da", ...call);

describe("the derivation of", () => {
  it.each(
    FUNCTIONS_WITH_HELP.flatMap(({ declared, help }) =>
      help.examples.map((each) => [each.formula, declared, each] as const),
    ),
  )("%s states what the function returns", (_, declared, example) => {
    expectSound(declared, example.arguments);
  });

  it("a full-year effect tells the start, the months and the share (Varde, bostøtte § 85)", () => {
    expect(danish("HELAARSEFFEKT", [186_000, dayOf(2018, 7, 1)])).toEqual([
      "Effekten starter 1-7-2018 og virker i 6 af 12 måneder i 2018: andel 6/12 = 0,5.",
      "186.000 ÷ 0,5 = 372.000.",
      "Resultat: 372.000.",
    ]);
    expect(steps("en", "HELAARSEFFEKT", [186_000, dayOf(2018, 7, 1)])).toEqual([
      "The effect starts on 1 July 2018 and works in 6 of 12 months of 2018: share 6/12 = 0.5.",
      "186,000 ÷ 0.5 = 372,000.",
      "Result: 372,000.",
    ]);
  });

  it("a part-year effect keeps a share that can't be written out as the fraction it is (domain §10)", () => {
    expect(danish("DELAARSEFFEKT", [365_000, dayOf(2026, 9, 1), 2026, dayOf(2027, 1, 31), "dag"])).toEqual([
      "Effekten varer fra 1-9-2026 til 31-1-2027 og virker i 122 af 365 dage i 2026: andel 122/365 ≈ 0,334247.",
      "365.000 × 122/365 = 122.000.",
      "Resultat: 122.000.",
    ]);
  });

  it("a net effect tells which rows were left out and why, and how many are not quantified", () => {
    const amounts = [[-977], ["-"], [-50], [-10]];
    expect(danish("NETTOEFFEKT", [amounts, [["i gang"], [""], ["udgået"], ["idé"]]])).toEqual([
      "Række 3 er udgået eller afvist og tæller ikke med.",
      "Kolonne 1: −977 − 10 = −987 (2 rækker; 1 ikke kvantificeret).",
      "Resultat: −987.",
    ]);
    expect(danish("NETTOEFFEKT", [amounts, null, [[0.5], [1], ["?"], [""]]])).toEqual([
      "Række 3 og 4 har ingen sandsynlighed og tæller ikke med.",
      "Kolonne 1: −488,5 (1 række, beløb × sandsynlighed; 1 ikke kvantificeret).",
      "Resultat: −488,5.",
    ]);
  });

  it("a phase-in tells each year's step and months", () => {
    expect(danish("INDFASNING", [100, dayOf(2018, 7, 1), 2017, 3, null, [[0.25, 1]]])).toEqual([
      "Tiltaget virker fra 1-7-2018 og frem.",
      "2017, 0 af 12 måneder: 100 × 0/12 = 0.",
      "2018, 6 af 12 måneder: 25 % × 100 = 25; 25 × 6/12 = 12,5.",
      "2019, 12 af 12 måneder: 100 % × 100 = 100; 100 × 12/12 = 100.",
      "Resultat: 0 · 12,5 · 100.",
    ]);
  });

  it("an outstanding tells what is carried, and that a surplus is not (domain §10)", () => {
    expect(danish("UDESTAAENDE", [[[-100, -100, -100]], [[-150, -80, -100]], true])).toEqual([
      "Med overførsel: det, et år mangler, lægges oven i næste års måltal; effekten er summen af 1 række.",
      "År 1: måltal −100 − effekt (−150) = 50; det er mere end målet, føres ikke videre og vises som 0.",
      "År 2: måltal −100 − effekt (−80) = −20.",
      "År 3: måltal −100 + overført (−20) − effekt (−100) = −20.",
      "Resultat: 0 · −20 · −20.",
    ]);
  });

  it("a case's cost tells the months with their days and shares", () => {
    const call = [31_000, "måned", dayOf(2026, 1, 31), dayOf(2026, 4, 15), dayOf(2026, 1, 1), dayOf(2026, 12, 31), 0.5];
    expect(danish("SAGSUDGIFT", call)).toEqual([
      "Af perioden 1-1-2026 til 31-12-2026 har sagen 75 dage: 31-1-2026 til 15-4-2026, begge talt med.",
      "Januar 2026: 1 af 31 dage ≈ 0,032258.",
      "Februar 2026 til marts 2026: 2 hele måneder.",
      "April 2026: 15 af 30 dage = 0,5.",
      "Takst 31.000 × 0,5 × 2,532258 måneder ≈ 39.250.",
      "Resultat: 39.250.",
    ]);
  });

  it("a state refund tells a twelfth of each threshold and what each bracket gives (domain §5.1)", () => {
    expect(danish("STATSREFUSION", [[[50_000, 200_000]], [[860_000, 1_680_000, 2_120_000]]])).toEqual([
      "Hver måned måles mod 1/12 af grænserne, med satsen over hver: ≈ 71.666,67 (25 %), 140.000 (50 %), ≈ 176.666,67 (75 %).",
      "Måned 1: udgift 50.000, ikke over den laveste grænse: 0.",
      "Måned 2: udgift 200.000. 25 % af 68.333,33 + 50 % af 36.666,67 + 75 % af 23.333,33 ≈ 52.916,67.",
      "Månederne lagt sammen: ≈ 52.916,67.",
      "Resultat: 52.916,6666666667.",
    ]);
  });

  it("a payback time tells the balances and the part of the last year", () => {
    expect(danish("TILBAGEBETALINGSTID", [[[1500, -400, -800, -800]]]).slice(-3)).toEqual([
      "I år 4 mangler 300, og året giver 800: 300 ÷ 800 = 0,375 af året.",
      "Hele år + den del: 3 + 0,375 = 3,375.",
      "Resultat: 3,375.",
    ]);
  });

  it("a check sum tells what rounding can explain (domain §9.1)", () => {
    expect(danish("TJEKSUM", [[[-9000], [175]], -7125])).toEqual([
      "Tallene er afrundet til 1, så hvert tal kan være 0,5 forkert.",
      "Kolonne 1: angivet −7.125 − summen (−8.825) = 1.700. 2 tal kan give 1 i afrunding, så totalen passer ikke.",
      "Resultat: 1.700.",
    ]);
  });
});

describe("a derivation", () => {
  const column = Array.from({ length: 46 }, () => [1]);

  it("is cut after twelve lines, and says how many more there are", () => {
    const wide = danish("NETTOEFFEKT", [[column.flat()]]);
    expect(wide).toHaveLength(14);
    expect(wide.at(-2)).toBe("… og 34 kolonner mere.");
    expect(wide.at(-1)).toBe(`Resultat: ${Array.from({ length: 12 }, () => 1).join(" · ")} … og 34 tal mere.`);
    expect(danish("NETTOEFFEKT", [column])[0]).toBe(
      `Kolonne 1: ${Array.from({ length: 12 }, () => 1).join(" + ")} + … (34 tal mere) = 46 (46 rækker).`,
    );
  });

  it("counts what it leaves out in the words of the function, in both languages", () => {
    const thirteen = Array.from({ length: 13 }, (_, index) => index);
    const cases = thirteen.map((index) => [dayOf(2026, 1, 1 + index)]);
    const cutLine = (...call: Parameters<typeof explained>) =>
      (["da", "en"] as const).map((language) => steps(language, ...call).find((step) => step.startsWith("… ")));
    expect(cutLine("HELAARSPERSONER", [cases, null, 2026])).toEqual(["… og 1 sag mere.", "… and 1 case more."]);
    expect(cutLine("INDFASNING", [1, dayOf(2018, 7, 1), 2018, 14])).toEqual(["… og 2 år mere.", "… and 2 years more."]);
    const rates = thirteen.map((index) => [2001 + index, 0.01]);
    expect(cutLine("FREMSKRIV", [1, 2000, 2013, rates])).toEqual(["… og 1 sats mere.", "… and 1 rate more."]);
    const fifteen = [...thirteen, 1, 1];
    expect(cutLine("TJEKSUM", [[fifteen], [fifteen]])).toEqual(["… og 3 kolonner mere.", "… and 3 columns more."]);
    expect(cutLine("NETTOEFFEKT", [[thirteen.slice(1)]])).toEqual([undefined, undefined]);
  });

  it("names twelve rows that are left out, and how many more there are", () => {
    const call = [column, column.map(() => ["udgået"])] as const;
    const places = "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12";
    expect(danish("NETTOEFFEKT", call)[0]).toBe(
      `Række ${places} og 34 mere er udgået eller afvist og tæller ikke med.`,
    );
    expect(steps("en", "NETTOEFFEKT", call)[0]).toBe(`Left out as withdrawn or rejected: row ${places} and 34 more.`);
    expect(
      steps("en", "NETTOEFFEKT", [
        [[1], [2], [3]],
        [["udgået"], [""], ["udgået"]],
      ])[0],
    ).toBe("Left out as withdrawn or rejected: row 1 and 3.");
  });

  it("is cut in English too", () => {
    const ones = Array.from({ length: 12 }, () => 1);
    expect(steps("en", "NETTOEFFEKT", [column])[0]).toBe(`Column 1: ${ones.join(" + ")} + … (34 more) = 46 (46 rows).`);
    expect(steps("en", "NETTOEFFEKT", [[column.flat()]]).at(-1)).toBe(
      `Result: ${ones.join(" · ")} … and 34 numbers more.`,
    );
    expect(danish("NETTOEFFEKT", [column.slice(0, 12)])[0]).toBe(`Kolonne 1: ${ones.join(" + ")} = 12 (12 rækker).`);
    expect(danish("NETTOEFFEKT", [[ones]]).at(-1)).toBe(`Resultat: ${ones.join(" · ")}.`);
  });

  it("is of the first element of a range, or of the one that is asked for", () => {
    const call = [[[186_000], ["-"], [130_000]], dayOf(2018, 7, 1)] as const;
    expect(danish("HELAARSEFFEKT", call).at(-1)).toBe("Resultat: 372.000.");
    expect(danish("HELAARSEFFEKT", call, { row: 2, column: 0 }).at(-1)).toBe("Resultat: 260.000.");
    expect(danish("HELAARSEFFEKT", call, { row: 1, column: 0 })).toEqual([
      "Delårseffekten er ikke kvantificeret.",
      "Resultat: tom celle.",
    ]);
    expect(() => explainCall("HELAARSEFFEKT", call, { row: 3, column: 0 })).toThrow(NoSuchElementError);
  });

  it("is the function's own sentence where there is no result", () => {
    expect(explainCall("HELAARSEFFEKT", [1, "1-7-2018"])).toEqual(
      FUNCTIONS.find(({ id }) => id === "HELAARSEFFEKT")?.call([1, "1-7-2018"]),
    );
  });

  it("takes an error that is read from a sheet as its text for the error it is", () => {
    expect(explainCall("NETTOEFFEKT", [[[1], ["#REF!"]]])).toMatchObject({ fault: { kind: "error", code: "#REF!" } });
    expect(explainCall("NETTOEFFEKT", [[[1], ["#1"]]]).ok).toBe(true);
  });

  it.each([
    [1e20, "1E+20"],
    [-1.5e-9, "−1,5E−9"],
    [0.1 + 0.2, "0,3"],
    [-1234567.891, "−1.234.567,891"],
    [999_999_999_999_999, "999.999.999.999.999"],
  ])("writes %p as %s", (number, written) => {
    expect(danish("AFVIGELSE", [0, number]).at(-1)).toBe(`Resultat: ${written}.`);
  });
});
