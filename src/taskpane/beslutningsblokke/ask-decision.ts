import * as v from "valibot";
import { asks, type Question } from "../ask-action";

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

export const buildDecision = asks("beslutningsblokke", BuiltDecision);

export interface SetOrder {
  readonly table: string;
  readonly name: string;
}

export const saveSet: Question<SetOrder, typeof NamedSet> = asks("gem-beslutningssaet", NamedSet);

export const putSetBack: Question<SetOrder, typeof NamedSet> = asks("vis-beslutningssaet", NamedSet);
