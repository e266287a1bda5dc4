import { languageOf, type Language } from "../sheets/cells/language";

/** The language of Excel's own menus; known once Office is ready, Danish until then. */
export const displayLanguage = (): Language =>
  languageOf((Office as { context?: { displayLanguage?: string } }).context?.displayLanguage);
