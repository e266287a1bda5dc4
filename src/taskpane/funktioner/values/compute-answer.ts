import type { ComputedCall, Element, PaneServices } from "../../pane-services";
import type { ReadArgument } from "../arguments/field";
import type { Block, FunctionHelp } from "../function-help";
import { followArgument, type Followed, type Follower } from "./follow-argument";

/** What the pane can say of a call as it stands. */
export type Answer =
  | { readonly kind: "result"; readonly computed: ComputedCall }
  /** The function's own sentence on what to do. */
  | { readonly kind: "no-number"; readonly sentence: string }
  | { readonly kind: "incomplete" }
  | { readonly kind: "reading" }
  /** A cell in use shows an error: Excel hands it on without calling the function. */
  | { readonly kind: "error"; readonly cell: string | null; readonly shows: string }
  | { readonly kind: "not-followed"; readonly parts: readonly UnfollowedPart[] };

export interface UnfollowedPart {
  /** The parameter's name. */
  readonly name: string;
  readonly formula: string;
}

export interface CallState {
  readonly followed: readonly Followed[];
  readonly answer: Answer;
}

type Calculator = Pick<PaneServices, "functions" | "computeCall">;

/** Follows the arguments of a call as far as can be, and computes it where all of them could be. */
export function computeAnswer(
  help: FunctionHelp,
  given: readonly ReadArgument[],
  valuesOf: Follower["valuesOf"],
  calculator: Calculator,
  element: Element,
): CallState {
  const follower: Follower = { valuesOf, call: (name, argumentList) => computeNested(calculator, name, argumentList) };
  const followed = given.map((argument) => followArgument(argument, follower));
  return { followed, answer: answerOf(help, given, followed, calculator, element) };
}

function answerOf(
  help: FunctionHelp,
  given: readonly ReadArgument[],
  followed: readonly Followed[],
  calculator: Calculator,
  element: Element,
): Answer {
  const wrong = given.some(({ kind }) => kind === "wrong") || followed.some(({ kind }) => kind === "nothing-there");
  const missing = help.parameters.some(({ optional }, index) => !optional && followed[index]?.kind === "left-out");
  const tooMany = help.parameters.some((parameter, index) => !parameter.takesRange && isBlock(followed[index]));
  if (wrong || missing || tooMany) return { kind: "incomplete" };
  const parts = followed.flatMap((each, index) =>
    each.kind === "not-followed" ? [{ name: help.parameters[index]?.name ?? "", formula: each.text }] : [],
  );
  if (parts.length > 0) return { kind: "not-followed", parts };
  const error = followed.find((each) => each.kind === "error");
  if (error !== undefined) return { kind: "error", cell: error.cell, shows: error.shows };
  if (followed.some(({ kind }) => kind === "reading")) return { kind: "reading" };
  const blocks = followed.map((each) => (each.kind === "values" ? each.values : null));
  const computed = calculator.computeCall({ id: help.id, arguments: blocks, element });
  return computed.ok ? { kind: "result", computed: computed.value } : { kind: "no-number", sentence: computed.fault };
}

/** A call inside an argument: its result, or its sentence where it gives none. */
function computeNested(
  { functions, computeCall }: Calculator,
  name: string,
  argumentList: readonly (Block | null)[],
): Block | string {
  const help = functions.find((each) => each.name === name);
  if (help === undefined) return `#NAME? (TILTAG.${name})`;
  const computed = computeCall({ id: help.id, arguments: argumentList });
  return computed.ok ? computed.value.result : computed.fault;
}

export const isBlock = (followed: Followed | undefined): boolean =>
  followed?.kind === "values" && (followed.values.length > 1 || (followed.values[0]?.length ?? 0) > 1);
