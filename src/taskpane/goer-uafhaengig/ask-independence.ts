import * as v from "valibot";
import { asks, type Question } from "../ask-action";

const Independence = v.object({
  formulas: v.number(),
  values: v.number(),
  unchanged: v.number(),
  report: v.array(
    v.object({
      cells: v.string(),
      was: v.string(),
      became: v.picklist(["formula", "value", "unchanged"]),
      now: v.nullable(v.union([v.string(), v.number(), v.boolean()])),
    }),
  ),
});

export type IndependenceOutcome = v.InferOutput<typeof Independence>;

const Repaired = v.object({ repaired: v.array(v.string()), stillLost: v.array(v.string()) });

export type RepairOutcome = v.InferOutput<typeof Repaired>;

export const makeIndependent: Question<{ readonly scope: "selection" | "sheet" | "workbook" }, typeof Independence> =
  asks("goer-uafhaengig", Independence);

export const repairFormulas = asks("reparer", Repaired);
