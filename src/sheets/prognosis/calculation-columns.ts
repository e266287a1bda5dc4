import { ZERO, type Amount } from "../../finance/money/amount";
import type { Day } from "../../finance/calendar/day";
import { dayOf } from "../../finance/calendar/day";
import type { ServiceCase } from "../../finance/cases/service-case";
import { REFUND_RATES } from "../../finance/cases/state-refund";
import type { CaseRefund } from "../../finance/prognosis/case-refunds";
import { columnLetters } from "../cells/address";
import { ownNameCriterion } from "../layouts/sum-formulas";
import { MONTH_HEADERS } from "../cases/case-columns";
import { caseColumn, cellOn } from "./conditions";
import { STATUS_DATE_CELL } from "./lay-out-head";
import { RATE_CELLS, THRESHOLD_CELLS } from "./premises-cells";
import { LEVEL_HEADERS, NOT_STATED, type PrognosisRequest } from "./prognosis-request";

/** A case with what the calculation sheet shows of it. */
export interface CalculatedCase {
  readonly serviceCase: ServiceCase;
  /** Its row in the body of `Sager`, from 1. */
  readonly row: number;
  readonly citizen: string;
  readonly names: readonly [string, string];
  readonly from: Day;
  readonly to: Day;
  readonly active: boolean;
  /** The part of a citizen that the case is, in its row, its group and all: one over the citizen's active cases there. */
  readonly citizenParts: readonly [number, number, number];
  readonly monthIncome: Amount;
  readonly income: Amount;
  readonly refund: CaseRefund;
  /** In the year. */
  readonly cost: Amount;
  /** For a whole year, to the øre; zero for a case that costs nothing in the year. */
  readonly fullYear: Amount;
  /** Its number among the dear cases, the dearest first; null for all others. */
  readonly rank: number | null;
  /** What the case was in the year before, at its price of today. */
  readonly lastYear: { readonly from: Day; readonly to: Day; readonly share: Amount; readonly cost: Amount };
}

/** A calculated column: the same formula in each row. */
export interface CalculationColumn {
  readonly header: string;
  readonly numberFormat: string;
  readonly width: number;
  readonly formula: string;
  readonly expected: (each: CalculatedCase) => string | number;
}

export const KRONER_AND_OERE = "#,##0.00";
export const DATE = "dd-mm-yyyy";

/** What the case's row of `Sager` has in a column. */
export const looked = (header: string): string => `INDEX(${caseColumn(header)},[@Række])`;

/** Where nothing is stated a case is certain. */
export const LIKELY = `IF(ISNUMBER(${looked("Sandsynlighed")}),${looked("Sandsynlighed")},1)`;

/** Where the months' first and last days stand above the table, and in which column January's net does. */
const FIRST_DAY_ROW = 3;
const LAST_DAY_ROW = 4;
export const FIRST_NET_COLUMN = 14;

