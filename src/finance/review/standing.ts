import type { LineGrid } from "./line-grid";
import type { LineRole } from "./review-table";

/** What has been made out of a table's lines so far. */
export interface Standing {
  readonly grid: LineGrid;
  /** Lines that are computed, each with the lines it is made of. */
  readonly results: ReadonlyMap<number, ReadonlySet<number>>;
}

/** Roles of lines that stand beside the sums: a total has them among its parts only where arithmetic insists. */
const ASIDE: ReadonlySet<LineRole | null> = new Set<LineRole | null>([
  "part-of",
  "target",
  "base",
  "new-base",
  "memo",
  "ratio",
  "withdrawn",
  "running",
  "difference",
  "outstanding",
]);

const SUMMING: ReadonlySet<LineRole | null> = new Set<LineRole | null>(["total", "net"]);

export const roleOf = ({ grid }: Standing, line: number): LineRole | null => grid.lines[line]?.role ?? null;

export const isAside = (standing: Standing, line: number): boolean => ASIDE.has(roleOf(standing, line));

/** Whether a line is a sum by its words or by what has been found out. */
export const isResult = (standing: Standing, line: number): boolean =>
  standing.results.has(line) || SUMMING.has(roleOf(standing, line));

/** A line that a total over its block is expected to count. */
export const isOrdinary = (standing: Standing, line: number): boolean =>
  !isResult(standing, line) && !isAside(standing, line);

/** Whether a block of lines may begin here: at the top, under a heading or an empty line, under a result. */
export const beginsBlock = (standing: Standing, line: number): boolean =>
  line === 0 || (standing.grid.lines[line]?.startsSection ?? false) || isResult(standing, line - 1);
