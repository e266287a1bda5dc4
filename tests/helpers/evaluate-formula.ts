import { parseA1Ref, parseStructRef } from "@borgar/fx";
import type { Area } from "../../src/sheets/cells/address";
import type { FormulaNode } from "../../src/sheets/formulas/formula-node";
import { parseFormula } from "../../src/sheets/formulas/parse-formula";
import { compileCall } from "./excel-functions";
import { CellError, compare, isList, number, one, type Evaluate, type Shown, type Value } from "./excel-values";

/** What a formula sees. Rows and columns are counted from zero. */
export interface Surroundings {
  /** Cells row by row; of the formula's own sheet where none is named. */
  readonly cells: (sheet: string | null, area: Area) => readonly Value[];
  /** A table by its name; the one that the formula stands in for "". */
  readonly table: (name: string) => TableValues;
}

export interface TableValues {
  readonly headers: readonly string[];
  readonly column: (header: string) => readonly Value[];
  readonly inRow: (header: string, row: number) => Value;
}

/**
 * A formula as a function of the table's row it stands in: Excel's rules for what the native formulas of the case sheets
 * use, in the same binary numbers, written for the tests and on its own – neither the finance core nor the workbench's
 * engine.
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
      return compileCall(
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
  const range = reference !== undefined && "range" in reference ? reference.range : null;
  const { top = null, left = null, bottom = null, right = null } = range ?? {};
  if (top === null || left === null || bottom === null || right === null) throw new Error(`No cells: ${text}`);
  const [sheet = null] = reference?.context ?? [];
  const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  const isOne = area.rows === 1 && area.columns === 1;
  return () => {
    const cells = around.cells(sheet, area);
    return isOne ? (cells[0] ?? null) : cells;
  };
}

function tableReference(text: string, around: Surroundings): Evaluate {
  const { table: name = "", columns = [], sections = [] } = parseStructRef(text) ?? {};
  const table = around.table(name);
  const [first = "", last = first] = columns;
  const [from, to] = [first, last].map((header) => table.headers.indexOf(header));
  if (from === undefined || to === undefined || from < 0 || to < from) throw new Error(`No such column: ${text}`);
  if (!sections.includes("this row")) return () => table.column(first);
  if (from === to) return (row) => table.inRow(first, row);
  const headers = table.headers.slice(from, to + 1);
  return (row) => headers.map((header) => table.inRow(header, row));
}

function operation(operator: string, operands: readonly Evaluate[]): Evaluate {
  const [a, b] = operands;
  if (a === undefined) throw new Error(`Nothing to ${operator}`);
  if (b === undefined) {
    if (operator !== "-") throw new Error(`Not evaluated: ${operator}`);
    return (row) => -number(one(a(row)));
  }
  const operate = OPERATIONS[operator];
  if (operate === undefined) throw new Error(`Not evaluated: ${operator}`);
  return (row) => cellByCell(a(row), b(row), operate);
}

/** Of two lists, or a list and one value, each with its own. */
function cellByCell(a: Shown, b: Shown, operate: (a: Value, b: Value) => Value): Shown {
  if (isList(a)) return a.map((each, index) => operate(each, isList(b) ? (b[index] ?? null) : b));
  return isList(b) ? b.map((each) => operate(a, each)) : operate(a, b);
}

const OPERATIONS: Readonly<Partial<Record<string, (a: Value, b: Value) => Value>>> = {
  "+": (a, b) => number(a) + number(b),
  "-": (a, b) => number(a) - number(b),
  "*": (a, b) => number(a) * number(b),
  "/": (a, b) => {
    if (number(b) === 0) throw new CellError("#DIV/0!");
    return number(a) / number(b);
  },
  "&": (a, b) => `${String(a ?? "")}${String(b ?? "")}`,
  "=": (a, b) => compare(a, b) === 0,
  "<>": (a, b) => compare(a, b) !== 0,
  "<": (a, b) => compare(a, b) < 0,
  ">": (a, b) => compare(a, b) > 0,
  "<=": (a, b) => compare(a, b) <= 0,
  ">=": (a, b) => compare(a, b) >= 0,
};
