import * as v from "valibot";
import { actionFault, type ActionFault } from "../actions/action";
import type { Watch } from "../actions/watch";
import { STATUSES } from "../finance/initiatives/status";
import { SAVINGS_SIGNS } from "../finance/money/table-contract";
import { UNITS } from "../finance/money/unit";
import { FINDING_KINDS } from "../finance/review/finding";
import { fail, succeed, type Result } from "../finance/result";
import type { PaneServices } from "./pane-services";

/** An action answered something else than it promises. */
export class OutcomeError extends Error {
  readonly code = "outcome-unknown";
  override readonly name = "OutcomeError";
}

const InsertedTable = v.object({
  sheet: v.string(),
  table: v.string(),
  address: v.string(),
  notQuantified: v.number(),
});

const InsertedEstimate = v.object({ sheet: v.string(), address: v.string(), notQuantified: v.number() });

const InsertedProposal = v.object({
  sheet: v.string(),
  address: v.string(),
  net: v.array(v.number()),
  notQuantified: v.number(),
});

const Kroner = v.nullable(v.number());

const PrognosisLine = v.object({
  group: v.string(),
  part: v.nullable(v.string()),
  correctedBudget: Kroner,
  disposed: v.number(),
  refund: v.number(),
  expected: v.number(),
  deviation: Kroner,
  fullTimeEquivalents: v.number(),
  activeCases: v.number(),
  citizens: v.number(),
  light: v.string(),
});

const ProposedFlow = v.object({ count: v.number(), yearPrice: v.number() });

const Prognosis = v.object({
  sheets: v.array(v.string()),
  lines: v.array(PrognosisLine),
  total: PrognosisLine,
  cases: v.number(),
  leftOut: v.number(),
  withoutPrice: v.number(),
  refundKnown: v.boolean(),
  history: v.nullable(v.object({ from: v.number(), to: v.number() })),
  proposals: v.array(v.object({ group: v.string(), part: v.string(), inflow: ProposedFlow, outflow: ProposedFlow })),
});

export type PrognosisOutcome = v.InferOutput<typeof Prognosis>;

const InsertedFormula = v.object({ cell: v.string(), spill: v.string() });

const InsertedExample = v.object({ address: v.string(), cell: v.string() });

const Independence = v.object({
  formulas: v.number(),
  values: v.number(),
  unchanged: v.number(),
  report: v.array(
    v.object({
      cells: v.string(),
      was: v.string(),
      became: v.picklist(["formula", "value", "unchanged"]),
      now: v.nullable(v.union([v.string(), v.number(), v.boolean()])),
    }),
  ),
});

export type IndependenceOutcome = v.InferOutput<typeof Independence>;

const Repaired = v.object({ repaired: v.array(v.string()), stillLost: v.array(v.string()) });

export type RepairOutcome = v.InferOutput<typeof Repaired>;

/** A sentence in both languages. */
export const Said = v.object({ da: v.string(), en: v.string() });

/** Something said of a place: a sentence with the cells it is about. */
const Told = v.object({ cell: v.string(), message: Said });

const Finding = v.object({
  ...Told.entries,
  kind: v.picklist(FINDING_KINDS),
  stated: v.nullable(v.number()),
  expected: v.nullable(v.number()),
  difference: v.nullable(v.number()),
});

const Review = v.object({
  range: v.string(),
  findings: v.array(Finding),
  accepted: v.array(v.object({ ...Finding.entries, reason: v.string() })),
  rounding: v.array(Told),
  understood: v.array(Told),
  /** How many sums have been recalculated, where it is said. */
  checked: v.optional(v.number()),
});

export type ToldPlace = v.InferOutput<typeof Told>;

export type ReviewFinding = v.InferOutput<typeof Finding>;

export type AcceptedFinding = v.InferOutput<typeof Review>["accepted"][number];

export type ReviewOutcome = v.InferOutput<typeof Review>;

const Acceptance = v.object({ cell: v.string(), reason: v.string() });

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

const AddedTables = v.object({
  sheet: v.string(),
  address: v.string(),
  converted: v.array(v.string()),
  incomplete: v.array(v.string()),
});

export type AddedTables = v.InferOutput<typeof AddedTables>;

const Undone = v.object({ undone: v.string(), description: v.string(), place: v.string() });

export type Runner = Pick<PaneServices, "runAction">;

export const insertTable = (
  services: Runner,
  input: unknown,
): Promise<Result<v.InferOutput<typeof InsertedTable>, ActionFault>> =>
  ask(services, "ny-tiltagstabel", input, InsertedTable);

export const insertBudget = (
  services: Runner,
  input: unknown,
): Promise<Result<v.InferOutput<typeof InsertedTable>, ActionFault>> =>
  ask(services, "ny-budgetoversigt", input, InsertedTable);

