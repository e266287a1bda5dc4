import fc from "fast-check";
import { AKKUMULERETMAALTAL } from "../../../src/functions/accumulated-target/accumulated-target";
import { AFVIGELSE } from "../../../src/functions/deviation/deviation";
import { UDESTAAENDE } from "../../../src/functions/outstanding/outstanding";
import { REALISERINGSGRAD } from "../../../src/functions/realisation-degree/realisation-degree";
import { GENOPRETNING } from "../../helpers/source-tables";
import { cell, cells, compute, SENTENCE } from "./compute";

describe("AKKUMULERETMÅLTAL", () => {
  it("reads a column as it reads a row, and spills a row", () => {
    expect(compute(AKKUMULERETMAALTAL, [[2], [3]])).toEqual([[2, 5]]);
  });

  it("takes English words too", () => {
    expect(compute(AKKUMULERETMAALTAL, [[2, 3]], "Amount")).toEqual([[2, 7]]);
    expect(compute(AKKUMULERETMAALTAL, [[2, 3]], "level")).toEqual([[2, 5]]);
  });

  it("adds nothing in a year without a target, blank as null or as 0", () => {
    expect(compute(AKKUMULERETMAALTAL, [[2, null, 1]])).toEqual([[2, 2, 3]]);
    expect(compute(AKKUMULERETMAALTAL, [[2, 0, 1]])).toEqual([[2, 2, 3]]);
  });

  it("refuses a block, an unknown word, and has nothing to compute without numbers", () => {
    expect(
      compute(AKKUMULERETMAALTAL, [
        [1, 2],
        [3, 4],
      ]),
    ).toEqual({
      argument: "Måltal skal stå i én række eller én kolonne; området er 2 × 2 celler.",
    });
    expect(compute(AKKUMULERETMAALTAL, [[1]], "akkumuleret")).toEqual({
      argument: "Visning kan være »niveau«, »beløb« eller »sum«, ikke »akkumuleret«.",
    });
    expect(compute(AKKUMULERETMAALTAL, [["-"]])).toEqual({ nothing: "Der er ingen tal i måltal." });
  });
});

describe("UDESTÅENDE", () => {
  const targets = [[...GENOPRETNING.targets]];
  const effects = [...GENOPRETNING.rows.map((row) => [...row.amounts]), [...GENOPRETNING.unallocated]];

  it("is the recovery plan's printed row from the plan's own rows, and with carry-over what its text promises", () => {
    expect(compute(UDESTAAENDE, targets, effects)).toEqual([[...GENOPRETNING.outstanding]]);
    expect(compute(UDESTAAENDE, targets, effects, true)).toEqual([[...GENOPRETNING.outstandingWithCarryOver]]);
  });

  it("is the mirror image where savings are written with plus", () => {
    expect(compute(UDESTAAENDE, [[100, 100]], [[150, 80]], true)).toEqual([[0, 20]]);
    expect(compute(UDESTAAENDE, [[100, 100]], [[150, 80]])).toEqual([[-50, 20]]);
  });

  it("adds up several rows of targets, and takes a year without a target as 0", () => {
    expect(
      compute(
        UDESTAAENDE,
        [
          [-10, "-"],
          [-5, null],
        ],
        [[-3, -2]],
      ),
    ).toEqual([[-12, 2]]);
  });

  it("is the whole target as long as no effect is quantified", () => {
    expect(compute(UDESTAAENDE, [[-10, -20]], [["-", null]])).toEqual([[-10, -20]]);
    expect(compute(UDESTAAENDE, [[-10, -20]], [["-", null]], true)).toEqual([[-10, -30]]);
  });

  it("refuses other years, and carry-over between targets of both signs", () => {
    expect(compute(UDESTAAENDE, [[-10, -20]], [[-1]])).toEqual(
      SENTENCE("Måltal har 2 år og effekt 1. Vælg de samme år."),
    );
    expect(compute(UDESTAAENDE, [[-10, 20]], [[-1, 1]], true)).toEqual(
      SENTENCE(/^Måltallene har både plus og minus, .* Brug samme fortegn i alle år, eller undlad overførsel\.$/),
    );
    expect(compute(UDESTAAENDE, [[-10, 20]], [[-1, 1]])).toEqual([[-9, 19]]);
  });

  it("has nothing to compute without a target", () => {
    expect(compute(UDESTAAENDE, [["-"]], [[-1]])).toEqual({ nothing: "Der er ingen tal i måltal." });
  });
});

