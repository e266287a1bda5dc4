import * as v from "valibot";
import { STATUSES } from "../../finance/initiatives/status";
import { SAVINGS_SIGNS } from "../../finance/money/table-contract";
import { UNITS } from "../../finance/money/unit";
import { asks, type Question } from "../ask-action";
import { Told } from "../told";

const FetchedRow = v.object({
  number: v.string(),
  title: v.string(),
  group: v.string(),
  status: v.nullable(v.picklist(STATUSES)),
  investment: v.boolean(),
  note: v.string(),
  amounts: v.array(
    v.object({
      header: v.string(),
      year: v.nullable(v.number()),
      amount: v.nullable(v.number()),
      understood: v.picklist(["number", "text-number", "not-quantified", "blank", "text", "error", "date"]),
      cell: v.string(),
    }),
  ),
  cell: v.string(),
});

const Fetched = v.object({
  range: v.string(),
  title: v.string(),
  contract: v.object({
    unit: v.nullable(v.picklist(UNITS)),
    savings: v.nullable(v.picklist(SAVINGS_SIGNS)),
    priceLevel: v.nullable(v.string()),
  }),
  initiatives: v.array(FetchedRow),
  targets: v.array(FetchedRow),
  passedOver: v.array(v.object({ cell: v.string(), label: v.string() })),
  unsure: v.array(Told),
});

export type FetchedRow = v.InferOutput<typeof FetchedRow>;

export type FetchedTable = v.InferOutput<typeof Fetched>;

/** What is selected is read where no range is given. */
export const fetchTable: Question<{ readonly range?: string }, typeof Fetched> = asks("hent-fra-tabel", Fetched);
