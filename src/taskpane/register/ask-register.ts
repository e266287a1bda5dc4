import * as v from "valibot";
import { asks, type Question } from "../ask-action";

const CreatedRegister = v.object({
  address: v.string(),
  initiatives: v.number(),
  renumbered: v.array(v.object({ title: v.string(), from: v.string(), to: v.string() })),
});

const RolledRegister = v.object({
  address: v.string(),
  initiatives: v.number(),
  carriedIn: v.array(v.object({ number: v.string(), title: v.string(), remaining: v.number() })),
});

export type RolledRegister = v.InferOutput<typeof RolledRegister>;

const Named = v.object({ number: v.string(), title: v.string() });

const LockedPlan = v.object({ address: v.string(), locked: v.array(Named) });

const UnlockedPlan = v.object({ address: v.string(), unlocked: v.array(Named) });

const RestoredPlan = v.object({ address: v.string(), cells: v.array(v.string()) });

const SeriesAmount = v.nullable(v.union([v.number(), v.literal("-")]));

const ComparedPlan = v.object({
  locked: v.number(),
  differences: v.array(
    v.object({ title: v.string(), year: v.number(), cell: v.string(), locked: SeriesAmount, now: SeriesAmount }),
  ),
  notLocked: v.array(Named),
  missing: v.array(Named),
  otherPrices: v.array(v.string()),
});

export type ComparedPlan = v.InferOutput<typeof ComparedPlan>;

const KeptMonth = v.object({
  address: v.string(),
  month: v.object({ year: v.number(), month: v.number() }),
  years: v.array(v.unknown()),
});

const InsertedExtract = v.object({ address: v.string(), initiatives: v.number() });

const InsertedFollowUp = v.object({ address: v.string() });

export const createRegister = asks("opret-register", CreatedRegister);

export const insertExtract: Question<
  { readonly register: string; readonly series: "plan" | "forventet" | "realiseret" },
  typeof InsertedExtract
> = asks("nyt-udtraek", InsertedExtract);

export const insertFollowUp = asks("opfoelgning", InsertedFollowUp);

/** What is asked of a register by its table's name. */
interface OfRegister {
  readonly register: string;
}

export const rollRegister: Question<{ readonly rollFrom: string }, typeof RolledRegister> = asks(
  "opret-register",
  RolledRegister,
);

export const lockPlan: Question<OfRegister & { readonly decision: string }, typeof LockedPlan> = asks(
  "laas-plan",
  LockedPlan,
);

export const unlockPlan: Question<
  OfRegister & { readonly numbers: readonly string[]; readonly reason: string; readonly who: string },
  typeof UnlockedPlan
> = asks("laas-op-plan", UnlockedPlan);

export const comparePlan: Question<OfRegister, typeof ComparedPlan> = asks("sammenlign-plan", ComparedPlan);

export const restorePlan: Question<OfRegister, typeof RestoredPlan> = asks("genskab-plan", RestoredPlan);

export const keepMonth: Question<
  OfRegister & { readonly year: number; readonly month: number; readonly replace: boolean },
  typeof KeptMonth
> = asks("statusmaaned", KeptMonth);
