import * as v from "valibot";

/** `what` goes into the JSON schema that the action is listed with. */
const said = <S extends v.GenericSchema>(schema: S, what: string) => v.pipe(schema, v.description(what));

const Year = v.pipe(v.number(), v.integer(), v.minValue(1901), v.maxValue(9989));

const Services = v.nullish(v.pipe(v.number(), v.minValue(0)));

const Premise = v.object({
  category: said(v.string(), "As it stands in the table Sager; “” where it is not stated there."),
  low: said(Services, "Services that come in a year in the low scenario; 0 where left out."),
  middle: said(Services, "In the middle scenario; the mean of history where left out."),
  high: said(Services, "In the high scenario; the worst year of history where left out."),
  outflow: said(Services, "Services that end in a year, in all scenarios; the mean of history where left out."),
});

const YoungPerson = v.object({
  start: said(
    v.union([v.string(), v.number()]),
    "The first day of the service: dd-mm-yyyy, yyyy-mm-dd or Excel's serial number.",
  ),
  category: said(v.string(), "The category that the service is expected in."),
  service: said(v.nullish(v.string()), "What is expected, in words; no name and no CPR number."),
  yearPrice: said(
    v.union([v.number(), v.string()]),
    "What it costs in a whole year, in kr.; a text is read as a Danish number.",
  ),
  probability: said(v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(1))), "0–1; 1 where left out."),
  source: said(v.nullish(v.string()), "Where it is known from, in words."),
});

const PlRate = v.object({
  year: said(Year, "The year that the rate raises to."),
  rate: said(v.pipe(v.number(), v.minValue(-0.5), v.maxValue(0.5)), "A share: 0.03 = 3 %."),
});

/** The input of `langsigtet-prognose`. */
export const LangsigtetPrognoseInput = v.object({
  year: said(
    v.nullish(Year),
    "The base year, which Sager is calculated for; that of the last month that has passed where left out.",
  ),
  years: said(
    v.nullish(v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(10))),
    "How many years ahead, 3–10; 4, the budget year and three more, where left out.",
  ),
  premises: said(v.nullish(v.array(Premise)), "What is known better than history, by category."),
  youngPeople: said(v.nullish(v.array(YoungPerson)), "Young people expected to need a service as adults."),
  plRates: said(v.nullish(v.array(PlRate)), "PL by year; the workbook's own list where left out."),
  fixedPrices: said(
    v.nullish(v.boolean()),
    "true: the prices of the base year; false: PL, and a missing rate is told. Where left out, PL where every rate is known.",
  ),
  at: said(
    v.nullish(v.object({ newSheet: v.string() })),
    "The new sheet's name; “Langsigtet prognose”, with a number where it is taken, where left out.",
  ),
  dryRun: said(v.nullish(v.boolean()), "Answers the figures and writes nothing."),
});

export type LangsigtetPrognoseInput = v.InferOutput<typeof LangsigtetPrognoseInput>;
