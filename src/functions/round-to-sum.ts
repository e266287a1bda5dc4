import { roundToSum } from "../finance/money/round-to-sum";
import { fail, succeed } from "../finance/result";
import { declareFunction } from "./declaration";
import { noNumbersIn } from "./fault";
import { amounts, number } from "./parameter";

const parameters = {
  amounts: amounts({
    name: { da: "beløb", en: "amounts" },
    help: {
      da: "Beløbene, der hører til én total: en række, en kolonne eller en blok. Tekst og tomme celler bliver ved med at være tomme.",
      en: "The amounts of one total: a row, a column or a block. Text and empty cells stay empty.",
    },
  }),
  unit: number(
    {
      name: { da: "enhed", en: "unit" },
      help: {
        da: "Det, der afrundes til: 1 for hele tal, 1000 for tusinder, 0,1 for én decimal.",
        en: "What is rounded to: 1 for whole numbers, 1000 for thousands, 0.1 for one decimal.",
      },
    },
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
  summary: {
    da: "Afrunder beløb, så de stadig giver den afrundede total. De største rester rundes op; står de lige, den første.",
    en: "Rounds amounts so that they still add up to the rounded total. The largest remainders go up; among equals the first.",
  },
  parameters,
  source: "domain.md §2.3",
  examples: [
    {
      formula: "=TILTAG.AFRUNDTILSUM({0,4\\0,4\\0,4};1)",
      arguments: [[[0.4, 0.4, 0.4]], 1],
      result: [[1, 0, 0]],
      source: "domain.md §2.3",
    },
  ],
  compute({ amounts: range, unit }) {
    const quantified = range.flat().filter((value) => value !== null);
    if (quantified.length === 0) return fail(noNumbersIn(parameters.amounts.name));
    const rounded = roundToSum(quantified, unit).values();
    return succeed(range.map((row) => row.map((value) => (value === null ? null : (rounded.next().value ?? null)))));
  },
});
