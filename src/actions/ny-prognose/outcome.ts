import type { MaybeAmount } from "../../finance/money/amount";
import type { HistoryYears } from "../../finance/prognosis/history";
import type { Prognosis, PrognosisFigures } from "../../finance/prognosis/prognosis";
import type { RowProposal } from "../../finance/prognosis/proposals";
import { typedFlow } from "../../finance/prognosis/take-proposals";
import { LIGHT_WORDS } from "../../sheets/prognosis/prognosis-columns";
import { shownName } from "../../sheets/prognosis/prognosis-request";

/** The figures of a line, in kr.; null is not stated, or cannot be told. */
export interface OutcomeLine {
  /** Kategori or målgruppe; "I alt" for all. */
  readonly group: string;
  /** Paragraf, or Intern/Ekstern; null for a whole group. */
  readonly part: string | null;
  readonly originalBudget: number | null;
  readonly correctedBudget: number | null;
  readonly spent: number | null;
  readonly disposed: number;
  readonly inflow: number;
  readonly outflow: number;
  readonly priceChanges: number;
  readonly income: number;
  readonly refund: number;
  readonly expected: number;
  readonly deviation: number | null;
  readonly deviationShare: number | null;
  readonly fullTimeEquivalents: number;
  readonly averagePrice: number | null;
  readonly activeCases: number;
  readonly citizens: number;
  readonly spentShare: number | null;
  readonly linear: number | null;
  /** "● Grøn", "▲ Gul", "■ Rød"; "" without a budget. */
  readonly light: string;
  readonly months: readonly number[];
}

export interface NyPrognoseOutcome {
  readonly year: number;
  readonly month: number;
  /** The sheets that were written, the prognosis first; none in a dry run. */
  readonly sheets: readonly string[];
  /** In the sheet's order: the rows of a group, then the group. */
  readonly lines: readonly OutcomeLine[];
  readonly total: OutcomeLine;
  readonly activeByMonth: readonly number[];
  readonly cases: number;
  /** Rows of `Sager` without a case number or a start date. */
  readonly leftOut: number;
  readonly withoutPrice: number;
  /** Whether the year's thresholds are known: otherwise statsrefusion is not computed. */
  readonly refundKnown: boolean;
  /** The years that the proposals are made from; null where the case list has none. */
  readonly history: HistoryYears | null;
  /** What they propose for each row with a case, taken or not. */
  readonly proposals: readonly OutcomeProposal[];
}

/** What history proposes for a row, as it would be typed; a price of 0 with a number of 0 is nothing. */
export interface OutcomeProposal {
  readonly group: string;
  readonly part: string;
  readonly inflow: OutcomeFlow;
  readonly outflow: OutcomeFlow;
}

export interface OutcomeFlow {
  readonly count: number;
  readonly yearPrice: number;
}

export function outcomeProposal({ key, inflow, outflow }: RowProposal): OutcomeProposal {
  const shownFlow = (flow: RowProposal["inflow"]): OutcomeFlow => {
    const { count, yearPrice } = typedFlow(flow);
    return { count: count.toNumber(), yearPrice: yearPrice.toNumber() };
  };
  return {
    group: shownName(key.group),
    part: shownName(key.part),
    inflow: shownFlow(inflow),
    outflow: shownFlow(outflow),
  };
}

export const outcomeLines = ({ groups }: Prognosis): readonly OutcomeLine[] =>
  groups.flatMap(({ group, rows, figures }) => [
    ...rows.map((row) => outcomeLine(group, row.part, row.figures)),
    outcomeLine(group, null, figures),
  ]);

export function outcomeLine(group: string, part: string | null, figures: PrognosisFigures): OutcomeLine {
  return {
    group: shownName(group),
    part: part === null ? null : shownName(part),
    originalBudget: shown(figures.originalBudget),
    correctedBudget: shown(figures.correctedBudget),
    spent: shown(figures.spent),
    disposed: figures.disposed.toNumber(),
    inflow: figures.inflow.toNumber(),
    outflow: figures.outflow.toNumber(),
    priceChanges: figures.priceChanges.toNumber(),
    income: figures.income.toNumber(),
    refund: figures.refund.toNumber(),
    expected: figures.expected.toNumber(),
    deviation: shown(figures.deviation),
    deviationShare: shown(figures.deviationShare),
    fullTimeEquivalents: figures.fullTimeEquivalents.toNumber(),
    averagePrice: shown(figures.averagePrice),
    activeCases: figures.activeCases,
    citizens: figures.citizens,
    spentShare: shown(figures.spentShare),
    linear: shown(figures.linear),
    light: figures.light === null ? "" : LIGHT_WORDS[figures.light],
    months: figures.months.map((month) => month.toNumber()),
  };
}

const shown = (value: MaybeAmount): number | null => value?.toNumber() ?? null;
