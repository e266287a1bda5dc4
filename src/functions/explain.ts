import { fail, succeed, type Result } from "../finance/result";
import { withErrors } from "./arguments/error-value";
import type { FunctionFault } from "./arguments/fault";
import type { Matrix } from "./arguments/matrix";
import { CATALOGUE } from "./catalogue";
import type { Derivation } from "./declaration/derivation";
import type { ElementPosition } from "./declaration/elementwise";
import type { FunctionId } from "./declaration/function-id";
import { DERIVATIONS } from "./derivation-catalogue";

/** A call with its result and the way to it. */
export interface ExplainedCall {
  readonly result: Matrix<number | "">;
  readonly derivation: Derivation;
  /** The element of the result that is explained; null where the derivation is of all of it. */
  readonly element: ElementPosition | null;
}

/** An element was asked for that the result does not have. */
export class NoSuchElementError extends Error {
  readonly code = "no-such-element";
}

const FIRST: ElementPosition = { row: 0, column: 0 };

/**
 * Hvorfor dette tal? The result of a call and the sentences that lead to it, from the same values as the function
 * computes with; an error may stand as its text, as it is read from a sheet. Elementwise functions explain one element of a range, the first unless another is asked for.
 */
export function explainCall(
  id: FunctionId,
  argumentList: readonly unknown[],
  element: ElementPosition = FIRST,
): Result<ExplainedCall, FunctionFault> {
  const { elementwise, explain } = DERIVATIONS[id];
  const values = argumentList.map(withErrors);
  const result = CATALOGUE[id].call(values);
  if (!result.ok) return fail(result.fault);
  if (elementwise && result.value[element.row]?.[element.column] === undefined)
    throw new NoSuchElementError(`${id} has no result in row ${element.row}, column ${element.column}.`);
  const derivation = explain(values, element);
  return derivation.ok
    ? succeed({ result: result.value, derivation: derivation.value, element: elementwise ? element : null })
    : derivation;
}
