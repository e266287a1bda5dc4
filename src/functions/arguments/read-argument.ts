import { amount, type Amount, type MaybeAmount } from "../../finance/money/amount";
import { dayFromSerial, FIRST_YEAR, LAST_YEAR, type Day } from "../../finance/calendar/day";
import { fail, succeed, type Result } from "../../finance/result";
import { isCellValue, isMissing, quantified, type CellValue } from "../../sheets/cells/cell";
import type { Words } from "../../sheets/cells/language";
import { argumentFault, type FunctionFault } from "./fault";
import { describeShape, shapeOf, type Matrix } from "./matrix";
import { ALONE, placeOf, type ElementPlace } from "./place";

/** Reads one cell of an argument called `name`; the place is for the sentence that says what is wrong with it. */
export type CellReader<T> = (cell: CellValue, name: Words, place: ElementPlace) => Result<T, FunctionFault>;

/** A word an argument may be, with the words that mean the same but are not offered. */
export interface Choice<C extends string> extends Words {
  readonly choice: C;
  readonly also?: readonly string[];
}

/** The numbers an argument may be, and how a sentence says it: "et helt tal fra 1 til 100". */
export interface Limits {
  readonly accepts: (value: Amount) => boolean;
  readonly allowed: Words;
}

export const isLeftOut = (argument: unknown): boolean => argument === null || argument === undefined;

/** A single cell arrives as a bare value or as a 1 × 1 matrix, an argument left out as null or undefined. */
export const readCells = (argument: unknown): Matrix<CellValue> => rowsOf(argument).map((row) => row.map(toCellValue));

const rowsOf = (argument: unknown): Matrix<unknown> => {
  const rows: readonly unknown[] = Array.isArray(argument) ? argument : [argument];
  return rows.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
};

const toCellValue = (cell: unknown): CellValue => (isCellValue(cell) ? cell : null);

/** Every cell of the argument by the same reader; the first fault stops it. */
export function readEach<T>(argument: unknown, name: Words, read: CellReader<T>): Result<Matrix<T>, FunctionFault> {
  const cells = rowsOf(argument);
  const shape = shapeOf(cells);
  const rows: T[][] = [];
  for (const [row, line] of cells.entries()) {
    const values: T[] = [];
    for (const [column, cell] of line.entries()) {
      const value = read(toCellValue(cell), name, placeOf(shape, row, column));
      if (!value.ok) return value;
      values.push(value.value);
    }
    rows.push(values);
  }
  return succeed(rows);
}

/** The first cell, where one value is asked for. */
export const readFirst = <T>(argument: unknown, name: Words, read: CellReader<T>): Result<T, FunctionFault> =>
  read(readCells(argument)[0]?.[0] ?? null, name, ALONE);

/** One row or one column, in its order. */
export function readLine<T>(argument: unknown, name: Words, read: CellReader<T>): Result<readonly T[], FunctionFault> {
  const shape = shapeOf(readCells(argument));
  if (shape.rows > 1 && shape.columns > 1)
    return fail(
      argumentFault(
        `${name.da} skal stå i én række eller én kolonne; området er ${describeShape(shape)} celler.`,
        `${name.en} must stand in one row or one column; the range is ${describeShape(shape)} cells.`,
      ),
    );
  const line = readEach(argument, name, read);
  return line.ok ? succeed(line.value.flat()) : line;
}

/** One column, from the top. */
export function readColumn<T>(
  argument: unknown,
  name: Words,
  read: CellReader<T>,
): Result<readonly T[], FunctionFault> {
  if (shapeOf(readCells(argument)).columns !== 1)
    return fail(argumentFault(`${name.da} skal være én kolonne bred.`, `${name.en} must be one column wide.`));
  const column = readEach(argument, name, read);
  return column.ok ? succeed(column.value.flat()) : column;
}

export const readAmount: CellReader<MaybeAmount> = (cell) => succeed(quantified(cell));