/** The columns after the case's number. One row is one case: what it says is looked up in `Sager`, and follows it. */
export function calculationColumns(request: PrognosisRequest): readonly CalculationColumn[] {
  const { year, grouping, names } = request;
  const table = names.calculationTable;
  const [group, part] = LEVEL_HEADERS[grouping];
  const status = cellOn(names.prognosisSheet, STATUS_DATE_CELL);
  const column = (
    header: string,
    formula: string,
    expected: CalculationColumn["expected"],
    numberFormat = KRONER_AND_OERE,
    width = 72,
  ): CalculationColumn => ({ header, numberFormat, width, formula: `=${formula}`, expected });
  const text = (header: string, formula: string, expected: CalculationColumn["expected"]): CalculationColumn =>
    column(header, formula, expected, "General", 90);
  const date = (header: string, formula: string, expected: CalculationColumn["expected"]): CalculationColumn =>
    column(header, formula, expected, DATE);
  const stated = (header: string): string => `IF(${looked(header)}="","${NOT_STATED}",${looked(header)})`;
  const shareOf = (conditions: string): string =>
    `IF([@Aktiv]=0,0,1/COUNTIFS(${table}[Borger],${ownCitizen},${table}[Aktiv],1${conditions}))`;
  const ownCitizen = ownNameCriterion("Borger");
  const ofGroup = `,${table}[${group}],${ownNameCriterion(group)}`;
  const ofPart = `,${table}[${part}],${ownNameCriterion(part)}`;
  return [
    column("Række", `MATCH([@Sag],${caseColumn("Sag")},0)`, ({ row }) => row, "0", 48),
    text("Borger", `IF(${looked("Borger")}="","(sag) "&[@Sag],${looked("Borger")})`, ({ citizen }) => citizen),
    text(group, stated(group), ({ names }) => names[0]),
    text(
      part,
      grouping === "maalgruppe-ejerform" ? `IF(${looked(part)}="egen","Intern","Ekstern")` : stated(part),
      ({ names }) => names[1],
    ),
    text("Omfattet", `IF(${looked("Statsrefusion")}="ja","ja","nej")`, ({ serviceCase }) =>
      serviceCase.refundable ? "ja" : "nej",
    ),
    date("Fra", `MAX(${looked("Startdato")},DATE(${String(year)},1,1))`, ({ from }) => from),
    date(
      "Til",
      `IF(ISNUMBER(${looked("Slutdato")}),MIN(${looked("Slutdato")},DATE(${String(year)},12,31)),DATE(${String(year)},12,31))`,
      ({ to }) => to,
    ),
    column("Aktiv", `IF(AND([@Fra]<=${status},[@Til]>=${status}),1,0)`, ({ active }) => (active ? 1 : 0), "0", 48),
    column("Borger i rækken", shareOf(`${ofGroup}${ofPart}`), ({ citizenParts }) => citizenParts[0], "0.00"),
    column("Borger i gruppen", shareOf(ofGroup), ({ citizenParts }) => citizenParts[1], "0.00"),
    column("Borger i alt", shareOf(""), ({ citizenParts }) => citizenParts[2], "0.00"),
    column("Månedsindtægt", `N(${looked("Indtægt pr. måned")})*${LIKELY}`, ({ monthIncome }) => monthIncome.toNumber()),
    column(
      "Indtægt i år",
      `IF([@Til]<[@Fra],0,[@Månedsindtægt]*(MONTH([@Til])-MONTH([@Fra])+DAY([@Til])/DAY(EOMONTH([@Til],0))-(DAY([@Fra])-1)/DAY(EOMONTH([@Fra],0))))`,
      ({ income }) => income.toNumber(),
    ),
    ...MONTH_HEADERS.map((month, index) => {
      const letters = columnLetters(FIRST_NET_COLUMN + index);
      const [first, last] = [`${letters}$${String(FIRST_DAY_ROW)}`, `${letters}$${String(LAST_DAY_ROW)}`];
      return column(
        `Netto ${month.toLowerCase()}`,
        `IF([@Omfattet]="ja",${looked(month)}-[@Månedsindtægt]*MAX(0,MIN([@Til],${last})-MAX([@Fra],${first})+1)/DAY(${last}),0)`,
        ({ refund }) => (refund.net[index] ?? ZERO).toNumber(),
      );
    }),
    ...MONTH_HEADERS.map((month, index) =>
      column(
        `Borger ${month.toLowerCase()}`,
        `SUMIFS(${table}[Netto ${month.toLowerCase()}],${table}[Borger],${ownCitizen})`,
        ({ refund }) => (refund.citizenNet[index] ?? ZERO).toNumber(),
      ),
    ),
    column("Refusion", refundFormula(names.premisesSheet), ({ refund }) => refund.refund.toNumber()),
  ];
}

/** For each threshold what the citizen's months exceed a twelfth of it by, times what it adds to the rate and the case's share. */
function refundFormula(premisesSheet: string): string {
  const cell = (address: string): string => cellOn(premisesSheet, address);
  const own = `[@[Netto jan]:[Netto dec]]`;
  const all = `[@[Borger jan]:[Borger dec]]`;
  const terms = THRESHOLD_CELLS.map((threshold, index) => {
    const [rate, below] = [RATE_CELLS[index] ?? "", RATE_CELLS[index - 1]];
    const added = below === undefined ? cell(rate) : `(${cell(rate)}-${cell(below)})`;
    const limit = `${cell(threshold)}/12`;
    return `${added}*SUMPRODUCT((${all}>${limit})*(${all}-${limit})*${own}/(${all}+(${all}=0)))`;
  });
  const known = `COUNT(${cell(THRESHOLD_CELLS[0])}:${THRESHOLD_CELLS[2]})=${String(REFUND_RATES.length)}`;
  return `IF(${known},${terms.join("+")},0)`;
}

/** The first and last day of the year, between which a case's dates are cut. */
export const yearEnds = (year: number): readonly [Day, Day] => [dayOf(year, 1, 1), dayOf(year, 12, 31)];
