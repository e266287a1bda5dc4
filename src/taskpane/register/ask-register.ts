import * as v from "valibot";
import type { ActionFault } from "../../actions/action";
import type { Result } from "../../finance/result";
import { ask, type Runner } from "../ask-action";

const CreatedRegister = v.object({
  address: v.string(),
  initiatives: v.number(),
  renumbered: v.array(v.object({ title: v.string(), from: v.string(), to: v.string() })),
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
