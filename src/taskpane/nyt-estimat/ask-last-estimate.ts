import * as v from "valibot";
import { asks } from "../ask-action";

const LastEstimate = v.object({
  title: v.string(),
  budget: v.string(),
  tables: v.array(v.object({ table: v.string(), label: v.string() })),
  baseYear: v.number(),
});

export type LastEstimate = v.InferOutput<typeof LastEstimate>;

export const readLastEstimate = asks("laes-estimat", LastEstimate);