export const readDay: CellReader<Day | null> = (cell, name, { words }) => {
  if (isMissing(cell)) return succeed(null);
  const day = typeof cell === "number" ? dayFromSerial(cell) : undefined;
  if (day?.ok === true) return succeed(day.value);
  const given = showCell(cell);
  return fail(
    argumentFault(
      `${name.da} skal være en Excel-dato, fx DATO(2026;9;1), ikke ${given.da}${words.da}. Står datoen som tekst, så skriv den igen i en celle med datoformat.`,
      `${name.en} must be an Excel date such as DATE(2026,9,1), not ${given.en}${words.en}. If the date is text, type it again in a cell with a date format.`,
    ),
  );
};

export const readYear: CellReader<number | null> = (cell, name, { words }) => {
  if (isMissing(cell)) return succeed(null);
  if (typeof cell === "number" && Number.isInteger(cell) && cell >= FIRST_YEAR && cell <= LAST_YEAR)
    return succeed(cell);
  const given = showCell(cell);
  return fail(
    argumentFault(
      `${name.da} skal være et årstal mellem 1900 og 9999, ikke ${given.da}${words.da}.`,
      `${name.en} must be a year between 1900 and 9999, not ${given.en}${words.en}.`,
    ),
  );
};

/** A number within limits; what is no number is refused, too. */
export const readLimited =
  ({ accepts, allowed }: Limits): CellReader<Amount> =>
  (cell, name, { words }) => {
    const value = quantified(cell);
    if (value !== null && accepts(value)) return succeed(value);
    const given = showCell(cell);
    return fail(
      argumentFault(
        `${name.da} skal være ${allowed.da}, ikke ${given.da}${words.da}.`,
        `${name.en} must be ${allowed.en}, not ${given.en}${words.en}.`,
      ),
    );
  };

/** A yearly rate as a share, above −100 % and below 100 %: whoever writes 3 for 3 % is told so. */
export const readRate: CellReader<Amount> = (cell, name, { words }) => {
  const value = quantified(cell);
  if (value !== null && value.greaterThan(-1) && value.lessThan(1)) return succeed(value);
  const given = showCell(cell);
  return fail(
    value === null
      ? argumentFault(
          `${name.da} skal være et tal, fx 3 % eller 0,03, ikke ${given.da}${words.da}.`,
          `${name.en} must be a number such as 3 % or 0.03, not ${given.en}${words.en}.`,
        )
      : argumentFault(
          `${name.da} er ${given.da}${words.da}; skriv ${given.da} % eller ${showNumber(value.div(100)).da}.`,
          `${name.en} is ${given.en}${words.en}; write ${given.en} % or ${showNumber(value.div(100)).en}.`,
        ),
  );
};

export const readChoice =
  <C extends string>(choices: readonly Choice<C>[]): CellReader<C> =>
  (cell, name, { words }) => {
    const word = String(cell).trim().toLocaleLowerCase("da");
    const chosen = choices.find(({ da, en, also }) => da === word || en === word || also?.includes(word) === true);
    if (chosen !== undefined) return succeed(chosen.choice);
    const given = showCell(cell);
    return fail(
      argumentFault(
        `${name.da} kan være ${listChoices(choices, "da")}, ikke ${given.da}${words.da}.`,
        `${name.en} can be ${listChoices(choices, "en")}, not ${given.en}${words.en}.`,
      ),
    );
  };

/** What stands in a cell, as a sentence in each language shows it. */
export function showCell(cell: CellValue): Words {
  if (typeof cell === "number") return showNumber(amount(cell));
  if (typeof cell === "boolean") return cell ? { da: "SAND", en: "TRUE" } : { da: "FALSK", en: "FALSE" };
  return cell === null || cell.trim() === ""
    ? { da: "en tom celle", en: "an empty cell" }
    : { da: `»${cell}«`, en: `“${cell}”` };
}

/** A number with decimal comma in Danish; as exact as it was given. */
export const showNumber = (value: Amount): Words => ({ da: value.toString().replace(".", ","), en: value.toString() });

const listChoices = (choices: readonly Words[], language: keyof Words): string => {
  const quoted = choices.map((choice) => (language === "da" ? `»${choice.da}«` : `“${choice.en}”`));
  const conjunction = language === "da" ? " eller " : " or ";
  return [quoted.slice(0, -1).join(", "), quoted.at(-1)].filter(Boolean).join(conjunction);
};
