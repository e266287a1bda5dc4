import * as v from "valibot";
import { PlaceInput } from "../placing/find-place";

/** `what` goes into the JSON schema that the action is listed with. */
const said = <S extends v.GenericSchema>(schema: S, what: string) => v.pipe(schema, v.description(what));

/** More would make formulas that Excel can't hold (8.192 characters). */
export const MOST_TABLES = 20;

const Line = v.object({
  table: said(v.string(), "The table's name in formulas."),
  label: said(v.nullish(v.string()), "What the line is called; the table's title where it is left out."),
});

/** The input of `nyt-estimat`. */
export const NytEstimatInput = v.object({
  rollFrom: said(
    v.nullish(v.string()),
    "Last year's estimate, by the name that stands for it or its title: what is left out is what its tables have become, one year on.",
  ),
  title: said(v.nullish(v.string()), "“Samlet estimat” with the years where it is left out."),
  budget: said(
    v.nullish(v.string()),
    "The name of a table in the form Budget og forventet; its years are the estimate's.",
  ),
  tables: said(
    v.nullish(v.pipe(v.array(v.union([v.string(), Line])), v.maxLength(MOST_TABLES))),
    "The initiative tables by name, each one line of the total.",
  ),
  baseYear: said(v.nullish(v.number()), "The year whose korrigeret budget the difference is to; it is printed."),
  at: said(PlaceInput, "The upper left cell, “Ark1!B3”, or the name of a new sheet."),
});

export type NytEstimatInput = v.InferOutput<typeof NytEstimatInput>;

/** An estimate that is told in full. */
export interface EstimateInput extends NytEstimatInput {
  readonly budget: string;
  readonly tables: NonNullable<NytEstimatInput["tables"]>;
  readonly baseYear: number;
}
