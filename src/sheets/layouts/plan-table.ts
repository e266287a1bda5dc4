import type { Area } from "../cells/address";
import type { Change, FormatArea, PlannedFormat } from "../plan/sheet-plan";
import { COUNT_FORMAT, LINE_FORMATS } from "./line-formats";
import { LEAD_COLUMNS } from "./table-columns";
import { layoutArea, type LineRole, type TableLayout } from "./table-layout";

/** Lines with an initiative's number in the first column. */
const NUMBERED_ROLES: readonly LineRole[] = ["header", "initiative", "withdrawn"];

/** Excel's plainest table style: the lines' own formats carry the look. */
const TABLE_STYLE = "TableStyleLight1";

/**
 * The changes that put a laid-out table on a sheet: the block first, the table made of it after, then the formats.
 * `widthsNow` are the columns' widths on a sheet that is there already (null: a new sheet): such columns are widened
 * where the table needs it and never narrowed, for other things stand in them.
 */
export function planTable(layout: TableLayout, sheet: string, widthsNow: readonly number[] | null): readonly Change[] {
  const { at, lines, table } = layout;
  const headerRow = table.area.row - at.row;
  return [
    { kind: "write-block", sheet, at, cells: lines.map((line) => line.cells) },
    { kind: "make-table", sheet, area: table.area, name: table.name, style: TABLE_STYLE },
    ...formatChanges(layout, sheet),
    { kind: "set-column-widths", sheet, firstColumn: at.column, widths: neededWidths(layout, widthsNow) },
    ...(widthsNow === null ? ([{ kind: "freeze-rows", sheet, rows: at.row + headerRow + 1 }] as const) : []),
  ];
}

const neededWidths = ({ columns }: TableLayout, widthsNow: readonly number[] | null): readonly (number | null)[] =>
  columns.map(({ width }, index) => ((widthsNow?.[index] ?? 0) < width ? width : null));

// Neighbouring lines of one role are formatted together: few changes, however many rows.
function formatChanges(layout: TableLayout, sheet: string): readonly FormatArea[] {
  const changes: FormatArea[] = [];
  for (const { role, area } of linesByRole(layout)) {
    const lineFormat = LINE_FORMATS[role];
    if (Object.keys(lineFormat).length > 0) changes.push({ kind: "format-area", sheet, area, format: lineFormat });
    if (NUMBERED_ROLES.includes(role))
      changes.push({
        kind: "format-area",
        sheet,
        area: { ...area, columns: 1 },
        format: { horizontalAlignment: "Center" },
      });
    const years = { ...area, column: area.column + LEAD_COLUMNS.length, columns: area.columns - LEAD_COLUMNS.length };
    const format = yearFormat(role, layout.numberFormat);
    if (format !== undefined) changes.push({ kind: "format-area", sheet, area: years, format });
  }
  return changes;
}

function linesByRole(layout: TableLayout): readonly { role: LineRole; area: Area }[] {
  const block = layoutArea(layout);
  const runs: { role: LineRole; area: Area }[] = [];
  for (const [index, { role }] of layout.lines.entries()) {
    const last = runs.at(-1);
    if (last?.role === role) runs[runs.length - 1] = { role, area: { ...last.area, rows: last.area.rows + 1 } };
    else runs.push({ role, area: { ...block, row: block.row + index, rows: 1 } });
  }
  return runs;
}

function yearFormat(role: LineRole, numberFormat: string): PlannedFormat | undefined {
  if (role === "title" || role === "note" || role === "heading") return undefined;
  if (role === "header") return { horizontalAlignment: "Right" };
  return { numberFormat: role === "count" ? COUNT_FORMAT : numberFormat, horizontalAlignment: "Right" };
}
