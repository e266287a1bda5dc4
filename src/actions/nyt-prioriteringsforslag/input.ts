import * as v from "valibot";
import { PlaceInput } from "../placing/find-place";
import { SAVINGS_SIGNS } from "../../finance/money/table-contract";
import { UNITS } from "../../finance/money/unit";
import { EXPENDITURE_TYPES } from "../../sheets/forms/prioriteringsforslag/proposal-request";

/** `what` goes into the JSON schema that the action is listed with. */
const said = <S extends v.GenericSchema>(schema: S, what: string) => v.pipe(schema, v.description(what));

const Text = v.nullish(v.string());

const Amounts = v.array(v.nullable(v.union([v.number(), v.string()])));

const AMOUNTS = "one for each year; null is blank, “-” not quantified, a text is read as a Danish number";

const Lines = v.nullish(
  v.array(
    v.object({
      title: said(Text, "What the line is about; needed where a kind of change has several lines."),
      amounts: said(Amounts, `In the proposal's unit and sign, ${AMOUNTS}.`),
    }),
  ),
);

const Head = v.object({
  municipality: said(Text, "“Høje-Taastrup Kommune”; the line is left out where there is none."),
  number: said(v.nullish(v.union([v.string(), v.number()])), "The proposal's number, “SU01”."),
  title: said(Text, "Overskrift: what the proposal is about, in one line."),
  committee: said(Text, "Udvalg: the committee that gets it."),
  proposer: said(Text, "Forslagsstiller: who proposes it."),
  expenditureType: said(
    v.nullish(v.picklist(EXPENDITURE_TYPES)),
    "Udgiftstype: service, transfer (overførselsudgifter), construction (anlæg), other (øvrige).",
  ),
  centre: said(Text, "Center: the part of the administration; the line is left out where there is none."),
});

const EffectRow = v.object({
  title: said(Text, "What the row shows; “Årlig effekt” and “Måltal” where it is left out."),
  amounts: said(Amounts, `Of the effect table's years, ${AMOUNTS}.`),
  accumulation: said(
    v.picklist(["sum", "level", "amount"]),
    "How “Samlet” comes about: sum of the years, level reached in the last year, or amount accumulated over the years, each year's being new and lasting.",
  ),
});

const Effects = v.object({
  unit: said(v.picklist(UNITS), "The effect table's own unit: kr, 1000kr or mio."),
  years: said(v.array(v.number()), "The effect table's own years, ascending."),
  effect: said(v.nullish(EffectRow), "What has been reached, year by year; an effect is positive."),
  target: said(v.nullish(EffectRow), "What was aimed at, year by year."),
});

const Sections = v.object({
  summary: said(Text, "1. Resumé. In all sections each line of the text is a paragraph."),
  status: said(Text, "2. Status."),
  proposal: said(Text, "3. Ændringsforslag."),
  consequences: said(Text, "4. Konsekvens."),
  investmentNeeds: said(Text, "5. Investeringsbehov."),
  documents: said(Text, "6. Relevante dokumenter eller sammenhænge til andre bidrag."),
  remarks: said(Text, "7. Bemærkninger fra HU."),
});

/** The input of `nyt-prioriteringsforslag`: the paper a committee gets, one page a proposal. */
export const NytPrioriteringsforslagInput = v.object({
  rollFrom: said(
    Text,
    "Last year's proposal, by the name that stands for it or its title: what is left out is as there, one year on.",
  ),
  head: said(v.nullish(Head), "Who proposes what to whom."),
  years: said(v.nullish(v.array(v.number())), "Ascending; the coming budget year and three more where left out."),
  unit: said(v.nullish(v.picklist(UNITS)), "kr, 1000kr (where left out) or mio."),
  savings: said(
    v.nullish(v.picklist(SAVINGS_SIGNS)),
    "The sign a saving is written with: minus (where left out) or plus.",
  ),
  priceLevel: said(Text, "“2023-priser”; not printed where left out."),
  decimals: said(
    v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
    "Decimals the amounts are shown with; those customary for the unit where left out.",
  ),
  presentBudget: said(v.nullish(Amounts), `Nuværende budget: expenditure is positive under either sign, ${AMOUNTS}.`),
  cuts: said(Lines, "Besparelse: less for less."),
  efficiencies: said(Lines, "Effektivisering: the same for less."),
  expansions: said(Lines, "Udvidelse: what the proposal costs."),
  fullTimeEquivalents: said(v.nullish(Amounts), `Ændring i antal årsværk, ${AMOUNTS}.`),
  sections: said(v.nullish(Sections), "The seven text sections."),
  effects: said(v.nullish(Effects), "The small table of effect and target in section 2."),
  at: said(PlaceInput, "The upper left cell, “Ark1!B3”, or the name of a new sheet."),
});

export type NytPrioriteringsforslagInput = v.InferOutput<typeof NytPrioriteringsforslagInput>;

export type InputLines = NytPrioriteringsforslagInput["cuts"];

export type InputEffects = NonNullable<NytPrioriteringsforslagInput["effects"]>;
