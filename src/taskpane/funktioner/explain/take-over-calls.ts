import type { CellValue } from "../../../sheets/cells/cell";
import { type CallNode, type FormulaNode } from "../../../sheets/formulas/formula-node";
import { parseFormula } from "../../../sheets/formulas/parse-formula";
import { findTiltagCalls, tiltagName, withoutLostPrefix } from "../../../sheets/formulas/tiltag-calls";
import { danishArray, danishConstant } from "../arguments/danish-array";
import { danishDate } from "../../../sheets/cells/danish-date";
import { EMPTY_FIELD, typedField, type ArgumentField } from "../arguments/field";
import { readArgument } from "../arguments/typed-argument";
import type { FunctionHelp, ParameterHelp } from "../function-help";

/** A call of ours in a cell's formula, as it is put into the fields. */
export interface TakenCall {
  readonly help: FunctionHelp;
  readonly fields: readonly ArgumentField[];
}

/** The calls of a cell's formula, the outermost and leftmost first; none where the formula can't be read. */
export function takeOverCalls(cell: CellValue, functions: readonly FunctionHelp[]): readonly TakenCall[] {
  if (typeof cell !== "string" || !cell.startsWith("=")) return [];
  const formula = withoutLostPrefix(cell);
  const node = parseFormula(formula);
  if (node === null) return [];
  return findTiltagCalls(node).flatMap((call) => {
    const help = functions.find(({ name }) => name === tiltagName(call));
    return help === undefined ? [] : [{ help, fields: fieldsOf(call, formula, help) }];
  });
}

const fieldsOf = (call: CallNode, formula: string, help: FunctionHelp): readonly ArgumentField[] =>
  help.parameters.map((parameter, index) => {
    const node = call.arguments[index] ?? null;
    return node === null ? EMPTY_FIELD : fieldOf(node, formula.slice(node.start, node.end), parameter);
  });

/** As it would have been typed in the field; a formula that no field can hold is taken over as it is. */
function fieldOf(node: FormulaNode, text: string, parameter: ParameterHelp): ArgumentField {
  const typed = typedText(node, text, parameter);
  const isReadable = typed !== undefined && !["wrong", "left-out"].includes(readArgument(typed, parameter).kind);
  return isReadable ? typedField(typed) : { text, isFormula: true };
}

function typedText(node: FormulaNode, text: string, parameter: ParameterHelp): string | undefined {
  switch (node.kind) {
    case "constant":
      return node.isError ? undefined : constantText(node.value, parameter);
    case "reference":
      return node.text;
    case "array":
      return arrayText(node.rows);
    case "operation": {
      const [operand] = node.operands;
      if (operand?.kind !== "constant" || node.operands.length !== 1 || typeof operand.value !== "number")
        return undefined;
      if (node.operator === "%") return `${danishConstant(operand.value)} %`;
      return node.operator === "-" ? danishConstant(-operand.value) : undefined;
    }
    case "call":
      return dateText(text);
    case "other":
      return undefined;
  }
}

function constantText(value: number | string | boolean, { takes, choices }: ParameterHelp): string | undefined {
  if (typeof value === "boolean") return danishConstant(value);
  if (typeof value === "string") {
    if (takes === "numbers" || takes === "dates" || takes === "switch") return value === "-" ? value : undefined;
    // In quotes, so that a text is not taken for an address.
    return choices.find((choice) => choice === value.trim().toLocaleLowerCase("da")) ?? `"${value}"`;
  }
  if (takes === "dates") return danishDate(value);
  // A switch may be written as 1 or 0.
  if (takes === "switch") return value === 0 || value === 1 ? danishConstant(value === 1) : undefined;
  return danishConstant(value);
}

function arrayText(rows: readonly (readonly FormulaNode[])[]): string | undefined {
  const cells = rows.map((row) =>
    row.map((element) => (element.kind === "constant" && !element.isError ? element.value : undefined)),
  );
  const block = cells.map((row) => row.filter((cell) => cell !== undefined));
  return block.every((row, index) => row.length === rows[index]?.length) ? danishArray(block) : undefined;
}

/** "DATE(2018,7,1)" as a date; undefined for all other calls. */
function dateText(text: string): string | undefined {
  const [, year, month, day] = /^DATE\(\s*(\d{4})\s*,\s*(\d{1,2})\s*,\s*(\d{1,2})\s*\)$/i.exec(text) ?? [];
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : `${String(Number(day))}-${String(Number(month))}-${year}`;
}
