import { amount, type Amount } from "../../finance/money/amount";
import { CUSTOMARY_LIMITS, dearCases } from "../../finance/prognosis/dear-cases";
import { historyYears } from "../../finance/prognosis/history";
import { prognosisOf, type Prognosis } from "../../finance/prognosis/prognosis";
import { proposeFlows, type RowProposal } from "../../finance/prognosis/proposals";
import { takeProposals } from "../../finance/prognosis/take-proposals";
import { fail, succeed } from "../../finance/result";
import { nameCaseColumns } from "../../sheets/cases/name-case-columns";
import type { SheetLayout } from "../../sheets/layouts/sheet-layout";
import { layOutCalculation } from "../../sheets/prognosis/lay-out-calculation";
import { layOutDearCases } from "../../sheets/prognosis/lay-out-dear-cases";
import { layOutFlows } from "../../sheets/prognosis/lay-out-flows";
import { layOutPremises } from "../../sheets/prognosis/lay-out-premises";
import { layOutPriceAndVolume } from "../../sheets/prognosis/lay-out-price-and-volume";
import { layOutPrognosis } from "../../sheets/prognosis/lay-out-prognosis";
import { KNOWN_THRESHOLDS, refundStepsFrom, type PrognosisRequest } from "../../sheets/prognosis/prognosis-request";
import type { Action } from "../action";
import { checkYear } from "./check-year";
import { periodOf } from "./period";
import { refuseCprInNames } from "./refuse-cpr-in-names";
import { freeNames } from "./free-names";
import { writeSheets } from "../placing/write-sheets";
import { workbookFault } from "../workbook-sentences";
import { NyPrognoseInput } from "./input";
import { outcomeLine, outcomeLines, outcomeProposal, type NyPrognoseOutcome } from "./outcome";
import { readCaseTable } from "./read-case-table";
import { readLastYear, rowsWithout } from "./read-last-year";
import { readPremises } from "./read-premises";

const ID = "ny-prognose";

/**
 * The year's prognosis from the table `Sager`: read, compute, lay out, apply, verify against the core. Six round trips;
 * a dry run reads in three and answers the figures.
 */
export const nyPrognose: Action<typeof NyPrognoseInput, NyPrognoseOutcome> = {
  id: ID,
  title: { da: "Ny prognose", en: "New prognosis" },
  input: NyPrognoseInput,
  async run(input, surroundings) {
    const { workbook, now } = surroundings;
    const { year, month } = periodOf(input, now());
    const stated = readPremises(input, month);
    if (!stated.ok) return stated;
    const lastYear = readLastYear(input);
    if (!lastYear.ok) return lastYear;
    const outline = await workbook.readOutline();
    if (!outline.ok) return fail(workbookFault(outline.fault));
    const table = await readCaseTable(workbook, outline.value);
    if (!table.ok) return table;
    const thresholds = thresholdsOf(input, year);
    const { cases } = table.value;
    const grouping = input.grouping ?? "kategori-paragraf";
    const history = historyYears(cases, year);
    const proposals = history === null ? [] : proposeFlows({ cases, year, month, grouping, history });
    const premises = input.useProposals === true ? takeProposals(stated.value, proposals, month) : stated.value;
    const request: PrognosisRequest = {
      cases,
      year,
      month,
      grouping,
      premises: [...premises, ...rowsWithout(premises, lastYear.value, month)],
      history,
      thresholds,
      refundSteps: refundStepsFrom(thresholds),
      limits: { green: amount(input.limits?.green ?? 0), yellow: amount(input.limits?.yellow ?? "0.01") },
      direction: input.direction ?? "excess-spending",
      dearLimits: dearLimitsOf(input),
      priceLevel:
        input.priceLevel === null || input.priceLevel === undefined
          ? null
          : { rate: amount(input.priceLevel.rate), source: input.priceLevel.source },
      lastYear: lastYear.value,
      leftOut: table.value.leftOut.length,
      readAt: now(),
      names: freeNames(input.at?.newSheet ?? `Prognose ${String(year)}`, year, outline.value),
    };
    const prognosis = prognosisOf(request);
    const agrees = checkYear(table.value, prognosis.total.disposed, year);
    if (!agrees.ok) return agrees;
    const dear = dearCases(request.cases, year, request.dearLimits);
    const publishable = refuseCprInNames(prognosis, dear, request.names.prognosisSheet);
    if (!publishable.ok) return publishable;
    const outcome = outcomeOf(request, prognosis, proposals);
    if (input.dryRun === true) return succeed(outcome);
    const prognosisSheet = layOutPrognosis(request, prognosis);
    const premisesSheet = layOutPremises(request, proposals);
    const calculationSheet = layOutCalculation(request, dear, table.value.rows);
    const flowsSheet = layOutFlows(request);
    const dearCasesSheet = layOutDearCases(request, dear, table.value.rows);
    const changeSheet = layOutPriceAndVolume(request, prognosis);
    const sheets = [prognosisSheet, flowsSheet, dearCasesSheet, changeSheet, premisesSheet, calculationSheet];
    const named = (layout: SheetLayout): SheetLayout => nameCaseColumns(layout, table.value.headers);
    const written = await writeSheets(
      {
        action: ID,
        description: `Ny prognose for ${String(year)}: ${String(request.cases.length)} sager, måned ${String(month)}`,
        sheets: sheets.map(named),
        filled: [premisesSheet, calculationSheet, prognosisSheet, flowsSheet, dearCasesSheet, changeSheet].map(named),
        outline: outline.value,
      },
      surroundings,
    );
    return written.ok ? succeed({ ...outcome, sheets: sheets.map(({ sheet }) => sheet) }) : written;
  },
};

/** Those stated, or those a source has for the very year; never another year's. */
function thresholdsOf({ thresholds }: NyPrognoseInput, year: number): PrognosisRequest["thresholds"] {
  const known = thresholds ?? KNOWN_THRESHOLDS.find((each) => each.year === year)?.thresholds;
  if (known === undefined) return null;
  const [first, second, third] = known.map((each): Amount => amount(each));
  return first === undefined || second === undefined || third === undefined ? null : [first, second, third];
}

function dearLimitsOf({ dearLimits }: NyPrognoseInput): PrognosisRequest["dearLimits"] {
  const [first, second] = dearLimits ?? [];
  return [
    first === undefined ? CUSTOMARY_LIMITS[0] : amount(first),
    second === undefined ? CUSTOMARY_LIMITS[1] : amount(second),
  ];
}

const outcomeOf = (
  request: PrognosisRequest,
  prognosis: Prognosis,
  proposals: readonly RowProposal[],
): NyPrognoseOutcome => ({
  year: request.year,
  month: request.month,
  sheets: [],
  lines: outcomeLines(prognosis),
  total: outcomeLine("I alt", null, prognosis.total),
  activeByMonth: prognosis.activeByMonth,
  cases: request.cases.length,
  leftOut: request.leftOut,
  withoutPrice: request.cases.filter(({ rate }) => rate === null).length,
  refundKnown: request.thresholds !== null,
  history: request.history,
  proposals: proposals.map(outcomeProposal),
});
