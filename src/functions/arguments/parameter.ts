import { amount, type Amount, type MaybeAmount } from "../../finance/money/amount";
import type { Day } from "../../finance/calendar/day";
import { fail, succeed, type Result } from "../../finance/result";
import { isBlank, isMissing, quantified } from "../../sheets/cells/cell";
import type { Words } from "../../sheets/cells/language";
import { argumentFault, missing, type FunctionFault } from "./fault";
import type { Matrix } from "./matrix";
import {
  isLeftOut,
  readAmount,
  readChoice,
  readColumn,
  readDay,
  readEach,
  readFirst,
  readLimited,
  readLine,
  readRate,
  readYear,
  showCell,
  type CellReader,
  type Choice,
  type Limits,
} from "./read-argument";

/**
 * A parameter of a custom function: what it is called, and the one place where what Excel hands
 * over becomes a value of the field. `T` is what the function's formula receives.
 */
export interface Parameter<T> {
  readonly name: Words;
  /** What the parameter takes; the same kind takes and refuses the same in every function. */
  readonly kind: ParameterKind;
  readonly optional: boolean;
  readonly dimensionality: "scalar" | "matrix";
  /** The words it may be, the default first; only for words. */
  readonly choices?: readonly Words[];
  /** The numbers it may be, in words; only where there are limits. */
  readonly allowed?: Words;
  readonly read: (argument: unknown, name: Words) => Result<T, FunctionFault>;
}

export type ParameterKind =
  | "amounts"
  | "amount"
  | "quantities"
  | "number"
  | "numbers"
  | "rate"
  | "dates"
  | "date"
  | "years"
  | "year"
  | "words"
  | "word"
  | "labels"
  | "switch"
  | "table";

/** A number that may be missing (blank or 0: Excel hands some blanks over as 0) or not quantified (text: null). */
export type Quantity = MaybeAmount | "missing";

/** 0 to 1, as a share is written. */
export const SHARE: Limits = {
  accepts: (value) => value.greaterThanOrEqualTo(0) && value.lessThanOrEqualTo(1),
  allowed: { da: "mellem 0 og 1 (0–100 %)", en: "between 0 and 1 (0–100 %)" },
};

/** The same parameter where it may be left out: null then. */
export const optional = <T>(parameter: Parameter<T>): Parameter<T | null> => ({
  ...parameter,
  optional: true,
  read: (argument, name) => (isLeftOut(argument) ? succeed(null) : parameter.read(argument, name)),
});

/** A range of amounts; what is not a number is not quantified. */
export const amounts = (called: Words): Parameter<Matrix<MaybeAmount>> =>
  range(called, "amounts", (argument, name) => readEach(argument, name, readAmount));

/** Amounts in one row or one column, in their order; what is not a number is not quantified. */
export const amountLine = (called: Words): Parameter<readonly MaybeAmount[]> =>
  range(called, "amounts", (argument, name) => readLine(argument, name, readAmount));

/** One amount, of the first cell where a range is given. */
export const singleAmount = (called: Words): Parameter<MaybeAmount> =>
  single(called, "amount", (argument, name) => readFirst(argument, name, readAmount));

/** Prices and the like, where what is missing must be told from what is not quantified. */
export const quantities = (called: Words): Parameter<Matrix<Quantity>> =>
  range(called, "quantities", (argument, name) =>
    readEach<Quantity>(argument, name, (cell) => succeed(isMissing(cell) ? "missing" : quantified(cell))),
  );

/** One number within limits. */
export const number = (called: Words, limits: Limits): Parameter<Amount> => ({
  ...single(called, "number", (argument, name) => readFirst(argument, name, readLimited(limits))),
  allowed: limits.allowed,
});

/** One number within limits that may be left out, also as an empty cell: `fallback` then. */
export const optionalNumber = <F extends MaybeAmount>(
  called: Words,
  limits: Limits,
  fallback: F,
): Parameter<Amount | F> => ({
  ...number(called, limits),
  optional: true,
  read: (argument, name) =>
    readFirst<Amount | F>(argument, name, (cell, ...place) =>
      isMissing(cell) ? succeed(fallback) : readLimited(limits)(cell, ...place),
    ),
});

/** Numbers within limits in one row or one column, none of them missing. */
export const numberLine = (called: Words, limits: Limits): Parameter<readonly Amount[]> => ({
  ...range(called, "numbers", (argument, name) => readLine(argument, name, readLimited(limits))),
  allowed: limits.allowed,
});

