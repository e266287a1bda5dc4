import * as v from "valibot";
import { SAVINGS_SIGNS } from "../../finance/money/table-contract";
import { UNITS } from "../../finance/money/unit";
import { PlaceInput } from "../placing/find-place";
import { FORMS } from "../../sheets/layouts/table-request";

/** "-" and null: not quantified. A text is read as a Danish number. */
const Amount = v.nullable(v.union([v.number(), v.string()]));

const Row = v.object({
  number: v.nullish(v.union([v.number(), v.string()])),
  title: v.string(),
  group: v.nullish(v.string()),
  status: v.nullish(v.string()),
  investment: v.nullish(v.boolean()),
  amounts: v.array(Amount),
});

/** Everything an initiative table is made from. Amounts are written in the table's own unit and sign. */
export const TableInput = v.object({
  form: v.picklist(FORMS),
  title: v.string(),
  years: v.array(v.number()),
  unit: v.picklist(UNITS),
  savings: v.picklist(SAVINGS_SIGNS),
  priceLevel: v.nullish(v.string()),
  decimals: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
  at: PlaceInput,
  /** The Excel table's name; made from form and first year where it is left out. */
  table: v.nullish(v.string()),
  rows: v.array(Row),
  targets: v.nullish(v.array(v.number())),
  unallocated: v.nullish(v.array(Amount)),
  carryOver: v.nullish(v.boolean()),
  /** A chart of targets, effects and what is outstanding below the table; in the form `genopretning`. */
  chart: v.nullish(v.boolean()),
});

export type TableInput = v.InferOutput<typeof TableInput>;

/** The input of `ny-tiltagstabel`: all of a table, or what is to be otherwise than in last year's. */
export const NyTiltagstabelInput = v.object({
  ...TableInput.entries,
  form: v.nullish(TableInput.entries.form),
  title: v.nullish(TableInput.entries.title),
  years: v.nullish(TableInput.entries.years),
  unit: v.nullish(TableInput.entries.unit),
  savings: v.nullish(TableInput.entries.savings),
  /** With `rollFrom`: rows that come below last year's. */
  rows: v.nullish(TableInput.entries.rows),
  /** Name of last year's table or register: it is rolled one year on, and what is left out above is as there. */
  rollFrom: v.nullish(v.string()),
});

export type NyTiltagstabelInput = v.InferOutput<typeof NyTiltagstabelInput>;

export type InputRow = TableInput["rows"][number];

export type InputAmount = InputRow["amounts"][number];
