import type { FieldProblem } from "../../texts/call-texts";
import type { Texts } from "../../texts/texts";
import type { FunctionHelp, ParameterHelp } from "../function-help";
import { isBlock } from "../values/compute-answer";
import type { Followed } from "../values/follow-argument";
import type { ReadArgument } from "./field";

/** The sentences under the fields, by the parameter's place; a field that is fine has none. */
export type FieldErrors = ReadonlyMap<number, string>;

interface FilledCall {
  readonly help: FunctionHelp;
  readonly given: readonly ReadArgument[];
  readonly followed: readonly Followed[];
}

export function checkFields({ help, given, followed }: FilledCall, texts: Texts["call"]): FieldErrors {
  const errors = new Map<number, string>();
  for (const [index, parameter] of help.parameters.entries()) {
    const sentence = checkField(parameter, given[index], followed[index], texts);
    if (sentence !== undefined) errors.set(index, sentence);
  }
  return errors;
}

function checkField(
  parameter: ParameterHelp,
  given: ReadArgument | undefined,
  followed: Followed | undefined,
  texts: Texts["call"],
): string | undefined {
  if (given?.kind === "wrong") return problem(given.why, parameter, texts);
  if (!parameter.optional && given?.kind === "left-out") return problem("missing", parameter, texts);
  if (followed?.kind === "nothing-there") return texts.nothingThere(followed.text);
  if (!parameter.takesRange && isBlock(followed)) return problem("one-cell", parameter, texts);
  return undefined;
}

function problem(what: FieldProblem, { choices }: ParameterHelp, texts: Texts["call"]): string {
  return what === "word" && choices.length > 0
    ? `${texts.problems.word} ${texts.allowedWords(choices.join(", "))}`
    : texts.problems[what];
}
