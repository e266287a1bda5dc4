import type { FunctionCall, FunctionValue } from "../engine/engine";
import type { FunctionMetadata, ParameterMetadata } from "./function-metadata";

export type BlankAs = "zero" | "null";

/** The arguments as Excel hands them to the function, or the error that the cell shows instead. */
export type Coerced = { readonly args: readonly unknown[] } | { readonly error: string };

type Block = readonly (readonly FunctionValue[])[];

/** Ends the coercion of a call: the cell shows this error. */
class ErrorFound extends Error {
  readonly error: string;

  constructor(error: string) {
    super(error);
    this.name = "ErrorFound";
    this.error = error;
  }
}

function isError(value: FunctionValue): value is { readonly error: string } {
  return typeof value === "object" && value !== null;
}

/** Typed parameters are coerced by Excel before the call, "any" is not. */
function coerceCell(value: FunctionValue, parameter: ParameterMetadata, blankAs: BlankAs): unknown {
  if (isError(value)) throw new ErrorFound(value.error);
  const blank = blankAs === "zero" ? 0 : null;
  if (parameter.type === "any") return value ?? blank;
  if (parameter.type === "string") return value === null ? "" : String(value);
  if (parameter.type === "boolean") {
    if (typeof value === "string") {
      if (/^true$/i.test(value)) return true;
      if (/^false$/i.test(value)) return false;
      throw new ErrorFound("#VALUE!");
    }
    return Boolean(value);
  }
  if (value === null) return 0;
  const number = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value);
  if (Number.isNaN(number)) throw new ErrorFound("#VALUE!");
  return number;
}

function coerceArgument(block: Block | undefined, parameter: ParameterMetadata, blankAs: BlankAs): unknown {
  if (block === undefined) {
    // Left out: optional arguments arrive as null.
    if (parameter.optional) return null;
    const missing = coerceCell(null, parameter, blankAs);
    return parameter.isMatrix ? [[missing]] : missing;
  }
  if (parameter.isMatrix) return block.map((row) => row.map((cell) => coerceCell(cell, parameter, blankAs)));
  const cell = block[0]?.[0] ?? null;
  // A range where one value is wanted would be spread over several calls in Excel; nobody relies on it, so it is refused.
  if (block.length > 1 || (block[0]?.length ?? 0) > 1) throw new ErrorFound("#VALUE!");
  return coerceCell(cell, parameter, blankAs);
}

/** Makes of a call in a cell what the add-in's function is called with. */
export function coerceArguments(call: FunctionCall, fn: FunctionMetadata, blankAs: BlankAs): Coerced {
  const { parameters } = fn;
  const last = parameters.at(-1);
  const required = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
  const tooMany = call.args.length > parameters.length && last?.repeating !== true;
  if (call.args.length < required || tooMany) return { error: "#VALUE!" };
  try {
    const fixed = last?.repeating === true ? parameters.slice(0, -1) : parameters;
    const args = fixed.map((parameter, index) => coerceArgument(call.args[index], parameter, blankAs));
    if (last?.repeating !== true) return { args };
    const repeated = call.args.slice(fixed.length).map((block) => coerceArgument(block, last, blankAs));
    return { args: [...args, repeated] };
  } catch (found) {
    if (found instanceof ErrorFound) return { error: found.error };
    throw found;
  }
}
