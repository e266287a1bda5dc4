import { ERROR_TYPE_SET, ErrorType } from "@univerjs/engine-formula";

/** Errors of Excel's that Univer's list lacks; its error objects take any text. */
const ADDED = ["#BUSY!", "#CONNECT!"];

const KNOWN = new Set<string>([...Object.values(ErrorType), ...ADDED]);

/** Whether Univer (as extended here) treats the text as an error value. */
export function isErrorType(text: string): text is ErrorType {
  return KNOWN.has(text);
}

/** Makes Univer see the added errors as errors when a formula reads them from a cell. */
export function addErrorTypes(): void {
  for (const error of ADDED) if (isErrorType(error)) ERROR_TYPE_SET.add(error);
}
