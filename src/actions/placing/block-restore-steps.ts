import { isPlannedFormula, type AppendRows, type PlannedCell } from "../../sheets/plan/sheet-plan";
import type { CellValue } from "../../sheets/cells/cell";
import { packCells } from "../../sheets/restore/packed-cells";
import { fingerprint, type AreaFormats, type RestoreStep } from "../../sheets/restore/restore-point";
import type { AreaInspection } from "../../sheets/workbook-port";
import type { WantedPlace } from "./find-place";
import type { LaidOutBlock } from "./laid-out-block";

/** What it takes to take a block away again, with what was written in Tiltag's own lists about it. */
export function blockRestoreSteps(
  block: LaidOutBlock,
  { sheet, isNew, at }: WantedPlace,
  inspected: AreaInspection | null,
  ledgerRows: readonly AppendRows[],
): readonly RestoreStep[] {
  return [
    removal(block, sheet, inspected?.formats ?? null),
    ...(block.chart === undefined
      ? []
      : [{ kind: "remove-chart", sheet, name: block.chart.name, table: block.table?.name ?? null } as const]),
    ...(block.rangeName === undefined ? [] : [{ kind: "remove-name", name: block.rangeName } as const]),
    ...(inspected === null
      ? []
      : [{ kind: "restore-widths", sheet, firstColumn: at.column, widths: inspected.columnWidths } as const]),
    ...(inspected === null || !block.fitsRows
      ? []
      : [{ kind: "restore-heights", sheet, firstRow: at.row, heights: inRuns(inspected.rowHeights ?? []) } as const]),
    ...ledgerRows.flatMap(({ ledger: { sheet, table }, rows }) =>
      rows.map(([key]): RestoreStep => ({ kind: "remove-ledger-row", sheet, table, key: String(key) })),
    ),
    ...(isNew ? [{ kind: "remove-sheet", sheet } as const] : []),
  ];
}

/** A block of more cells is not read to be compared: it would be more than Excel answers in one go. */
const MOST_COMPARED = 250_000;

/** With its table a block is found wherever it has gone; without one, only where it was written. */
function removal({ area, cells, table }: LaidOutBlock, sheet: string, formats: AreaFormats | null): RestoreStep {
  const isComparable = area.rows * area.columns <= MOST_COMPARED;
  const mark = isComparable ? fingerprint(cells.map((row) => row.map(contentOf))) : null;
  if (table !== null) return { kind: "remove-block", sheet, area, table, formats, fingerprint: mark };
  const before = packCells(
    area,
    cells.map((row) => row.map(() => null)),
  );
  return { kind: "restore-cells", sheet, area, before, formats, fingerprint: mark ?? "" };
}

const contentOf = (cell: PlannedCell): CellValue => (isPlannedFormula(cell) ? cell.formula : cell);

/** Equal neighbours as [height, count]. */
function inRuns(heights: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const height of heights) {
    const last = runs.at(-1);
    if (last?.[0] === height) last[1]++;
    else runs.push([height, 1]);
  }
  return runs;
}
