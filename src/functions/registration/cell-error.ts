import type { Language } from "../../sheets/cells/language";
import type { FunctionFault } from "../arguments/fault";

/**
 * A fault as the error Excel shows in the cell. Only #VALUE! and #N/A carry a message in Excel, so every fault of our
 * own is one of the two; an error that was given comes through as itself, where a function may give it.
 */
export function cellError(fault: FunctionFault, language: Language): CustomFunctions.Error {
  const { ErrorCode, Error } = CustomFunctions;
  switch (fault.kind) {
    case "argument":
      return new Error(ErrorCode.invalidValue, fault.sentence[language]);
    case "nothing":
      return new Error(ErrorCode.notAvailable, fault.sentence[language]);
    case "error":
      return new Error(codeOf(fault.code));
  }
}

/** The runtime's own name of an error; some that Excel can show are none a function may give. */
function codeOf(shown: string): CustomFunctions.ErrorCode {
  const codes = Object.values(CustomFunctions.ErrorCode);
  const texts: readonly string[] = codes;
  return codes[texts.indexOf(shown)] ?? CustomFunctions.ErrorCode.invalidValue;
}
