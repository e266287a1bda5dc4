import * as v from "valibot";
import { TableInput } from "../../../src/actions/ny-tiltagstabel/input";
import { readInput } from "../../../src/actions/ny-tiltagstabel/read-input";
import { ballerupInput, genopretningInput } from "../../helpers/source-tables";

const read = (input: object) => readInput(v.parse(TableInput, input));

const sentence = (input: object) => {
  const result = read(input);
  if (result.ok) throw new Error("the input was taken");
  return result.fault.sentence.da;
};

const one = (row: object, more: object = {}) => ({
  form: "handleplan",
  title: "Test",
  years: [2026, 2027],
  unit: "kr",
  savings: "minus",
  at: "Ark1!A1",
  rows: [{ title: "STU", amounts: [1, 2], ...row }],
  ...more,
});

describe("input of ny-tiltagstabel", () => {
  it("gives rows without a number the next one that is free, and withdrawn rows none", () => {
    const result = read(ballerupInput("Ark1!A1"));
    if (!result.ok) throw new Error(result.fault.code);
    expect(result.value.initiatives.map(({ number }) => number)).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "9",
      "10",
      "",
      "",
    ]);
    const mixed = read(
      one(
        {},
        {
          rows: [
            { title: "a", amounts: [1, 1] },
            { number: "1", title: "b", amounts: [1, 1] },
          ],
        },
      ),
    );
    expect(mixed.ok && mixed.value.initiatives.map(({ number }) => number)).toEqual(["2", "1"]);
  });

  it("takes amounts as numbers, as Danish text, and as not quantified", () => {
    const result = read(one({ amounts: ["1.234,5", "-", null] }, { years: [2026, 2027, 2028] }));
    expect(
      result.ok &&
        result.value.initiatives[0]?.amounts.map((value) => (typeof value === "string" ? value : value.toNumber())),
    ).toEqual([1234.5, "not-quantified", "blank"]);
  });

  it("prints as many decimals as the unit is customarily printed with, or as asked", () => {
    const decimals = (more: object) => {
      const result = read(one({}, more));
      return result.ok ? result.value.contract.decimals : undefined;
    };
    expect([decimals({}), decimals({ unit: "mio" }), decimals({ unit: "mio", decimals: 1 })]).toEqual([0, 2, 1]);
  });

  it.each([
    ["a year twice", one({}, { years: [2026, 2026] }), "2026 står to gange. Hvert år kan kun have én kolonne."],
    [
      "an amount that is no number",
      one({ amounts: [1, "1.2.3"] }),
      "Række 1 (»STU«), 2027: »1.2.3« er ikke et beløb. Skriv det som 1.234,5 – eller »-«, hvis det ikke er kvantificeret.",
    ],
    ["no title", one({}, { title: "  " }), "Skriv en titel til tabellen."],
    ["no name of a row", one({ title: "" }), "Række 1 mangler et navn på tiltaget."],
    [
      "no rows",
      one({}, { rows: [] }),
      "Der er ingen tiltag, der tæller med. Skriv eller indsæt mindst ét, der ikke er udgået.",
    ],
    [
      "withdrawn rows only",
      one({ status: "udgået" }),
      "Der er ingen tiltag, der tæller med. Skriv eller indsæt mindst ét, der ikke er udgået.",
    ],
    [
      "too few amounts",
      one({ amounts: [1] }),
      "Række 1 (»STU«) har 1 beløb, men tabellen har 2 år. Skriv ét for hvert år; »-« hvis det ikke er kvantificeret.",
    ],
    [
      "an unknown status",
      one({ status: "måske" }),
      "Række 1 (»STU«) har status »måske«. Brug idé, planlagt, besluttet, i gang, realiseret, udgået eller afvist.",
    ],
    [
      "a number twice",
      one(
        {},
        {
          rows: [
            { number: 9, title: "a", amounts: [1, 1] },
            { number: "9", title: "b", amounts: [1, 1] },
          ],
        },
      ),
      "Række 2 (»b«) har nummer 9, som et andet tiltag også har. Et nummer følger ét tiltag; giv det ene et nyt.",
    ],
    ["no targets", { ...genopretningInput("Ark1!A1"), targets: [-1] }, "Skriv et reduktionsmål for hvert af de 4 år."],
    [
      "a target with the opposite sign",
      { ...genopretningInput("Ark1!A1"), targets: [-2000, 3000, -5000, -7000] },
      "Reduktionsmålet for 2022 har modsat fortegn: i denne tabel skrives besparelser med minus. Vend målet, eller vælg det andet fortegn for tabellen.",
    ],
  ])("says what to do about %s", (_, input, expected) => {
    expect(sentence(input)).toBe(expected);
  });
});
