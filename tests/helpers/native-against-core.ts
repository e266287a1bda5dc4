import { dayOf } from "../../src/finance/calendar/day";
import { toBulk } from "../../src/finance/cases/bulk-cases";
import { bulkMonths } from "../../src/finance/cases/bulk-months";
import { caseYear } from "../../src/finance/cases/case-year";
import { findHeader } from "../../src/sheets/cases/find-header";
import { readAtOnce } from "../../src/sheets/cases/in-slices";
import { layOutCases } from "../../src/sheets/cases/lay-out-cases";
import { mappingOf, proposeColumns } from "../../src/sheets/cases/propose-columns";
import { readCases } from "../../src/sheets/cases/read-cases";
import { readDelimited } from "../../src/sheets/cases/read-delimited";
import { MONTH_HEADERS } from "../../src/sheets/cases/case-columns";
import { evaluateCaseList } from "./evaluate-case-list";
import { randomCaseList } from "./random-case-lists";
import type { Random } from "./seeded-random";

export interface Agreement {
  readonly cases: number;
  /** Formulas evaluated. */
  readonly cells: number;
  /** The largest difference between a formula and the core, in kroner or whole persons. */
  readonly largest: number;
  /** Where the difference is half an øre or more, or the formula shows no number. */
  readonly differing: readonly string[];
}

const HALF_OERE = 0.005;

/**
 * A random list from its text to `Sager`: what each planned formula shows beside the decimal core, and the months' sums
 * beside the bulk core's whole øre.
 */
export function compareRandomList(random: Random): Agreement {
  const { year, text } = randomCaseList(random);
  const table = findHeader(readAtOnce(readDelimited(text)));
  if (table === null) throw new Error("nothing in the list");
  const asOf = dayOf(year, 8, 31);
  const { cases, faults } = readAtOnce(
    readCases(table, mappingOf(proposeColumns(table)), { year, asOf, pseudonyms: false }),
  );
  if (faults.length > 0) throw new Error(`Refused: ${JSON.stringify(faults[0])}`);
  const years = cases.map(({ value }) => caseYear(value, year));
  const sums = new Map<string, number>();
  const differing: string[] = [];
  let largest = 0;
  let cells = 0;
  for (const { header, row, shown, expected } of evaluateCaseList(
    layOutCases({ year, asOf, cases, refused: 0, years }),
  )) {
    cells++;
    if (row === null) sums.set(header, Number(shown));
    const difference = typeof shown === "number" ? Math.abs(shown - Number(expected)) : Number.NaN;
    if (difference > largest) largest = difference;
    if (!(difference < HALF_OERE)) differing.push(`${header}, ${String(row)}: ${String(shown)}, ${String(expected)}`);
  }
  const bulk = toBulk(
    cases.map(({ value }) => value),
    1,
    () => 0,
  );
  if (!bulk.ok) throw new Error(bulk.fault.code);
  for (const [month, oere] of bulkMonths(bulk.value, { firstYear: year, months: 12 }).entries()) {
    const header = MONTH_HEADERS[month] ?? "";
    const shown = sums.get(header) ?? Number.NaN;
    // Half an øre may fall to either side in binary numbers.
    if (!(Math.abs(shown * 100 - oere) < 0.5001)) differing.push(`${header}: ${String(shown)}, ${String(oere)} øre`);
  }
  return { cases: cases.length, cells, largest, differing };
}
