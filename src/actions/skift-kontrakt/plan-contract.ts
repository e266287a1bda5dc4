import type { TableContract } from "../../finance/money/table-contract";
import { succeed, type Result } from "../../finance/result";
import { formatAddress, singleCell } from "../../sheets/cells/address";
import type { CellValue } from "../../sheets/cells/cell";
import type { Change as CellChange, ConvertedTable } from "../../sheets/contracts/convert-table";
import { UNIT_NAMES } from "../../sheets/layouts/contract-note";
import { registerRow, type RegisteredTable } from "../../sheets/ledgers/table-register";
import type { Block } from "../../sheets/plan/join-blocks";
import type { Change, PlannedCell } from "../../sheets/plan/sheet-plan";
import { packCells } from "../../sheets/restore/packed-cells";
import type { RestoreStep } from "../../sheets/restore/restore-point";
import type { ActionFault } from "../action";
import { logLine } from "../log-line";
import type { RegisterLine } from "../registered-tables";
import { replaceChange, restoreStep } from "../replace-cells";
import type { Loaded } from "./load-table";

/** Everything a change of contract changes, in the table and its views, and what takes it back. */
export function planContract(
  action: string,
  { tables, ledgers }: Loaded,
  converted: readonly ConvertedTable[],
  now: number,
): Result<{ readonly changes: readonly Change[]; readonly steps: readonly RestoreStep[] }, ActionFault> {
  const [{ registered, grid, parts }] = tables;
  const contents = tables.flatMap(({ line }, index) => {
    const table = converted[index];
    return table === undefined ? [] : [...table.contents, registerBlock(line, table.contract)];
  });
  const formats = converted
    .flatMap((table) => table.formats)
    .filter(({ cells }) => cells.flat().some(({ before, after }) => before !== after));
  const line = logLine(ledgers, {
    action,
    at: now,
    place: formatAddress(grid.sheet, parts.block),
    description: describe(registered, converted[0]?.contract ?? registered.contract),
    steps: [...contents.map(restoreStep), ...formats.map(restoreFormats)],
  });
  if (!line.ok) return line;
  return succeed({
    changes: [
      // Before the numbers: what is written into a cell formatted as text becomes text.
      ...formats.map(({ sheet, area, cells }): Change => ({
        kind: "set-number-formats",
        sheet,
        at: area,
        formats: cells.map((row) => row.map(({ after }) => after)),
      })),
      ...contents.map(replaceChange),
      line.value.change,
      { kind: "show-area", sheet: grid.sheet, area: singleCell(parts.block) },
    ],
    steps: line.value.steps,
  });
}

/** The register's line with the new contract; only what has changed is written. */
function registerBlock({ registered, sheet, area, cells }: RegisterLine, contract: TableContract): RegisterBlock {
  const after = registerRow({ ...registered, contract });
  const first = after.findIndex((cell, column) => (cell ?? "") !== (cells[column] ?? ""));
  const from = Math.max(0, first);
  return {
    sheet,
    area: { ...area, column: area.column + from, columns: after.length - from },
    cells: [after.slice(from).map((cell, index) => ({ before: cells[from + index] ?? null, after: cell }))],
  };
}

type RegisterBlock = Block<CellChange<CellValue, PlannedCell>>;

const restoreFormats = ({ sheet, area, cells }: ConvertedTable["formats"][number]): RestoreStep => ({
  kind: "restore-number-formats",
  sheet,
  area,
  before: packCells(
    area,
    cells.map((row) => row.map(({ before }) => before)),
  ),
});

const describe = ({ table, contract }: RegisteredTable, to: TableContract): string =>
  `Kontrakt skiftet for »${table}«: ${sayContract(contract)} → ${sayContract(to)}`;

const sayContract = ({ unit, savings, priceLevel }: TableContract): string =>
  [UNIT_NAMES[unit], `besparelse med ${savings}`, ...(priceLevel === undefined ? [] : [priceLevel])].join(", ");
