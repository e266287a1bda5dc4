import * as v from "valibot";
import { succeed } from "../../finance/result";
import type { Action } from "../action";
import { comparePlan, type PlanComparison } from "./compare-plan";
import { openPlan } from "./open-plan";

const SammenlignPlanInput = v.object({
  /** The newest register where it is left out. */
  register: v.nullish(v.string()),
});

/** Tells where the register's plan is no longer what was locked; it changes nothing. Three round trips. */
export const sammenlignPlan: Action<typeof SammenlignPlanInput, PlanComparison> = {
  id: "sammenlign-plan",
  title: { da: "Sammenlign med låst plan", en: "Compare with the locked plan" },
  input: SammenlignPlanInput,
  async run(input, { workbook }) {
    const opened = await openPlan(workbook, input.register ?? null);
    return opened.ok ? succeed(comparePlan(opened.value)) : opened;
  },
};
