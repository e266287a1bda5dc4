import fc from "fast-check";
import { FUNCTIONS } from "../../../src/functions/catalogue";
import { FUNCTIONS_WITH_HELP, HELP } from "../../../src/functions/help-catalogue";
import type { CustomFunction } from "../../../src/functions/declaration/declaration";
import type { ParameterKind } from "../../../src/functions/arguments/parameter";
import { propertyRuns } from "../../helpers/property-runs";
import { compute } from "./compute";

const examples = FUNCTIONS_WITH_HELP.flatMap(({ declared, help }) =>
  help.examples.map((example) => [example.formula, declared, example] as const),
);

describe("every function", () => {
  it.each(examples)("%s", (_, declared, example) => {
    expect(compute(declared, ...example.arguments)).toEqual(example.result);
  });

  it.each(FUNCTIONS.map((declared) => [declared.name, declared] as const))(
    "%s has an ASCII id of capitals and at least one example",
    (_, declared) => {
      expect(declared.id).toMatch(/^[A-Z]{3,}$/);
      expect(HELP[declared.id].examples).not.toHaveLength(0);
    },
  );

  it("stands in the order of the names people were promised", () => {
    expect(FUNCTIONS.map(({ name }) => name)).toEqual(
      (
        "NETTOEFFEKT HELÅRSEFFEKT DELÅRSEFFEKT INDFASNING AKKUMULERETMÅLTAL UDESTÅENDE REALISERINGSGRAD AFVIGELSE " +
        "HELÅRSPERSONER SAGSUDGIFT STATSREFUSION PRISMÆNGDE FREMSKRIV BORGEREFFEKT TILBAGEBETALINGSTID NUTIDSVÆRDI " +
        "AFRUNDTILSUM TJEKSUM"
      ).split(" "),
    );
  });

  it("has its optional parameters last", () => {
    for (const { name, parameters } of FUNCTIONS) {
      const optional = Object.values(parameters).map((parameter) => parameter.optional);
      expect([name, ...optional]).toEqual([name, ...optional.toSorted()]);
    }
  });
});

/** Each parameter of each function, with a call of the function that holds: the first example's. */
const calls = FUNCTIONS_WITH_HELP.flatMap(({ declared, help }) =>
  Object.values(declared.parameters).map((parameter, index) => {
    const given = help.examples[0]?.arguments ?? [];
    const call = (argument: unknown) =>
      compute(
        declared,
        ...Object.values(declared.parameters).map((_, other) => (other === index ? argument : (given[other] ?? null))),
      );
    const title = `${declared.name}: ${parameter.name.da}`;
    return { title, parameter, kind: parameter.kind, given: given[index] ?? null, call };
  }),
);

const ofKind = (...kinds: readonly ParameterKind[]) =>
  calls.filter(({ kind }) => kinds.includes(kind)).map((call) => [call.title, call] as const);

const refusal = (sentence: string) => ({ argument: expect.stringMatching(new RegExp(`^${sentence}`, "iu")) as string });

