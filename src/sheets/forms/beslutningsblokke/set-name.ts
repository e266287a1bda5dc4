import { fail, succeed, type Result } from "../../../finance/result";
import { sameName } from "../../cells/sheet-name";

export type SetNameFault =
  | { readonly code: "set-name-empty" }
  | { readonly code: "set-name-too-long" }
  | { readonly code: "set-name-character"; readonly character: string }
  | { readonly code: "set-name-taken" };

/** What still can be read in a column's header and a line's label. */
export const LONGEST_SET_NAME = 40;

/** A set's name is a column's header, and its formulas name the column: what they would read otherwise is refused. */
export function checkSetName(name: string, headers: readonly string[]): Result<string, SetNameFault> {
  const tidy = name.replace(/\s+/g, " ").trim();
  if (tidy === "") return fail({ code: "set-name-empty" });
  if (tidy.length > LONGEST_SET_NAME) return fail({ code: "set-name-too-long" });
  const character = /[[\]#'"@]/.exec(tidy)?.[0];
  if (character !== undefined) return fail({ code: "set-name-character", character });
  if (headers.some((header) => sameName(header, tidy))) return fail({ code: "set-name-taken" });
  return succeed(tidy);
}
