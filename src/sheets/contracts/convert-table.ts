import type { Amount } from "../../finance/money/amount";
import type { TableContract } from "../../finance/money/table-contract";
import { changesNothing, type ContractConversion } from "../../finance/prices/contract-conversion";
import { fail, succeed, type Result } from "../../finance/result";
import { singleCell, type Area, type CellPlace } from "../cells/address";
import type { CellValue } from "../cells/cell";
import { amountFormat } from "../layouts/contract-note";
import type { RegisteredTable } from "../ledgers/table-register";
import { joinBlocks, type Block } from "../plan/join-blocks";
import { isPlannedFormula, type PlannedCell } from "../plan/sheet-plan";
import { withDecimals } from "./amount-format";
import { AMOUNTS } from "./amounts-by-form";
import type { CellGrid, GridCell } from "./cell-grid";
import { chooseDecimals, countRounded } from "./choose-decimals";
import { convertCell, keepCell, type CellFault, type ConvertedCell } from "./convert-cell";
import type { LineKind } from "./form-amounts";
import type { OwnAmounts } from "./own-amounts";
import type { TableParts } from "./table-parts";

/** What a table's cells become under another contract. */
export interface ConvertedTable {
  readonly contract: TableContract;
  readonly contents: readonly Block<Change<CellValue, PlannedCell>>[];
  readonly formats: readonly Block<Change<string, string>>[];
  readonly lines: readonly ConvertedLine[];
  /** How many amounts are not shown in full. */
  readonly rounded: number;
}

export interface Change<Before, After> {
  readonly before: Before;
  readonly after: After;
}

/** A row of the table, or a line below it, amount by amount. */
export interface ConvertedLine {
  readonly row: number;
  readonly kind: LineKind;
  readonly label: string;
  readonly cells: readonly LineCell[];
}

export interface LineCell extends ConvertedCell {
  readonly place: CellPlace;
  readonly before: GridCell;
  /** It is written anew: what does not change with the contract, and what Excel calculates as before, is not. */
  readonly isWritten: boolean;
}

export interface TableFault extends CellFault {
  readonly cell: string;
}

/** A table as it stands on its sheet. */
export interface StandingTable {
  readonly grid: CellGrid;
  readonly parts: TableParts;
  readonly registered: RegisteredTable;
}

export interface ConversionOrder {
  /** The contract that is wanted; null decimals are chosen so that nothing goes out of sight that need not. */
  readonly wanted: Omit<TableContract, "decimals"> & { readonly decimals: number | null };
  readonly conversion: ContractConversion;
  /** The table that is asked for, and the views of it, which are converted with it. */
  readonly tables: readonly [StandingTable, ...StandingTable[]];
}

/** Works out every cell first: where one can't be converted, none is. One answer for each table. */
export function convertTables(order: ConversionOrder): Result<readonly ConvertedTable[], TableFault> {
  const converted: (readonly ConvertedLine[])[] = [];
  for (const table of order.tables) {
    const lines = convertLines(table, order);
    if (!lines.ok) return lines;
    converted.push(lines.value);
  }
  // A number that stood as text counts in the sums from now on: what formulas show is not what they showed.
  const sumsChange = converted.flat().some(({ cells }) => cells.some(({ kind }) => kind === "text-number"));
  const decimals = order.wanted.decimals ?? decimalsFor(order, typedAmounts(converted[0] ?? []));
  const contract: TableContract = { ...order.wanted, decimals };
  return succeed(
    order.tables.map((table, index) => {
      const lines = converted[index] ?? [];
      return planTable(table, sumsChange ? lines.map(withoutExpectation) : lines, contract);
    }),
  );
}

