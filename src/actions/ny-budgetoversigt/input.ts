import * as v from "valibot";
import { UNITS } from "../../finance/money/unit";
import { PlaceInput } from "../placing/find-place";

/** `what` goes into the JSON schema that the action is listed with. */
const said = <S extends v.GenericSchema>(schema: S, what: string) => v.pipe(schema, v.description(what));

/** "-": not quantified, null: blank. A text is read as a Danish number. */
const Amount = v.nullable(v.union([v.number(), v.string()]));

const Area = v.object({
  title: said(v.string(), "The area, “Botilbud”."),
  corrected: said(Amount, "Korrigeret budget of the base year; expenditure is positive, “-” is not quantified."),
  expected: said(v.array(Amount), "Forventet, one for each year; expenditure is positive, “-” is not quantified."),
});

const DIRECTIONS = ["korrigeret-forventet", "forventet-korrigeret"] as const;

/** Everything a budget overview is made from. */
export const BudgetInput = v.object({
  title: v.string(),
  years: said(
    v.array(v.number()),
    "The years of the forecast, ascending. One year: a table with a difference; several: the forecast year by year.",
  ),
  baseYear: said(v.nullish(v.number()), "The year of the korrigeret budget; the first year where it is left out."),
  areas: v.array(Area),
  unit: v.picklist(UNITS),
  decimals: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
  priceLevel: v.nullish(v.string()),
  direction: said(
    v.nullish(v.picklist(DIRECTIONS)),
    "Which way a difference is counted: korrigeret-forventet (where left out; merforbrug is negative) or forventet-korrigeret.",
  ),
  footnote: said(v.nullish(v.string()), "Below the table; each line is one of its own."),
  at: said(PlaceInput, "The upper left cell, “Ark1!B3”, or the name of a new sheet."),
  table: said(v.nullish(v.string()), "The Excel table's name; Budget and the first year where it is left out."),
});

export type BudgetInput = v.InferOutput<typeof BudgetInput>;

/** The input of `ny-budgetoversigt`: all of a table, or what is to be otherwise than in last year's. */
export const NyBudgetoversigtInput = v.object({
  ...BudgetInput.entries,
  title: v.nullish(BudgetInput.entries.title),
  years: v.nullish(BudgetInput.entries.years),
  unit: v.nullish(BudgetInput.entries.unit),
  areas: said(v.nullish(BudgetInput.entries.areas), "With rollFrom: areas that come below last year's."),
  rollFrom: said(
    v.nullish(v.string()),
    "Name of last year's budget overview: it is rolled one year on, and what is left out above is as there.",
  ),
});

export type NyBudgetoversigtInput = v.InferOutput<typeof NyBudgetoversigtInput>;

export type InputArea = BudgetInput["areas"][number];
