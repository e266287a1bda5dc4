/** What can be wrong with a file that is opened, or with a book that is to be saved. */
export type XlsxErrorCode =
  | "NotAZip"
  | "OldExcelFormat"
  | "PasswordProtected"
  | "BinaryWorkbook"
  | "NotAWorkbook"
  | "DamagedZip"
  | "TooLarge"
  | "MissingPart"
  | "BrokenPart"
  | "UnwritableFormula"
  | "UnwritableValue"
  | "BrokenBook";

/** The file or the book can't be carried over at all. The message is Danish and meant for the user. */
export class XlsxError extends Error {
  override readonly name = "XlsxError";
  readonly code: XlsxErrorCode;

  constructor(code: XlsxErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** A part of the package is there but does not hold what it should. */
export function brokenPart(part: string, detail: string, cause?: unknown): XlsxError {
  const message = `Filen er beskadiget: delen "${part}" kan ikke læses (${detail}). Åbn den i Excel og gem den igen.`;
  return new XlsxError("BrokenPart", message, { cause });
}
