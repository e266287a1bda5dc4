import type { Amount } from "../../finance/money/amount";
import type { TableContract } from "../../finance/money/table-contract";
import { changesNothing, type ContractConversion } from "../../finance/prices/contract-conversion";
import { formatAddress } from "../../sheets/cells/address";
import { formatDanishNumber } from "../../sheets/cells/danish-number";
import type { ConvertedLine, ConvertedTable, LineCell } from "../../sheets/contracts/convert-table";
import type { Loaded } from "./load-table";

export interface SkiftKontraktOutcome {
  /** The Excel table's name. */
  readonly table: string;
  readonly sheet: string;
  /** Note to last line. */
  readonly address: string;
  readonly from: TableContract;
  readonly to: TableContract;
  /** The table had not said its price level: its numbers are as they were. */
  readonly priceLevelSaid: boolean;
  /** How many amounts have been converted, sums that follow by themselves not counted. */
  readonly converted: number;
  /** How many amounts are shown rounded with the new decimals. */
  readonly rounded: number;
  /** Cells whose number stood as text: they are numbers now, and count in the sums. */
  readonly textNumbers: readonly string[];
  /** Cells whose formula got the conversion written behind it. */
  readonly wrapped: readonly string[];
  /** Lines below the table that Tiltag has not made; their numbers are as they were. */
  readonly leftAlone: readonly string[];
  /** Names of the tables that are views of it and have been converted with it. */
  readonly views: readonly string[];
  /** Formulas elsewhere that read the table and show its new numbers. */
  readonly usedElsewhere: readonly string[];
  /** The headers of its amounts. */
  readonly columns: readonly string[];
  /** The first lines, before and after, as they are shown. */
  readonly preview: readonly PreviewLine[];
}

export interface PreviewLine {
  readonly label: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const PREVIEWED_ROWS = 3;

export function outcomeOf(
  { tables: [table, ...views] }: Loaded,
  converted: readonly ConvertedTable[],
  conversion: ContractConversion,
  usedElsewhere: readonly string[],
): SkiftKontraktOutcome {
  const { registered, grid, parts } = table;
  const from = registered.contract;
  const to = converted[0]?.contract ?? from;
  const written = [table, ...views].flatMap((each, index) =>
    (converted[index]?.lines ?? [])
      .flatMap(({ cells }) => cells)
      .filter(({ isWritten }) => isWritten)
      .map((cell) => ({ ...cell, address: each.grid.addressOf(cell.place) })),
  );
  const placesOf = (kind: LineCell["kind"]): readonly string[] =>
    written.filter((cell) => cell.kind === kind).map(({ address }) => address);
  return {
    table: registered.table,
    sheet: grid.sheet,
    address: formatAddress(grid.sheet, parts.block),
    from,
    to,
    priceLevelSaid: from.priceLevel === undefined && to.priceLevel !== undefined,
    converted: written.filter(({ kind, is }) => is !== null && kind !== "follows" && kind !== "calculated").length,
    rounded: converted.reduce((sum, { rounded }) => sum + rounded, 0),
    textNumbers: placesOf("text-number"),
    wrapped: placesOf("wrapped"),
    leftAlone: changesNothing(conversion) ? [] : parts.strangers.map(grid.addressOf),
    views: views.map((view) => view.registered.table),
    usedElsewhere,
    columns: parts.columns.amounts.map(({ header }) => header),
    preview: previewedLines(converted[0]?.lines ?? []).map(({ label, cells: shown }) => ({
      label,
      before: shown.map((cell) => show(cell, cell.was, from.decimals)),
      after: shown.map((cell) => show(cell, cell.is, to.decimals)),
    })),
  };
}

/** The first rows, and what they lead to. */
const previewedLines = (lines: readonly ConvertedLine[]): readonly ConvertedLine[] => [
  ...lines.filter(({ kind }) => kind === "row").slice(0, PREVIEWED_ROWS),
  ...lines.filter(({ kind }) => kind === "result"),
];

const show = ({ kind, before }: LineCell, shown: Amount | null, decimals: number): string => {
  if (shown !== null) return formatDanishNumber(shown, decimals);
  return kind === "blank" ? "" : String(before.value ?? "");
};
