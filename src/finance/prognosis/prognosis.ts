import { deviation, type DeviationDirection } from "../budget/deviation";
import type { RefundStep } from "../cases/state-refund";
import type { ServiceCase } from "../cases/service-case";
import { amount, sumQuantified, ZERO, type Amount, type MaybeAmount } from "../money/amount";
import { caseShareOfYear, endOfMonth, isActiveOn, monthCosts, monthIncomes, monthsOf } from "./case-months";
import { caseRefunds } from "./case-refunds";
import { countCitizens } from "./citizens";
import { byRow, groupsOf, type Grouping } from "./grouping";
import { lightOf, type Light, type LightLimits } from "./light";
import { stated, statedForGroup, statedForRow, type RowPremise, type StatedFigures } from "./premises";

export interface PrognosisQuestion {
  readonly cases: readonly ServiceCase[];
  readonly year: number;
  /** 1–12: the last month that has passed. */
  readonly month: number;
  readonly grouping: Grouping;
  readonly premises: readonly RowPremise[];
  /** None: the refund is not computed. */
  readonly refundSteps: readonly RefundStep[];
  readonly limits: LightLimits;
  readonly direction: DeviationDirection;
}

/** The year of a row, a group or all, in kroner: expenditure positive, income and refund negative. */
export interface PrognosisFigures extends StatedFigures {
  /** Σ of the cases' year: stop dates are in it already (`domain.md` §4.6). */
  readonly disposed: Amount;
  readonly income: Amount;
  readonly refund: Amount;
  /** Forventet regnskab: disponeret + tilgang + afgang + prisændringer + indtægter + statsrefusion (`domain.md` §4.5). */
  readonly expected: Amount;
  /** In the wanted direction; null without a budget. */
  readonly deviation: MaybeAmount;
  /** Deviation ÷ corrected budget. */
  readonly deviationShare: MaybeAmount;
  readonly fullTimeEquivalents: Amount;
  /** Disponeret ÷ helårspersoner; null where nobody is there. */
  readonly averagePrice: MaybeAmount;
  /** At the end of the status month. */
  readonly activeCases: number;
  readonly citizens: number;
  /** Spent ÷ corrected budget, to be held against months ÷ 12. */
  readonly spentShare: MaybeAmount;
  /** Spent × 12 ÷ months: a check on missing invoices, no result. */
  readonly linear: MaybeAmount;
  readonly light: Light | null;
  /** Disponeret by months, January first. */
  readonly months: readonly Amount[];
}

export interface PrognosisRow {
  readonly part: string;
  readonly figures: PrognosisFigures;
}

export interface PrognosisGroup {
  readonly group: string;
  readonly rows: readonly PrognosisRow[];
  readonly figures: PrognosisFigures;
}

export interface Prognosis {
  readonly groups: readonly PrognosisGroup[];
  readonly total: PrognosisFigures;
  /** Active cases at the end of each month. */
  readonly activeByMonth: readonly number[];
}

/** A case with what it comes to in the year. */
interface CountedCase {
  readonly serviceCase: ServiceCase;
  readonly months: readonly Amount[];
  readonly income: Amount;
  readonly refund: Amount;
  readonly share: Amount;
  readonly active: boolean;
}

/** The year's prognosis, row by row (`prognosis.md`, "The year"). */
export function prognosisOf(question: PrognosisQuestion): Prognosis {
  const { cases, year, month, grouping, premises } = question;
  const status = endOfMonth(year, month);
  const refunds = caseRefunds(cases, year, question.refundSteps);
  const counted = cases.map((serviceCase, index): CountedCase => ({
    serviceCase,
    months: monthCosts(serviceCase, year),
    income: sumQuantified(monthIncomes(serviceCase, year)),
    refund: refunds[index]?.refund ?? ZERO,
    share: caseShareOfYear(serviceCase, year),
    active: isActiveOn(serviceCase, status),
  }));
  const inRow = byRow(counted, ({ serviceCase }) => serviceCase, grouping);
  const figures = (of: readonly CountedCase[], from: StatedFigures): PrognosisFigures => figuresOf(of, from, question);
  return {
    groups: groupsOf(cases, grouping, premises).map(({ group, parts }) => {
      const own = parts.map(inRow);
      return {
        group,
        rows: parts.map((key, index) => ({
          part: key.part,
          figures: figures(own[index] ?? [], statedForRow(premises, key)),
        })),
        figures: figures(own.flat(), statedForGroup(premises, group)),
      };
    }),
    total: figures(counted, stated(premises)),
    activeByMonth: monthsOf(year).map(({ end }) => cases.filter((each) => isActiveOn(each, end)).length),
  };
}

function figuresOf(
  cases: readonly CountedCase[],
  from: StatedFigures,
  { month, limits, direction }: PrognosisQuestion,
): PrognosisFigures {
  const months = Array.from({ length: 12 }, (_, index) =>
    sumQuantified(cases.map(({ months }) => months[index] ?? ZERO)),
  );
  const disposed = sumQuantified(months);
  const income = ZERO.minus(sumQuantified(cases.map((each) => each.income)));
  const refund = ZERO.minus(sumQuantified(cases.map((each) => each.refund)));
  const expected = sumQuantified([disposed, from.inflow, from.outflow, from.priceChanges, income, refund]);
  const fullTimeEquivalents = sumQuantified(cases.map(({ share }) => share));
  const active = cases.filter((each) => each.active).map(({ serviceCase }) => serviceCase);
  const { correctedBudget: budget, spent } = from;
  const deviated = budget === null ? null : deviation(budget, expected, direction);
  return {
    ...from,
    disposed,
    income,
    refund,
    expected,
    deviation: deviated,
    deviationShare: quotient(deviated, budget),
    fullTimeEquivalents,
    averagePrice: quotient(disposed, fullTimeEquivalents),
    activeCases: active.length,
    citizens: countCitizens(active),
    spentShare: quotient(spent, budget),
    linear: spent === null ? null : spent.times(12).div(amount(month)),
    light: lightOf(budget === null ? null : expected.minus(budget), budget, limits),
    months,
  };
}

const quotient = (part: MaybeAmount, whole: MaybeAmount): MaybeAmount =>
  part === null || whole === null || whole.isZero() ? null : part.div(whole);