function planTable(
  { grid, parts, registered }: StandingTable,
  lines: readonly ConvertedLine[],
  contract: TableContract,
): ConvertedTable {
  const note: Block<Change<CellValue, PlannedCell>> = blockOf(grid.sheet, parts.note.at, {
    before: parts.note.before,
    after: noteUnder(registered, contract, parts.note.before),
  });
  const plain = amountFormat(contract);
  const cells = lines.flatMap((line) => line.cells);
  return {
    contract,
    contents: [
      note,
      ...joinBlocks(
        cells
          .filter(({ isWritten }) => isWritten)
          .map(({ place, before, after }) => blockOf(grid.sheet, place, { before: before.formula, after })),
      ),
    ],
    formats: joinBlocks(
      cells.map(({ place, before: { format } }) =>
        blockOf(grid.sheet, place, { before: format, after: withDecimals(format, contract.decimals, plain) }),
      ),
    ),
    lines,
    rounded: countRounded(typedAmounts(lines), contract.decimals),
  };
}

function convertLines(
  { grid, parts }: StandingTable,
  order: ConversionOrder,
): Result<readonly ConvertedLine[], TableFault> {
  const own = order.tables.map(ownAmounts);
  const lines: ConvertedLine[] = [];
  for (const { row, kind, cells: asked } of parts.lines) {
    const cells: LineCell[] = [];
    for (const { column, hasSign, formula } of asked) {
      const place = { row, column };
      const before = grid.at(place);
      const conversion = hasSign ? order.conversion : { ...order.conversion, negates: false };
      const stays = changesNothing(conversion);
      const converted = stays
        ? succeed(keepCell(before))
        : convertCell(before, { conversion, own, sheet: grid.sheet, wanted: order.wanted, formula });
      if (!converted.ok) return fail({ ...converted.fault, cell: grid.addressOf(place) });
      const isWritten = !stays && (kind !== "row" || converted.value.kind !== "calculated");
      cells.push({ ...converted.value, place, before, isWritten });
    }
    lines.push({ row, kind, label: grid.labelAt({ row, column: parts.columns.label }), cells });
  }
  return succeed(lines);
}

function ownAmounts({ grid, parts, registered }: StandingTable): OwnAmounts {
  const rows = parts.lines.filter(({ kind }) => kind === "row");
  const body = rows.length === 0 ? [] : parts.columns.amounts.map(({ column }) => bodyArea(rows, column));
  return {
    sheet: grid.sheet,
    table: registered.table,
    areas: [
      ...body,
      ...parts.lines
        .filter(({ kind }) => kind !== "row")
        .flatMap(({ row, cells }) => cells.map(({ column }) => singleCell({ row, column }))),
    ],
    headers: parts.columns.amounts.map(({ header }) => header),
  };
}

const bodyArea = (rows: readonly { readonly row: number }[], column: number): Area => ({
  row: rows[0]?.row ?? 0,
  column,
  rows: rows.length,
  columns: 1,
});

const withoutExpectation = (line: ConvertedLine): ConvertedLine => ({
  ...line,
  cells: line.cells.map((cell) =>
    isCalculated(cell) && isPlannedFormula(cell.after) ? { ...cell, after: { ...cell.after, expected: null } } : cell,
  ),
});

const decimalsFor = ({ wanted, tables: [{ registered }] }: ConversionOrder, amounts: readonly Amount[]): number =>
  wanted.unit === registered.contract.unit ? registered.contract.decimals : chooseDecimals(wanted.unit, amounts);

const isCalculated = ({ kind }: ConvertedCell): boolean => kind === "follows" || kind === "calculated";

/** Sums and what follows are shown with the decimals of what somebody has typed. */
const typedAmounts = (lines: readonly ConvertedLine[]): readonly Amount[] =>
  lines.flatMap(({ cells }) => cells.flatMap((cell) => (cell.is === null || isCalculated(cell) ? [] : [cell.is])));

/** The note with the user's own words around it. */
function noteUnder({ form, contract }: RegisteredTable, to: TableContract, before: string): string {
  const { note } = AMOUNTS[form];
  return before === "" ? note(to) : before.replace(note(contract), () => note(to));
}

const blockOf = <T>(sheet: string, place: CellPlace, content: T): Block<T> => ({
  sheet,
  area: singleCell(place),
  cells: [[content]],
});
