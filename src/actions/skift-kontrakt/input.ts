import * as v from "valibot";
import { SAVINGS_SIGNS } from "../../finance/money/table-contract";
import { UNITS } from "../../finance/money/unit";

/** The input of `skift-kontrakt`; what is left out stays as it is. */
export const SkiftKontraktInput = v.object({
  /** The Excel table's name. */
  table: v.string(),
  unit: v.nullish(v.picklist(UNITS)),
  savings: v.nullish(v.picklist(SAVINGS_SIGNS)),
  /** "2026-priser". A table that has not said its price level is only told it: its numbers stay. */
  priceLevel: v.nullish(v.string()),
  /** Where they are left out and the unit changes: those that show all that could be seen, within reason. */
  decimals: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
  /** Tells what would be done, and does nothing. */
  preview: v.nullish(v.boolean()),
});

export type SkiftKontraktInput = v.InferOutput<typeof SkiftKontraktInput>;
