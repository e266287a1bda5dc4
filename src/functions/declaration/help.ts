import type { Words } from "../../sheets/cells/language";
import type { Matrix } from "../arguments/matrix";
import type { CustomFunction, Parameters } from "./declaration";

/** A call that must hold, as it is typed (Danish separators) and as it computes. */
export interface FunctionExample {
  readonly formula: string;
  readonly arguments: readonly unknown[];
  readonly result: Matrix<number>;
  /** Where the numbers come from: a document or a section of the field's description. */
  readonly source: string;
}

/** What is told of a function and not needed to compute it: kept out of the script that Excel's runtime loads. */
export interface FunctionHelp<P extends Parameters = Parameters> {
  readonly summary: Words;
  /** What each parameter is, in the words of the field, with what it may be. */
  readonly parameters: Readonly<Record<keyof P, Words>>;
  /** The formula, in words and signs. */
  readonly rule: Words;
  /** What happens at the edges: blank, text, 0, sizes that differ, limits. */
  readonly edgeCases: readonly Words[];
  /** The section or document the rule comes from. */
  readonly source: string;
  readonly examples: readonly FunctionExample[];
}

/** The help of one declared function: every parameter it has, and no other. */
export type HelpOf<F> = F extends CustomFunction<infer P> ? FunctionHelp<P> : never;
