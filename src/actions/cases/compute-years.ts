import { caseYear, type CaseYear } from "../../finance/cases/case-year";
import type { ServiceCase } from "../../finance/cases/service-case";

const SLICE = 100;

/** What every case is in the year; yields the share computed so far. */
export function* computeYears(cases: readonly ServiceCase[], year: number): Generator<number, readonly CaseYear[]> {
  const years: CaseYear[] = [];
  for (const [index, each] of cases.entries()) {
    if (index > 0 && index % SLICE === 0) yield index / cases.length;
    years.push(caseYear(each, year));
  }
  return years;
}
