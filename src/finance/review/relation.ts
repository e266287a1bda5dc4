import type { Axis, CellAt } from "./review-table";

/**
 * How a line of a table follows from others. `sum`: of parts; `net`: effects and investments; `difference`: one less
 * another; `outstanding`: target less effects; `running-…`: the three meanings of akkumuleret (`domain.md` §1.2);
 * `carried`: outstanding with what the year before lacked (`domain.md` §9.5).
 */
export type RelationKind =
  "sum" | "net" | "difference" | "outstanding" | "running-level" | "running-amount" | "carried";

export interface Part {
  readonly line: number;
  /** 1 where the part is added, −1 where it is taken off. */
  readonly weight: number;
}

export interface Relation {
  readonly axis: Axis;
  readonly kind: RelationKind;
  readonly result: number;
  readonly parts: readonly Part[];
  /** Lines among the parts that nothing but their absence from the sum tells apart from them. */
  readonly leftOut: readonly number[];
  /** The one position it is about, where other positions of its line follow another rule; null for all. */
  readonly position: number | null;
  /** What it is believed for. */
  readonly belief: "words" | "arithmetic" | "both";
}

/** A relation at one position: what one cell should be by others. */
export interface Instance {
  readonly relation: Relation;
  readonly result: CellAt;
  readonly parts: readonly WeighedCell[];
  /** Only what is missing is carried: a result on the other side of 0 is shown as 0. */
  readonly floor: -1 | 1 | null;
}

export interface WeighedCell extends CellAt {
  readonly weight: number;
}
