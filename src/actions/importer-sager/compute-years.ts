import { caseYear, type CaseYear } from "../../finance/cases/case-year";
import type { ReadCase } from "../../sheets/cases/read-case";

const SLICE = 100;

/** What every case is in the year; yields the share computed so far. */
export function* computeYears(cases: readonly ReadCase[], year: number): Generator<number, readonly CaseYear[]> {
  const years: CaseYear[] = [];
  for (const [index, { value }] of cases.entries()) {
    if (index > 0 && index % SLICE === 0) yield index / cases.length;
    years.push(caseYear(value, year));
  }
  return years;
}
