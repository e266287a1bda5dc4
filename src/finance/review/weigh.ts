import { valueOf, type LineGrid } from "./line-grid";
import type { Axis, LineRole } from "./review-table";
import type { Hypothesis } from "./hypothesis";

/** How well the numbers bear a hypothesis out. Positions that repeat one another count once. */
export interface Weighed {
  readonly hypothesis: Hypothesis;
  /** Logarithm of the odds: above 0 the hypothesis is likelier than chance. */
  readonly score: number;
  readonly holds: number;
  readonly fails: number;
}

/** Logarithm of how rarely a printed total is wrong: one in fifty or so. */
const FAILURE = -4;
const REPEATED_FAILURE = -0.3;
const REPEATED_SUCCESS = 0.2;
/** Rounding that all goes one way: possible, though hardly what was meant where another sum fits better. */
const STRAINED = -2;
/** In standard deviations of what rounding adds up to. */
const LIKELY_ROUNDING = 3;
/** No single position proves more than this. */
const MOST_PROOF = 9;
/** How much is asked of a hypothesis. */
export interface Strictness {
  /** What a sum proves in which all parts but one are zero, or missing: it may as well be a copy of that one. */
  readonly trivial: number;
  /** More failures than this, and no more is tried. */
  readonly mostFails: number;
}

const ANNOUNCED: Strictness = { trivial: 0.9, mostFails: Number.POSITIVE_INFINITY };

export const UNANNOUNCED: Strictness = { trivial: 0, mostFails: 1 };

/** The round step (1, 2½ or 5 times a power of ten) that each position's numbers come in: coarse ones agree by chance. */
export const stepsOf = (grid: LineGrid): readonly number[] =>
  grid.positions.map((_, position) => {
    const common = grid.lines.reduce((step, _line, line) => {
      const value = valueOf(grid, line, position);
      return Number.isNaN(value) ? step : greatestCommonDivisor(step, Math.abs(value));
    }, 0);
    return roundStep(common);
  });

function roundStep(common: number): number {
  let step = 1;
  while (common > 0 && common % (10 * step) === 0) step *= 10;
  return [5, 2.5].map((times) => times * step).find((wider) => common % wider === 0) ?? step;
}

function greatestCommonDivisor(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

export function weigh(
  grid: LineGrid,
  steps: readonly number[],
  result: number,
  hypothesis: Hypothesis,
  { trivial, mostFails }: Strictness = ANNOUNCED,
): Weighed {
  const seen: [number, number][] = [];
  let score = hypothesis.prior;
  let holds = 0;
  let fails = 0;
  for (let position = 0; position < grid.positions.length; position++) {
    const trial = tryAt(grid, result, hypothesis, position);
    if (trial === null) continue;
    const { stated, sum, tolerance, spread, nonZero, largest } = trial;
    const isRepeated = seen.some(([total, parts]) => total === stated && parts === sum);
    if (!isRepeated) seen.push([stated, sum]);
    if (Math.abs(stated - sum) > tolerance) {
      score += isRepeated ? REPEATED_FAILURE : FAILURE;
      if (!isRepeated) fails++;
      if (fails > mostFails) break;
    } else if (Math.abs(stated - sum) > LIKELY_ROUNDING * spread) score += STRAINED;
    else if (isRepeated) score += nonZero > 1 ? REPEATED_SUCCESS : 0;
    else {
      const width = Math.max(2 * tolerance, steps[position] ?? 1, 1);
      const proof = Math.min(MOST_PROOF, Math.log(Math.max(2, (2 * Math.max(largest, Math.abs(stated))) / width)));
      score += nonZero > 1 ? proof : trivial * proof;
      if (nonZero > 1) holds++;
    }
  }
  return { hypothesis, score, holds, fails };
}

/**
 * Percentages follow no sum. An accumulated row has a total of its own kind, which `running.ts` looks for.
 */
const addsUp = (axis: Axis, role: LineRole | null): boolean =>
  role !== "ratio" && !(role === "running" && axis === "columns");

interface Trial {
  readonly stated: number;
  readonly sum: number;
  readonly tolerance: number;
  /** Standard deviation of what rounding of the parts and the result adds up to. */
  readonly spread: number;
  readonly nonZero: number;
  readonly largest: number;
  /** What the parts would be together if none took from another. */
  readonly size: number;
}

/** null where the position says nothing: no result, no parts, or nothing but zeros. */
export function tryAt(
  { axis, positions, values, slack }: LineGrid,
  result: number,
  { parts }: Pick<Hypothesis, "parts">,
  position: number,
): Trial | null {
  const width = positions.length;
  const stated = values[result * width + position] ?? Number.NaN;
  if (isMissing(stated) || !addsUp(axis, positions[position]?.role ?? null)) return null;
  let sum = 0;
  let tolerance = 0;
  let variance = (slack[result * width + position] ?? 0) ** 2 / 3;
  let nonZero = 0;
  let largest = 0;
  let size = 0;
  let quantified = 0;
  for (const { line, weight } of parts) {
    const value = values[line * width + position] ?? Number.NaN;
    if (isMissing(value)) continue;
    const absolute = value < 0 ? -value : value;
    const factor = weight < 0 ? -weight : weight;
    quantified++;
    sum += weight * value;
    const rounding = factor * (slack[line * width + position] ?? 0);
    tolerance += rounding;
    variance += rounding ** 2 / 3;
    size += factor * absolute;
    if (value !== 0) nonZero++;
    if (absolute > largest) largest = absolute;
  }
  if (quantified === 0 || (stated === 0 && nonZero === 0)) return null;
  return { stated, sum, tolerance, spread: Math.sqrt(variance), nonZero, largest, size };
}

const isMissing = Number.isNaN;
