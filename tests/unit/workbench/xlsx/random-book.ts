import fc from "fast-check";
import type { Book, BookCell, BookChart, BookSheet, BookTable, CellFormat } from "../../../../src/workbench/book/book";
import { CHART_TYPES, LEGEND_POSITIONS, PLAIN_AXIS, type ChartAxis } from "../../../../src/workbench/book/chart";
import { STANDARD_PAGE, type PageSetup } from "../../../../src/workbench/book/page-setup";
import { areaAddress, cellAddress } from "../../../../src/workbench/xlsx/addresses";
import { withoutStandard } from "../../../../src/workbench/xlsx/styles/standard-format";

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0").toUpperCase()}`);

const line = fc.record({
  style: fc.constant("Continuous" as const),
  weight: fc.constantFrom("Hairline" as const, "Thin" as const, "Medium" as const, "Thick" as const),
  color,
});
const otherLine = fc.record({
  style: fc.constantFrom("Dash" as const, "Dot" as const),
  weight: fc.constant("Thin" as const),
  color,
});

const borders = fc.record(
  { EdgeTop: line, EdgeBottom: fc.oneof(line, otherLine), EdgeLeft: line, EdgeRight: otherLine },
  { requiredKeys: [] },
);

/** Only what differs from the standard: the rest is left out on the way, as it should be. */
const format: fc.Arbitrary<CellFormat | undefined> = fc
  .record(
    {
      numberFormat: fc.oneof(
        fc.constantFrom("0", "#,##0.00", "0.0%", "m/d/yyyy", "@", '#,##0" kr.";[Red]-#,##0'),
        fc.string({ minLength: 1, maxLength: 12 }),
      ),
      bold: fc.boolean(),
      italic: fc.boolean(),
      underline: fc.boolean(),
      fontSize: fc.integer({ min: 1, max: 409 }),
      fontName: fc.constantFrom("Calibri", "Arial", "Times New Roman"),
      fontColor: color,
      fill: color,
      horizontalAlignment: fc.constantFrom("Left" as const, "Center" as const, "Right" as const),
      verticalAlignment: fc.constantFrom("Top" as const, "Center" as const, "Bottom" as const),
      wrapText: fc.boolean(),
      indent: fc.integer({ min: 0, max: 250 }),
      borders,
    },
    { requiredKeys: [] },
  )
  .map(withoutStandard);

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom("=1+1", "", " ", "_x0041_", "linje\r\nlinje", "#N/A", "TRUE", "007"),
);

/** Any number a cell can hold; a file knows no negative zero. */
const number = fc
  .oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  )
  .map((value) => (value === 0 ? 0 : value));

const error = fc.constantFrom("#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!");

const content: fc.Arbitrary<BookCell> = fc.oneof(
  { weight: 4, arbitrary: fc.oneof(text, number, fc.boolean()).map((value) => ({ value })) },
  { weight: 1, arbitrary: error.map((value) => ({ value, isError: true })) },
);

/** Formulas as Excel would show them, so that they come back letter by letter. */
const formula = fc.constantFrom(
  "=A1+1",
  "=SUM(A1:B9)",
  '=IF(A1="æ <&> ""x""",1,-2.5E-07)',
  "=XLOOKUP(A1,$B$1:$B$9,C:C)",
  "=TILTAG.HELÅRSEFFEKT(A1,4)",
  "=SUM(Tabel0[Kolonne 1])",
  "=LET(x,A1,x*2)",
  "=SUM(IF(A1:A9>0,1,0))",
  "='Ark 1'!A1",
  "=SUM(Navn0)*2",
);

const cell: fc.Arbitrary<BookCell> = fc
  .tuple(content, fc.option(formula, { nil: undefined, freq: 3 }), format)
  .map(([base, ownFormula, ownFormat]) => ({
    ...base,
    ...(ownFormula === undefined ? {} : { formula: ownFormula }),
    ...(ownFormat === undefined ? {} : { format: ownFormat }),
  }));

const position = fc.oneof(
  fc.record({ row: fc.nat(40), column: fc.nat(12) }),
  fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) }),
);

const points = fc
  .integer({ min: 0, max: 1000 })
  .filter((pixels) => pixels !== 64)
  .map((pixels) => pixels * 0.75);

const sizes = (last: number): fc.Arbitrary<ReadonlyMap<number, number>> =>
  fc
    .uniqueArray(fc.tuple(fc.nat(last), points), { selector: ([index]) => index, maxLength: 4 })
    .map((entries) => new Map(entries.sort(([a], [b]) => a - b)));

/** One table a sheet, far from the corner so that its header does not land on the other cells. */
const table = (index: number): fc.Arbitrary<BookTable> =>
  fc
    .record({
      columns: fc.uniqueArray(fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }), {
        minLength: 1,
        maxLength: 4,
        selector: (name) => name.toLowerCase(),
      }),
      rows: fc.integer({ min: 1, max: 5 }),
      style: fc.constantFrom("TableStyleLight1", "TableStyleMedium2", ""),
      showFilterButton: fc.boolean(),
      showBandedRows: fc.boolean(),
    })
    .map(({ columns, rows, ...look }) => ({
      name: `Tabel${String(index)}`,
      area: areaAddress({ top: 100, left: 30, bottom: 100 + rows, right: 29 + columns.length }),
      columns,
      ...look,
    }));

