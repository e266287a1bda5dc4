import type { CustomFunction } from "../../../src/functions/declaration/declaration";

/** What a call gives: the cells, or the Danish sentence under the kind of error that carries it. */
export const compute = (declared: CustomFunction, ...argumentList: readonly unknown[]) => {
  const result = declared.call(argumentList);
  return result.ok ? result.value : { [result.fault.kind]: result.fault.sentence.da };
};

/** The cells of a call that must hold; throws the sentence where it does not. */
export const cells = (declared: CustomFunction, ...argumentList: readonly unknown[]) => {
  const result = declared.call(argumentList);
  if (!result.ok) throw new Error(result.fault.sentence.en);
  return result.value;
};

/** The first cell as a number. */
export const cell = (declared: CustomFunction, ...argumentList: readonly unknown[]): number =>
  Number(cells(declared, ...argumentList)[0]?.[0]);

export const SENTENCE = (sentence: string | RegExp) => ({
  argument: typeof sentence === "string" ? sentence : (expect.stringMatching(sentence) as string),
});

/** Below this a double has no full precision to be relative to. */
export const SMALLEST = 1e-300;
