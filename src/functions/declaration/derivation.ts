import { succeed, type Result } from "../../finance/result";
import type { Words } from "../../sheets/cells/language";
import type { FunctionFault } from "../arguments/fault";
import type { CustomFunction, Parameters, Values } from "./declaration";
import type { ElementPosition } from "./elementwise";

/** How a call came to its result: sentences with the numbers in them, the last one states the result. */
export interface Derivation {
  readonly steps: readonly Words[];
}

/** The way from the arguments of one function to its derivation. */
export interface DeclaredDerivation {
  /** Whether it explains one element of the ranges at a time. */
  readonly elementwise: boolean;
  /** Explains a call that gives a result. */
  readonly explain: (argumentList: readonly unknown[], element: ElementPosition) => Result<Derivation, FunctionFault>;
}

/** Explains a call as a whole, from the very values that the function computes with. */
export const explainWhole = <P extends Parameters>(
  declared: CustomFunction<P>,
  derive: (values: Values<P>) => readonly Words[],
): DeclaredDerivation => ({
  elementwise: false,
  explain: (argumentList) => derived(declared, argumentList, derive),
});

/** Explains one element of an elementwise call. */
export const explainElement = <P extends Parameters>(
  declared: CustomFunction<P>,
  derive: (values: Values<P>, element: ElementPosition) => readonly Words[],
): DeclaredDerivation => ({
  elementwise: true,
  explain: (argumentList, element) => derived(declared, argumentList, (values) => derive(values, element)),
});

function derived<P extends Parameters>(
  declared: CustomFunction<P>,
  argumentList: readonly unknown[],
  derive: (values: Values<P>) => readonly Words[],
): Result<Derivation, FunctionFault> {
  const values = declared.read(argumentList);
  return values.ok ? succeed({ steps: derive(values.value) }) : values;
}
