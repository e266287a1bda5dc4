import { singleCell, type Area, type SheetPlace } from "../sheets/cells/address";
import { isBlank } from "../sheets/cells/cell";
import type { RemoveTableColumn } from "../sheets/restore/restore-point";
import { LINES_BELOW } from "../sheets/workbook-port";
import { cellsOf, placeOf } from "./cells";

/** A column that Tiltag gave a table, as it is met now. */
export interface SurveyedColumn {
  readonly step: RemoveTableColumn;
  /** The column with its header, or, where it is gone, where it was written. */
  readonly place: SheetPlace;
  readonly table: Area;
  /** `beside`: written, but not taken in by the table – a request that was carried out in part. */
  readonly where: "last" | "inside" | "beside" | "gone";
  /** Where its sums stand; null where the line is gone. */
  readonly line: Area | null;
  readonly state: "as-written" | "changed";
}

/** Asks where the column stands; the answer can be taken after the next `sync`. */
export function askForColumn(context: Excel.RequestContext, step: RemoveTableColumn): () => SurveyedColumn {
  const { line, header } = step;
  const table = context.workbook.tables.getItem(step.table).getRange().load("address");
  const oneWider = table.getResizedRange(0, 1).load("values");
  const below = table
    .getRowsBelow(1)
    .getOffsetRange(0, line.columnOffset)
    .getAbsoluteResizedRange(LINES_BELOW, line.columns)
    .load("formulas");
  return () => {
    const { sheet, area } = placeOf(table.address);
    const [headers = [], ...rows] = cellsOf(oneWider.values);
    const index = headers.indexOf(header);
    // A line is known by its label and by the formulas in it: a note of the user's with the same words is none.
    const lineAt = cellsOf(below.formulas).findIndex(
      (cells) => cells[line.labelOffset] === header && cells.some((cell) => String(cell).startsWith("=")),
    );
    const filled = rows.filter((cells) => !isBlank(cells[index] ?? null)).length;
    return {
      step,
      place: { sheet, area: index < 0 ? step.area : { ...area, column: area.column + index, columns: 1 } },
      table: area,
      where: whereIs(index, area.columns),
      line:
        lineAt < 0
          ? null
          : {
              ...singleCell({ row: area.row + area.rows + lineAt, column: area.column + line.columnOffset }),
              columns: line.columns,
            },
      state: index >= 0 && lineAt >= 0 && filled === step.filled ? "as-written" : "changed",
    };
  };
}

function whereIs(index: number, columns: number): SurveyedColumn["where"] {
  if (index < 0) return "gone";
  if (index === columns) return "beside";
  return index === columns - 1 ? "last" : "inside";
}
