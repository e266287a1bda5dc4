import type { Language } from "../../sheets/cells/language";
import type { FunctionId } from "../declaration/function-id";

/** Where the page of each language is published, beside the pane's own page. */
export const PAGES: Readonly<Record<Language, string>> = { da: "funktioner.html", en: "functions.html" };

/** The section of a function on that page. */
export const anchorOf = (id: FunctionId): string => id.toLowerCase();

/** The address Excel opens for a function; `base` is where the add-in is published, with its last slash. */
export const helpUrl = (base: string, language: Language, id: FunctionId): string =>
  `${base}${PAGES[language]}#${anchorOf(id)}`;
