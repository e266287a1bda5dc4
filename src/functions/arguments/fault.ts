import type { Words } from "../../sheets/cells/language";
import { describeShape, type Shape } from "./matrix";
import type { ElementPlace } from "./place";

/**
 * Why a function gives no number. `argument`: something given is not as it must be (#VALUE!); `nothing`: there is
 * nothing to compute (#N/A); `error`: what is given holds an error, which comes through as that error. All carry a
 * sentence that says what to do.
 */
export type FunctionFault =
  | { readonly kind: "argument" | "nothing"; readonly sentence: Words }
  | { readonly kind: "error"; readonly code: string; readonly sentence: Words };

/** Sentences may begin with a parameter's name, which is written in small letters. */
export const argumentFault = (da: string, en: string): FunctionFault => ({
  kind: "argument",
  sentence: { da: capitalise(da), en: capitalise(en) },
});

export const nothingToCompute = (da: string, en: string): FunctionFault => ({ kind: "nothing", sentence: { da, en } });

export const errorIn = (name: Words, code: string): FunctionFault => ({
  kind: "error",
  code,
  sentence: {
    da: `Der er en fejl i ${name.da}. Ret den først.`,
    en: `There is an error in ${name.en}. Put that right first.`,
  },
});

export const noNumbersIn = (name: Words): FunctionFault =>
  nothingToCompute(`Der er ingen tal i ${name.da}.`, `There are no numbers in ${name.en}.`);

export const missing = (name: Words, { words }: ElementPlace): FunctionFault =>
  argumentFault(`${name.da} mangler${words.da}.`, `${name.en} is missing${words.en}.`);

export const endBeforeStart = ({ words }: ElementPlace): FunctionFault =>
  argumentFault(`Slutdato ligger før startdato${words.da}.`, `The end date lies before the start date${words.en}.`);

/** Two ranges that must be of one size and are not; `wayOut` says what to do about it. */
export const differentSizes = (a: Words, shapeA: Shape, b: Words, shapeB: Shape, wayOut: Words): FunctionFault => {
  const [sizeA, sizeB] = [describeShape(shapeA), describeShape(shapeB)];
  return argumentFault(
    `${a.da} er ${sizeA} celler og ${b.da} ${sizeB}. ${wayOut.da}`,
    `${a.en} is ${sizeA} cells and ${b.en} ${sizeB}. ${wayOut.en}`,
  );
};

const capitalise = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
