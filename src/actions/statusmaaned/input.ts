import * as v from "valibot";
import { FIRST_YEAR, LAST_YEAR } from "../../finance/calendar/day";

/** The input of `statusmaaned`. */
export const StatusmaanedInput = v.object({
  /** The newest register where it is left out. */
  register: v.nullish(v.string()),
  year: v.pipe(v.number(), v.integer(), v.minValue(FIRST_YEAR), v.maxValue(LAST_YEAR)),
  /** 1 to 12. */
  month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  /** One for each of the register's years, in its unit and sign; those of the newest follow-up where left out. */
  targets: v.nullish(v.array(v.number())),
  /** Shares of the target, as for `opfoelgning`; those of the newest follow-up where left out. */
  limits: v.nullish(v.object({ gul: v.number(), roed: v.number() })),
  /** The user's word that the month's lines may be written anew. */
  replace: v.nullish(v.boolean()),
});

export type StatusmaanedInput = v.InferOutput<typeof StatusmaanedInput>;
