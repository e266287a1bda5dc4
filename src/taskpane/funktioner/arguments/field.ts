import type { FormulaNode } from "../../../sheets/formulas/formula-node";
import { parseFormula } from "../../../sheets/formulas/parse-formula";
import type { ParameterHelp } from "../function-help";
import { readArgument, type TypedArgument } from "./typed-argument";

/** What stands in the field of an argument: what was typed, or a formula taken over from a cell. */
export interface ArgumentField {
  readonly text: string;
  /** In English, without "=": it is shown and kept, not edited. */
  readonly isFormula: boolean;
}

export const EMPTY_FIELD: ArgumentField = { text: "", isFormula: false };

export const typedField = (text: string): ArgumentField => ({ text, isFormula: false });

export type ReadArgument =
  TypedArgument | { readonly kind: "formula"; readonly text: string; readonly node: FormulaNode };

export function readField({ text, isFormula }: ArgumentField, parameter: ParameterHelp): ReadArgument {
  if (!isFormula) return readArgument(text, parameter);
  const node = parseFormula(`=${text}`);
  return node === null ? { kind: "wrong", why: "formula" } : { kind: "formula", text, node };
}
