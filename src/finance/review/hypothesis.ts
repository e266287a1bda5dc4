import type { Part, RelationKind } from "./relation";

/** One way a line may follow from others, before any number has been looked at. */
export interface Hypothesis {
  readonly kind: RelationKind;
  readonly parts: readonly Part[];
  readonly leftOut: readonly number[];
  /** Natural logarithm of how likely the layout and the words alone make it. */
  readonly prior: number;
  /** The reading that anyone would make of the layout. */
  readonly isNatural: boolean;
}

export const plus = (lines: readonly number[]): readonly Part[] => lines.map((line) => ({ line, weight: 1 }));

export const minus = (lines: readonly number[]): readonly Part[] => lines.map((line) => ({ line, weight: -1 }));
