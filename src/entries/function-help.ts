import { FUNCTIONS } from "../functions/catalogue";
import { shownResult } from "../functions/documentation";
import type { Language } from "../sheets/cells/language";
import type { FunctionHelp } from "../taskpane/help/function-help";

/** The declared functions as the pane tells of them. */
export const functionHelp = (language: Language): readonly FunctionHelp[] =>
  FUNCTIONS.map(({ name, summary, parameters, examples: [example] }) => ({
    name,
    summary: summary[language],
    parameters: parameters.map((each) => ({
      name: each.name[language],
      help: each.help[language],
      optional: each.optional,
    })),
    example:
      example === undefined ? null : { formula: example.formula, gives: shownResult(example), source: example.source },
  }));
