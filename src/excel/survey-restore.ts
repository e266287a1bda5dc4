import { contains, type Area, type SheetPlace } from "../sheets/cells/address";
import { isBlank, type CellValue } from "../sheets/cells/cell";
import { locateBlock } from "../sheets/restore/locate-block";
import {
  fingerprint,
  type RemoveBlock,
  type RemoveLedgerRow,
  type RestoreCells,
  type RestoreStep,
} from "../sheets/restore/restore-point";
import { cellsOf, placeOf, rangeOf } from "./cells";

/** What the steps of a restore point meet in the workbook as it is now. */
export interface RestoreSurvey {
  readonly blocks: readonly SurveyedBlock[];
  readonly cells: readonly SurveyedCells[];
  readonly ledgerRows: readonly SurveyedLedgerRow[];
  /** Sheets that hold nothing but what the steps take away. */
  readonly sheetsToRemove: readonly string[];
  readonly sheets: ReadonlySet<string>;
}

export interface SurveyedBlock {
  readonly step: RemoveBlock;
  readonly place: SheetPlace;
  readonly tableIsThere: boolean;
  readonly state: "as-written" | "changed" | "empty";
}

export interface SurveyedCells {
  readonly step: RestoreCells;
  readonly place: SheetPlace;
  readonly state: "as-written" | "changed";
}

export interface SurveyedLedgerRow {
  readonly table: string;
  readonly sheet: string;
  readonly index: number;
  /** All of the list, title and all, where this is its only row; otherwise null. */
  readonly emptied: Area | null;
}

/** Two round trips: first what there is, then where it stands and what is in it. */
export async function surveyRestore(
  context: Excel.RequestContext,
  steps: readonly RestoreStep[],
): Promise<RestoreSurvey> {
  const { workbook } = context;
  const sheetItems = workbook.worksheets.load("items/name");
  const tableItems = workbook.tables.load("items/name");
  await context.sync();
  const sheets = new Set(sheetItems.items.map((sheet) => sheet.name));
  const tables = new Set(tableItems.items.map((table) => table.name));

  const blockQuestions = steps
    .filter((step) => step.kind === "remove-block")
    .filter((step) => tables.has(step.table.name) || sheets.has(step.sheet))
    .map((step) => askForBlock(context, step, tables.has(step.table.name)));
  const ledgerQuestions = steps
    .filter((step) => step.kind === "remove-ledger-row")
    .filter((step) => tables.has(step.table))
    .map((step) => askForLedger(context, step));
  const cellQuestions = steps
    .filter((step) => step.kind === "restore-cells")
    .filter((step) => sheets.has(step.sheet))
    .map((step) => askForCells(context, step));
  const usedQuestions = [...sheets].map((name) => ({
    name,
    used: workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).load("address"),
  }));
  await context.sync();

  const blocks = blockQuestions.map((answer) => answer());
  const ledgers = ledgerQuestions.map((answer) => answer());
  const cells = cellQuestions.map((answer) => answer());
  const goneOnSheet = (sheet: string): readonly Area[] => [
    ...blocks.filter((block) => block.state !== "empty" && block.place.sheet === sheet).map(({ place }) => place.area),
    ...cells.filter(({ step, place }) => leavesNothing(step) && place.sheet === sheet).map(({ place }) => place.area),
    ...ledgers.filter((ledger) => ledger.isLast && ledger.whole.sheet === sheet).map(({ whole }) => whole.area),
  ];
  const emptied = usedQuestions
    .filter(
      ({ name, used }) =>
        used.isNullObject || goneOnSheet(name).some((area) => contains(area, placeOf(used.address).area)),
    )
    .map(({ name }) => name);
  const added = new Set(steps.filter((step) => step.kind === "remove-sheet").map((step) => step.sheet));
  const ledgerSheets = new Set(ledgers.filter((ledger) => ledger.isLast).map((ledger) => ledger.whole.sheet));
  return {
    blocks,
    cells,
    ledgerRows: ledgers.flatMap(({ index, step, whole, isLast }) =>
      index === null ? [] : [{ table: step.table, sheet: whole.sheet, index, emptied: isLast ? whole.area : null }],
    ),
    sheetsToRemove: emptied.filter((name) => added.has(name) || ledgerSheets.has(name)),
    sheets,
  };
}

// With its table the block is found wherever it has gone; without it only where it was written.
function askForBlock(context: Excel.RequestContext, step: RemoveBlock, tableIsThere: boolean): () => SurveyedBlock {
  const { workbook } = context;
  if (step.fingerprint === null && !tableIsThere)
    return () => ({ step, place: { sheet: step.sheet, area: step.area }, tableIsThere, state: "changed" });
  if (!tableIsThere) {
    const range = rangeOf(workbook.worksheets.getItem(step.sheet), step.area).load("formulas");
    return () => ({
      step,
      place: { sheet: step.sheet, area: step.area },
      tableIsThere,
      state: stateOf(step, cellsOf(range.formulas)),
    });
  }
  const tableRange = workbook.tables.getItem(step.table.name).getRange().load("address");
  const below = tableRange.getRowsBelow(1).load("values");
  const above = step.table.area.row - step.area.row;
  const written =
    step.fingerprint === null
      ? null
      : tableRange
          .getOffsetRange(-above, 0)
          .getAbsoluteResizedRange(step.area.rows, step.area.columns)
          .load("formulas");
  return () => {
    const table = placeOf(tableRange.address);
    const gapIsFree = cellsOf(below.values).flat().every(isBlank);
    return {
      step,
      place: { sheet: table.sheet, area: locateBlock(step, table.area, gapIsFree) },
      tableIsThere,
      state: written === null ? "as-written" : stateOf(step, cellsOf(written.formulas)),
    };
  };
}

function askForCells(context: Excel.RequestContext, step: RestoreCells): () => SurveyedCells {
  const range = rangeOf(context.workbook.worksheets.getItem(step.sheet), step.area).load("formulas");
  return () => ({
    step,
    place: { sheet: step.sheet, area: step.area },
    state: fingerprint(cellsOf(range.formulas)) === step.fingerprint ? "as-written" : "changed",
  });
}

/** Whether the cells held nothing before Tiltag wrote in them. */
const leavesNothing = ({ before }: RestoreCells): boolean => before.palette.every((content) => content === "");

function stateOf(step: RemoveBlock, formulas: readonly (readonly CellValue[])[]): SurveyedBlock["state"] {
  if (formulas.flat().every(isBlank)) return "empty";
  return fingerprint(formulas) === step.fingerprint ? "as-written" : "changed";
}

function askForLedger(
  context: Excel.RequestContext,
  step: RemoveLedgerRow,
): () => { step: RemoveLedgerRow; index: number | null; isLast: boolean; whole: SheetPlace } {
  const table = context.workbook.tables.getItem(step.table);
  const body = table.getDataBodyRange().load("values,address");
  return () => {
    const { sheet, area } = placeOf(body.address);
    const rows = cellsOf(body.values);
    const index = rows.findIndex((row) => String(row[0]) === step.key);
    return {
      step,
      index: index < 0 ? null : index,
      isLast: index >= 0 && rows.length === 1,
      // From its title down, and no wider than its table: another list may stand beside it.
      whole: { sheet, area: { ...area, row: 0, rows: area.row + area.rows } },
    };
  };
}
