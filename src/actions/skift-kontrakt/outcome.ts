import type { Amount } from "../../finance/money/amount";
import type { TableContract } from "../../finance/money/table-contract";
import { changesNothing, type ContractConversion } from "../../finance/prices/contract-conversion";
import { formatAddress } from "../../sheets/cells/address";
import { formatDanishNumber } from "../../sheets/cells/danish-number";
import type { ConvertedLine, ConvertedTable, LineCell } from "../../sheets/contracts/convert-table";
import type { LoadedTable } from "./load-table";

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
  /** Formulas elsewhere that read the table and show its new numbers. */
  readonly usedElsewhere: readonly string[];
  readonly years: readonly number[];
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
  { register: { registered }, grid, parts }: LoadedTable,
  { contract, lines, rounded }: ConvertedTable,
  conversion: ContractConversion,
  usedElsewhere: readonly string[],
): SkiftKontraktOutcome {
  const cells = lines.flatMap((line) => line.cells);
  const changed = changesNothing(conversion) ? [] : cells;
  const from = registered.contract;
  const placesOf = (kind: LineCell["kind"]): readonly string[] =>
    changed.filter((cell) => cell.kind === kind).map(({ place }) => grid.addressOf(place));
  return {
    table: registered.table,
    sheet: grid.sheet,
    address: formatAddress(grid.sheet, parts.block),
    from,
    to: contract,
    priceLevelSaid: from.priceLevel === undefined && contract.priceLevel !== undefined,
    converted: changed.filter(({ kind, is }) => is !== null && kind !== "follows").length,
    rounded,
    textNumbers: placesOf("text-number"),
    wrapped: placesOf("wrapped"),
    leftAlone: changesNothing(conversion) ? [] : parts.strangers.map(grid.addressOf),
    usedElsewhere,
    years: registered.years,
    preview: previewedLines(lines).map(({ label, cells: shown }) => ({
      label,
      before: shown.map((cell) => show(cell, cell.was, from.decimals)),
      after: shown.map((cell) => show(cell, cell.is, contract.decimals)),
    })),
  };
}

/** The first rows, and what they lead to. */
const previewedLines = (lines: readonly ConvertedLine[]): readonly ConvertedLine[] => [
  ...lines.filter(({ role }) => role === null).slice(0, PREVIEWED_ROWS),
  ...lines.filter(({ role }) => role === "total" || role === "target" || role === "outstanding"),
];

const show = ({ kind, before }: LineCell, shown: Amount | null, decimals: number): string => {
  if (shown !== null) return formatDanishNumber(shown, decimals);
  return kind === "blank" ? "" : String(before.value ?? "");
};
