import { danishArray, danishConstant } from "../arguments/danish-array";
import { danishDate } from "../../../sheets/cells/danish-date";
import { EMPTY_FIELD, typedField, type ArgumentField } from "../arguments/field";
import type { Block, ExampleHelp, FunctionHelp, ParameterHelp } from "../function-help";

/** The example's values as one would type them in the fields. */
export const exampleFields = ({ parameters }: FunctionHelp, example: ExampleHelp): readonly ArgumentField[] =>
  parameters.map((parameter, index) => {
    const block = example.arguments[index] ?? null;
    return block === null ? EMPTY_FIELD : typedField(typedBlock(block, parameter));
  });

function typedBlock(block: Block, { takes }: ParameterHelp): string {
  const isOne = block.length === 1 && block[0]?.length === 1;
  if (!isOne) return danishArray(block);
  const value = block[0]?.[0] ?? null;
  if (takes === "dates" && typeof value === "number") return danishDate(value) ?? "";
  return typeof value === "string" || value === null ? (value ?? "") : danishConstant(value);
}
