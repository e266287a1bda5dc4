import { enclosing, type Area } from "../cells/address";
import {
  isPlannedFormula,
  type Change,
  type FormatArea,
  type PlannedCell,
  type PlannedFormat,
  type WriteBlock,
} from "../plan/sheet-plan";
import { layoutArea, type BlockLayout, type LayoutColumn, type LayoutLine, type LineRole } from "./block-layout";
import { LINE_FORMATS } from "./line-formats";
import { printPage } from "./print-page";

/** Lines with an initiative's number in the first column. */
const NUMBERED_ROLES: readonly LineRole[] = ["header", "initiative", "withdrawn", "count", "set"];

/** Lines of running text. */
const TEXT_ROLES: readonly LineRole[] = ["title", "note", "heading"];

/** Excel's plainest table style: the lines' own formats carry the look. */
export const TABLE_STYLE = "TableStyleLight1";

/**
 * The changes that put a laid-out block on a sheet: the cells first, the table made of them after, then the formats.
 * `widthsNow` are the columns' widths on a sheet that is there already (null: a new sheet): such columns are widened
 * where the block needs it and never narrowed, for other things stand in them.
 */
export function planBlock(layout: BlockLayout, sheet: string, widthsNow: readonly number[] | null): readonly Change[] {
  const { at } = layout;
  return [
    ...cellChanges(layout, sheet),
    ...formatChanges(layout, sheet),
    { kind: "set-column-widths", sheet, firstColumn: at.column, widths: neededWidths(layout, widthsNow) },
    // After the widths: a chart is as wide as the columns it lies over.
    ...(layout.chart === undefined ? [] : [{ kind: "add-chart", sheet, ...layout.chart } as const]),
    ...(widthsNow === null ? newSheetChanges(layout, sheet) : []),
  ];
}

/** What only a sheet of Tiltag's own gets: the header row stays in sight, and is printed on every page. */
function newSheetChanges(layout: BlockLayout, sheet: string): readonly Change[] {
  const header = layout.table?.area.row ?? null;
  return [
    ...(header === null ? [] : ([{ kind: "freeze-rows", sheet, rows: header + 1 }] as const)),
    printPage(sheet, "Landscape", printedArea(layout), header),
  ];
}

/**
 * A formula can name a table only once it is there: header and constants first, the table, then its calculated columns
 * and the lines below it.
 */
function cellChanges({ at, lines, columns, table }: BlockLayout, sheet: string): readonly Change[] {
  const cellsOf = (part: Area): WriteBlock => ({
    kind: "write-block",
    sheet,
    at: { row: part.row, column: part.column },
    cells: lines
      .slice(part.row - at.row, part.row - at.row + part.rows)
      .map(({ cells }) => cells.slice(part.column - at.column, part.column - at.column + part.columns)),
  });
  const whole: Area = { ...at, rows: lines.length, columns: columns.length };
  if (table === null) return [cellsOf(whole)];
  const { area, name } = table;
  const end = area.row + area.rows;
  const calculated = calculatedColumns(lines[area.row - at.row + 1]?.cells ?? []);
  const constants = calculated[0] ?? columns.length;
  return [
    ...(calculated.length === 0
      ? [cellsOf({ ...whole, rows: end - at.row })]
      : [
          cellsOf({ ...whole, rows: area.row - at.row + 1 }),
          cellsOf({ row: area.row + 1, column: at.column, rows: area.rows - 1, columns: constants }),
        ]),
    { kind: "make-table", sheet, area, name, style: TABLE_STYLE },
    ...calculated.map((column) =>
      cellsOf({ row: area.row + 1, column: at.column + column, rows: area.rows - 1, columns: 1 }),
    ),
    ...(end < at.row + lines.length ? [cellsOf({ ...whole, row: end, rows: at.row + lines.length - end })] : []),
  ];
}

/** Columns whose every cell is a formula; they stand to the right of those that are typed. */
const calculatedColumns = (firstRow: readonly PlannedCell[]): readonly number[] =>
  firstRow.flatMap((cell, column) => (isPlannedFormula(cell) ? [column] : []));
const printedArea = (layout: BlockLayout): Area =>
  layout.chart === undefined ? layoutArea(layout) : enclosing(layoutArea(layout), layout.chart.area);

const neededWidths = ({ columns }: BlockLayout, widthsNow: readonly number[] | null): readonly (number | null)[] =>
  columns.map(({ width }, index) => ((widthsNow?.[index] ?? 0) < width ? width : null));

// Neighbouring lines that look the same are formatted together: few changes, however many rows.
function formatChanges(layout: BlockLayout, sheet: string): readonly FormatArea[] {
  return linesAlike(layout).flatMap(({ line, area }) => {
    const amounts = areasOf(layout.columns, area, "amount");
    const numbers = NUMBERED_ROLES.includes(line.role) ? areasOf(layout.columns, area, "number") : [];
    const format = amountsFormat(line, layout.numberFormat);
    return [
      ...(Object.keys(LINE_FORMATS[line.role]).length > 0 ? [{ area, format: LINE_FORMATS[line.role] }] : []),
      ...numbers.map((part) => ({ area: part, format: { horizontalAlignment: "Center" as const } })),
      ...(format === undefined ? [] : amounts.map((part) => ({ area: part, format }))),
    ].map((each): FormatArea => ({ kind: "format-area", sheet, ...each }));
  });
}

function linesAlike(layout: BlockLayout): readonly { readonly line: LayoutLine; readonly area: Area }[] {
  const block = layoutArea(layout);
  const runs: { line: LayoutLine; area: Area }[] = [];
  for (const [index, line] of layout.lines.entries()) {
    const last = runs.at(-1);
    if (last !== undefined && looksLike(last.line, line))
      runs[runs.length - 1] = { ...last, area: { ...last.area, rows: last.area.rows + 1 } };
    else
      runs.push({
        line,
        area: { ...block, row: block.row + index, rows: 1, columns: line.extent ?? block.columns },
      });
  }
  return runs;
}

const looksLike = (a: LayoutLine, b: LayoutLine): boolean =>
  a.role === b.role && a.numberFormat === b.numberFormat && a.extent === b.extent;

/** The parts of a stretch of lines that lie in columns of one kind, neighbours together. */
function areasOf(columns: readonly LayoutColumn[], area: Area, kind: LayoutColumn["kind"]): readonly Area[] {
  const parts: Area[] = [];
  for (const [index, column] of columns.slice(0, area.columns).entries()) {
    if (column.kind !== kind) continue;
    const at = area.column + index;
    const last = parts.at(-1);
    if (last !== undefined && last.column + last.columns === at)
      parts[parts.length - 1] = { ...last, columns: last.columns + 1 };
    else parts.push({ ...area, column: at, columns: 1 });
  }
  return parts;
}

function amountsFormat({ role, numberFormat }: LayoutLine, ofBlock: string): PlannedFormat | undefined {
  if (TEXT_ROLES.includes(role)) return undefined;
  if (role === "header") return { horizontalAlignment: "Right" };
  return { numberFormat: numberFormat ?? ofBlock, horizontalAlignment: "Right" };
}
