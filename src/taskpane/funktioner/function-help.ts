import type { CellValue } from "../../sheets/cells/cell";

/** A custom function as the pane tells of it, in the pane's language. */
export interface FunctionHelp {
  /** ASCII, final: what the function is asked for by. */
  readonly id: string;
  /** What is typed after `TILTAG.`. */
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly ParameterHelp[];
  readonly examples: readonly ExampleHelp[];
}

export interface ParameterHelp {
  readonly name: string;
  readonly help: string;
  readonly optional: boolean;
  readonly takes: Takes;
  /** Whether several cells may be given at once. */
  readonly takesRange: boolean;
  /** The words it may be, the default first. */
  readonly choices: readonly string[];
}

/** What a field is for: it decides how the field looks and how what is typed in it is read. */
export type Takes = "numbers" | "dates" | "word" | "words" | "labels" | "switch";

/** A call as it is typed in Danish Excel, what it gives, and the same as values. */
export interface ExampleHelp {
  readonly formula: string;
  readonly gives: string;
  readonly source: string;
  /** Argument by argument, as rows of cells; null where one is left out. */
  readonly arguments: readonly (Block | null)[];
  readonly result: { readonly rows: number; readonly columns: number };
}

/** Rows of cells. */
export type Block = readonly (readonly CellValue[])[];

/** "TILTAG.HELÅRSEFFEKT(delårseffekt; startdato; [slutdato]; [metode])" */
export const syntaxOf = ({ name, parameters }: FunctionHelp): string =>
  `TILTAG.${name}(${parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join("; ")})`;
