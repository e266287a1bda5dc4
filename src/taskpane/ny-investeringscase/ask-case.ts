import * as v from "valibot";
import { asks } from "../ask-action";

const InsertedCase = v.object({
  sheet: v.string(),
  table: v.string(),
  address: v.string(),
  net: v.array(v.number()),
  paybackTime: v.nullable(v.number()),
  presentValue: v.number(),
  notQuantified: v.number(),
});

export const insertCase = asks("ny-investeringscase", InsertedCase);