describe("every argument", () => {
  it.each(ofKind("amounts", "amount"))("%s takes text, a truth value and nothing as not quantified", (_, { call }) => {
    const nothing = call(null);
    for (const given of ["", "-", "udgået", "5", true, [[null]], undefined]) expect(call(given)).toEqual(nothing);
  });

  it.each(ofKind("quantities", "dates", "date", "years", "year", "number", "word", "words", "switch"))(
    "%s takes a blank the same, whether it arrives as null, as 0 or as empty text",
    (_, { call, parameter }) => {
      const told = (outcome: unknown) =>
        JSON.stringify(outcome)
          .replace("en tom celle", "0")
          .replace(/^.* mangler.*$/, parameter.name.da);
      for (const given of [0, "", " ", [[0]]]) expect(told(call(given))).toBe(told(call([[null]])));
    },
  );

  it.each(ofKind("dates", "date"))("%s is refused where it is no Excel date", (_, { call, parameter }) => {
    for (const given of ["1-7-2018", "43282", "-", true, -1, 60, 2_958_466, 1e308])
      expect(call(given)).toEqual(refusal(`${parameter.name.da} skal være en Excel-dato`));
  });

  it.each(ofKind("years", "year"))("%s is refused where it is no year", (_, { call, parameter }) => {
    for (const given of ["2026", "-", true, 26, 2026.5, 1899, 10_000, 46_023, 1e308])
      expect(call(given)).toEqual(refusal(`${parameter.name.da} skal være et årstal mellem 1900 og 9999`));
  });

  it.each(ofKind("word", "words"))(
    "%s takes its words in both languages, whatever the case",
    (_, { call, parameter }) => {
      expect(parameter.choices).not.toHaveLength(0);
      for (const { da, en } of parameter.choices ?? []) {
        const expected = call(da);
        for (const word of [da.toLocaleUpperCase("da"), en, ` ${en.toLocaleUpperCase("en")} `])
          expect(call(word)).toEqual(expected);
      }
      for (const given of ["kvartal", 7, true]) expect(call(given)).toEqual(refusal(`${parameter.name.da} kan være »`));
    },
  );

  it.each(ofKind("word"))("%s is its first word where it is left out", (_, { call, parameter }) => {
    expect(call(null)).toEqual(call(parameter.choices?.[0]?.da));
  });

  it.each(ofKind("switch"))("%s is SAND or FALSK", (_, { call, parameter }) => {
    expect(call(1)).toEqual(call(true));
    expect(call(null)).toEqual(call(false));
    for (const given of ["ja", 2])
      expect(call(given)).toEqual(refusal(`${parameter.name.da} kan være SAND eller FALSK`));
  });

  it.each(ofKind("number", "numbers"))("%s is refused outside its limits, and says them", (_, { call, parameter }) => {
    const sentence = parameter.allowed?.da ?? "";
    expect(sentence).not.toBe("");
    for (const given of [-1, -1e308]) {
      expect(call(given)).toEqual(refusal(parameter.name.da));
      expect(call(given)).toEqual({ argument: expect.stringContaining(`${sentence}, ikke -1`) as string });
    }
  });

  it.each(ofKind("number", "rate"))("%s is refused as text", (_, { call, parameter }) => {
    for (const given of ["1", "3,5 %", "-", true])
      expect(call(given)).toEqual(refusal(`${parameter.name.da} skal være .*, ikke (SAND|»${given.toString()}«)\\.$`));
  });

  it.each(calls.map((call) => [call.title, call] as const))(
    "%s is the same as a bare value and as a range of one cell",
    (_, { call, given }) => {
      const bare = Array.isArray(given) || given === null ? 0.5 : given;
      expect(call([[bare]])).toEqual(call(bare));
    },
  );

  it.each(ofKind("amount", "date", "year", "number", "rate", "word", "switch"))(
    "%s is the first cell where a range is given",
    (_, { call, given }) => {
      expect(
        call([
          [given, "-"],
          ["-", "-"],
        ]),
      ).toEqual(call(given));
      expect(call([[given], ["-"]])).toEqual(call(given));
    },
  );
});

describe("laws", () => {
  const anything = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      undefined,
      "",
      "-",
      0,
      1,
      2026,
      46_023,
      true,
      "måned",
      "døgn",
      1e308,
      -1e308,
      5e-324,
    ),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: 1, max: 3_000_000 }),
    fc.string({ maxLength: 5 }),
  );
  const range = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(anything, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
  const argument = fc.oneof(anything, range);

  const isSound = (declared: CustomFunction, argumentList: readonly unknown[]): void => {
    const result = declared.call(argumentList);
    if (result.ok) {
      expect(new Set(result.value.map((row) => row.length)).size).toBe(1);
      expect(result.value.flat().every((cell) => cell === "" || (Number.isFinite(cell) && !Object.is(cell, -0)))).toBe(
        true,
      );
    } else {
      expect(["argument", "nothing"]).toContain(result.fault.kind);
      for (const sentence of Object.values(result.fault.sentence)) {
        expect(sentence).toMatch(/^\p{Lu}[^]*\.$/u);
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }
  };

  it.each(FUNCTIONS.map((declared) => [declared.name, declared] as const))(
    "%s gives a rectangle of numbers or a sentence in both languages, whatever it is given",
    (_, declared) => {
      const arity = Object.keys(declared.parameters).length;
      fc.assert(
        fc.property(fc.array(argument, { maxLength: arity + 1 }), (argumentList) => {
          isSound(declared, argumentList);
        }),
        propertyRuns(200),
      );
      // Near a call that holds, one argument off: gets further than chance would.
      const given = HELP[declared.id].examples[0]?.arguments ?? [];
      fc.assert(
        fc.property(fc.integer({ min: 0, max: arity - 1 }), argument, (index, off) => {
          isSound(
            declared,
            Array.from({ length: arity }, (_, other) => (other === index ? off : given[other])),
          );
        }),
        propertyRuns(300),
      );
    },
  );
});
