import * as v from "valibot";
import { asks, type Question } from "../ask-action";

const Kroner = v.nullable(v.number());

const PrognosisLine = v.object({
  group: v.string(),
  part: v.nullable(v.string()),
  correctedBudget: Kroner,
  disposed: v.number(),
  refund: v.number(),
  expected: v.number(),
  deviation: Kroner,
  fullTimeEquivalents: v.number(),
  activeCases: v.number(),
  citizens: v.number(),
  light: v.string(),
});

const ProposedFlow = v.object({ count: v.number(), yearPrice: v.number() });

const Prognosis = v.object({
  sheets: v.array(v.string()),
  lines: v.array(PrognosisLine),
  total: PrognosisLine,
  cases: v.number(),
  leftOut: v.number(),
  withoutPrice: v.number(),
  refundKnown: v.boolean(),
  history: v.nullable(v.object({ from: v.number(), to: v.number() })),
  proposals: v.array(v.object({ group: v.string(), part: v.string(), inflow: ProposedFlow, outflow: ProposedFlow })),
});

export type PrognosisOutcome = v.InferOutput<typeof Prognosis>;

/** Its figures alone where the input says `dryRun`. */
export const askPrognosis = asks("ny-prognose", Prognosis);

const Leaders = v.object({ sheet: v.string(), merged: v.number() });

/** One page for leaders of a prognosis, which is named by its sheet. */
export const makeLeadersPage: Question<{ readonly prognosis: string }, typeof Leaders> = asks(
  "nyt-ledelsesoverblik",
  Leaders,
);
