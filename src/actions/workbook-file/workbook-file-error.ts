/** Why a file is not read as a workbook. */
export type WorkbookFileProblem = "damaged" | "encrypted" | "not-a-workbook";

/** Thrown deep in a file's parts, and told as a sentence by whoever asked for the file. */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";
  readonly code: WorkbookFileProblem;

  constructor(code: WorkbookFileProblem, detail: string) {
    super(detail);
    this.code = code;
  }
}

export const damaged = (detail: string): WorkbookFileError => new WorkbookFileError("damaged", detail);
