import type { ParameterKind } from "../functions/arguments/parameter";
import type { FunctionExample } from "../functions/declaration/help";
import { shownResult } from "../functions/documentation/documentation";
import { FUNCTIONS_WITH_HELP, type ParameterWithHelp } from "../functions/help-catalogue";
import { isCellValue } from "../sheets/cells/cell";
import type { Language } from "../sheets/cells/language";
import type { Block, ExampleHelp, FunctionHelp, ParameterHelp, Takes } from "../taskpane/funktioner/function-help";

/** What the pane's field is for, by the kind of the parameter. */
const TAKES: Readonly<Record<ParameterKind, Takes>> = {
  amounts: "numbers",
  amount: "numbers",
  quantities: "numbers",
  number: "numbers",
  numbers: "numbers",
  rate: "numbers",
  dates: "dates",
  date: "dates",
  years: "numbers",
  year: "numbers",
  words: "words",
  word: "word",
  labels: "labels",
  switch: "switch",
  table: "numbers",
};

/** The declared functions as the pane tells of them. */
export const functionHelp = (language: Language): readonly FunctionHelp[] =>
  FUNCTIONS_WITH_HELP.map(({ declared, help, parameters }) => ({
    id: declared.id,
    name: declared.name,
    summary: help.summary[language],
    parameters: parameters.map((each) => parameterHelp(each, language)),
    examples: help.examples.map((example) => exampleHelp(example)),
  }));

const parameterHelp = ({ parameter, help }: ParameterWithHelp, language: Language): ParameterHelp => ({
  name: parameter.name[language],
  help: help[language],
  optional: parameter.optional,
  takes: TAKES[parameter.kind],
  takesRange: parameter.dimensionality === "matrix",
  choices: parameter.choices?.map((choice) => choice[language]) ?? [],
});

const exampleHelp = (example: FunctionExample): ExampleHelp => ({
  formula: example.formula,
  gives: shownResult(example),
  source: example.source,
  arguments: example.arguments.map(blockOf),
  result: { rows: example.result.length, columns: example.result[0]?.length ?? 1 },
});

/** An argument as an example gives it – bare, in rows, or left out – as rows of cells. */
function blockOf(argument: unknown): Block | null {
  if (argument === null || argument === undefined) return null;
  const rows: readonly unknown[] = Array.isArray(argument) ? argument : [[argument]];
  return rows.map((row) =>
    (Array.isArray(row) ? row : [row]).map((cell: unknown) => (isCellValue(cell) ? cell : null)),
  );
}