describe("REALISERINGSGRAD", () => {
  it("is 1 for the whole target, whatever the sign the table writes", () => {
    expect(compute(REALISERINGSGRAD, [[4.1, -2, 5.8]], [[2, -2, 5]])).toEqual([[2.05, 1, 1.16]]);
  });

  it("leaves a row without a target empty, and is 0 where nothing is realised", () => {
    expect(compute(REALISERINGSGRAD, [[1], ["-"], [0], [1], [1]], [[0], [2], [2], ["-"], [null]])).toEqual([
      [""],
      [""],
      [0],
      [""],
      [""],
    ]);
  });

  it.each([
    [1, 0],
    [1, null],
    ["-", 1],
  ])("has nothing to compute of %p and %p alone, and says why", (realised, target) => {
    expect(compute(REALISERINGSGRAD, realised, target)).toEqual({
      nothing: "Der er intet at beregne: realiseret er ikke et tal, eller mål er 0 eller ikke et tal.",
    });
  });

  it("repeats a single target, and refuses ranges of different size", () => {
    expect(compute(REALISERINGSGRAD, [[1], [2]], 4)).toEqual([[0.25], [0.5]]);
    expect(compute(REALISERINGSGRAD, [[1], [2]], [[1, 2]])).toEqual(
      SENTENCE("Realiseret er 2 × 1 celler og mål 1 × 2. Områderne skal være lige store, eller det ene én celle."),
    );
  });
});

describe("AFVIGELSE", () => {
  it("is the excess spending of each line, and the underspending on request", () => {
    const [corrected, expected] = [[[100, 200]], [[110, 190]]];
    expect(compute(AFVIGELSE, corrected, expected)).toEqual([[10, -10]]);
    expect(compute(AFVIGELSE, corrected, expected, "mindreforbrug")).toEqual([[-10, 10]]);
    expect(compute(AFVIGELSE, corrected, expected, "Underspending")).toEqual([[-10, 10]]);
  });

  it("leaves a line empty where one of the figures is not quantified", () => {
    expect(compute(AFVIGELSE, [[100], ["-"], [1]], [[110], [1], ["-"]])).toEqual([[10], [""], [""]]);
    expect(compute(AFVIGELSE, "-", 1)).toEqual({ nothing: "Der er intet sted tal i både korrigeret og forventet." });
  });

  it("is exact where doubles are not", () => {
    expect(compute(AFVIGELSE, 0.1, 0.3)).toEqual([[0.2]]);
  });
});

describe("laws", () => {
  const amount = fc.double({ min: -1e15, max: 1e15, noNaN: true });
  const line = fc.integer({ min: 1, max: 12 }).chain((years) => {
    const row = fc.array(amount, { minLength: years, maxLength: years });
    return fc.tuple(row, fc.array(row, { minLength: 1, maxLength: 4 }));
  });

  it("UDESTÅENDE with carry-over never carries a surplus, whichever sign a saving has", () => {
    fc.assert(
      fc.property(line, fc.constantFrom(-1, 1), ([targets, effects], sign) => {
        const signed = targets.map((target) => Math.abs(target) * sign);
        fc.pre(signed.some((target) => target !== 0));
        const open = cells(UDESTAAENDE, [signed], effects, true).flat().map(Number);
        expect(open.every((gap) => gap * sign >= 0)).toBe(true);
      }),
    );
  });

  it("UDESTÅENDE with carry-over is never less than the year's own gap", () => {
    fc.assert(
      fc.property(line, ([targets, effects]) => {
        const signed = targets.map((target) => -Math.abs(target));
        const single = cells(UDESTAAENDE, [signed], effects).flat().map(Number);
        const carried = cells(UDESTAAENDE, [signed], effects, true).flat().map(Number);
        expect(carried.every((gap, year) => gap <= (single[year] ?? 0))).toBe(true);
      }),
    );
  });

  it("AFVIGELSE in one direction is the negative of the other", () => {
    fc.assert(
      fc.property(amount, amount, (corrected, expected) => {
        const excess = cell(AFVIGELSE, corrected, expected);
        expect(cell(AFVIGELSE, corrected, expected, "mindreforbrug")).toBe(0 - excess);
      }),
    );
  });
});
