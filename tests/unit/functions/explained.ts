import type { FunctionId } from "../../../src/functions/declaration/function-id";
import { explainCall } from "../../../src/functions/explain";

/** The sentences that »Hvorfor dette tal?« shows of a call, in Danish and in English. */
export function explained(id: FunctionId, given: readonly unknown[]): readonly (readonly [string, string])[] {
  const call = explainCall(id, given);
  if (!call.ok) throw new Error(call.fault.sentence.en);
  return call.value.derivation.steps.map(({ da, en }) => [da, en]);
}
