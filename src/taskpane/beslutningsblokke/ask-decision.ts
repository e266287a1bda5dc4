import * as v from "valibot";
import type { ActionFault } from "../../actions/action";
import type { Result } from "../../finance/result";
import { ask, type Runner } from "../ask-action";

const FIGURES = {
  chosen: v.number(),
  totals: v.array(v.number()),
  distances: v.array(v.nullable(v.number())),
  notQuantified: v.number(),
};

const BuiltDecision = v.object({ ...FIGURES, sheet: v.string(), table: v.string(), address: v.string() });

const NamedSet = v.object({ ...FIGURES, table: v.string(), name: v.string() });

export type BuiltDecision = v.InferOutput<typeof BuiltDecision>;

export type NamedSet = v.InferOutput<typeof NamedSet>;

export const buildDecision = (services: Runner, input: unknown): Promise<Result<BuiltDecision, ActionFault>> =>
  ask(services, "beslutningsblokke", input, BuiltDecision);

export interface SetOrder {
  readonly table: string;
  readonly name: string;
}

export const saveSet = (services: Runner, input: SetOrder): Promise<Result<NamedSet, ActionFault>> =>
  ask(services, "gem-beslutningssaet", input, NamedSet);

export const putSetBack = (services: Runner, input: SetOrder): Promise<Result<NamedSet, ActionFault>> =>
  ask(services, "vis-beslutningssaet", input, NamedSet);
