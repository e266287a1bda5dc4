import { formatArea, singleCell, type Area, type CellPlace } from "../../sheets/cells/address";
import type { CellValue } from "../../sheets/cells/cell";
import type { Change, PlannedCell } from "../../sheets/plan/sheet-plan";

/** An example of a function: its arguments by name, in rows of cells, and the size of its result. */
export interface Example {
  readonly function: string;
  /** Argument by argument; null where one is left out. */
  readonly arguments: readonly {
    readonly name: string;
    readonly cells: readonly (readonly CellValue[])[] | null;
    readonly dates: boolean;
  }[];
  readonly result: { readonly rows: number; readonly columns: number };
  readonly source: string;
}

/** An example as it stands in the sheet: a title, the arguments with their names, and the formula that uses them. */
export interface ExampleLayout {
  readonly area: Area;
  /** What is written: title, source and arguments. */
  readonly block: { readonly area: Area; readonly cells: readonly (readonly PlannedCell[])[] };
  /** The result's name and the formula beside it; what the formula spills is Excel's own. */
  readonly result: {
    readonly area: Area;
    readonly cells: readonly (readonly PlannedCell[])[];
    readonly formula: CellPlace;
  };
  readonly dates: readonly Area[];
}

const NOTHING: PlannedCell = null;

/** Lays an example out with its upper left corner at a cell. */
export function layOutExample(example: Example, at: CellPlace): ExampleLayout {
  const given = example.arguments.filter(({ cells }) => cells !== null);
  const width = 1 + Math.max(1, ...given.map(({ cells }) => cells?.[0]?.length ?? 0));
  const rows: PlannedCell[][] = [
    line(width, [`Eksempel: ${example.function}`]),
    line(width, [`Kilde: ${example.source}`]),
    line(width, []),
  ];
  const texts: string[] = [];
  const dates: Area[] = [];
  for (const { name, cells, dates: areDates } of example.arguments) {
    if (cells === null) {
      texts.push("");
      continue;
    }
    const area = {
      row: at.row + rows.length,
      column: at.column + 1,
      rows: cells.length,
      columns: cells[0]?.length ?? 1,
    };
    texts.push(formatArea(area));
    if (areDates) dates.push(area);
    rows.push(...cells.map((row, index) => line(width, [index === 0 ? name : NOTHING, ...row])));
  }
  const last = texts.findLastIndex((text) => text !== "");
  const formula = `=TILTAG.${example.function}(${texts.slice(0, last + 1).join(",")})`;
  const resultRow = at.row + rows.length;
  const resultArea = { row: resultRow, column: at.column, rows: 1, columns: 2 };
  return {
    area: {
      ...at,
      rows: rows.length + example.result.rows,
      columns: Math.max(width, 1 + example.result.columns),
    },
    block: { area: { ...at, rows: rows.length, columns: width }, cells: rows },
    result: {
      area: resultArea,
      cells: [["Resultat", { formula, expected: null }]],
      formula: { row: resultRow, column: at.column + 1 },
    },
    dates,
  };
}

const line = (width: number, cells: readonly PlannedCell[]): PlannedCell[] =>
  Array.from({ length: width }, (_, column) => cells[column] ?? NOTHING);

/** In points: a name of an argument, and a number or a date. */
const NAME_WIDTH = 120;
const NUMBER_WIDTH = 66;

/** The changes that put an example into a sheet; columns are made wider, never narrower. */
export function planExample(layout: ExampleLayout, sheet: string, columnWidths: readonly number[]): readonly Change[] {
  const { area, block, result, dates } = layout;
  return [
    { kind: "write-block", sheet, at: block.area, cells: block.cells },
    { kind: "write-block", sheet, at: result.area, cells: result.cells },
    ...dates.map(
      (each) => ({ kind: "format-area", sheet, area: each, format: { numberFormat: "dd-mm-yyyy" } }) as const,
    ),
    { kind: "format-area", sheet, area: singleCell(block.area), format: { bold: true } },
    {
      kind: "format-area",
      sheet,
      area: singleCell({ ...block.area, row: block.area.row + 1 }),
      format: { italic: true, fontColor: "#5B6472" },
    },
    { kind: "format-area", sheet, area: result.area, format: { bold: true } },
    {
      kind: "set-column-widths",
      sheet,
      firstColumn: area.column,
      widths: columnWidths.map((width, index) => Math.max(width, index === 0 ? NAME_WIDTH : NUMBER_WIDTH)),
    },
  ];
}
