import * as v from "valibot";
import { SAVINGS_SIGNS } from "../../finance/money/table-contract";
import { UNITS } from "../../finance/money/unit";
import { PlaceInput } from "../placing/find-place";

/** The input of `laeg-sammen`. */
export const LaegSammenInput = v.object({
  /** The Excel tables' names, in the order of the lines. */
  tables: v.pipe(v.array(v.string()), v.minLength(2), v.maxLength(50)),
  /** "Samlet" where it is left out. */
  title: v.nullish(v.string()),
  at: PlaceInput,
  /** What to convert to; without it, tables under different contracts are refused. What is left out is the first table's. */
  contract: v.nullish(
    v.object({
      unit: v.nullish(v.picklist(UNITS)),
      savings: v.nullish(v.picklist(SAVINGS_SIGNS)),
      priceLevel: v.nullish(v.string()),
      decimals: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
    }),
  ),
});

export type LaegSammenInput = v.InferOutput<typeof LaegSammenInput>;
