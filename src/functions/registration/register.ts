import type { Language } from "../../sheets/cells/language";
import { FUNCTIONS } from "../catalogue";
import { cellError } from "./cell-error";

/**
 * Ties every declared function to its id in Excel's runtime. Must run when the script loads, before Office is ready,
 * so the language of the error sentences is asked for at each failure.
 */
export function registerFunctions(language: () => Language): void {
  for (const declared of FUNCTIONS) {
    CustomFunctions.associate(declared.id, (...argumentList: unknown[]) => {
      const result = declared.call(argumentList);
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's runtime has an Error of its own kind.
      if (!result.ok) throw cellError(result.fault, language());
      return result.value;
    });
  }
}
