import * as v from "valibot";
import { SAVINGS_SIGNS } from "../../finance/money/table-contract";
import { UNITS } from "../../finance/money/unit";
import { PlaceInput } from "../placing/find-place";

const Text = v.nullish(v.string());

/** Number, "-" (not quantified), null (blank), or a text that is read as a Danish number. */
const Amount = v.nullish(v.union([v.number(), v.string()]));

const Amounts = v.nullish(v.array(v.nullable(v.union([v.number(), v.string()]))));

/** "1-7-2026", "2026-07-01", or Excel's number of the day. */
const Date = v.nullish(v.union([v.string(), v.number()]));

const Row = v.object({
  /** Permanent; the next one that is free where it is left out. */
  number: v.nullish(v.union([v.number(), v.string()])),
  title: v.string(),
  group: Text,
  status: Text,
  investment: v.nullish(v.boolean()),
  paragraph: Text,
  responsible: Text,
  /** Engangs: everything in the year it starts. */
  oneOff: v.nullish(v.boolean()),
  start: Date,
  end: Date,
  fullYear: Amount,
  /** The basis per head, where there is no `fullYear`: count × (newPrice − presentPrice). */
  count: Amount,
  presentPrice: Amount,
  newPrice: Amount,
  /** 0 to 1. */
  probability: Amount,
  fullTimeEquivalents: Amount,
  /** One for each year; blank where left out. So are the two below. */
  plan: Amounts,
  estimate: Amounts,
  realised: Amounts,
});

/** The input of `opret-register`. Amounts are written in the register's own unit and sign. */
export const OpretRegisterInput = v.object({
  title: Text,
  /** Years, unit and sign follow from `rollFrom`, or from the first of `from`, where they are left out. */
  years: v.nullish(v.array(v.number())),
  unit: v.nullish(v.picklist(UNITS)),
  savings: v.nullish(v.picklist(SAVINGS_SIGNS)),
  priceLevel: Text,
  decimals: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
  /** The sheet `Tiltag`, which is made, where it is left out. */
  at: v.nullish(PlaceInput),
  rows: v.nullish(v.array(Row)),
  /** Names of tables that Tiltag has made in this workbook: their initiatives are taken, amounts as plan. */
  from: v.nullish(v.array(v.string())),
  /** Name of last year's register: its initiatives are rolled one year on. */
  rollFrom: Text,
});

export type OpretRegisterInput = v.InferOutput<typeof OpretRegisterInput>;

export type RegisterInputRow = NonNullable<OpretRegisterInput["rows"]>[number];
