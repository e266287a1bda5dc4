import { criterionOf } from "./excel-criteria";
import { CellError, isList, listOf, number, one, truth, type Evaluate, type Value } from "./excel-values";

/** Excel's functions that the native formulas of the case sheets use, as functions of the table's row. */
export function compileCall(name: string, given: readonly Evaluate[]): Evaluate {
  const [first = () => null, second = () => null, third = () => null] = given;
  const numberAt =
    (each: Evaluate) =>
    (row: number): number =>
      number(one(each(row)));
  const [x, y, z] = [numberAt(first), numberAt(second), numberAt(third)];
  switch (name.toUpperCase()) {
    case "IF":
      return (row) => (truth(one(first(row))) ? second(row) : third(row));
    case "OR":
      return (row) => given.map((each) => truth(one(each(row)))).includes(true);
    case "AND":
      return (row) => !given.map((each) => truth(one(each(row)))).includes(false);
    case "NA":
      return () => {
        throw new CellError("#N/A");
      };
    case "ISNUMBER":
      return (row) => {
        const value = first(row);
        return isList(value) ? value.map(isNumber) : isNumber(value);
      };
    case "N":
      return (row) => asNumber(one(first(row)));
    case "MAX":
      return (row) => Math.max(...numbersOf(given, row));
    case "MIN":
      return (row) => Math.min(...numbersOf(given, row));
    case "SUBSTITUTE":
      return (row) => String(one(first(row)) ?? "").replaceAll(String(one(second(row))), () => String(one(third(row))));
    case "ABS":
      return (row) => Math.abs(x(row));
    case "ROUND":
      return (row) => rounded(x(row), y(row));
    case "SUM":
      return (row) => sum(given.flatMap((each) => each(row)));
    case "COUNT":
      return (row) => given.flatMap((each) => listOf(each(row))).filter(isNumber).length;
    case "ROWS":
      return (row) => listOf(first(row)).length;
    case "SUMPRODUCT":
      return (row) => sumOfProducts(given.map((each) => listOf(each(row))));
    case "SUMIF":
      return (row) => sum(keptBy([second, first], row).map((index) => listOf(third(row))[index] ?? null));
    case "SUMIFS":
      return (row) => {
        const amounts = listOf(first(row));
        return sum(keptBy(criteriaFirst(given.slice(1)), row).map((index) => amounts[index] ?? null));
      };
    case "COUNTIFS":
      return (row) => keptBy(criteriaFirst(given), row).length;
    case "MATCH":
      return (row) => {
        const index = listOf(second(row)).findIndex(criterionOf(one(first(row))));
        if (index < 0) throw new CellError("#N/A");
        return index + 1;
      };
    case "INDEX":
      return (row) => listOf(first(row))[y(row) - 1] ?? null;
    case "DATE":
      return (row) => serial(x(row), y(row), z(row));
    case "DAY":
      return (row) => dateOf(x(row)).getUTCDate();
    case "MONTH":
      return (row) => dateOf(x(row)).getUTCMonth() + 1;
    case "EOMONTH":
      return (row) => {
        const date = dateOf(x(row));
        return serial(date.getUTCFullYear(), date.getUTCMonth() + 2 + y(row), 0);
      };
    default:
      throw new Error(`Not evaluated: ${name}`);
  }
}

const UNIX_EPOCH = 25_569;
const DAY_MS = 86_400_000;

/** A month of 13 is January of the next year, and day 0 the last of the month before. */
const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / DAY_MS + UNIX_EPOCH;

const dateOf = (day: number): Date => new Date((day - UNIX_EPOCH) * DAY_MS);

const isNumber = (value: Value): value is number => typeof value === "number";

const asNumber = (value: Value): number => (typeof value === "string" ? 0 : Number(value));

/** Half away from zero, of what a cell shows: its first fifteen digits. */
function rounded(value: number, decimals: number): number {
  const shown = Number((Math.abs(value) * 10 ** decimals).toPrecision(15));
  return (Math.sign(value) * Math.floor(shown + 0.5)) / 10 ** decimals;
}

/** Of ranges only the numbers count. */
const numbersOf = (given: readonly Evaluate[], row: number): readonly number[] =>
  given.flatMap((each) => {
    const value = each(row);
    return isList(value) ? value.filter(isNumber) : [number(value)];
  });

/** Of references: only numbers count. */
const sum = (values: readonly Value[]): number =>
  values.reduce((total: number, value) => (isNumber(value) ? total + value : total), 0);

function sumOfProducts(lists: readonly (readonly Value[])[]): number {
  const [first = [], ...others] = lists;
  return first.reduce(
    (total: number, value, index) =>
      others.reduce((product, each) => product * numberOrZero(each[index]), numberOrZero(value)) + total,
    0,
  );
}

const numberOrZero = (value: Value | undefined): number => (typeof value === "number" ? value : 0);

/** Each criterion before the cells it is asked of. */
const criteriaFirst = (given: readonly Evaluate[]): readonly Evaluate[] =>
  given.flatMap((cells, index) => (index % 2 === 0 ? [given[index + 1] ?? (() => null), cells] : []));

/** The places of the cells that all criteria hold of. */
function keptBy(criteria: readonly Evaluate[], row: number): readonly number[] {
  let kept: readonly number[] | null = null;
  for (let index = 0; index < criteria.length; index += 2) {
    const holds = criterionOf(one(criteria[index]?.(row) ?? null));
    const cells = listOf(criteria[index + 1]?.(row) ?? null);
    kept = (kept ?? cells.map((_, place) => place)).filter((place) => holds(cells[place] ?? null));
  }
  return kept ?? [];
}
