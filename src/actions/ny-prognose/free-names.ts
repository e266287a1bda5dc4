import { sameName } from "../../sheets/cells/sheet-name";
import { freeTableName } from "../../sheets/cells/table-name";
import type { PrognosisNames } from "../../sheets/prognosis/prognosis-request";
import type { WorkbookOutline } from "../../sheets/workbook-port";

/** The prognosis sheet has the name it was given; those that go with it get names that are free. */
export function freeNames(prognosisSheet: string, year: number, outline: WorkbookOutline): PrognosisNames {
  const sheets = outline.sheets.map(({ name }) => name);
  const taken = [...outline.tables, ...outline.names];
  return {
    prognosisSheet,
    premisesSheet: freeSheet(`Forudsætninger ${String(year)}`, sheets),
    premisesTable: freeTableName(`Forudsætninger_${String(year)}`, taken),
    calculationSheet: freeSheet(`Beregning ${String(year)}`, sheets),
    flowsSheet: freeSheet(`Til- og afgang ${String(year)}`, sheets),
    dearCasesSheet: freeSheet(`Dyre sager ${String(year)}`, sheets),
    priceAndVolumeSheet: freeSheet(`Pris og mængde ${String(year)}`, sheets),
    calculationTable: freeTableName(`Beregning_${String(year)}`, taken),
  };
}

function freeSheet(base: string, taken: readonly string[]): string {
  const isTaken = (name: string): boolean => taken.some((other) => sameName(other, name));
  let name = base;
  for (let number = 2; isTaken(name); number++) name = `${base} (${String(number)})`;
  return name;
}
