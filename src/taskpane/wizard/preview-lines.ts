import { amount } from "../../finance/money/amount";
import { formatDanishNumber } from "../../sheets/cells/danish-number";
import type { BlockLayout, LineRole } from "../../sheets/layouts/block-layout";
import { isPlannedFormula, type PlannedCell } from "../../sheets/plan/sheet-plan";
import { readNumberFormat } from "../../sheets/reading/number-format";

/** One line of the preview: the texts that the sheet will show. */
export interface PreviewLine {
  readonly role: LineRole;
  readonly cells: readonly string[];
}

/** The same layout as the action writes, as the sheet will show it: a formula as the number it must give. */
export const previewLines = ({ lines, columns, numberFormat: ofBlock }: BlockLayout): readonly PreviewLine[] =>
  lines.map(({ role, cells, extent = cells.length, numberFormat = ofBlock }) => ({
    role,
    cells: cells
      .slice(0, extent)
      .map((cell, column) =>
        columns[column]?.kind === "amount" && role !== "header"
          ? shownAmount(cell, numberFormat)
          : String(valueOf(cell) ?? ""),
      ),
  }));

const valueOf = (cell: PlannedCell): string | number | boolean | null =>
  isPlannedFormula(cell) ? cell.expected : cell;

/** A number in Excel's format for it; % is hundredths. */
function shownAmount(cell: PlannedCell, numberFormat: string): string {
  const value = valueOf(cell);
  if (typeof value !== "number") return String(value ?? "");
  const { isPercent, decimals } = readNumberFormat(numberFormat);
  return isPercent
    ? `${formatDanishNumber(amount(value).times(100), (decimals ?? 0) - 2)} %`
    : formatDanishNumber(amount(value), decimals ?? 0);
}
