import type { Day } from "../../finance/calendar/day";
import { amount } from "../../finance/money/amount";
import { fullTimeEquivalents, type WeightedPeriod } from "../../finance/cases/full-time-equivalents";
import { fail, succeed, type Result } from "../../finance/result";
import type { Words } from "../../sheets/cells/language";
import { declareFunction, type Values } from "../declaration/declaration";
import { differentSizes, endBeforeStart, missing, nothingToCompute, type FunctionFault } from "../arguments/fault";
import { isSingle, sameShape, shapeOf, type Matrix } from "../arguments/matrix";
import { dates, optional, quantities, year } from "../arguments/parameter";
import { ALONE, placeOf, type ElementPlace } from "../arguments/place";

const parameters = {
  starts: dates({ da: "startdatoer", en: "start dates" }),
  ends: dates({ da: "slutdatoer", en: "end dates" }),
  year: year({ da: "år", en: "year" }),
  counts: optional(quantities({ da: "antal", en: "count" })),
};

const EQUAL: Words = { da: "Vælg lige store områder.", en: "Select ranges of the same size." };

/** Helårspersoner (`domain.md` §4.3): days active in the year, both ends included, ÷ days in the year. */
export const HELAARSPERSONER = declareFunction({
  id: "HELAARSPERSONER",
  name: "HELÅRSPERSONER",
  parameters,
  compute({ starts, ends, year, counts }) {
    const shape = shapeOf(starts);
    const allOpen = areAllOpen(ends);
    if (!allOpen && !sameShape(shape, shapeOf(ends)))
      return fail(differentSizes(parameters.starts.name, shape, parameters.ends.name, shapeOf(ends), EQUAL));
    if (counts !== null && !sameShape(shape, shapeOf(counts)))
      return fail(differentSizes(parameters.starts.name, shape, parameters.counts.name, shapeOf(counts), EQUAL));
    const rows = casesIn({ starts, ends, year, counts });
    if (!rows.ok) return rows;
    if (rows.value.length === 0)
      return fail(nothingToCompute("Der er ingen sager med startdato.", "There are no cases with a start date."));
    const equivalents = fullTimeEquivalents(rows.value, year);
    return equivalents.ok
      ? succeed([[equivalents.value]])
      : fail(endBeforeStart(rows.value[equivalents.fault.index]?.place ?? ALONE));
  },
});

/** A case that counts, and where it stands. */
export interface PlacedCase extends WeightedPeriod {
  readonly place: ElementPlace;
}

/** The cases of the ranges in reading order, without the rows that do not count. */
export function casesIn(values: Values<typeof parameters>): Result<readonly PlacedCase[], FunctionFault> {
  const { starts, ends, counts } = values;
  const shape = shapeOf(starts);
  const rows: PlacedCase[] = [];
  for (const [row, line] of starts.entries())
    for (const [column, start] of line.entries()) {
      const end = areAllOpen(ends) ? null : (ends[row]?.[column] ?? null);
      const count = counts === null ? amount(1) : (counts[row]?.[column] ?? null);
      if (count === null || count === "missing") continue;
      const place = placeOf(shape, row, column);
      if (start !== null) rows.push({ period: { start, end }, count, place });
      else if (end !== null) return fail(missing(parameters.starts.name, place));
    }
  return succeed(rows);
}

const areAllOpen = (ends: Matrix<Day | null>): boolean => isSingle(ends) && ends[0]?.[0] === null;
