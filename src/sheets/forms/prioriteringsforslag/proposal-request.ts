import type { InitiativeAmount } from "../../../finance/initiatives/initiative";
import type { TableContract } from "../../../finance/money/table-contract";
import type { Unit } from "../../../finance/money/unit";
import type { Accumulation } from "../../../finance/targets/accumulated-target";

/** What a budget proposal concerns, as the budget divides it. */
export const EXPENDITURE_TYPES = ["service", "transfer", "construction", "other"] as const;

export type ExpenditureType = (typeof EXPENDITURE_TYPES)[number];

/** The three kinds of change of Høje-Taastrup's form: besparelse, effektivisering, udvidelse. */
export const CHANGE_KINDS = ["cuts", "efficiencies", "expansions"] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The seven text sections, in their order on the paper. */
export const SECTIONS = [
  "summary",
  "status",
  "proposal",
  "consequences",
  "investmentNeeds",
  "documents",
  "remarks",
] as const;

export type Section = (typeof SECTIONS)[number];

/** One line of a change: a title where there are several of a kind, and an amount for each year. */
export interface ChangeLine {
  readonly title: string;
  readonly amounts: readonly InitiativeAmount[];
}

/** A row of the small effect table: an amount for each of its years, and how they are accumulated. */
export interface EffectLine {
  readonly title: string;
  readonly amounts: readonly InitiativeAmount[];
  readonly accumulation: Accumulation;
}

/** The small table of what has been reached: its own years and unit, an effect is positive. */
export interface EffectTable {
  readonly unit: Unit;
  readonly years: readonly number[];
  readonly lines: readonly EffectLine[];
}

export interface ProposalHead {
  readonly municipality: string;
  readonly number: string;
  readonly title: string;
  readonly committee: string;
  readonly proposer: string;
  readonly expenditureType: ExpenditureType | null;
  readonly centre: string;
}

/**
 * A budget proposal ("prioriteringsforslag") as a committee gets it, in values of the field; amounts as the contract
 * writes them, except that the present budget is expenditure and so positive under either sign.
 */
export interface ProposalRequest {
  readonly head: ProposalHead;
  readonly years: readonly number[];
  readonly contract: TableContract;
  readonly presentBudget: readonly InitiativeAmount[];
  readonly changes: Readonly<Record<ChangeKind, readonly ChangeLine[]>>;
  readonly fullTimeEquivalents: readonly InitiativeAmount[];
  readonly sections: Readonly<Record<Section, string>>;
  readonly effects: EffectTable | null;
}
