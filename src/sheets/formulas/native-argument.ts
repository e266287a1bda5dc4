import { columnLetters, parseAddress, type Area } from "../cells/address";
import type { ArrayNode, FormulaNode } from "./formula-node";
import { tiltagName } from "./tiltag-calls";
import { isSingleCell, type NativeArgument, type Shape } from "./native-form";

const LEFT_OUT: NativeArgument = {
  isLeftOut: true,
  text: "",
  shape: { rows: 1, columns: 1 },
  constant: null,
  cell: () => "",
  column: () => "",
  upTo: () => "",
  at: () => "",
};

const SINGLE: Shape = { rows: 1, columns: 1 };

/** `text` is the argument with every custom function in it already said natively. */
export function nativeArgument(node: FormulaNode | null, text: string): NativeArgument {
  if (node === null) return LEFT_OUT;
  if (node.kind === "reference" && node.form === "range") {
    const range = readRange(text);
    if (range !== null) return rangeArgument(text, range);
  }
  if (node.kind === "array") return arrayArgument(node, text);
  const operand = node.kind === "operation" ? `(${text})` : text;
  const constant = node.kind === "constant" && !node.isError ? node.value : constantSign(node);
  return { ...indexed(operand, shapeOf(node)), constant };
}

/** The size of what a part of a formula gives; null where only Excel knows. */
export function shapeOf(node: FormulaNode): Shape | null {
  switch (node.kind) {
    case "constant":
      return SINGLE;
    case "array":
      return { rows: node.rows.length, columns: node.rows[0]?.length ?? 0 };
    case "reference":
      return referenceShape(node.text, node.form);
    case "operation":
      return operationShape(node.operator, node.operands);
    case "call":
      // A call of ours is only kept within an argument where it gives one number.
      return tiltagName(node) === null ? callShape(node.name, node.arguments) : SINGLE;
    case "other":
      return null;
  }
}

/** What these make of their operands only Excel knows: a spilled range, a range between two, a part two share. */
const REFERENCE_OPERATORS: readonly string[] = ["#", ":", ",", " "];

function operationShape(operator: string, operands: readonly FormulaNode[]): Shape | null {
  if (operator === "@") return SINGLE;
  return REFERENCE_OPERATORS.includes(operator) ? null : commonShape(operands);
}

/** Functions that give one number or text whatever the size of their arguments. */
const SUMMARISES =
  /^(SUM|SUMIFS?|SUMPRODUCT|AVERAGE|AVERAGEIFS?|COUNT|COUNTA|COUNTIFS?|MIN|MAX|MEDIAN|NPV|PRODUCT|ROWS|COLUMNS|TODAY|NOW)$/i;
/** Functions that work cell by cell. */
export const CELL_BY_CELL =
  /^(DATE|YEAR|MONTH|DAY|EOMONTH|EDATE|ROUND|ROUNDUP|ROUNDDOWN|INT|ABS|SIGN|VALUE|DATEVALUE|IF|IFERROR|N|NOT)$/i;

function callShape(name: string, argumentList: readonly (FormulaNode | null)[]): Shape | null {
  if (SUMMARISES.test(name)) return SINGLE;
  return CELL_BY_CELL.test(name) ? commonShape(argumentList.filter((argument) => argument !== null)) : null;
}

function commonShape(parts: readonly FormulaNode[]): Shape | null {
  let common: Shape = SINGLE;
  for (const part of parts) {
    const shape = shapeOf(part);
    if (shape === null) return null;
    common = { rows: Math.max(common.rows, shape.rows), columns: Math.max(common.columns, shape.columns) };
  }
  return common;
}

