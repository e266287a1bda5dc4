import fc from "fast-check";
import { amount, roundHalfAwayFromZero, sumQuantified } from "../../../src/finance/money/amount";
import { TJEKSUM } from "../../../src/functions/check-sum/check-sum";
import { AFRUNDTILSUM } from "../../../src/functions/round-to-sum/round-to-sum";
import { cells, compute, SENTENCE } from "./compute";

describe("AFRUNDTILSUM", () => {
  it("keeps the shape, takes the whole range as one total, and leaves what is not quantified empty", () => {
    expect(
      compute(
        AFRUNDTILSUM,
        [
          [0.4, "-"],
          [0.4, null],
          [0.4, "i alt"],
        ],
        1,
      ),
    ).toEqual([
      [1, ""],
      [0, ""],
      [0, ""],
    ]);
  });

  it("rounds as usual where that adds up", () => {
    expect(compute(AFRUNDTILSUM, [[1234.6, 2345.4, 3456.2]], 1)).toEqual([[1235, 2345, 3456]]);
    expect(compute(AFRUNDTILSUM, [[-1499, 900]], 1000)).toEqual([[-2000, 1000]]);
  });

  it("rounds to thousands and to decimals", () => {
    expect(compute(AFRUNDTILSUM, [[1400, 1400, 1400]], 1000)).toEqual([[2000, 1000, 1000]]);
    expect(compute(AFRUNDTILSUM, [[0.14, 0.14, 0.14]], 0.1)).toEqual([[0.2, 0.1, 0.1]]);
  });

  it("is the mirror image for savings written with minus", () => {
    expect(compute(AFRUNDTILSUM, [[-0.4, -0.4, -0.4]], 1)).toEqual([[-1, 0, 0]]);
    expect(compute(AFRUNDTILSUM, [[-0.5, -0.5]], 1)).toEqual([[-1, 0]]);
  });

  it.each([
    [0, "Enhed skal være et tal over 0, fx 1 eller 1000, ikke 0."],
    [-1, "Enhed skal være et tal over 0, fx 1 eller 1000, ikke -1."],
    [null, "Enhed skal være et tal over 0, fx 1 eller 1000, ikke en tom celle."],
  ])("refuses the unit %p with a sentence", (unit, sentence) => {
    expect(compute(AFRUNDTILSUM, [[1]], unit)).toEqual(SENTENCE(sentence));
  });

  it("has nothing to compute without numbers", () => {
    expect(compute(AFRUNDTILSUM, [["-", null]], 1)).toEqual({ nothing: "Der er ingen tal i beløb." });
  });
});

