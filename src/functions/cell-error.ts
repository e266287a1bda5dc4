import type { Language } from "../sheets/cells/language";
import type { FunctionFault } from "./fault";

/**
 * A fault as the error Excel shows in the cell. Only #VALUE! and #N/A carry a message in Excel, so every fault is one
 * of the two.
 */
export const cellError = (fault: FunctionFault, language: Language): CustomFunctions.Error =>
  new CustomFunctions.Error(
    fault.kind === "argument" ? CustomFunctions.ErrorCode.invalidValue : CustomFunctions.ErrorCode.notAvailable,
    fault.sentence[language],
  );