function referenceShape(text: string, form: "range" | "name" | "table"): Shape | null {
  if (form === "range") return readRange(text)?.area ?? null;
  // "[@Beløb]" and "Tabel[[#This Row],[Beløb]]" are one cell, unless they name a stretch of columns.
  return form === "table" && /\[@|\[#This Row\]/i.test(text) && !text.includes("]:[") ? SINGLE : null;
}

// "-100" typed in front of a number is an operation to Excel and one constant to people.
function constantSign(node: FormulaNode): number | null {
  if (node.kind !== "operation" || node.operator !== "-" || node.operands.length !== 1) return null;
  const [operand] = node.operands;
  return operand?.kind === "constant" && typeof operand.value === "number" ? -operand.value : null;
}

interface TypedRange {
  readonly area: Area;
  /** "Ark1!" or "'Budget 2026'!" as typed, "" without a sheet. */
  readonly sheet: string;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

const RANGE = /^(?<sheet>.*!)?(?<cells>\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)$/s;

function readRange(text: string): TypedRange | null {
  const groups = RANGE.exec(text)?.groups;
  const cells = groups?.["cells"];
  if (cells === undefined) return null;
  const place = parseAddress(cells, "any");
  if (!place.ok) return null;
  return {
    area: place.value.area,
    sheet: groups?.["sheet"] ?? "",
    fixedRow: /^\$?[A-Za-z]+\$/.test(cells),
    fixedColumn: cells.startsWith("$"),
  };
}

function rangeArgument(text: string, range: TypedRange): NativeArgument {
  const { area } = range;
  const part = (row: number, column: number, rows: number, columns: number): string => {
    const first = cellText(range, area.row + row, area.column + column);
    if (rows === 1 && columns === 1) return `${range.sheet}${first}`;
    return `${range.sheet}${first}:${cellText(range, area.row + row + rows - 1, area.column + column + columns - 1)}`;
  };
  const goesDown = area.columns === 1 && area.rows > 1;
  return {
    isLeftOut: false,
    text,
    shape: { rows: area.rows, columns: area.columns },
    constant: null,
    cell: (row, column) => part(row, column, 1, 1),
    column: (column) => part(0, column, area.rows, 1),
    upTo: (last) => (goesDown ? part(0, 0, last + 1, 1) : part(0, 0, 1, last + 1)),
    at: (index) => (goesDown ? part(index, 0, 1, 1) : part(0, index, 1, 1)),
  };
}

const cellText = ({ fixedRow, fixedColumn }: TypedRange, row: number, column: number): string =>
  `${fixedColumn ? "$" : ""}${columnLetters(column)}${fixedRow ? "$" : ""}${String(row + 1)}`;

/** The texts of an array's elements, taken from the text between its braces. */
function arrayArgument(node: ArrayNode, text: string): NativeArgument {
  const rows = node.rows.map((row) =>
    row.map((element) => text.slice(element.start - node.start, element.end - node.start)),
  );
  const list = (cells: readonly string[], separator: string): string => `{${cells.join(separator)}}`;
  const line = rows.length === 1 ? (rows[0] ?? []) : rows.map((row) => row[0] ?? "");
  return {
    isLeftOut: false,
    text,
    shape: { rows: rows.length, columns: rows[0]?.length ?? 0 },
    constant: null,
    cell: (row, column) => rows[row]?.[column] ?? "",
    column: (column) =>
      list(
        rows.map((row) => row[column] ?? ""),
        ";",
      ),
    upTo: (last) => list(line.slice(0, last + 1), ","),
    at: (index) => line[index] ?? "",
  };
}

/** A name, a table's column, another formula: its parts are asked for by number. */
function indexed(text: string, shape: Shape | null): NativeArgument {
  const single = isSingleCell(shape);
  const part = (row: number, column: number): string =>
    single ? text : `INDEX(${text},${String(row)},${String(column)})`;
  return {
    isLeftOut: false,
    text,
    shape,
    constant: null,
    cell: (row, column) => part(row + 1, column + 1),
    column: (column) => part(0, column + 1),
    upTo: (last) => (single ? text : `INDEX(${text},1):INDEX(${text},${String(last + 1)})`),
    at: (index) => (single ? text : `INDEX(${text},${String(index + 1)})`),
  };
}
