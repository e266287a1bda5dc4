import * as v from "valibot";
import { SAVINGS_SIGNS } from "../../finance/money/table-contract";
import { UNITS } from "../../finance/money/unit";
import { PlaceInput } from "../placing/find-place";

/** "-" and null: not quantified. A text is read as a Danish number. */
const Amounts = v.array(v.nullable(v.union([v.number(), v.string()])));

const Row = v.object({
  number: v.nullish(v.union([v.number(), v.string()])),
  title: v.string(),
  group: v.nullish(v.string()),
  chosen: v.nullish(v.boolean()),
  amounts: Amounts,
});

/** The input of `beslutningsblokke`: proposals of one's own in `rows`, or those of an initiative table in `table`. */
export const BeslutningsblokkeInput = v.object({
  title: v.nullish(v.string()),
  rows: v.nullish(v.array(Row)),
  /** The name of an initiative table that Tiltag has made. */
  table: v.nullish(v.string()),
  /** Those of the table where they are left out. */
  years: v.nullish(v.array(v.number())),
  /** Unit, sign, price level and decimals are those of the table where the proposals come from one. */
  unit: v.nullish(v.picklist(UNITS)),
  savings: v.nullish(v.picklist(SAVINGS_SIGNS)),
  priceLevel: v.nullish(v.string()),
  decimals: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
  /** One for each year, in the unit and sign of the proposals. */
  targets: v.nullish(Amounts),
  at: PlaceInput,
  /** The new Excel table's name; made from the first year where it is left out. */
  tableName: v.nullish(v.string()),
});

export type BeslutningsblokkeInput = v.InferOutput<typeof BeslutningsblokkeInput>;
