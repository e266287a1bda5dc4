import { contains, type Area, type SheetPlace } from "../sheets/cells/address";
import { isBlank, type CellValue } from "../sheets/cells/cell";
import { locateBlock } from "../sheets/restore/locate-block";
import {
  fingerprint,
  type RemoveBlock,
  type RemoveChart,
  type RestoreCells,
  type RestoreStep,
} from "../sheets/restore/restore-point";
import { cellsOf, placeOf, rangeOf } from "./cells";
import { askForColumn, type SurveyedColumn } from "./survey-columns";
import { askForLedgers, stretches } from "./survey-ledgers";
import { askForInsertedRows, type SurveyedInsertedRows } from "./survey-inserted-rows";
import { askForTableRows, type SurveyedTableRows } from "./survey-table-rows";

/** What the steps of a restore point meet in the workbook as it is now. */
export interface RestoreSurvey {
  readonly blocks: readonly SurveyedBlock[];
  readonly columns: readonly SurveyedColumn[];
  readonly cells: readonly SurveyedCells[];
  readonly tableRows: readonly SurveyedTableRows[];
  readonly insertedRows: readonly SurveyedInsertedRows[];
  /** Lines of lists that keep others, each stretch of neighbours as one place. */
  readonly ledgerRows: readonly SheetPlace[];
  /** Lists whose every row the steps take away. */
  readonly emptiedLists: readonly SurveyedList[];
  /** Charts to be taken away that are there. */
  readonly charts: readonly SurveyedChart[];
  /** Names to be taken away that are there. */
  readonly names: readonly string[];
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

export interface SurveyedChart {
  readonly sheet: string;
  readonly name: string;
}

/** One of Tiltag's own lists, title and all. */
export interface SurveyedList {
  readonly table: string;
  readonly sheet: string;
  readonly area: Area;
}

/** Two round trips: first what there is, then where it stands and what is in it. */
export async function surveyRestore(
  context: Excel.RequestContext,
  steps: readonly RestoreStep[],
): Promise<RestoreSurvey> {
  const { workbook } = context;
  const sheetItems = workbook.worksheets.load("items/name");
  const tableItems = workbook.tables.load("items/name");
  const nameQuestions = steps
    .filter((step) => step.kind === "remove-name")
    .map(({ name }) => ({ name, item: workbook.names.getItemOrNullObject(name).load("name") }));
  await context.sync();
  const sheets = new Set(sheetItems.items.map((sheet) => sheet.name));
  const tables = new Set(tableItems.items.map((table) => table.name));

  const blockQuestions = steps
    .filter((step) => step.kind === "remove-block")
    .filter((step) => tables.has(step.table.name) || sheets.has(step.sheet))
    .map((step) => askForBlock(context, step, tables.has(step.table.name)));
  const columnQuestions = steps
    .filter((step) => step.kind === "remove-table-column")
    .filter((step) => tables.has(step.table))
    .map((step) => askForColumn(context, step));
  const ledgerSteps = steps
    .filter((step) => step.kind === "remove-ledger-row")
    .filter(({ table }) => tables.has(table));
  const ledgerQuestions = askForLedgers(context, ledgerSteps);
  const cellQuestions = steps
    .filter((step) => step.kind === "restore-cells")
    .filter((step) => sheets.has(step.sheet))
    .map((step) => askForCells(context, step));
  const rowQuestions = steps
    .filter((step) => step.kind === "restore-table-rows")
    .filter((step) => tables.has(step.table))
    .map((step) => askForTableRows(context, step));
  const insertedQuestions = steps
    .filter((step) => step.kind === "remove-rows")
    .filter((step) => sheets.has(step.sheet))
    .map((step) => askForInsertedRows(context, step));
  const chartQuestions = steps
    .filter((step) => step.kind === "remove-chart")
    .flatMap((step) => askForChart(context, step, sheets, tables));
  const added = new Set(steps.filter((step) => step.kind === "remove-sheet").map((step) => step.sheet));
  const chartsOnAdded = [...added]
    .filter((name) => sheets.has(name))
    .map((name) => ({ name, charts: workbook.worksheets.getItem(name).charts.load("items/name") }));
  const usedQuestions = [...sheets].map((name) => ({
    name,
    used: workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).load("address"),
  }));
  await context.sync();

  const blocks = blockQuestions.map((answer) => answer());
  const ledgers = ledgerQuestions.map((answer) => answer());
  const cells = cellQuestions.map((answer) => answer());
  const charts = chartQuestions.flatMap((answer) => answer());
  const keepsChart = (sheet: string): boolean =>
    chartsOnAdded
      .filter(({ name }) => name === sheet)
      .some((on) =>
        on.charts.items.some(({ name }) => !charts.some((chart) => chart.sheet === sheet && chart.name === name)),
      );
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
    .map(({ name }) => name)
    .filter((name) => !keepsChart(name));
  const ledgerSheets = new Set(ledgers.filter((ledger) => ledger.isLast).map((ledger) => ledger.whole.sheet));
  return {
    blocks,
    columns: columnQuestions.map((answer) => answer()),
    cells,
    tableRows: rowQuestions.map((answer) => answer()),
    insertedRows: insertedQuestions.map((answer) => answer()),
    ledgerRows: ledgers.flatMap(({ rows, body, isLast }) => (isLast ? [] : stretches(body, rows))),
    emptiedLists: ledgers.filter(({ isLast }) => isLast).map(({ table, whole }) => ({ table, ...whole })),
    charts,
    names: nameQuestions.filter(({ item }) => !item.isNullObject).map(({ name }) => name),
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

/** On the sheet where its table stands now; without a table where it was laid. */
function askForChart(
  context: Excel.RequestContext,
  { sheet, name, table }: RemoveChart,
  sheets: ReadonlySet<string>,
  tables: ReadonlySet<string>,
): readonly (() => readonly SurveyedChart[])[] {
  const { workbook } = context;
  const tableIsThere = table !== null && tables.has(table);
  if (!tableIsThere && !sheets.has(sheet)) return [];
  const worksheet = tableIsThere ? workbook.tables.getItem(table).worksheet : workbook.worksheets.getItem(sheet);
  worksheet.load("name");
  const charts = worksheet.charts.load("items/name");
  return [() => charts.items.filter((chart) => chart.name === name).map(() => ({ sheet: worksheet.name, name }))];
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
