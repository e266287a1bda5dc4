export type EngineErrorCode =
  | "SheetNotFound"
  | "SheetNameInvalid"
  | "SheetNameTaken"
  | "SheetProtected"
  | "StructureProtected"
  | "LastVisibleSheet"
  | "ChartNotFound"
  | "TableNotFound"
  | "TableOverlap"
  | "TableNameInvalid"
  | "TableNameTaken"
  | "TableAreaInvalid"
  | "TableCut"
  | "NameInvalid"
  | "NameNotFound"
  | "FormulaInvalid"
  | "MergedCells"
  | "BeyondSheet"
  | "Failed";

/** Something a spreadsheet refuses to do. */
export class EngineError extends Error {
  readonly code: EngineErrorCode;

  constructor(code: EngineErrorCode, message: string) {
    super(message);
    this.name = "EngineError";
    this.code = code;
  }
}
