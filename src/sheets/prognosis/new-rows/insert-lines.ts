import type { Area } from "../../cells/address";
import type { CellValue } from "../../cells/cell";
import { isPlannedFormula, type Change, type PlannedCell, type PlannedFormat } from "../../plan/sheet-plan";
import { fingerprint, type RestoreStep } from "../../restore/restore-point";
import type { PresentLine } from "./present-prognosis";

/** Lines that come to stand between those of a sheet. */
export interface InsertedLines {
  readonly sheet: string;
  /** Where the first of them comes to stand, when all above has been inserted. */
  readonly row: number;
  /** The line they push down. */
  readonly below: Pick<PresentLine, "group" | "part">;
  readonly cells: readonly (readonly PlannedCell[])[];
  readonly formats: readonly { readonly area: Area; readonly format: PlannedFormat }[];
}

export interface PlannedLines {
  readonly changes: readonly Change[];
  readonly restore: RestoreStep;
}

/** Makes room and fills it; what brings the sheet back finds the lines by their two names. */
export function insertLines({ sheet, row, below, cells, formats }: InsertedLines): PlannedLines {
  const area: Area = { row, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const written = cells.map((line) => line.map((cell): CellValue => (isPlannedFormula(cell) ? cell.formula : cell)));
  return {
    changes: [
      { kind: "insert-rows", sheet, row, rows: cells.length },
      ...formats.map(({ area, format }): Change => ({ kind: "format-area", sheet, area, format })),
      { kind: "write-block", sheet, at: { row, column: 0 }, cells },
    ],
    restore: {
      kind: "remove-rows",
      sheet,
      area,
      names: written.map((line) => line.slice(0, 2)),
      below: [below.group, below.part],
      fingerprint: fingerprint(written),
    },
  };
}
