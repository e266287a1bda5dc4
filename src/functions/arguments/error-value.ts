/**
 * An error in a cell, in the shape of the runtime's `CustomFunctions.Error`. Excel shows the error itself and does not
 * call the function, as long as the metadata does not ask for errors; nobody may take one for an empty cell, though.
 */
export interface ErrorValue {
  /** As a cell shows it in English: "#REF!". */
  readonly code: string;
}

/** The first error among the cells of an argument. */
export function firstError(argument: unknown): ErrorValue | undefined {
  if (!Array.isArray(argument)) return isErrorValue(argument) ? argument : undefined;
  for (const cell of argument) {
    const found = firstError(cell);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isErrorValue = (value: unknown): value is ErrorValue =>
  typeof value === "object" && value !== null && "code" in value && typeof value.code === "string";

const ERROR_TEXT =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|EXTERNAL!)$/;

/** The argument with errors that were read as their text, as office.js reads them, made errors again. */
export function withErrors(argument: unknown): unknown {
  if (Array.isArray(argument)) return argument.map(withErrors);
  return typeof argument === "string" && ERROR_TEXT.test(argument) ? { code: argument } : argument;
}
