import { dayFromSerial, dayOf } from "../../../finance/calendar/day";
import { isCellValue, type CellValue } from "../../../sheets/cells/cell";
import { partsOf, type CallNode, type FormulaNode } from "../../../sheets/formulas/formula-node";
import { tiltagName } from "../../../sheets/formulas/tiltag-calls";
import type { ReferenceValues } from "../../../sheets/workbook-port";
import type { ReadArgument } from "../arguments/field";
import type { Block } from "../function-help";

/** What an argument comes to, as far as Tiltag can tell without Excel. */
export type Followed =
  | { readonly kind: "left-out" }
  | { readonly kind: "values"; readonly values: Block }
  /** A reference that has been asked for and not answered yet. */
  | { readonly kind: "reading" }
  /** Points at nothing in this workbook. */
  | { readonly kind: "nothing-there"; readonly text: string }
  /** A cell shows an error, or a call inside gives one. */
  | { readonly kind: "error"; readonly cell: string | null; readonly shows: string }
  /** A formula that only Excel can calculate. */
  | { readonly kind: "not-followed"; readonly text: string };

/** What following needs of the world. */
export interface Follower {
  /** undefined: not read yet; null: there is no such thing. */
  readonly valuesOf: (reference: string) => ReferenceValues | null | undefined;
  /** A custom function by the name that is typed; the sentence where it gives no number. */
  readonly call: (name: string, argumentList: readonly (Block | null)[]) => Block | string;
}

export function followArgument(argument: ReadArgument, follower: Follower): Followed {
  switch (argument.kind) {
    case "left-out":
    case "wrong":
      return { kind: "left-out" };
    case "values":
      return { kind: "values", values: argument.values };
    case "reference":
      return followReference(argument.text, follower);
    case "formula":
      return follow(argument.node, follower, `=${argument.text}`);
  }
}

/** The references inside an argument, to be read before it can be followed. */
export function referencesIn(argument: ReadArgument): readonly string[] {
  if (argument.kind === "reference") return [argument.text];
  return argument.kind === "formula" ? referencesBelow(argument.node) : [];
}

const referencesBelow = (node: FormulaNode): readonly string[] =>
  node.kind === "reference" ? [node.text] : partsOf(node).flatMap(referencesBelow);

function followReference(text: string, { valuesOf }: Follower): Followed {
  const read = valuesOf(text);
  if (read === undefined) return { kind: "reading" };
  if (read === null) return { kind: "nothing-there", text };
  return read.error === null
    ? { kind: "values", values: read.values }
    : { kind: "error", cell: read.error.cell, shows: read.error.shows };
}

/** Follows a node of a formula, whose text the nodes' offsets count in. */
function follow(node: FormulaNode, follower: Follower, formula: string): Followed {
  switch (node.kind) {
    case "constant":
      return node.isError
        ? { kind: "error", cell: null, shows: String(node.value) }
        : { kind: "values", values: [[node.value]] };
    case "array":
      return followAll(node.rows.flat(), follower, formula, (cells) => {
        const width = node.rows[0]?.length ?? 1;
        const values = node.rows.map((_, row) => cells.slice(row * width, (row + 1) * width).map(single));
        return { kind: "values", values };
      });
    case "reference":
      return followReference(node.text, follower);
    case "operation":
      return followAll(
        node.operands,
        follower,
        formula,
        (operands) => valuesOrNull(operate(node.operator, operands)) ?? onlyExcel(node, formula),
      );
    case "call":
      return followCall(node, follower, formula);
    case "other":
      return onlyExcel(node, formula);
  }
}

function followCall(node: CallNode, follower: Follower, formula: string): Followed {
  const name = tiltagName(node);
  if (name !== null)
    return followAll(node.arguments, follower, formula, (argumentList) => {
      const result = follower.call(name, argumentList);
      return typeof result === "string"
        ? { kind: "error", cell: null, shows: result }
        : { kind: "values", values: result };
    });
  if (node.name.toUpperCase() !== "DATE") return onlyExcel(node, formula);
  return followAll(
    node.arguments,
    follower,
    formula,
    (parts) => valuesOrNull(dateOf(parts)) ?? onlyExcel(node, formula),
  );
}

/** Follows parts, then combines what they come to; the first that can't be followed is the answer. */
function followAll(
  parts: readonly (FormulaNode | null)[],
  follower: Follower,
  formula: string,
  combine: (values: readonly (Block | null)[]) => Followed,
): Followed {
  const values: (Block | null)[] = [];
  for (const part of parts) {
    const followed: Followed = part === null ? { kind: "left-out" } : follow(part, follower, formula);
    if (followed.kind === "left-out") values.push(null);
    else if (followed.kind === "values") values.push(followed.values);
    else return followed;
  }
  return combine(values);
}

const valuesOrNull = (values: Block | null): Followed | null => (values === null ? null : { kind: "values", values });

const onlyExcel = (node: FormulaNode, formula: string): Followed => ({
  kind: "not-followed",
  text: formula.slice(node.start, node.end),
});

const single = (block: Block | null): CellValue => block?.[0]?.[0] ?? null;

/** Excel's DATE for a day that exists; what it makes of the others (month 13, day 0) only Excel need know. */
function dateOf([year, month, day]: readonly (Block | null)[]): Block | null {
  const [y, m, d] = [single(year ?? null), single(month ?? null), single(day ?? null)];
  if (typeof y !== "number" || typeof m !== "number" || typeof d !== "number") return null;
  if (![y, m, d].every(Number.isInteger) || y < 1900 || y > 9999 || m < 1 || m > 12 || d < 1 || d > 31) return null;
  const read = dayFromSerial(dayOf(y, m, d));
  return read.ok ? [[read.value]] : null;
}

const UNARY: Readonly<Record<string, (a: number) => number>> = { "-": (a) => -a, "+": (a) => a, "%": (a) => a / 100 };

const BINARY: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
};

/** The four kinds of arithmetic, in doubles as Excel itself; a single cell is used for all. null for all else. */
function operate(operator: string, operands: readonly (Block | null)[]): Block | null {
  const [first, second] = operands;
  if (first === undefined || first === null) return null;
  if (operands.length === 1) {
    const apply = UNARY[operator];
    return apply === undefined ? null : onNumbers(first, first, (a) => apply(a));
  }
  const apply = BINARY[operator];
  return apply === undefined || second === undefined || second === null ? null : onNumbers(first, second, apply);
}

function onNumbers(first: Block, second: Block, apply: (a: number, b: number) => number): Block | null {
  const rows = Math.max(first.length, second.length);
  const columns = Math.max(first[0]?.length ?? 0, second[0]?.length ?? 0);
  if (![first, second].every((block) => isSingle(block) || hasShape(block, rows, columns))) return null;
  const result = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const [a, b] = [first, second].map((block) => numberIn(isSingle(block) ? block[0]?.[0] : block[row]?.[column]));
      return a === undefined || b === undefined ? Number.NaN : apply(a, b);
    }),
  );
  return result.flat().every(Number.isFinite) ? result : null;
}

const isSingle = (block: Block): boolean => hasShape(block, 1, 1);

const hasShape = (block: Block, rows: number, columns: number): boolean =>
  block.length === rows && block.every((row) => row.length === columns);

/** An empty cell counts as 0 in arithmetic; undefined for what is no number. */
function numberIn(value: CellValue | undefined): number | undefined {
  if (value === null || value === undefined) return 0;
  return typeof value === "number" && isCellValue(value) ? value : undefined;
}
