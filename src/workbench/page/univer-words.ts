import { mergeLocales, type ILanguagePack } from "@univerjs/core";
import designEnglish from "@univerjs/design/locale/en-US";
import docsEnglish from "@univerjs/docs-ui/locale/en-US";
import formulaUiEnglish from "@univerjs/sheets-formula-ui/locale/en-US";
import numfmtUiEnglish from "@univerjs/sheets-numfmt-ui/locale/en-US";
import tableEnglish from "@univerjs/sheets-table-ui/locale/en-US";
import sheetsUiEnglish from "@univerjs/sheets-ui/locale/en-US";
import sheetsEnglish from "@univerjs/sheets/locale/en-US";
import uiEnglish from "@univerjs/ui/locale/en-US";
import type { Language } from "./page-options";
import { univerDanish } from "./univer-danish";

const isGroup = (value: unknown): value is ILanguagePack =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** `mergeLocales` replaces whole groups; here a group keeps the words that the second lacks. */
function overlay(under: ILanguagePack, over: ILanguagePack): ILanguagePack {
  const merged: ILanguagePack = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] = isGroup(below) && isGroup(value) ? overlay(below, value) : value;
  }
  return merged;
}

/** Univer's words, without the descriptions of its 500 functions: they are English, and a third of a megabyte. */
export function univerWords(language: Language): ILanguagePack {
  const english = mergeLocales(
    designEnglish,
    docsEnglish,
    sheetsEnglish,
    formulaUiEnglish,
    numfmtUiEnglish,
    sheetsUiEnglish,
    uiEnglish,
    tableEnglish,
  );
  return language === "da" ? overlay(english, mergeLocales(univerDanish)) : english;
}