describe("TJEKSUM", () => {
  const budgetControl = [[368.2], [82.1], [1130.4], [1180.3], [117.9], [67.6]];

  it("forgives what rounding of the figures can explain, half a unit for each", () => {
    expect(compute(TJEKSUM, budgetControl, 2946.6)).toEqual([[0]]);
    expect(compute(TJEKSUM, budgetControl, 2946.8)).toEqual([[0]]);
    expect(compute(TJEKSUM, budgetControl, 2946.9)).toEqual([[0.4]]);
  });

  it("takes figures as Excel shows them: 0,1 + 0,2 is 0,3", () => {
    expect(compute(TJEKSUM, [[0.1], [0.2]], 0.1 + 0.2, 0.000_000_1)).toEqual([[0]]);
    expect(compute(TJEKSUM, [[0.1 + 0.2]], 0.5)).toEqual([[0.2]]);
    expect(compute(TJEKSUM, [[0.1 + 0.2], [1]], 1.4)).toEqual([[0]]);
  });

  it("takes the unit it is given, and the smallest decimal in use without one", () => {
    expect(compute(TJEKSUM, [[10], [10]], 22, 1)).toEqual([[2]]);
    expect(compute(TJEKSUM, [[10], [10]], 22, 2)).toEqual([[0]]);
    for (const blank of [null, 0, ""]) expect(compute(TJEKSUM, [[10.5], [10]], 20.6, blank)).toEqual([[0]]);
    expect(compute(TJEKSUM, [[10.5], [10]], 20.61)).toEqual([[0.11]]);
  });

  it("checks each column by itself, counts only its figures, and leaves one without a total empty", () => {
    expect(
      compute(
        TJEKSUM,
        [
          [1, 1, 1],
          ["-", 1, 1],
          [null, null, 1],
        ],
        [[2, 3, "-"]],
      ),
    ).toEqual([[1, 0, ""]]);
  });

  it("shows the whole total where a column has no figures", () => {
    expect(compute(TJEKSUM, [["-", 1]], [[5, 1]])).toEqual([[5, 0]]);
  });

  it.each([
    ["two rows of totals", [[[1]], [[1], [2]]], "Angivet skal være 1 × 1 celler: en total for hver kolonne i beløb."],
    ["a total too many", [[[1, 1]], [[1, 2, 3]]], "Angivet skal være 1 × 2 celler: en total for hver kolonne i beløb."],
    ["a negative unit", [[[1]], 1, -1], "Enhed skal være et tal over 0, fx 1 eller 0,1, ikke -1."],
  ])("refuses %s with a sentence", (_, argumentList, sentence) => {
    expect(compute(TJEKSUM, ...argumentList)).toEqual(SENTENCE(sentence));
  });

  it("has nothing to compute without amounts, or without a total", () => {
    expect(compute(TJEKSUM, [["-"]], [[1]])).toEqual({ nothing: "Der er ingen tal i beløb." });
    expect(compute(TJEKSUM, [[1]], [["-"]])).toEqual({ nothing: "Der er ingen tal i angivet." });
  });
});

describe("laws", () => {
  const ore = fc.integer({ min: -100_000_000_000_000, max: 100_000_000_000_000 }).map((value) => value / 100);
  const block = fc.array(fc.array(ore, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 10 });
  const unit = fc.constantFrom(0.1, 1, 3, 1000, 1_000_000);
  const exact = (values: readonly unknown[]) => sumQuantified(values.map((value) => amount(Number(value))));

  it("AFRUNDTILSUM keeps the rounded total, and no amount moves a whole unit", () => {
    fc.assert(
      fc.property(block, unit, (values, to) => {
        const rounded = cells(AFRUNDTILSUM, values, to).flat();
        const total = roundHalfAwayFromZero(exact(values.flat()).div(to), 0).times(to);
        expect(exact(rounded).equals(total)).toBe(true);
        for (const [index, value] of values.flat().entries())
          expect(amount(value).minus(Number(rounded[index])).abs().lessThan(to)).toBe(true);
      }),
    );
  });

  it("AFRUNDTILSUM of the opposite signs is the opposite", () => {
    fc.assert(
      fc.property(block, unit, (values, to) => {
        const opposite = values.map((row) => row.map((value) => -value));
        expect(cells(AFRUNDTILSUM, opposite, to)).toEqual(
          cells(AFRUNDTILSUM, values, to).map((row) => row.map((value) => 0 - Number(value))),
        );
      }),
    );
  });

  it("TJEKSUM of what AFRUNDTILSUM gives, against the rounded total, is 0", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 20 }),
        (values) => {
          const column = cells(
            AFRUNDTILSUM,
            values.map((value) => [value]),
            1000,
          );
          expect(compute(TJEKSUM, column, exact(column.flat()).toNumber())).toEqual([[0]]);
        },
      ),
    );
  });

  it("TJEKSUM forgives every total of rounded figures", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 50 }), (thousandths) => {
        const column = thousandths.map((value) => [roundHalfAwayFromZero(amount(value).div(1000), 1).toNumber()]);
        const total = exact(thousandths).div(1000).toNumber();
        expect(compute(TJEKSUM, column, total, 0.1)).toEqual([[0]]);
      }),
    );
  });
});
