import type { Amount } from "../../finance/money/amount";
import type { TableContract } from "../../finance/money/table-contract";
import { changesNothing, type ContractConversion } from "../../finance/prices/contract-conversion";
import { fail, succeed, type Result } from "../../finance/result";
import { formatAddress, singleCell, type Area, type CellPlace } from "../cells/address";
import type { CellValue } from "../cells/cell";
import { amountFormat, contractNote } from "../layouts/contract-note";
import type { RegisteredTable } from "../ledgers/table-register";
import { joinBlocks, type Block } from "../plan/join-blocks";
import { isPlannedFormula, type PlannedCell } from "../plan/sheet-plan";
import { withDecimals } from "./amount-format";
import type { CellGrid, GridCell } from "./cell-grid";
import { chooseDecimals, countRounded } from "./choose-decimals";
import { convertCell, keepCell, type CellFault, type ConvertedCell } from "./convert-cell";
import type { SummaryRole } from "./find-summary-lines";
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

/** A row of the table, or a line below it, year by year. */
export interface ConvertedLine {
  readonly row: number;
  /** null in the table itself. */
  readonly role: SummaryRole | null;
  readonly label: string;
  readonly cells: readonly LineCell[];
}

export interface LineCell extends ConvertedCell {
  readonly place: CellPlace;
  readonly before: GridCell;
}

export interface TableFault extends CellFault {
  readonly cell: string;
}

export interface TableOrder {
  readonly grid: CellGrid;
  readonly parts: TableParts;
  readonly registered: RegisteredTable;
  /** The contract that is wanted; null decimals are chosen so that nothing goes out of sight that need not. */
  readonly wanted: Omit<TableContract, "decimals"> & { readonly decimals: number | null };
  readonly conversion: ContractConversion;
}

/** Works out every cell first: where one can't be converted, none is. */
export function convertTable(order: TableOrder): Result<ConvertedTable, TableFault> {
  const lines = convertLines(order);
  if (!lines.ok) return lines;
  const { grid, parts, registered, wanted, conversion } = order;
  const amounts = amountsIn(lines.value);
  const decimals = wanted.decimals ?? decimalsFor(order, amounts);
  const contract: TableContract = { ...wanted, decimals };
  const note: Block<Change<CellValue, PlannedCell>> = blockOf(grid.sheet, parts.note.at, {
    before: parts.note.before,
    after: noteUnder(registered.contract, contract, parts.note.before),
  });
  const plain = amountFormat(contract);
  const cells = lines.value.flatMap((line) => line.cells);
  return succeed({
    contract,
    contents: [
      note,
      ...joinBlocks(
        changesNothing(conversion)
          ? []
          : cells.map(({ place, before, after }) => blockOf(grid.sheet, place, { before: before.formula, after })),
      ),
    ],
    formats: joinBlocks(
      cells.map(({ place, before: { format } }) =>
        blockOf(grid.sheet, place, { before: format, after: withDecimals(format, decimals, plain) }),
      ),
    ),
    lines: lines.value,
    rounded: countRounded(amounts, decimals),
  });
}

function convertLines({
  grid,
  parts,
  registered,
  conversion,
}: TableOrder): Result<readonly ConvertedLine[], TableFault> {
  const rows = [
    ...parts.bodyRows.map((row) => ({ row, role: null })),
    ...parts.lines.map(({ row, role }) => ({ row, role })),
  ];
  const own = {
    sheet: grid.sheet,
    table: registered.table,
    areas: areasUnderYears(parts),
    headers: parts.years.map(({ year }) => String(year)),
  };
  const stays = changesNothing(conversion);
  const lines: ConvertedLine[] = [];
  for (const { row, role } of rows) {
    const cells: LineCell[] = [];
    for (const { column } of parts.years) {
      const place = { row, column };
      const before = grid.at(place);
      const converted = stays ? succeed(keepCell(before)) : convertCell(before, { conversion, own, role });
      if (!converted.ok) return fail({ ...converted.fault, cell: formatAddress(grid.sheet, singleCell(place)) });
      cells.push({ ...converted.value, place, before });
    }
    lines.push({ row, role, label: grid.labelAt({ row, column: parts.titleColumn }), cells });
  }
  // A number that stood as text counts in the sums from now on: what they show is not what they showed.
  const sumsChange = lines.some((line) => line.cells.some(({ kind }) => kind === "text-number"));
  return succeed(sumsChange ? lines.map(withoutExpectation) : lines);
}

const areasUnderYears = ({ years, bodyRows, lines }: TableParts): readonly Area[] =>
  years.flatMap(({ column }) => [
    { row: bodyRows[0] ?? 0, column, rows: bodyRows.length, columns: 1 },
    ...lines.map(({ row }) => ({ row, column, rows: 1, columns: 1 })),
  ]);

const withoutExpectation = (line: ConvertedLine): ConvertedLine =>
  line.role === null
    ? line
    : {
        ...line,
        cells: line.cells.map((cell) =>
          cell.kind === "follows" && isPlannedFormula(cell.after)
            ? { ...cell, after: { ...cell.after, expected: null } }
            : cell,
        ),
      };

const decimalsFor = ({ registered, wanted }: TableOrder, amounts: readonly Amount[]): number =>
  wanted.unit === registered.contract.unit ? registered.contract.decimals : chooseDecimals(wanted.unit, amounts);

const amountsIn = (lines: readonly ConvertedLine[]): readonly Amount[] =>
  lines.flatMap(({ cells }) => cells.flatMap(({ is }) => is ?? []));

/** The note with the user's own words around it. */
const noteUnder = (from: TableContract, to: TableContract, before: string): string =>
  before === "" ? contractNote(to) : before.replace(contractNote(from), () => contractNote(to));

const blockOf = <T>(sheet: string, place: CellPlace, content: T): Block<T> => ({
  sheet,
  area: singleCell(place),
  cells: [[content]],
});
