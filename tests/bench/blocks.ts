import type { FunctionId } from "../../src/functions/declaration/function-id";

const ROWS = 10;
const COLUMNS = 4;

type Block = readonly (readonly unknown[])[];

const fill = (rows: number, columns: number, cell: (row: number, column: number) => unknown): Block =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => cell(row, column)));

const each = (cell: (row: number, column: number) => unknown): Block => fill(ROWS, COLUMNS, cell);

/** 1-1-2026, and a day in each month after it. */
const startDate = (row: number, column: number): number => 46_023 + 31 * ((row * COLUMNS + column) % 12);
const amounts = each((row, column) => 250.5 * (row + 1) - 1000 * column);
const prices = each((row, column) => 800 + 12.25 * row + 40 * column);
const starts = each(startDate);
const column = (cell: (row: number) => unknown): Block => fill(ROWS, 1, cell);
const years = each(() => 2026);

/** Arguments of ten rows and four columns for each function, or the block nearest to it that the function takes. */
export const BLOCK_ARGUMENTS: Readonly<Record<FunctionId, readonly unknown[]>> = {
  NETTOEFFEKT: [amounts, column((row) => (row === 3 ? "udgået" : "vedtaget")), column((row) => 1 - row / 20)],
  HELAARSEFFEKT: [amounts, starts],
  DELAARSEFFEKT: [amounts, starts, years],
  INDFASNING: [372_000.5, startDate(0, 6), 2026, 4, null, [[0.25, 0.5, 1]]],
  AKKUMULERETMAALTAL: [[[2.5, 3, 3.5, 4]], "beløb"],
  UDESTAAENDE: [[[-100.5, -200, -300, -400]], amounts, true],
  REALISERINGSGRAD: [amounts, prices],
  AFVIGELSE: [amounts, prices],
  HELAARSPERSONER: [column((row) => startDate(row, 0)), column((row) => startDate(row, 0) + 200), 2026],
  SAGSUDGIFT: [prices, "måned", starts, each((row, index) => startDate(row, index) + 200), 46_023, 46_387],
  STATSREFUSION: [fill(ROWS, 12, (row, month) => 20_000 + 1000 * row + 10 * month), [[860_000, 1_680_000, 2_120_000]]],
  PRISMAENGDE: [
    column((row) => 100 + row),
    column((row) => 800 + row),
    column((row) => 96 + row),
    column((row) => 860.5 + row),
  ],
  FREMSKRIV: [
    amounts,
    2022,
    2026,
    [
      [2023, 0.031],
      [2024, 0.042],
      [2025, 0.029],
      [2026, 0.035],
    ],
  ],
  BORGEREFFEKT: [each((row) => row + 1), prices, each((row, index) => 700 + 10 * row + index), starts, years],
  TILBAGEBETALINGSTID: [[[900_000, -250_000.5, -350_000, -400_000]]],
  NUTIDSVAERDI: [[[900_000, -250_000.5, -350_000, -400_000]], 0.035],
  AFRUNDTILSUM: [amounts, 1],
  TJEKSUM: [amounts, fill(1, COLUMNS, (_, index) => 13_777.5 - 10_000 * index)],
};
