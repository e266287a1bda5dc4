import { dayOf } from "../../src/finance/calendar/day";
import { toBulk } from "../../src/finance/cases/bulk-cases";
import { bulkMonths } from "../../src/finance/cases/bulk-months";
import { caseYear } from "../../src/finance/cases/case-year";
import { dearCases } from "../../src/finance/prognosis/dear-cases";
import { prognosisOf } from "../../src/finance/prognosis/prognosis";
import { ALL_CASE_COLUMNS, CASE_COLUMNS, CASES_SHEET, MONTH_HEADERS } from "../../src/sheets/cases/case-columns";
import { findHeader } from "../../src/sheets/cases/find-header";
import { readAtOnce } from "../../src/sheets/cases/in-slices";
import { HEADER_ROW, layOutCases, SUM_ROW } from "../../src/sheets/cases/lay-out-cases";
import { mappingOf, proposeColumns } from "../../src/sheets/cases/propose-columns";
import { readCases as readExport } from "../../src/sheets/cases/read-cases";
import { readDelimited } from "../../src/sheets/cases/read-delimited";
import { formatCell } from "../../src/sheets/cells/address";
import { layOutCalculation } from "../../src/sheets/prognosis/lay-out-calculation";
import { layOutFlows } from "../../src/sheets/prognosis/lay-out-flows";
import { layOutPremises } from "../../src/sheets/prognosis/lay-out-premises";
import { layOutPrognosis } from "../../src/sheets/prognosis/lay-out-prognosis";
import { readCases, type CaseCells } from "../../src/sheets/prognosis/read-cases";
import type { PlannedConstant } from "../../src/sheets/plan/sheet-plan";
import { casesSheet } from "./evaluate-case-list";
import { openSheets, type EvaluatedSheet, type ShownFormula } from "./evaluate-sheets";
import { randomCaseList } from "./random-case-lists";
import { randomPrognosis } from "./random-prognosis";
import type { Random } from "./seeded-random";

export const COMPARED_SHEETS = [CASES_SHEET, "Beregning", "Prognose", "Til- og afgang"] as const;

/** One sheet of a list: what its formulas show beside what the core says. */
export interface SheetAgreement {
  readonly sheet: (typeof COMPARED_SHEETS)[number];
  readonly formulas: number;
  /** The largest difference between a formula and the core, in kroner, persons or shares. */
  readonly largest: number;
  /** Where the difference is half an øre or more, or the formula shows something else. */
  readonly differing: readonly string[];
}

export interface Agreement {
  readonly cases: number;
  readonly sheets: readonly SheetAgreement[];
}

const HALF_OERE = 0.005;

/**
 * A random list from its text to `Sager`, and a random prognosis of it from there as the add-in reads it: what each
 * planned formula shows beside the decimal core, and the months' sums beside the bulk core's whole øre.
 */
export function compareRandomList(random: Random): Agreement {
  const { year, text } = randomCaseList(random);
  const table = findHeader(readAtOnce(readDelimited(text)));
  if (table === null) throw new Error("nothing in the list");
  const asOf = dayOf(year, 8, 31);
  const { cases, faults } = readAtOnce(
    readExport(table, mappingOf(proposeColumns(table)), { year, asOf, pseudonyms: false }),
  );
  if (faults.length > 0) throw new Error(`Refused: ${JSON.stringify(faults[0])}`);
  const layout = layOutCases({ year, asOf, cases, refused: 0, years: cases.map(({ value }) => caseYear(value, year)) });
  const read = readCases(cellsByKey(layout.cells.slice(HEADER_ROW + 1)));
  const request = randomPrognosis(read.cases, year, random);
  const sheets: readonly EvaluatedSheet[] = [
    casesSheet(layout),
    layOutCalculation(request, dearCases(read.cases, year, request.dearLimits), read.rows),
    layOutPrognosis(request, prognosisOf(request)),
    layOutFlows(request),
    layOutPremises(request, []),
  ];
  const shownOn = openSheets(sheets);
  const agreements = COMPARED_SHEETS.map((sheet, index) => agreementOf(sheet, shownOn(sheets[index]?.sheet ?? "")));
  const sums = shownOn(CASES_SHEET).filter(({ row }) => row === SUM_ROW);
  const bulk = differingFromBulk(
    cases.map(({ value }) => value),
    year,
    sums,
  );
  return {
    cases: cases.length,
    sheets: agreements.map((each) =>
      each.sheet === CASES_SHEET ? { ...each, differing: [...each.differing, ...bulk] } : each,
    ),
  };
}

const cellsByKey = (rows: readonly (readonly PlannedConstant[])[]): CaseCells =>
  Object.fromEntries(CASE_COLUMNS.map(({ key }, column) => [key, rows.map((line) => line[column] ?? null)]));

function agreementOf(sheet: SheetAgreement["sheet"], formulas: readonly ShownFormula[]): SheetAgreement {
  const differing: string[] = [];
  let largest = 0;
  for (const { row, column, shown, expected } of formulas) {
    if (expected === null) continue;
    const isNumber = typeof shown === "number" && typeof expected === "number";
    const difference = isNumber ? Math.abs(shown - expected) : shown === expected ? 0 : Number.NaN;
    if (difference > largest) largest = difference;
    if (!(difference < HALF_OERE))
      differing.push(`${sheet} ${formatCell({ row, column })}: ${String(shown)}, ${String(expected)}`);
  }
  return { sheet, formulas: formulas.length, largest, differing };
}

function differingFromBulk(
  cases: Parameters<typeof toBulk>[0],
  year: number,
  sums: readonly ShownFormula[],
): readonly string[] {
  const bulk = toBulk(cases, 1, () => 0);
  if (!bulk.ok) throw new Error(bulk.fault.code);
  return [...bulkMonths(bulk.value, { firstYear: year, months: 12 }).entries()].flatMap(([month, oere]) => {
    const header = MONTH_HEADERS[month] ?? "";
    const column = ALL_CASE_COLUMNS.findIndex((each) => each.header === header);
    const shown = Number(sums.find((each) => each.column === column)?.shown);
    // Half an øre may fall to either side in binary numbers.
    return Math.abs(shown * 100 - oere) < 0.5001 ? [] : [`${header}: ${String(shown)}, ${String(oere)} øre`];
  });
}
