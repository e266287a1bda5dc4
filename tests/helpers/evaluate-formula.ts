import { parseA1Ref, parseStructRef } from "@borgar/fx";
import type { FormulaNode } from "../../src/sheets/formulas/formula-node";
import { parseFormula } from "../../src/sheets/formulas/parse-formula";

export type Value = number | string | boolean | null;

/** What a formula sees. Rows and columns are counted from zero. */
export interface Surroundings {
  readonly cell: (row: number, column: number) => Value;
  /** The cells of a column of the table, by its heading; of one row, or of all. */
  readonly inRow: (header: string, row: number) => Value;
  readonly column: (header: string) => readonly Value[];
  readonly headers: readonly string[];
}

/** An error of Excel's, such as #N/A. */
export class CellError extends Error {}

type Evaluate = (row: number) => Value | readonly Value[];

/**
 * A formula as a function of the table's row it stands in: Excel's rules for what the native formulas of `Sager` use, in
 * the same binary numbers, written for the tests and on its own – neither the finance core nor the workbench's engine.
 */
export function compileFormula(formula: string, surroundings: Surroundings): (row: number) => Value {
  const node = parseFormula(formula);
  if (node === null) throw new Error(`No formula: ${formula}`);
  const evaluate = compile(node, surroundings);
  return (row) => one(evaluate(row));
}

function compile(node: FormulaNode, around: Surroundings): Evaluate {
  switch (node.kind) {
    case "constant": {
      const { value } = node;
      return () => value;
    }
    case "reference":
      return node.form === "table" ? tableReference(node.text, around) : cellReference(node.text, around);
    case "operation":
      return operation(
        node.operator,
        node.operands.map((operand) => compile(operand, around)),
      );
    case "call":
      return call(
        node.name,
        node.arguments.map((argument) => (argument === null ? () => null : compile(argument, around))),
      );
    case "array":
    case "other":
      throw new Error(`Not evaluated: ${node.kind}`);
  }
}

function cellReference(text: string, around: Surroundings): Evaluate {
  const reference = parseA1Ref(text);
  const { top = null, left = null } = reference !== undefined && "range" in reference ? reference.range : {};
  if (top === null || left === null) throw new Error(`No cell: ${text}`);
  return () => around.cell(top, left);
}

function tableReference(text: string, around: Surroundings): Evaluate {
  const { columns = [], sections = [] } = parseStructRef(text) ?? {};
  const [first = "", last = first] = columns;
  const [from, to] = [first, last].map((header) => around.headers.indexOf(header));
  if (from === undefined || to === undefined || from < 0 || to < from) throw new Error(`No such column: ${text}`);
  if (!sections.includes("this row")) return () => around.column(first);
  if (from === to) return (row) => around.inRow(first, row);
  const headers = around.headers.slice(from, to + 1);
  return (row) => headers.map((header) => around.inRow(header, row));
}

function operation(operator: string, operands: readonly Evaluate[]): Evaluate {
  const [a, b] = operands;
  if (a === undefined) throw new Error(`Nothing to ${operator}`);
  if (b === undefined) {
    if (operator !== "-") throw new Error(`Not evaluated: ${operator}`);
    return (row) => -number(one(a(row)));
  }
  const comparison = COMPARISONS[operator];
  if (comparison !== undefined) return (row) => comparison(compare(one(a(row)), one(b(row))));
  const arithmetic = ARITHMETIC[operator];
  if (arithmetic === undefined) throw new Error(`Not evaluated: ${operator}`);
  return (row) => arithmetic(number(one(a(row))), number(one(b(row))));
}

const ARITHMETIC: Readonly<Partial<Record<string, (a: number, b: number) => number>>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => {
    if (b === 0) throw new CellError("#DIV/0!");
    return a / b;
  },
};

const COMPARISONS: Readonly<Partial<Record<string, (order: number) => boolean>>> = {
  "=": (order) => order === 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

/** Numbers come before texts; a blank cell is like 0 and like "". */
function compare(a: Value, b: Value): number {
  const [left, right] = [a ?? (typeof b === "string" ? "" : 0), b ?? (typeof a === "string" ? "" : 0)];
  if (typeof left === "string" && typeof right === "string")
    return left.toLowerCase() === right.toLowerCase() ? 0 : left.toLowerCase() < right.toLowerCase() ? -1 : 1;
  if (typeof left === "string" || typeof right === "string") return typeof left === "string" ? 1 : -1;
  return Number(left) - Number(right);
}

function call(name: string, given: readonly Evaluate[]): Evaluate {
  const [first = () => null, second = () => null, third = () => null] = given;
  switch (name.toUpperCase()) {
    case "IF":
      return (row) => (truth(one(first(row))) ? second(row) : third(row));
    case "OR":
      return (row) => given.map((each) => truth(one(each(row)))).includes(true);
    case "AND":
      return (row) => !given.map((each) => truth(one(each(row)))).includes(false);
    case "MAX":
      return (row) => Math.max(...given.map((each) => number(one(each(row)))));
    case "MIN":
      return (row) => Math.min(...given.map((each) => number(one(each(row)))));
    case "SUM":
      return (row) => sum(given.flatMap((each) => each(row)));
    case "ISNUMBER":
      return (row) => typeof one(first(row)) === "number";
    case "DATE":
      return (row) => serial(number(one(first(row))), number(one(second(row))), number(one(third(row))));
    case "DAY":
      return (row) => new Date((number(one(first(row))) - UNIX_EPOCH) * DAY_MS).getUTCDate();
    case "NA":
      return () => {
        throw new CellError("#N/A");
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

/** Of references: only numbers count. */
const sum = (values: readonly Value[]): number =>
  values.reduce((total: number, value) => (typeof value === "number" ? total + value : total), 0);

const one = (value: Value | readonly Value[]): Value => {
  if (isList(value)) throw new CellError("#VALUE!");
  return value;
};

const isList = (value: Value | readonly Value[]): value is readonly Value[] => Array.isArray(value);

const truth = (value: Value): boolean => (typeof value === "boolean" ? value : number(value) !== 0);

function number(value: Value): number {
  if (typeof value === "string") throw new CellError("#VALUE!");
  return Number(value);
}
