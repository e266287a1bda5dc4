import * as v from "valibot";
import { SAVINGS_SIGNS } from "../../finance/money/table-contract";
import { UNITS } from "../../finance/money/unit";
import { asks, type Question } from "../ask-action";

const Contract = v.object({
  unit: v.picklist(UNITS),
  savings: v.picklist(SAVINGS_SIGNS),
  priceLevel: v.optional(v.string()),
  decimals: v.number(),
});

const ChangedContract = v.object({
  address: v.string(),
  to: Contract,
  priceLevelSaid: v.boolean(),
  converted: v.number(),
  rounded: v.number(),
  textNumbers: v.array(v.string()),
  wrapped: v.array(v.string()),
  leftAlone: v.array(v.string()),
  views: v.array(v.string()),
  usedElsewhere: v.array(v.string()),
  columns: v.array(v.string()),
  preview: v.array(v.object({ label: v.string(), before: v.array(v.string()), after: v.array(v.string()) })),
});

export type ChangedContract = v.InferOutput<typeof ChangedContract>;

const ListedRates = v.object({ added: v.array(v.number()), address: v.string() });

export const changeContract = asks("skift-kontrakt", ChangedContract);

export const listRates: Question<{ readonly years: readonly number[] }, typeof ListedRates> = asks(
  "pl-satser",
  ListedRates,
);
