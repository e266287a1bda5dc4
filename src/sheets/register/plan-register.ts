import type { Area } from "../cells/address";
import { amountFormat } from "../layouts/contract-note";
import { LINE_FORMATS } from "../layouts/line-formats";
import { TABLE_STYLE } from "../layouts/plan-block";
import type { Change, FormatArea, PlannedFormat } from "../plan/sheet-plan";
import type { ColumnKind, RegisterColumn } from "./register-columns";
import type { RegisterLayout } from "./lay-out-register";

/** What is calculated is not to be typed over: it looks it. */
const CALCULATED: PlannedFormat = { fontColor: "#5B6472", fill: "#F1F5F3" };

/**
 * The changes that put a register on a sheet. Its formulas name columns of their own row, which Excel understands only
 * once the table is there: what is typed first, the table made of it, then the calculated columns.
 */
export function planRegister(
  layout: RegisterLayout,
  sheet: string,
  widthsNow: readonly number[] | null,
): readonly Change[] {
  const { at, head, rows, typed, columns, table } = layout;
  const firstRow = at.row + head.length;
  return [
    { kind: "write-block", sheet, at, cells: head },
    {
      kind: "write-block",
      sheet,
      at: { row: firstRow, column: at.column },
      cells: rows.map((row) => row.slice(0, typed)),
    },
    { kind: "make-table", sheet, area: table.area, name: table.name, style: TABLE_STYLE },
    {
      kind: "write-block",
      sheet,
      at: { row: firstRow, column: at.column + typed },
      cells: rows.map((row) => row.slice(typed)),
    },
    ...headFormats(layout, sheet),
    ...bodyFormats(layout, sheet),
    {
      kind: "set-column-widths",
      sheet,
      firstColumn: at.column,
      widths: columns.map(({ width }, index) => ((widthsNow?.[index] ?? 0) < width ? width : null)),
    },
    ...(widthsNow === null ? ([{ kind: "freeze-rows", sheet, rows: firstRow }] as const) : []),
  ];
}

function headFormats({ at, head, columns }: RegisterLayout, sheet: string): readonly FormatArea[] {
  const lines = (first: number, count: number): Area => ({
    row: at.row + first,
    column: at.column,
    rows: count,
    columns: columns.length,
  });
  return [
    { kind: "format-area", sheet, area: lines(0, 1), format: LINE_FORMATS.title },
    { kind: "format-area", sheet, area: lines(1, head.length - 2), format: LINE_FORMATS.note },
    { kind: "format-area", sheet, area: lines(head.length - 1, 1), format: LINE_FORMATS.header },
  ];
}

// Neighbouring columns of a kind are formatted together: few changes, however many years.
function bodyFormats(
  { at, head, rows, columns, typed, contract }: RegisterLayout,
  sheet: string,
): readonly FormatArea[] {
  const formats: Readonly<Record<ColumnKind, PlannedFormat | null>> = {
    number: { horizontalAlignment: "Center" },
    text: null,
    amount: { numberFormat: amountFormat(contract), horizontalAlignment: "Right" },
    date: { numberFormat: "dd-mm-yyyy", horizontalAlignment: "Right" },
    share: { numberFormat: "0%", horizontalAlignment: "Right" },
    count: { horizontalAlignment: "Right" },
  };
  const body = { row: at.row + head.length, rows: rows.length };
  const calculated = { ...body, column: at.column + typed, columns: columns.length - typed };
  return [
    ...runsOfKind(columns).flatMap(({ kind, first, count }): FormatArea[] => {
      const format = formats[kind];
      // The header stands as its column does.
      const area = { row: body.row - 1, rows: body.rows + 1, column: at.column + first, columns: count };
      return format === null ? [] : [{ kind: "format-area", sheet, area, format }];
    }),
    { kind: "format-area", sheet, area: calculated, format: CALCULATED },
  ];
}

interface Run {
  readonly kind: ColumnKind;
  readonly first: number;
  readonly count: number;
}

function runsOfKind(columns: readonly RegisterColumn[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [index, { kind }] of columns.entries()) {
    const last = runs.at(-1);
    if (last?.kind === kind) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ kind, first: index, count: 1 });
  }
  return runs;
}
