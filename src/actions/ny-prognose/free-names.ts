import { freeSheetName } from "../../sheets/cells/sheet-name";
import { freeTableName } from "../../sheets/cells/table-name";
import type { PrognosisNames } from "../../sheets/prognosis/prognosis-request";
import type { WorkbookOutline } from "../../sheets/workbook-port";

/** The prognosis sheet has the name it was given; those that go with it get names that are free. */
export function freeNames(prognosisSheet: string, year: number, outline: WorkbookOutline): PrognosisNames {
  const sheets = outline.sheets.map(({ name }) => name);
  const taken = [...outline.tables, ...outline.names];
  return {
    prognosisSheet,
    premisesSheet: freeSheetName(`Forudsætninger ${String(year)}`, sheets),
    premisesTable: freeTableName(`Forudsætninger_${String(year)}`, taken),
    calculationSheet: freeSheetName(`Beregning ${String(year)}`, sheets),
    flowsSheet: freeSheetName(`Til- og afgang ${String(year)}`, sheets),
    dearCasesSheet: freeSheetName(`Dyre sager ${String(year)}`, sheets),
    priceAndVolumeSheet: freeSheetName(`Pris og mængde ${String(year)}`, sheets),
    calculationTable: freeTableName(`Beregning_${String(year)}`, taken),
  };
}
