import * as v from "valibot";
import type { ActionFault } from "../../actions/action";
import type { Result } from "../../finance/result";
import { ask, type Runner } from "../ask-action";

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

export const createRegister = (
  services: Runner,
  input: unknown,
): Promise<Result<v.InferOutput<typeof CreatedRegister>, ActionFault>> =>
  ask(services, "opret-register", input, CreatedRegister);

export const insertExtract = (
  services: Runner,
  input: { readonly register: string; readonly series: "plan" | "forventet" | "realiseret" },
): Promise<Result<v.InferOutput<typeof InsertedExtract>, ActionFault>> =>
  ask(services, "nyt-udtraek", input, InsertedExtract);

export const insertFollowUp = (
  services: Runner,
  input: unknown,
): Promise<Result<v.InferOutput<typeof InsertedFollowUp>, ActionFault>> =>
  ask(services, "opfoelgning", input, InsertedFollowUp);

/** What is asked of a register by its table's name. */
interface OfRegister {
  readonly register: string;
}

export const rollRegister = (
  services: Runner,
  input: { readonly rollFrom: string },
): Promise<Result<RolledRegister, ActionFault>> => ask(services, "opret-register", input, RolledRegister);

export const lockPlan = (
  services: Runner,
  input: OfRegister & { readonly decision: string },
): Promise<Result<v.InferOutput<typeof LockedPlan>, ActionFault>> => ask(services, "laas-plan", input, LockedPlan);

export const unlockPlan = (
  services: Runner,
  input: OfRegister & { readonly numbers: readonly string[]; readonly reason: string; readonly who: string },
): Promise<Result<v.InferOutput<typeof UnlockedPlan>, ActionFault>> =>
  ask(services, "laas-op-plan", input, UnlockedPlan);

export const comparePlan = (services: Runner, input: OfRegister): Promise<Result<ComparedPlan, ActionFault>> =>
  ask(services, "sammenlign-plan", input, ComparedPlan);

export const restorePlan = (
  services: Runner,
  input: OfRegister,
): Promise<Result<v.InferOutput<typeof RestoredPlan>, ActionFault>> =>
  ask(services, "genskab-plan", input, RestoredPlan);

export const keepMonth = (
  services: Runner,
  input: OfRegister & { readonly year: number; readonly month: number; readonly replace: boolean },
): Promise<Result<v.InferOutput<typeof KeptMonth>, ActionFault>> => ask(services, "statusmaaned", input, KeptMonth);
