import type { Language } from "../../sheets/cells/language";
import { FUNCTIONS_WITH_HELP, type FunctionWithHelp } from "../help-catalogue";
import { helpUrl } from "./pages";

/** The function metadata Excel reads (custom-functions.schema.json), of what Tiltag uses of it. */
export interface FunctionMetadata {
  readonly $schema: string;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: "any";
      readonly dimensionality: "scalar" | "matrix";
      readonly optional?: true;
    }[];
    readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
  }[];
}

/** A text that stands in one language only: the build stops on it. */
export class MissingTranslationError extends Error {
  readonly code = "missing-translation";
}

/**
 * The metadata of all functions in one language. Ids and function names are the same in every language: Excel can't
 * resolve a translated name that code writes into a cell. `base` is where the add-in is published, as the manifest says.
 */
export const functionMetadata = (
  language: Language,
  base: string,
  functions: readonly FunctionWithHelp[] = FUNCTIONS_WITH_HELP,
): FunctionMetadata => ({
  $schema: "https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json",
  functions: functions.map(({ declared, help, parameters }) => ({
    id: declared.id,
    name: declared.name,
    description: translated(help.summary[language], `${declared.id}: summary`, language),
    helpUrl: helpUrl(base, language, declared.id),
    parameters: parameters.map(({ parameter, help: explained }, index) => {
      const place = `${declared.id}: parameter ${String(index + 1)}`;
      return {
        name: translated(parameter.name[language], `${place}, name`, language),
        description: translated(explained[language], `${place}, help`, language),
        type: "any",
        dimensionality: parameter.dimensionality,
        ...(parameter.optional ? { optional: true } : {}),
      };
    }),
    result: { type: "any", dimensionality: "matrix" },
  })),
});

function translated(text: string, place: string, language: Language): string {
  if (text.trim() === "") throw new MissingTranslationError(`${place} has no text in "${language}".`);
  return text;
}