function headers(tables: readonly BookTable[]): readonly (readonly [string, BookCell])[] {
  return tables.flatMap(({ columns }) =>
    columns.map((value, index) => [cellAddress({ row: 100, column: 30 + index }), { value }] as const),
  );
}

function isClearOfTable({ row, column }: { row: number; column: number }): boolean {
  return row < 99 || row > 110 || column < 29 || column > 40;
}

const margin = fc.integer({ min: 0, max: 2000 }).map((tenths) => tenths / 10);
const pages = fc.option(fc.integer({ min: 1, max: 9 }));

const page: fc.Arbitrary<PageSetup> = fc.record({
  orientation: fc.constantFrom("Portrait" as const, "Landscape" as const),
  paper: fc.constantFrom("Letter" as const, "Legal" as const, "A3" as const, "A4" as const, "A5" as const),
  zoom: fc.oneof(
    fc.record({ scale: fc.integer({ min: 10, max: 400 }) }),
    fc.record({ pagesWide: pages, pagesTall: pages }),
  ),
  margins: fc.record({
    left: margin,
    right: margin,
    top: margin,
    bottom: margin,
    header: margin,
    footer: margin,
  }),
  centerHorizontally: fc.boolean(),
  centerVertically: fc.boolean(),
  printGridlines: fc.boolean(),
  printHeadings: fc.boolean(),
});

const reference = fc.constantFrom("='Ark 1'!$A$1:$A$9", "='Ark 1'!$B$2:$F$2", "='Ark 1'!$C$3");
const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
const chartType = fc.constantFrom(...CHART_TYPES);

const axis: fc.Arbitrary<ChartAxis> = fc.record({
  title: fc.option(words),
  numberFormat: fc.option(fc.constantFrom("0", "#,##0.0", '0" kr."')),
  labels: fc.constantFrom("NextToAxis" as const, "Low" as const),
});

/** The first series is on the first axis, or there would be none. */
const chart = (name: string): fc.Arbitrary<BookChart> =>
  fc
    .record({
      area: fc.constantFrom("B3:H20", "AA100:AF110", "A1"),
      title: fc.option(fc.oneof(fc.constant(""), words)),
      legend: fc.option(fc.constantFrom(...LEGEND_POSITIONS)),
      series: fc.array(
        fc.record({
          name: fc.oneof(
            fc.oneof(fc.constant(""), words).map((own) => ({ text: own })),
            reference.map((cell) => ({ cell })),
          ),
          type: chartType,
          axisGroup: fc.constantFrom("Primary" as const, "Secondary" as const),
          values: reference,
          categories: fc.option(reference),
          color: fc.option(color),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      axes: fc.record({ category: axis, value: axis, secondary: axis }),
    })
    .map(({ series: [first, ...more], axes, ...rest }) => {
      const series = [...(first === undefined ? [] : [{ ...first, axisGroup: "Primary" as const }]), ...more];
      const hasSecond = more.some(({ axisGroup }) => axisGroup === "Secondary");
      return {
        ...rest,
        name,
        type: series[0]?.type ?? "ColumnClustered",
        series,
        axes: hasSecond ? axes : { ...axes, secondary: PLAIN_AXIS },
      };
    });

const sheet = (index: number): fc.Arbitrary<BookSheet> =>
  fc
    .record({
      placed: fc.uniqueArray(fc.tuple(position.filter(isClearOfTable), cell), {
        selector: ([place]) => cellAddress(place),
        maxLength: 12,
      }),
      tables: fc.array(table(index), { maxLength: 1 }),
      protected: fc.boolean(),
      showGridlines: fc.boolean(),
      columnWidths: sizes(200),
      rowHeights: sizes(5000),
      frozen: fc.record({ rows: fc.nat(9), columns: fc.nat(5) }),
      merges: fc.constantFrom<readonly string[]>([], ["B2:E2"], ["B2:E2", "G1:G9"]),
      page: fc.oneof(fc.constant(STANDARD_PAGE), page),
      charts: fc
        .integer({ min: 0, max: 2 })
        .chain((count) => fc.tuple(...["Et", "To & <tre>"].slice(0, count).map(chart))),
      visibility: fc.constantFrom("Visible" as const, "Hidden" as const, "VeryHidden" as const),
    })
    .map(({ placed, tables, visibility, ...rest }) => ({
      ...rest,
      name: index === 0 ? "Ark 1" : `Ålborg & "${String(index)}"`,
      visibility: index === 0 ? "Visible" : visibility,
      tables,
      cells: new Map([
        ...placed
          .filter(([, own]) => own.formula?.includes("Tabel0") !== true || index === 0)
          .map(([place, own]): [string, BookCell] => [cellAddress(place), own]),
        ...headers(tables),
      ]),
    }));

export const randomBook: fc.Arbitrary<Book> = fc
  .record({
    sheets: fc
      .integer({ min: 1, max: 3 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => sheet(index)))),
    structureProtected: fc.boolean(),
    sats: fc.constantFrom(
      "=0.25",
      "='Ark 1'!$A$1:$B$9",
      "=_xlfn.XLOOKUP(1,'Ark 1'!A:A,'Ark 1'!B:B)".replace("_xlfn.", ""),
    ),
    isLocal: fc.boolean(),
  })
  .map(({ sheets, structureProtected, sats, isLocal }) => ({
    sheets,
    structureProtected,
    activeSheet: "Ark 1",
    names: [{ name: "Navn0", formula: sats, ...(isLocal ? { sheet: "Ark 1" } : {}) }],
  }));