export const insertEstimate = (
  services: Runner,
  input: unknown,
): Promise<Result<v.InferOutput<typeof InsertedEstimate>, ActionFault>> =>
  ask(services, "nyt-estimat", input, InsertedEstimate);

export const insertProposal = (
  services: Runner,
  input: unknown,
): Promise<Result<v.InferOutput<typeof InsertedProposal>, ActionFault>> =>
  ask(services, "nyt-prioriteringsforslag", input, InsertedProposal);

/** Its figures alone where the input says `dryRun`. */
export const askPrognosis = (services: Runner, input: unknown): Promise<Result<PrognosisOutcome, ActionFault>> =>
  ask(services, "ny-prognose", input, Prognosis);

const Leaders = v.object({ sheet: v.string(), merged: v.number() });

/** One page for leaders of a prognosis. */
export const makeLeadersPage = (
  services: Runner,
  prognosis: string,
): Promise<Result<v.InferOutput<typeof Leaders>, ActionFault>> =>
  ask(services, "nyt-ledelsesoverblik", { prognosis }, Leaders);

export const insertFormula = (
  services: Runner,
  input: unknown,
): Promise<Result<v.InferOutput<typeof InsertedFormula>, ActionFault>> =>
  ask(services, "indsaet-formel", input, InsertedFormula);

export const insertExample = (
  services: Runner,
  input: unknown,
): Promise<Result<v.InferOutput<typeof InsertedExample>, ActionFault>> =>
  ask(services, "indsaet-eksempel", input, InsertedExample);

export const makeIndependent = (
  services: Runner,
  input: { readonly scope: "selection" | "sheet" | "workbook" },
): Promise<Result<IndependenceOutcome, ActionFault>> => ask(services, "goer-uafhaengig", input, Independence);

export const repairFormulas = (services: Runner): Promise<Result<RepairOutcome, ActionFault>> =>
  ask(services, "reparer", {}, Repaired);

/** What is selected is read where no range is given. */
export const reviewTable = (
  services: Runner,
  input: { readonly range?: string },
): Promise<Result<ReviewOutcome, ActionFault>> => ask(services, "stemmer-tabellen", input, Review);

export const acceptFinding = (
  services: Runner,
  { cell, kind, stated }: ReviewFinding,
  reason: string,
): Promise<Result<v.InferOutput<typeof Acceptance>, ActionFault>> =>
  ask(services, "godkend-fund", { cell, kind, stated, reason }, Acceptance);

/** What is selected is read where no range is given. */
export const fetchTable = (
  services: Runner,
  input: { readonly range?: string } = {},
): Promise<Result<FetchedTable, ActionFault>> => ask(services, "hent-fra-tabel", input, Fetched);

export const changeContract = (services: Runner, input: unknown): Promise<Result<ChangedContract, ActionFault>> =>
  ask(services, "skift-kontrakt", input, ChangedContract);

export const listRates = (
  services: Runner,
  input: { readonly years: readonly number[] },
): Promise<Result<v.InferOutput<typeof ListedRates>, ActionFault>> => ask(services, "pl-satser", input, ListedRates);

export const addTables = (services: Runner, input: unknown): Promise<Result<AddedTables, ActionFault>> =>
  ask(services, "laeg-sammen", input, AddedTables);

export const undoLast = (
  services: Runner,
  input: { readonly onlyIfUntouched?: boolean },
): Promise<Result<v.InferOutput<typeof Undone>, ActionFault>> => ask(services, "fortryd", input, Undone);

/** Asks an action and reads its answer; one that is not as promised is a broken contract. */
export async function ask<S extends v.GenericSchema>(
  services: Runner,
  id: string,
  input: unknown,
  outcome: S,
  watch?: Watch,
): Promise<Result<v.InferOutput<S>, ActionFault>> {
  return orFault(async () => {
    const result = await services.runAction(id, input, watch);
    if (!result.ok) return result;
    const read = v.safeParse(outcome, result.value);
    if (!read.success) throw new OutcomeError(`${id} answered something else than it promises.`);
    return succeed(read.output);
  });
}

/** A broken contract inside Tiltag is told like every other fault; its name goes into the fault description. */
export async function orFault<T>(work: () => Promise<Result<T, ActionFault>>): Promise<Result<T, ActionFault>> {
  try {
    return await work();
  } catch (error) {
    return fail(unexpected(error instanceof Error ? error.name : typeof error));
  }
}

const unexpected = (name: string): ActionFault =>
  actionFault(
    `unexpected:${name}`,
    "Der gik noget galt inde i Tiltag. Se efter i arket, og prøv igen. Sker det igen, så send fejlbeskrivelsen til jeres it-support.",
    "Something went wrong inside Tiltag. Look at the sheet and try again. If it happens again, send the error description to your IT support.",
  );
