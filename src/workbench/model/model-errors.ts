import { EngineError, type EngineErrorCode } from "../engine/engine-error";
import { HostError } from "../interpreter/host-error";

/** Excel's code for each refusal of the engine's. Where Excel says no more than InvalidArgument, the message still says why. */
const EXCEL_CODE: Readonly<Record<EngineErrorCode, string>> = {
  SheetNotFound: "ItemNotFound",
  SheetNameInvalid: "InvalidArgument",
  SheetNameTaken: "ItemAlreadyExists",
  SheetProtected: "AccessDenied",
  StructureProtected: "AccessDenied",
  LastVisibleSheet: "InvalidOperation",
  ChartNotFound: "ItemNotFound",
  TableNotFound: "ItemNotFound",
  TableOverlap: "InvalidArgument",
  TableNameInvalid: "InvalidArgument",
  TableNameTaken: "InvalidArgument",
  TableAreaInvalid: "InvalidArgument",
  TableCut: "InsertDeleteConflict",
  NameInvalid: "InvalidArgument",
  NameNotFound: "ItemNotFound",
  FormulaInvalid: "InvalidArgument",
  MergedCells: "MergedRangeConflict",
  BeyondSheet: "InvalidArgument",
  Failed: "GeneralException",
};

/** What the add-in is told about anything that was thrown while its request ran. */
export function describeError(error: unknown): { code: string; message: string } {
  if (error instanceof HostError) return { code: error.code, message: error.message };
  if (error instanceof EngineError) return { code: EXCEL_CODE[error.code], message: error.message };
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: "GeneralException", message };
}

/** The argument is missing or of the wrong kind. */
export function invalidArgument(message: string): HostError {
  return new HostError("InvalidArgument", message);
}

/** Nothing of that name or key. */
export function itemNotFound(message: string): HostError {
  return new HostError("ItemNotFound", message);
}
