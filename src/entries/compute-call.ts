import { fail, succeed, type Result } from "../finance/result";
import { FUNCTIONS } from "../functions/catalogue";
import { explainCall } from "../functions/explain";
import type { Language } from "../sheets/cells/language";
import type { ComputedCall, Element, FunctionCall } from "../taskpane/pane-services";

/** The pane asked for a function that does not exist. */
export class UnknownFunctionError extends Error {
  readonly code = "unknown-function";
  override readonly name = "UnknownFunctionError";
}

/** A call as a cell computes it, and the way to the result in the pane's language. */
export function computeCall(call: FunctionCall, language: Language): Result<ComputedCall, string> {
  const id = FUNCTIONS.find((declared) => declared.id === call.id)?.id;
  if (id === undefined) throw new UnknownFunctionError(`There is no function ${call.id}.`);
  const first = explainCall(id, call.arguments);
  if (!first.ok) return fail(first.fault.sentence[language]);
  const { result, element } = first.value;
  // The element was chosen in an earlier result, which may have been larger.
  const wanted = element !== null && isOther(call.element) && isIn(result, call.element) ? call.element : null;
  const explained = wanted === null ? first : explainCall(id, call.arguments, wanted);
  if (!explained.ok) return fail(explained.fault.sentence[language]);
  return succeed({
    result,
    steps: explained.value.derivation.steps.map((step) => step[language]),
    element: explained.value.element,
  });
}

const isOther = (element: Element | undefined): element is Element =>
  element !== undefined && (element.row > 0 || element.column > 0);

const isIn = (result: ComputedCall["result"], { row, column }: Element): boolean => result[row]?.[column] !== undefined;
