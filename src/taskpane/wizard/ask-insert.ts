import * as v from "valibot";
import { asks } from "../ask-action";

const InsertedTable = v.object({
  sheet: v.string(),
  table: v.string(),
  address: v.string(),
  notQuantified: v.number(),
});

const InsertedProposal = v.object({ ...InsertedTable.entries, net: v.array(v.number()) });

export const insertTable = asks("ny-tiltagstabel", InsertedTable);

export const insertBudget = asks("ny-budgetoversigt", InsertedTable);

export const insertEstimate = asks("nyt-estimat", InsertedTable);

export const insertProposal = asks("nyt-prioriteringsforslag", InsertedProposal);
