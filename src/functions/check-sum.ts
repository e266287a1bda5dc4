import type { MaybeAmount } from "../finance/money/amount";
import { asShown, checkSum, smallestUnit } from "../finance/money/check-sum";
import { fail, succeed } from "../finance/result";
import { declareFunction } from "./declaration";
import { argumentFault, noNumbersIn } from "./fault";
import { columnsOf, shapeOf } from "./matrix";
import { amounts, optionalNumber } from "./parameter";

const parameters = {
  amounts: amounts({
    name: { da: "beløb", en: "amounts" },
    help: {
      da: "De beløb, totalen skal være summen af. Hver kolonne for sig; tekst og tomme celler tæller ikke med.",
      en: "The amounts the total should be the sum of. Each column by itself; text and empty cells do not count.",
    },
  }),
  stated: amounts({
    name: { da: "angivet", en: "stated" },
    help: {
      da: "Den angivne total for hver kolonne, i én række. En kolonne uden total giver en tom celle.",
      en: "The stated total of each column, in one row. A column without a total gives an empty cell.",
    },
  }),
  unit: optionalNumber(
    {
      name: { da: "enhed", en: "unit" },
      help: {
        da: "Det, tallene er afrundet til, fx 0,1. Udelades det, bruges den mindste decimal, der står i tallene.",
        en: "What the figures are rounded to, such as 0.1. If left out, the smallest decimal in use.",
      },
    },
    {
      accepts: (value) => value.greaterThan(0),
      allowed: { da: "et tal over 0, fx 1 eller 0,1", en: "a number above 0, such as 1 or 0.1" },
    },
    null,
  ),
};

/** Tjeksum (`domain.md` §2.3, §9.1): stated total − sum, forgiving what rounding of printed figures can explain. */
export const TJEKSUM = declareFunction({
  id: "TJEKSUM",
  name: "TJEKSUM",
  summary: {
    da: "Forskellen mellem en angivet total og summen af beløbene; 0, når afrunding kan forklare den.",
    en: "The difference between a stated total and the sum of the amounts; 0 where rounding can explain it.",
  },
  parameters,
  source: "domain.md §2.3",
  examples: [
    {
      formula: "=TILTAG.TJEKSUM({-7300\\-9000\\-9000\\-9000;250\\175\\175\\175};{-7050\\-7125\\-7125\\-7125})",
      arguments: [
        [
          [-7300, -9000, -9000, -9000],
          [250, 175, 175, 175],
        ],
        [[-7050, -7125, -7125, -7125]],
      ],
      result: [[0, 1700, 1700, 1700]],
      source: "Høje-Taastrup, prioriteringsforslag SU01: den trykte nettorække passer ikke",
    },
  ],
  compute({ amounts: rows, stated, unit }) {
    const [{ columns }, given] = [shapeOf(rows), shapeOf(stated)];
    if (given.rows !== 1 || given.columns !== columns)
      return fail(
        argumentFault(
          `Angivet skal være 1 × ${columns} celler: en total for hver kolonne i beløb.`,
          `Stated must be 1 × ${columns} cells: a total for each column of amounts.`,
        ),
      );
    const parts = columnsOf(rows).map(figures);
    const totals = stated.flat().map((total) => (total === null ? null : asShown(total)));
    if (parts.flat().length === 0) return fail(noNumbersIn(parameters.amounts.name));
    if (figures(totals).length === 0) return fail(noNumbersIn(parameters.stated.name));
    const smallest = unit ?? smallestUnit([...parts.flat(), ...figures(totals)]);
    return succeed([
      totals.map((total, column) => (total === null ? null : checkSum(parts[column] ?? [], total, smallest))),
    ]);
  },
});

const figures = (cells: readonly MaybeAmount[]) => cells.filter((cell) => cell !== null).map(asShown);
