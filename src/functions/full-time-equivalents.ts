import { amount } from "../finance/money/amount";
import { fullTimeEquivalents, type WeightedPeriod } from "../finance/cases/full-time-equivalents";
import { fail, succeed } from "../finance/result";
import type { Words } from "../sheets/cells/language";
import { declareFunction } from "./declaration";
import { differentSizes, endBeforeStart, missing, nothingToCompute } from "./fault";
import { isSingle, sameShape, shapeOf } from "./matrix";
import { dates, optional, quantities, year } from "./parameter";
import { ALONE, placeOf, type ElementPlace } from "./place";

const parameters = {
  starts: dates({
    name: { da: "startdatoer", en: "start dates" },
    help: {
      da: "Startdatoen for hver sag. En række uden startdato og slutdato tæller ikke med.",
      en: "The start date of each case. A row without start date and end date does not count.",
    },
  }),
  ends: dates({
    name: { da: "slutdatoer", en: "end dates" },
    help: {
      da: "Den sidste dag i hver sag, et lige så stort område. Tomme celler er åbne sager; én tom celle gør alle åbne.",
      en: "The last day of each case, a range of the same size. Empty cells are open cases; a single empty cell makes all of them open.",
    },
  }),
  year: year({
    name: { da: "år", en: "year" },
    help: { da: "Det år der tælles i.", en: "The year that is counted in." },
  }),
  counts: optional(
    quantities({
      name: { da: "antal", en: "count" },
      help: {
        da: "Hvor mange pladser eller borgere hver række står for, et lige så stort område. Rækker uden tal eller med 0 tæller ikke med. Udelades det, tæller hver række én.",
        en: "How many places or citizens each row stands for, a range of the same size. Rows without a number or with 0 do not count. If left out, each row counts one.",
      },
    }),
  ),
};

const EQUAL: Words = { da: "Vælg lige store områder.", en: "Select ranges of the same size." };

/** Helårspersoner (`domain.md` §4.3): days active in the year, both ends included, ÷ days in the year. */
export const HELAARSPERSONER = declareFunction({
  id: "HELAARSPERSONER",
  name: "HELÅRSPERSONER",
  summary: {
    da: "Antal helårspersoner i et år: dagene, hver sag er aktiv, divideret med årets dage.",
    en: "The number of full-time equivalent citizens in a year: the days each case is active, divided by the year's days.",
  },
  parameters,
  source: "domain.md §4.3",
  examples: [
    {
      formula: "=TILTAG.HELÅRSPERSONER(DATO(2026;3;15);DATO(2026;6;30);2026)",
      arguments: [46096, 46203, 2026],
      result: [[108 / 365]],
      source: "domain.md §10",
    },
  ],
  compute({ starts, ends, year, counts }) {
    const shape = shapeOf(starts);
    const allOpen = isSingle(ends) && ends[0]?.[0] === null;
    if (!allOpen && !sameShape(shape, shapeOf(ends)))
      return fail(differentSizes(parameters.starts.name, shape, parameters.ends.name, shapeOf(ends), EQUAL));
    if (counts !== null && !sameShape(shape, shapeOf(counts)))
      return fail(differentSizes(parameters.starts.name, shape, parameters.counts.name, shapeOf(counts), EQUAL));
    const rows: (WeightedPeriod & { readonly place: ElementPlace })[] = [];
    for (const [row, line] of starts.entries())
      for (const [column, start] of line.entries()) {
        const end = allOpen ? null : (ends[row]?.[column] ?? null);
        const count = counts === null ? amount(1) : (counts[row]?.[column] ?? null);
        if (count === null || count === "missing") continue;
        const place = placeOf(shape, row, column);
        if (start !== null) rows.push({ period: { start, end }, count, place });
        else if (end !== null) return fail(missing(parameters.starts.name, place));
      }
    if (rows.length === 0)
      return fail(nothingToCompute("Der er ingen sager med startdato.", "There are no cases with a start date."));
    const equivalents = fullTimeEquivalents(rows, year);
    return equivalents.ok
      ? succeed([[equivalents.value]])
      : fail(endBeforeStart(rows[equivalents.fault.index]?.place ?? ALONE));
  },
});
