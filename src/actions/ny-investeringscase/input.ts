import * as v from "valibot";
import { SAVINGS_SIGNS, type SavingsSign } from "../../finance/money/table-contract";
import { UNITS, type Unit } from "../../finance/money/unit";
import { PlaceInput } from "../placing/find-place";

const Line = v.object({
  title: v.string(),
  /** "Styringsområde": service, anlæg, overførsler. */
  area: v.nullish(v.string()),
  /** One for each year; "-" is not quantified, null is blank. A text is read as a Danish number. */
  amounts: v.array(v.nullable(v.union([v.number(), v.string()]))),
});

/** The input of `ny-investeringscase`. Amounts are written in the case's own unit and sign. */
export const NyInvesteringscaseInput = v.object({
  /** Last year's case, by the name that stands for it: what is left out is as there, one year on. */
  rollFrom: v.nullish(v.string()),
  title: v.nullish(v.string()),
  years: v.nullish(v.array(v.number())),
  unit: v.nullish(v.picklist(UNITS)),
  savings: v.nullish(v.picklist(SAVINGS_SIGNS)),
  priceLevel: v.nullish(v.string()),
  decimals: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
  /** Lasting changes, year by year. */
  lasting: v.nullish(v.array(Line)),
  /** What it takes once to get there. */
  implementation: v.nullish(v.array(Line)),
  /** The yearly discount rate as a share: 0.035 where it is left out. */
  rate: v.nullish(v.number()),
  /** 0 (where it is left out): the first year is not discounted; 1: it is. */
  firstYear: v.nullish(v.picklist([0, 1])),
  at: PlaceInput,
});

export type NyInvesteringscaseInput = v.InferOutput<typeof NyInvesteringscaseInput>;

export type InputCaseLine = v.InferOutput<typeof Line>;

/** A case that is told in full. */
export interface CaseInput extends NyInvesteringscaseInput {
  readonly title: string;
  readonly years: number[];
  readonly unit: Unit;
  readonly savings: SavingsSign;
  readonly lasting: InputCaseLine[];
}
