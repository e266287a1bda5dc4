import { roundToSum } from "../../finance/money/round-to-sum";
import { fail, succeed } from "../../finance/result";
import { declareFunction } from "../declaration/declaration";
import { noNumbersIn } from "../arguments/fault";
import { amounts, number } from "../arguments/parameter";

const parameters = {
  amounts: amounts({ da: "beløb", en: "amounts" }),
  unit: number(
    { da: "enhed", en: "unit" },
    {
      accepts: (value) => value.greaterThan(0),
      allowed: { da: "et tal over 0, fx 1 eller 1000", en: "a number above 0, such as 1 or 1000" },
    },
  ),
};

/** Afrunding til sum (`domain.md` §2.3): rounded amounts that add up to the rounded total, by largest remainders. */
export const AFRUNDTILSUM = declareFunction({
  id: "AFRUNDTILSUM",
  name: "AFRUNDTILSUM",
  parameters,
  compute({ amounts: range, unit }) {
    const quantified = range.flat().filter((value) => value !== null);
    if (quantified.length === 0) return fail(noNumbersIn(parameters.amounts.name));
    const rounded = roundToSum(quantified, unit).values();
    return succeed(range.map((row) => row.map((value) => (value === null ? null : (rounded.next().value ?? null)))));
  },
});
