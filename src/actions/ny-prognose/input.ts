import * as v from "valibot";
import { GROUPINGS } from "../../finance/prognosis/grouping";

/** `what` goes into the JSON schema that the action is listed with. */
const said = <S extends v.GenericSchema>(schema: S, what: string) => v.pipe(schema, v.description(what));

const Kroner = v.nullish(v.union([v.number(), v.string()]));

const KRONER = "in kr.; a text is read as a Danish number, null or nothing is not stated";

const Row = {
  group: said(v.string(), "Kategori or målgruppe, as it stands in the table Sager; “” where it is not stated there."),
  part: said(v.nullish(v.string()), "Paragraf, or Intern/Ekstern; the whole group where left out."),
};

const Budget = v.object({
  ...Row,
  original: said(Kroner, `Oprindeligt budget ${KRONER}.`),
  corrected: said(Kroner, `Korrigeret budget ${KRONER}.`),
  spent: said(Kroner, `Forbrug til dato, net, to the end of the month ${KRONER}.`),
});

const Flow = v.nullish(
  v.object({
    count: said(v.pipe(v.number(), v.minValue(0)), "How many services."),
    yearPrice: said(v.union([v.number(), v.string()]), "What one of them costs in a whole year, in kr."),
  }),
);

const Premise = v.object({
  ...Row,
  inflow: said(Flow, "Services expected to come beside those on the case list."),
  outflow: said(Flow, "Services expected to end earlier than their stop dates."),
  remainingShare: said(
    v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    "The share of the year they have left; half of what remains where left out.",
  ),
  priceChanges: said(Kroner, `Expected price changes of the year ${KRONER}.`),
});

const LastYear = v.object({
  group: Row.group,
  part: said(v.string(), "Paragraf, or Intern/Ekstern."),
  cost: said(Kroner, `What the row cost last year before income and refund ${KRONER}.`),
  fullTimeEquivalents: said(v.nullish(v.pipe(v.number(), v.minValue(0))), "Helårspersoner of last year."),
});

/** The input of `ny-prognose`. */
export const NyPrognoseInput = v.object({
  year: said(
    v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1901), v.maxValue(9999))),
    "The year that Sager is calculated for; this year where left out.",
  ),
  month: said(
    v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
    "The last month that has passed, 1–12; last month where left out.",
  ),
  grouping: said(v.nullish(v.picklist(GROUPINGS)), "kategori-paragraf (where left out) or maalgruppe-ejerform."),
  budgets: said(v.nullish(v.array(Budget)), "By row or by whole group."),
  premises: said(v.nullish(v.array(Premise)), "What is expected beside the case list, by row or by whole group."),
  useProposals: said(
    v.nullish(v.boolean()),
    "Takes the proposals made from history as inflow and outflow of each row that has none in premises.",
  ),
  thresholds: said(
    v.nullish(v.pipe(v.array(v.number()), v.length(3))),
    "The year's three thresholds of SEL § 176 in kr.; those known for the year where left out, none in other years: statsrefusion is then not computed.",
  ),
  limits: said(
    v.nullish(v.object({ green: v.number(), yellow: v.number() })),
    "Green and yellow up to this share of overspending (0.01 = 1 %); 0 and 0.01 where left out.",
  ),
  dearLimits: said(
    v.nullish(v.pipe(v.array(v.number()), v.length(2))),
    "A case whose price for a whole year, in kr., is above one of them is dear; 1.0 and 2.0 mio. kr. where left out.",
  ),
  lastYear: said(
    v.nullish(v.array(LastYear)),
    "What the accounts say of last year, by row; what the case list says of it where left out.",
  ),
  priceLevel: said(
    v.nullish(
      v.object({
        rate: said(v.number(), "0.03 = 3 %."),
        source: said(v.string(), "Where the rate comes from."),
      }),
    ),
    "PL from last year to this; not taken out of the price where left out.",
  ),
  direction: said(
    v.nullish(v.picklist(["excess-spending", "underspending"])),
    "Afvigelse: forventet − korrigeret (where left out), or korrigeret − forventet.",
  ),
  at: said(v.nullish(v.object({ newSheet: v.string() })), "The new sheet's name; “Prognose <year>” where left out."),
  dryRun: said(v.nullish(v.boolean()), "Answers the figures and writes nothing."),
});

export type NyPrognoseInput = v.InferOutput<typeof NyPrognoseInput>;
