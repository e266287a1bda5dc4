import type { Amount, MaybeAmount } from "../../finance/money/amount";
import { asShown, checkSum, smallestUnit } from "../../finance/money/check-sum";
import { fail, succeed } from "../../finance/result";
import { declareFunction, type Values } from "../declaration/declaration";
import { argumentFault, noNumbersIn } from "../arguments/fault";
import { columnsOf, shapeOf, type Matrix } from "../arguments/matrix";
import { amounts, optionalNumber } from "../arguments/parameter";

const parameters = {
  amounts: amounts({ da: "beløb", en: "amounts" }),
  stated: amounts({ da: "angivet", en: "stated" }),
  unit: optionalNumber(
    { da: "enhed", en: "unit" },
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
  parameters,
  compute({ amounts: rows, stated, unit }) {
    const [{ columns }, given] = [shapeOf(rows), shapeOf(stated)];
    if (given.rows !== 1 || given.columns !== columns)
      return fail(
        argumentFault(
          `Angivet skal være 1 × ${columns} celler: en total for hver kolonne i beløb.`,
          `Stated must be 1 × ${columns} cells: a total for each column of amounts.`,
        ),
      );
    const { parts, totals, smallest } = checkedFigures({ amounts: rows, stated, unit });
    if (parts.flat().length === 0) return fail(noNumbersIn(parameters.amounts.name));
    if (figures(totals).length === 0) return fail(noNumbersIn(parameters.stated.name));
    return succeed([
      totals.map((total, column) => (total === null ? null : checkSum(parts[column] ?? [], total, smallest))),
    ]);
  },
});

/** What is checked, as Excel shows it: the figures of each column, its stated total, and the unit they are rounded to. */
export interface CheckedFigures {
  readonly parts: Matrix<Amount>;
  readonly totals: readonly MaybeAmount[];
  readonly smallest: Amount;
}

/** The figures of the ranges; without a unit the smallest decimal in use. */
export function checkedFigures({ amounts: rows, stated, unit }: Values<typeof parameters>): CheckedFigures {
  const parts = columnsOf(rows).map(figures);
  const totals = stated.flat().map((total) => (total === null ? null : asShown(total)));
  return { parts, totals, smallest: unit ?? smallestUnit([...parts.flat(), ...figures(totals)]) };
}

const figures = (cells: readonly MaybeAmount[]): readonly Amount[] =>
  cells.filter((cell) => cell !== null).map(asShown);
