/** One row of a bench's table: what was measured, and its figures by heading; the unit stands in the heading. */
export type FigureRow = Readonly<Record<string, string | number>>;

/**
 * What a bench has measured. Each `tests/bench/*.bench.ts` exports `run(): Promise<BenchFigures>`; `npm run bench` runs
 * them, prints their tables and keeps them in test-results/bench.json. No figure ever decides a test.
 */
export interface BenchFigures {
  readonly name: string;
  /** Columns stand in the order of the first row's headings. */
  readonly figures: readonly FigureRow[];
  /** How it was measured, and what to read out of it; a line each. */
  readonly notes?: readonly string[];
}
