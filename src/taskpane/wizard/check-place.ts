import { findPlace } from "../../actions/placing/find-place";
import { holdsCprNumber } from "../../sheets/cells/cpr-number";
import type { Language } from "../../sheets/cells/language";
import type { FieldErrors } from "./use-field-errors";
import type { PlacedDraft } from "./use-kept-draft";

/** What the checks know of the workbook. */
export interface KnownSheets {
  readonly sheets: readonly string[];
  readonly activeSheet: string;
}

/** What stands in the way of a place for a committee's paper; `cpr` is said of a sheet's name with such a number in it. */
export function checkPlace(
  { place, address }: PlacedDraft,
  newSheet: string,
  { sheets, activeSheet }: KnownSheets,
  cpr: string,
  language: Language,
): FieldErrors {
  const name = newSheet.trim();
  if (place === "sheet" && holdsCprNumber(name)) return { newSheet: cpr };
  // Nothing is known of a workbook that could not be read; the action asks it again.
  if (sheets.length === 0) return {};
  const found = findPlace(place === "cell" ? address.trim() : { newSheet: name }, {
    sheets: sheets.map((sheet) => ({ name: sheet, protected: false })),
    activeSheet,
    structureProtected: false,
    tables: [],
    names: [],
  });
  return found.ok ? {} : { [place === "cell" ? "address" : "newSheet"]: found.fault.sentence[language] };
}
