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
import type { CellGrid, GridCell } from "./cell-grid";
import { chooseDecimals, countRounded } from "./choose-decimals";
import { convertCell, keepCell, turnCell, type CellContext, type CellFault, type ConvertedCell } from "./convert-cell";
import type { AmountNature, LineKind, PlacedNote, TableParts } from "./form-amounts";
import type { OwnAmounts } from "./own-amounts";

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
  /** It is shown with the contract's decimals. */
  readonly isAmount: boolean;
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
  /** The table that is asked for, and those that are converted with it: views of it, and what they add it to. */
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
  const common = typedAmounts(converted[0] ?? []);
  return succeed(
    order.tables.map((table, index) => {
      const lines = converted[index] ?? [];
      const own = typedAmounts(lines);
      const decimals = decimalsFor(order.wanted, table, own.length === 0 ? common : own);
      return planTable(table, sumsChange ? lines.map(withoutExpectation) : lines, { ...order.wanted, decimals });
    }),
  );
}

function planTable(
  { grid, parts, registered }: StandingTable,
  lines: readonly ConvertedLine[],
  contract: TableContract,
): ConvertedTable {
  const plain = amountFormat(contract);
  const cells = lines.flatMap((line) => line.cells);
  return {
    contract,
    contents: [
      ...parts.notes.map((note): Block<Change<CellValue, PlannedCell>> =>
        blockOf(grid.sheet, note.at, { before: note.before, after: noteUnder(note, registered.contract, contract) }),
      ),
      ...joinBlocks(
        cells
          .filter(({ isWritten }) => isWritten)
          .map(({ place, before, after }) => blockOf(grid.sheet, place, { before: before.formula, after })),
      ),
    ],
    formats: joinBlocks(
      cells
        .filter(({ isAmount }) => isAmount)
        .map(({ place, before: { format } }) =>
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
  for (const { row, kind, label, cells: asked } of parts.lines) {
    const cells: LineCell[] = [];
    for (const nature of asked) {
      const place = { row, column: nature.column };
      const before = grid.at(place);
      const { wanted, conversion } = order;
      const context: CellContext = { conversion, own, sheet: grid.sheet, wanted, formula: nature.formula };
      const converted = convertPlaced(before, nature, context);
      if (!converted.ok) return fail({ ...converted.fault, cell: grid.addressOf(place) });
      const isWritten = changes(nature, conversion) && (kind !== "row" || converted.value.kind !== "calculated");
      cells.push({ ...converted.value, place, before, isWritten, isAmount: nature.isTime !== true });
    }
    lines.push({ row, kind, label: label ?? grid.labelAt({ row, column: parts.columns.label }), cells });
  }
  return succeed(lines);
}

/** What the conversion is to amounts of this nature. */
const conversionFor = (
  { hasSign, isTime }: AmountNature,
  { factors, negates }: ContractConversion,
): ContractConversion => ({
  factors: isTime === true ? [] : factors,
  negates: hasSign && isTime !== true && negates,
});

/** Whether the cell becomes another: its amount, or only the formula that works it out. */
const changes = (nature: AmountNature, conversion: ContractConversion): boolean =>
  !changesNothing(conversionFor(nature, conversion)) || (conversion.negates && nature.formula?.dependsOnSign === true);

function convertPlaced(before: GridCell, nature: AmountNature, context: CellContext): Result<ConvertedCell, CellFault> {
  const conversion = conversionFor(nature, context.conversion);
  if (!changes(nature, context.conversion)) return succeed(keepCell(before));
  const converted = changesNothing(conversion)
    ? turnCell(before, context)
    : convertCell(before, { ...context, conversion });
  return converted.ok && nature.isRounded === true && context.conversion.factors.length > 0
    ? succeed(withoutExpected(converted.value))
    : converted;
}

function ownAmounts({ grid, parts, registered }: StandingTable): OwnAmounts {
  const stretches = inStretches(parts.lines.filter(({ kind }) => kind === "row").map(({ row }) => row));
  const body = parts.columns.amounts.flatMap(({ column }) =>
    stretches.map((stretch): Area => ({ ...stretch, column, columns: 1 })),
  );
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

/** Rows that follow each other, as areas. */
function inStretches(rows: readonly number[]): readonly Pick<Area, "row" | "rows">[] {
  const stretches: { row: number; rows: number }[] = [];
  for (const row of rows) {
    const last = stretches.at(-1);
    if (last !== undefined && last.row + last.rows === row) last.rows++;
    else stretches.push({ row, rows: 1 });
  }
  return stretches;
}

const withoutExpected = <C extends ConvertedCell>(cell: C): C =>
  isPlannedFormula(cell.after) ? { ...cell, after: { ...cell.after, expected: null } } : cell;

const withoutExpectation = (line: ConvertedLine): ConvertedLine => ({
  ...line,
  cells: line.cells.map((cell) => (isCalculated(cell) ? withoutExpected(cell) : cell)),
});

const decimalsFor = (
  wanted: ConversionOrder["wanted"],
  { registered: { contract } }: StandingTable,
  amounts: readonly Amount[],
): number =>
  wanted.decimals ?? (wanted.unit === contract.unit ? contract.decimals : chooseDecimals(wanted.unit, amounts));

const isCalculated = ({ kind }: ConvertedCell): boolean => kind === "follows" || kind === "calculated";

/** Sums and what follows are shown with the decimals of what somebody has typed. */
const typedAmounts = (lines: readonly ConvertedLine[]): readonly Amount[] =>
  lines.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.is === null || !cell.isAmount || isCalculated(cell) ? [] : [cell.is])),
  );

/** The note with the user's own words around it. */
const noteUnder = ({ before, text }: PlacedNote, from: TableContract, to: TableContract): string =>
  before === "" ? text(to) : before.replace(text(from), () => text(to));

const blockOf = <T>(sheet: string, place: CellPlace, content: T): Block<T> => ({
  sheet,
  area: singleCell(place),
  cells: [[content]],
});
