import type { Hypothesis } from "./hypothesis";
import type { LineGrid } from "./line-grid";
import type { Part } from "./relation";
import { weigh } from "./weigh";

/** Logarithm of how rarely a whole line is wrong. */
const WRONG_LINE = -5;
/** In a longer sum than this one line is not to be told from another. */
const MOST_PARTS = 100;
const FACTORS = [-1, 1_000, 0.001, 1_000_000, 0.000_001];

/**
 * How likely the hypothesis is if one whole line of it, or the result, is wrong: turned, taken in another unit, or the figures of
 * another line. null where no such change makes it hold everywhere. Then the sum is the one that was meant, and the
 * line is what is wrong.
 */
export function scoreWithOneLineChanged(
  grid: LineGrid,
  steps: readonly number[],
  result: number,
  hypothesis: Hypothesis,
): number | null {
  if (hypothesis.parts.length > MOST_PARTS) return null;
  const changed = changesOf(grid, result, hypothesis.parts);
  const cost = Math.log(Math.max(1, changed.length)) - WRONG_LINE;
  const scores = changed.flatMap(({ parts, isCopied }) => {
    const { score, holds, fails } = weigh(grid, steps, result, { ...hypothesis, parts });
    // In a single column some other line will nearly always happen to fit.
    return fails === 0 && holds > (isCopied ? 1 : 0) ? [score - cost] : [];
  });
  return scores.length === 0 ? null : Math.max(...scores);
}

interface Change {
  readonly parts: readonly Part[];
  /** Whether the line is taken to hold the figures of another. */
  readonly isCopied: boolean;
}

function changesOf(grid: LineGrid, result: number, parts: readonly Part[]): readonly Change[] {
  const members = new Set(parts.map(({ line }) => line));
  const others = grid.lines.flatMap((_, line) => (members.has(line) || line === result ? [] : [line]));
  const scaled = (factor: number): Change => ({
    parts: parts.map(({ line, weight }) => ({ line, weight: weight * factor })),
    isCopied: false,
  });
  return [
    ...FACTORS.map(scaled),
    ...parts.flatMap(({ line, weight }, index) => [
      ...FACTORS.map((factor) => ({
        parts: replaced(parts, index, { line, weight: weight * factor }),
        isCopied: false,
      })),
      ...others.map((other) => ({ parts: replaced(parts, index, { line: other, weight }), isCopied: true })),
    ]),
  ];
}

const replaced = (parts: readonly Part[], index: number, part: Part): readonly Part[] =>
  parts.map((old, place) => (place === index ? part : old));