/** One yearly rate; 0 where the cell is empty. */
export const rate = (called: Words): Parameter<Amount> =>
  single(called, "rate", (argument, name) =>
    readFirst(argument, name, (cell, ...place) => (isBlank(cell) ? succeed(amount(0)) : readRate(cell, ...place))),
  );

/** Years as whole numbers; null where the cell is empty. */
export const years = (called: Words): Parameter<Matrix<number | null>> =>
  range(called, "years", (argument, name) => readEach(argument, name, readYear));

/** One year. */
export const year = (called: Words): Parameter<number> =>
  single(called, "year", (argument, name) => readFirst(argument, name, required(readYear)));

/** Dates as Excel's serial numbers; null where the cell is empty or the argument left out. */
export const dates = (called: Words): Parameter<Matrix<Day | null>> =>
  range(called, "dates", (argument, name) => readEach(argument, name, readDay));

/** Dates that may be left out altogether: one empty cell then, repeated for all. */
export const optionalDates = (called: Words): Parameter<Matrix<Day | null>> => ({
  ...dates(called),
  optional: true,
});

/** One date; null where the cell is empty or the argument left out. */
export const date = (called: Words): Parameter<Day | null> =>
  single(called, "date", (argument, name) => readFirst(argument, name, readDay));

/** Words beside amounts, each one of a few; null where the cell is empty. */
export const choices = <const C extends string>(
  called: Words,
  words: readonly Choice<C>[],
): Parameter<Matrix<C | null>> => ({
  ...range(called, "words", (argument, name) =>
    readEach<C | null>(argument, name, (cell, ...place) =>
      isMissing(cell) ? succeed(null) : readChoice(words)(cell, ...place),
    ),
  ),
  choices: words,
});

/** One of a few words, in Danish or English, whatever the case; the first choice where the argument is left out. */
export function mode<const C extends string>(called: Words, words: readonly Choice<C>[]): Parameter<C> {
  const fallback = words[0];
  if (fallback === undefined) throw new Error(`The mode ${called.en} has no choices.`);
  return {
    ...single(called, "word", (argument, name) =>
      readFirst(argument, name, (cell, ...place) =>
        isMissing(cell) ? succeed(fallback.choice) : readChoice(words)(cell, ...place),
      ),
    ),
    optional: true,
    choices: words,
  };
}

/** A switch: SAND or FALSK, 1 or 0; off where it is left out. */
export const optionalSwitch = (called: Words): Parameter<boolean> => ({
  ...single(called, "switch", (argument, name) =>
    readFirst(argument, name, (cell) => {
      if (typeof cell === "boolean") return succeed(cell);
      if (isMissing(cell)) return succeed(false);
      if (cell === 1) return succeed(true);
      const given = showCell(cell);
      return fail(
        argumentFault(
          `${name.da} kan være SAND eller FALSK, ikke ${given.da}.`,
          `${name.en} can be TRUE or FALSE, not ${given.en}.`,
        ),
      );
    }),
  ),
  optional: true,
});

/** One column of words beside the rows; null where the argument is left out. */
export const optionalWordColumn = (called: Words): Parameter<readonly string[] | null> =>
  optional(
    range(called, "labels", (argument, name) =>
      readColumn(argument, name, (cell) => succeed(typeof cell === "string" ? cell : "")),
    ),
  );

/** One column of shares 0–1 beside the rows; a cell without a number is not quantified. */
export const optionalShareColumn = (called: Words): Parameter<readonly MaybeAmount[] | null> =>
  optional({
    ...range(called, "numbers", (argument, name) =>
      readColumn<MaybeAmount>(argument, name, (cell, ...place) =>
        quantified(cell) === null ? succeed(null) : readLimited(SHARE)(cell, ...place),
      ),
    ),
    allowed: SHARE.allowed,
  });

/** A parameter that takes a range and has a shape of its own. */
export const range = <T>(called: Words, kind: ParameterKind, read: Parameter<T>["read"]): Parameter<T> => ({
  name: called,
  kind,
  optional: false,
  dimensionality: "matrix",
  read,
});

const single = <T>(called: Words, kind: ParameterKind, read: Parameter<T>["read"]): Parameter<T> => ({
  name: called,
  kind,
  optional: false,
  dimensionality: "scalar",
  read,
});

const required =
  <T>(read: CellReader<T | null>): CellReader<T> =>
  (cell, name, place) => {
    const value = read(cell, name, place);
    if (!value.ok) return value;
    return value.value === null ? fail(missing(name, place)) : succeed(value.value);
  };
