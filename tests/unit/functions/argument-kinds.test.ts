import { dayOf } from "../../../src/finance/calendar/day";
import type { Parameter, ParameterKind } from "../../../src/functions/arguments/parameter";
import { FUNCTIONS_WITH_HELP } from "../../../src/functions/help-catalogue";
import { compute } from "./compute";

/**
 * What becomes of each kind of cell in each kind of argument (functions.md, the rules above the table). `taken`: a
 * value. `blank`: the same as an empty cell. `unquantified`: neither a number nor missing. `refused`: a sentence that
 * names the argument and what it may be.
 */
type Fate = "taken" | "blank" | "unquantified" | "refused";

const CELLS = {
  "a number": 2,
  "a number as text": "2",
  "a blank as null": null,
  "a blank as 0": 0,
  "a blank as empty text": "",
  "a truth value": true,
  "a date": dayOf(2026, 9, 1),
} as const;

type CellKind = keyof typeof CELLS;

const fates = (fatesInOrder: string): Readonly<Record<CellKind, readonly Fate[]>> => {
  const all = fatesInOrder.split(" ");
  const at = (index: number): readonly Fate[] => (all[index]?.split("/") ?? []) as readonly Fate[];
  return {
    "a number": at(0),
    "a number as text": at(1),
    "a blank as null": at(2),
    "a blank as 0": at(3),
    "a blank as empty text": at(4),
    "a truth value": at(5),
    "a date": at(6),
  };
};

/** In the order of CELLS; limits, and whether the argument may be left out, decide between two. */
const EXPECTED: Readonly<Record<ParameterKind, ReturnType<typeof fates>>> = {
  amounts: fates("taken blank blank taken blank blank taken"),
  amount: fates("taken blank blank taken blank blank taken"),
  quantities: fates("taken unquantified blank blank blank unquantified taken"),
  number: fates("taken/refused refused blank/refused blank/refused blank/refused refused taken/refused"),
  // Shares beside the rows may be missing; limits, steps and rates may not.
  numbers: fates("taken/refused blank/refused blank/refused taken/refused blank/refused blank/refused taken/refused"),
  rate: fates("refused refused blank blank blank refused refused"),
  dates: fates("taken refused blank blank blank refused taken"),
  date: fates("taken refused blank blank blank refused taken"),
  years: fates("refused refused blank blank blank refused refused"),
  year: fates("refused refused refused refused refused refused refused"),
  words: fates("refused refused blank blank blank refused refused"),
  word: fates("refused refused blank blank blank refused refused"),
  labels: fates("blank taken blank blank blank blank blank"),
  switch: fates("refused refused blank blank blank taken refused"),
  table: fates("refused refused refused refused refused refused refused"),
};

function fateOf({ read, name }: Parameter<unknown>, cell: unknown): Fate {
  const [value, blank] = [read([[cell]], name), read([[null]], name)];
  if (!value.ok) {
    expect(value.fault.kind).toBe("argument");
    expect(value.fault.sentence.da.toLocaleLowerCase("da")).toContain(name.da);
    expect(value.fault.sentence.en.toLowerCase()).toContain(name.en);
    return "refused";
  }
  if (JSON.stringify(value) === JSON.stringify(blank)) return "blank";
  return JSON.stringify(value.value) === "[[null]]" ? "unquantified" : "taken";
}

const ARGUMENTS = FUNCTIONS_WITH_HELP.flatMap(({ declared, help }) =>
  Object.values(declared.parameters).map((parameter, index, all) => {
    const given = help.examples[0]?.arguments ?? [];
    const call = (argument: unknown) =>
      compute(declared, ...all.map((_, other) => (other === index ? argument : (given[other] ?? null))));
    return { title: `${declared.name}: ${parameter.name.da}`, parameter, call, given: given[index] ?? null };
  }),
);

const named = ARGUMENTS.map((each) => [each.title, each] as const);

const sentenceOf = (outcome: unknown): string => {
  const [sentence] = typeof outcome === "object" && outcome !== null ? (Object.values(outcome) as unknown[]) : [];
  return typeof sentence === "string" ? sentence : "";
};

describe.each(named)("%s", (_, { parameter, call, given }) => {
  it.each(Object.entries(CELLS))("has its answer to %s", (kind, cell) => {
    expect(EXPECTED[parameter.kind][kind as CellKind]).toContain(fateOf(parameter, cell));
  });

  it("lets an error through as that error, wherever it stands", () => {
    const error = { code: "#REF!" };
    for (const argument of [
      error,
      [[error]],
      [[1, error]],
      [[null], [error]],
      [
        ["-", 1],
        [2, error],
      ],
    ])
      expect(call(argument)).toEqual({ error: `Der er en fejl i ${parameter.name.da}. Ret den først.` });
  });

  it("gives a result or says what is wrong, for a row, a column, a block and another size", () => {
    const cell = Array.isArray(given) ? (given as unknown[][])[0]?.[0] : given;
    for (const [rows, columns] of [
      [1, 5],
      [5, 1],
      [3, 2],
      [13, 13],
    ] as const) {
      const outcome = call(Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell)));
      if (Array.isArray(outcome)) expect(outcome.flat()).not.toHaveLength(0);
      else expect(sentenceOf(outcome)).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it("bears a thousand rows of twenty", () => {
    const cell = Array.isArray(given) ? (given as unknown[][])[0]?.[0] : given;
    const outcome = call(Array.from({ length: 1000 }, () => Array.from({ length: 20 }, () => cell)));
    if (!Array.isArray(outcome)) expect(sentenceOf(outcome)).toMatch(/^\p{Lu}.*\.$/u);
  });
});
