import { intersectAreas, type Area } from "../address/a1";
import type { CellInput, SheetId } from "../engine/engine";
import type { Model } from "./model";

/**
 * Excel's AutoCorrect of calculated columns, which also strikes programs: a formula written into a table's column
 * replaces what the whole column held.
 */
export function fillColumnsLikeAutoCorrect(
  model: Model,
  sheet: SheetId,
  area: Area,
  inputs: readonly (readonly CellInput[])[],
): void {
  for (const table of model.engine.tables.list()) {
    const body = { ...table.area, row: table.area.row + 1, rowCount: table.area.rowCount - 1 };
    const touched = table.sheet === sheet ? intersectAreas(body, area) : undefined;
    if (!touched) continue;
    for (let column = touched.column; column < touched.column + touched.columnCount; column += 1) {
      const written = inputs.map((row) => row[column - area.column]).filter((input) => input?.kind === "formula");
      const last = written.at(-1);
      if (!last) continue;
      const whole = { ...body, column, columnCount: 1 };
      model.engine.cells.write(
        sheet,
        whole,
        Array.from({ length: whole.rowCount }, () => [last]),
      );
    }
  }
}
