import * as v from "valibot";
import { asks } from "../ask-action";

const AddedTables = v.object({
  sheet: v.string(),
  address: v.string(),
  converted: v.array(v.string()),
  incomplete: v.array(v.string()),
});

export type AddedTables = v.InferOutput<typeof AddedTables>;

export const addTables = asks("laeg-sammen", AddedTables);
