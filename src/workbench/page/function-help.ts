import type { Univer } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";

/**
 * Takes Univer's help on its 500 built-in functions away: it is in English only, and its words are left out of the page.
 * They calculate all the same; the help while typing then shows the add-in's functions, in the add-in's words.
 */
export function helpOnlyWithAddInFunctions(univer: Univer): void {
  const injector = univer.__getInjector();
  // The service puts its descriptions in when it is first asked for: before they are taken out, not after.
  injector.get(IDescriptionService);
  const functions = injector.get(IFunctionService);
  functions.unregisterDescriptions(...functions.getDescriptions().keys());
}
