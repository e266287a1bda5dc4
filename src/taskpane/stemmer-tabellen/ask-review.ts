import * as v from "valibot";
import { FINDING_KINDS } from "../../finance/review/finding";
import { asks, type Question } from "../ask-action";
import { Told } from "../told";

const Finding = v.object({
  ...Told.entries,
  kind: v.picklist(FINDING_KINDS),
  stated: v.nullable(v.number()),
  expected: v.nullable(v.number()),
  difference: v.nullable(v.number()),
});

const Review = v.object({
  range: v.string(),
  findings: v.array(Finding),
  accepted: v.array(v.object({ ...Finding.entries, reason: v.string() })),
  rounding: v.array(Told),
  understood: v.array(Told),
  /** How many sums have been recalculated, where it is said. */
  checked: v.optional(v.number()),
});

export type ReviewFinding = v.InferOutput<typeof Finding>;

export type AcceptedFinding = v.InferOutput<typeof Review>["accepted"][number];

export type ReviewOutcome = v.InferOutput<typeof Review>;

const Acceptance = v.object({ cell: v.string(), reason: v.string() });

/** What is selected is read where no range is given. */
export const reviewTable: Question<{ readonly range?: string }, typeof Review> = asks("stemmer-tabellen", Review);

export const acceptFinding: Question<
  Pick<ReviewFinding, "cell" | "kind" | "stated"> & { readonly reason: string },
  typeof Acceptance
> = asks("godkend-fund", Acceptance);
