import { amount, type Amount, type MaybeAmount } from "../finance/money/amount";
import type { Day } from "../finance/calendar/day";
import { fail, succeed, type Result } from "../finance/result";
import { isBlank, isMissing, quantified } from "../sheets/cells/cell";
import type { Words } from "../sheets/cells/language";
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
 * A parameter of a custom function: what it is called, what the help says, and the one place where what Excel hands
 * over becomes a value of the field. `T` is what the function's formula receives.
 */
export interface Parameter<T> {
  readonly name: Words;
  readonly help: Words;
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

/** What the user reads of a parameter. */
export interface ParameterText {
  readonly name: Words;
  readonly help: Words;
}

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
export const amounts = (text: ParameterText): Parameter<Matrix<MaybeAmount>> =>
  range(text, "amounts", (argument, name) => readEach(argument, name, readAmount));

/** Amounts in one row or one column, in their order; what is not a number is not quantified. */
export const amountLine = (text: ParameterText): Parameter<readonly MaybeAmount[]> =>
  range(text, "amounts", (argument, name) => readLine(argument, name, readAmount));

/** One amount, of the first cell where a range is given. */
export const singleAmount = (text: ParameterText): Parameter<MaybeAmount> =>
  single(text, "amount", (argument, name) => readFirst(argument, name, readAmount));

/** Prices and the like, where what is missing must be told from what is not quantified. */
export const quantities = (text: ParameterText): Parameter<Matrix<Quantity>> =>
  range(text, "quantities", (argument, name) =>
    readEach<Quantity>(argument, name, (cell) => succeed(isMissing(cell) ? "missing" : quantified(cell))),
  );

/** One number within limits. */
export const number = (text: ParameterText, limits: Limits): Parameter<Amount> => ({
  ...single(text, "number", (argument, name) => readFirst(argument, name, readLimited(limits))),
  allowed: limits.allowed,
});

/** One number within limits that may be left out, also as an empty cell: `fallback` then. */
export const optionalNumber = <F extends MaybeAmount>(
  text: ParameterText,
  limits: Limits,
  fallback: F,
): Parameter<Amount | F> => ({
  ...number(text, limits),
  optional: true,
  read: (argument, name) =>
    readFirst<Amount | F>(argument, name, (cell, ...place) =>
      isMissing(cell) ? succeed(fallback) : readLimited(limits)(cell, ...place),
    ),
});

/** Numbers within limits in one row or one column, none of them missing. */
export const numberLine = (text: ParameterText, limits: Limits): Parameter<readonly Amount[]> => ({
  ...range(text, "numbers", (argument, name) => readLine(argument, name, readLimited(limits))),
  allowed: limits.allowed,
});

/** One yearly rate; 0 where the cell is empty. */
export const rate = (text: ParameterText): Parameter<Amount> =>
  single(text, "rate", (argument, name) =>
    readFirst(argument, name, (cell, ...place) => (isBlank(cell) ? succeed(amount(0)) : readRate(cell, ...place))),
  );

/** Years as whole numbers; null where the cell is empty. */
export const years = (text: ParameterText): Parameter<Matrix<number | null>> =>
  range(text, "years", (argument, name) => readEach(argument, name, readYear));

/** One year. */
export const year = (text: ParameterText): Parameter<number> =>
  single(text, "year", (argument, name) => readFirst(argument, name, required(readYear)));

/** Dates as Excel's serial numbers; null where the cell is empty or the argument left out. */
export const dates = (text: ParameterText): Parameter<Matrix<Day | null>> =>
  range(text, "dates", (argument, name) => readEach(argument, name, readDay));

/** Dates that may be left out altogether: one empty cell then, repeated for all. */
export const optionalDates = (text: ParameterText): Parameter<Matrix<Day | null>> => ({
  ...dates(text),
  optional: true,
});

/** One date; null where the cell is empty or the argument left out. */
export const date = (text: ParameterText): Parameter<Day | null> =>
  single(text, "date", (argument, name) => readFirst(argument, name, readDay));

/** Words beside amounts, each one of a few; null where the cell is empty. */
export const choices = <const C extends string>(
  text: ParameterText,
  words: readonly Choice<C>[],
): Parameter<Matrix<C | null>> => ({
  ...range(text, "words", (argument, name) =>
    readEach<C | null>(argument, name, (cell, ...place) =>
      isMissing(cell) ? succeed(null) : readChoice(words)(cell, ...place),
    ),
  ),
  choices: words,
});

/** One of a few words, in Danish or English, whatever the case; the first choice where the argument is left out. */
export function mode<const C extends string>(text: ParameterText, words: readonly Choice<C>[]): Parameter<C> {
  const fallback = words[0];
  if (fallback === undefined) throw new Error(`The mode ${text.name.en} has no choices.`);
  return {
    ...single(text, "word", (argument, name) =>
      readFirst(argument, name, (cell, ...place) =>
        isMissing(cell) ? succeed(fallback.choice) : readChoice(words)(cell, ...place),
      ),
    ),
    optional: true,
    choices: words,
  };
}

/** A switch: SAND or FALSK, 1 or 0; off where it is left out. */
export const optionalSwitch = (text: ParameterText): Parameter<boolean> => ({
  ...single(text, "switch", (argument, name) =>
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
export const optionalWordColumn = (text: ParameterText): Parameter<readonly string[] | null> =>
  optional(
    range(text, "labels", (argument, name) =>
      readColumn(argument, name, (cell) => succeed(typeof cell === "string" ? cell : "")),
    ),
  );

/** One column of shares 0–1 beside the rows; a cell without a number is not quantified. */
export const optionalShareColumn = (text: ParameterText): Parameter<readonly MaybeAmount[] | null> =>
  optional({
    ...range(text, "numbers", (argument, name) =>
      readColumn<MaybeAmount>(argument, name, (cell, ...place) =>
        quantified(cell) === null ? succeed(null) : readLimited(SHARE)(cell, ...place),
      ),
    ),
    allowed: SHARE.allowed,
  });

/** A parameter that takes a range and has a shape of its own. */
export const range = <T>(text: ParameterText, kind: ParameterKind, read: Parameter<T>["read"]): Parameter<T> => ({
  ...text,
  kind,
  optional: false,
  dimensionality: "matrix",
  read,
});

const single = <T>(text: ParameterText, kind: ParameterKind, read: Parameter<T>["read"]): Parameter<T> => ({
  ...text,
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
