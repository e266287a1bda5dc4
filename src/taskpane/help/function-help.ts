/** A custom function as the pane tells of it, in the pane's language. */
export interface FunctionHelp {
  /** What is typed after `TILTAG.`. */
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly ParameterHelp[];
  /** A call as it is typed in Danish Excel, and what it gives. */
  readonly example: { readonly formula: string; readonly gives: string; readonly source: string } | null;
}

export interface ParameterHelp {
  readonly name: string;
  readonly help: string;
  readonly optional: boolean;
}

/** "TILTAG.HELÅRSEFFEKT(delårseffekt; startdato; [slutdato]; [metode])" */
export const syntaxOf = ({ name, parameters }: FunctionHelp): string =>
  `TILTAG.${name}(${parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join("; ")})`;

/**
 * The functions that say every word of what is looked for, in name, explanation or arguments ("helår", "mål refusion");
 * those whose name begins with it first. All of them where nothing is looked for.
 */
export function findFunctions(functions: readonly FunctionHelp[], wanted: string): readonly FunctionHelp[] {
  const words = lower(wanted)
    .split(/\s+/)
    .filter((word) => word !== "");
  const matches = functions.filter((each) => words.every((word) => saidBy(each).includes(word)));
  const begins = (each: FunctionHelp): boolean => words.length > 0 && lower(each.name).startsWith(words[0] ?? "");
  return [...matches.filter(begins), ...matches.filter((each) => !begins(each))];
}

const lower = (text: string): string => text.toLocaleLowerCase("da");

const saidBy = ({ name, summary, parameters }: FunctionHelp): string =>
  lower([name, summary, ...parameters.flatMap((each) => [each.name, each.help])].join(" "));
