import { amount } from "../../../finance/money/amount";
import { formatDanishNumber } from "../../../sheets/cells/danish-number";
import type { BlockLayout, LineRole } from "../../../sheets/layouts/block-layout";
import { isPlannedFormula, type PlannedCell } from "../../../sheets/plan/sheet-plan";

/** One line of the preview: the texts that the sheet will show. */
export interface PreviewLine {
  readonly role: LineRole;
  readonly cells: readonly string[];
}

/** The same layout as the action writes, as the sheet will show it: a formula as the number it must give. */
export const previewLines = ({ lines, columns, numberFormat }: BlockLayout): readonly PreviewLine[] =>
  lines.map((line) => ({
    role: line.role,
    cells: line.cells
      .slice(0, line.extent ?? line.cells.length)
      .map((cell, column) =>
        columns[column]?.kind !== "amount" || line.role === "header"
          ? String(isPlannedFormula(cell) ? cell.expected : (cell ?? ""))
          : shownAmount(cell, line.numberFormat ?? numberFormat),
      ),
  }));

/** A number in Excel's format for it: decimals are the zeros after the point, and % is hundredths. */
function shownAmount(cell: PlannedCell, format: string): string {
  const value = isPlannedFormula(cell) ? cell.expected : cell;
  if (typeof value !== "number") return String(value ?? "");
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return format.endsWith("%")
    ? `${formatDanishNumber(amount(value).times(100), decimals)} %`
    : formatDanishNumber(amount(value), decimals);
}
