import { fail, succeed, type Result } from "../result";
import { FIRST_YEAR, LAST_YEAR } from "./day";

export type YearsFault =
  | { readonly code: "no-years" }
  | { readonly code: "year-outside-calendar"; readonly year: number }
  | { readonly code: "year-twice"; readonly year: number }
  | { readonly code: "years-not-ascending"; readonly year: number };

/** The years of a table: at least one, whole, ascending, none twice (`domain.md` §2.5: budget year + overslagsår). */
export function checkYears(years: readonly number[]): Result<readonly number[], YearsFault> {
  if (years.length === 0) return fail({ code: "no-years" });
  for (const [index, year] of years.entries()) {
    if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)
      return fail({ code: "year-outside-calendar", year });
    if (years.indexOf(year) < index) return fail({ code: "year-twice", year });
    if (index > 0 && year < (years[index - 1] ?? year)) return fail({ code: "years-not-ascending", year });
  }
  return succeed(years);
}
