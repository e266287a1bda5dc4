import { printPage } from "../layouts/print-page";
import { singleCell, type Area } from "../cells/address";
import { LINE_FORMATS } from "../layouts/line-formats";
import type { Change, FormatArea, PlannedFormat } from "../plan/sheet-plan";
import { ALL_CASE_COLUMNS, CASE_COLUMNS, CASES_TABLE, type CaseColumn } from "./case-columns";
import { AS_OF_ROW, HEADER_ROW, NOTE_ROW, SUM_ROW, TITLE_ROW, YEAR_ROW, type CaseListLayout } from "./lay-out-cases";

const TABLE_STYLE = "TableStyleLight1";
const DATE_FORMAT = "dd-mm-yyyy";
const KRONER = "#,##0";

const COLUMNS: readonly CaseColumn[] = ALL_CASE_COLUMNS;

/** Widths in points; multiples of 0.75, the pixel that Excel rounds to. */
const WIDTHS: Readonly<Record<CaseColumn["kind"], number>> = {
  text: 96,
  amount: 72,
  number: 60,
  date: 69,
  year: 54,
  share: 84,
  "yes-no": 78,
};

/** Names of services are longer than other texts. */
const WIDE: Readonly<Partial<Record<string, number>>> = { foranstaltning: 171, leverandoer: 120, bemaerkning: 171 };

const FORMATS: Readonly<Partial<Record<CaseColumn["kind"], string>>> = {
  amount: KRONER,
  number: "#,##0.00",
  date: DATE_FORMAT,
  year: "0",
  share: "0%",
};

/** Prices are shown to the øre. */
const PRICES = ["takst", "dagspris"];

/** How the cells of a column are shown; undefined for text. */
export const caseNumberFormat = ({ key, kind }: Pick<CaseColumn, "key" | "kind">): string | undefined =>
  PRICES.includes(key) ? "#,##0.00" : FORMATS[kind];

/**
 * The changes that put a case list on a new sheet: what is typed first, the table made of it, and then the formulas,
 * which name the table's columns.
 */
export function planCases(layout: CaseListLayout, sheet: string): readonly Change[] {
  const { typed, cells, headings, columns, above, table } = layout;
  return [
    { kind: "write-block", sheet, at: typed, cells },
    { kind: "write-block", sheet, at: headings.area, cells: headings.cells },
    { kind: "make-table", sheet, area: table, name: CASES_TABLE, style: TABLE_STYLE },
    ...formatChanges(table, sheet),
    ...columns.map(
      ({ area, formula, expected }) => ({ kind: "fill-formula", sheet, area, formula, expected }) as const,
    ),
    { kind: "write-block", sheet, at: above.area, cells: above.cells },
    { kind: "set-column-widths", sheet, firstColumn: 0, widths: COLUMNS.map(widthOf) },
    { kind: "freeze-rows", sheet, rows: HEADER_ROW + 1 },
    printPage(
      sheet,
      "Landscape",
      { row: 0, column: 0, rows: table.row + table.rows, columns: table.columns },
      HEADER_ROW,
    ),
  ];
}

const widthOf = ({ key, kind, header }: CaseColumn): number =>
  Math.max(WIDE[key] ?? WIDTHS[kind], Math.ceil((header.length * 5.6 + 9) / 0.75) * 0.75);

function formatChanges(table: Area, sheet: string): readonly FormatArea[] {
  const change = (area: Area, format: PlannedFormat): FormatArea => ({ kind: "format-area", sheet, area, format });
  const line = (row: number): Area => ({ ...table, row, rows: 1 });
  const right = CASE_COLUMNS.length;
  const months = { row: YEAR_ROW, column: right + 1, rows: 2, columns: 12 };
  const body = COLUMNS.flatMap(({ key, kind }, column) => {
    const numberFormat = caseNumberFormat({ key, kind });
    const area = { row: HEADER_ROW + 1, column, rows: table.rows - 1, columns: 1 };
    if (numberFormat === undefined) return [];
    const heading = change(singleCell({ row: HEADER_ROW, column }), { horizontalAlignment: "Right" });
    return [heading, change(area, { numberFormat })];
  });
  return [
    change(singleCell({ row: TITLE_ROW, column: 0 }), LINE_FORMATS.title),
    change(singleCell({ row: NOTE_ROW, column: 0 }), LINE_FORMATS.note),
    change(singleCell({ row: YEAR_ROW, column: 1 }), { numberFormat: "0", bold: true, horizontalAlignment: "Left" }),
    change(singleCell({ row: AS_OF_ROW, column: 1 }), { numberFormat: DATE_FORMAT, horizontalAlignment: "Left" }),
    change(singleCell({ row: AS_OF_ROW, column: 2 }), LINE_FORMATS.note),
    change({ row: YEAR_ROW, column: right, rows: 2, columns: 1 }, LINE_FORMATS.note),
    change(months, { ...LINE_FORMATS.note, numberFormat: "dd-mm-yy", horizontalAlignment: "Right" }),
    change(line(SUM_ROW), { ...LINE_FORMATS.total, numberFormat: KRONER }),
    change(singleCell({ row: SUM_ROW, column: table.columns - 1 }), { numberFormat: "#,##0.00" }),
    change(line(HEADER_ROW), LINE_FORMATS.header),
    ...body,
  ];
}
