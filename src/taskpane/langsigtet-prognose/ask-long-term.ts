import * as v from "valibot";
import { SCENARIOS } from "../../finance/prognosis/long-term";
import { asks } from "../ask-action";

const LongTerm = v.object({
  year: v.number(),
  sheet: v.nullable(v.string()),
  scenarios: v.array(
    v.object({
      scenario: v.picklist(SCENARIOS),
      years: v.array(v.object({ year: v.number(), fullTimeEquivalents: v.number(), cost: v.number() })),
    }),
  ),
  history: v.nullable(v.object({ from: v.number(), to: v.number() })),
  prices: v.string(),
  premisesTable: v.nullable(v.string()),
  backTest: v.array(
    v.object({
      made: v.number(),
      said: v.object({ cost: v.number(), missedCost: v.number(), missedCostShare: v.nullable(v.number()) }),
    }),
  ),
});

export type LongTermOutcome = v.InferOutput<typeof LongTerm>;

/** Its figures alone where the input says `dryRun`. */
export const askLongTerm = asks("langsigtet-prognose", LongTerm);
