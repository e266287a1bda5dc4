import type { BackTest, BackTestLine, Verdict } from "../../../finance/prognosis/back-test";
import type { Amount, MaybeAmount } from "../../../finance/money/amount";
import { sameGroup } from "../../../finance/prognosis/grouping";
import { LONG_TERM_SHEET, LONG_TERM_TABLE, SCENARIO_NAMES } from "../../ledgers/long-term-ledger";
import type { PlannedCell } from "../../plan/sheet-plan";
import { groupCriterion } from "../../layouts/sum-formulas";
import { shownName } from "../prognosis-request";
import { paddedDate } from "../../cells/danish-date";
import { at, atColumn, BASE_COLUMNS, fixed, type LongTermPlaces } from "./long-term-places";
import type { LongTermRequest } from "./long-term-request";

type Rows = readonly (readonly PlannedCell[])[];

const NOTHING_STORED = `Ingen tidligere langsigtet prognose er gemt om året endnu. Denne bliver gemt i arket »${LONG_TERM_SHEET}« og målt, når årene kommer.`;

const VERDICTS: Readonly<Record<Verdict, string>> = {
  above: "over Høj",
  within: "mellem Lav og Høj",
  below: "under Lav",
};

/** What the stored long-term prognoses said of the base year, and how far they were off. */
export function backTestSection(request: LongTermRequest, places: LongTermPlaces): Rows {
  const { year, earlier } = request;
  const title = `Træfsikkerhed: hvad tidligere prognoser sagde om ${String(year)}; afvigelse = nu − ventet`;
  if (earlier.length === 0) return [[title], [NOTHING_STORED]];
  const rows: (readonly PlannedCell[])[] = [
    [title],
    [
      "Prognose",
      "Kørsel",
      "Scenarie",
      "Kategori",
      "Ventede HP",
      "HP nu",
      "Afvigelse HP",
      "Afvigelse %",
      "Ventet udgift",
      "Udgift nu",
      "Afvigelse kr.",
      "Afvigelse %",
      "Priser",
    ],
  ];
  for (const each of earlier) {
    const top = places.backTest + rows.length;
    rows.push([sentenceOf(each, top, year)]);
    for (const line of each.lines) rows.push(lineCells(each, line, places.backTest + rows.length, request, places));
  }
  return rows;
}

/** In words, for the numbers below it: the sheet says it anew when they change. */
function sentenceOf({ made, baseYear, verdict }: BackTest, top: number, year: number): PlannedCell {
  const [low, high] = [top + 1, top + 3];
  const lies = (said: number, now: number): string =>
    `IF(${at(now, low)}>${at(said, high)},"${VERDICTS.above}",IF(${at(now, low)}<${at(said, low)},"${VERDICTS.below}","${VERDICTS.within}"))`;
  const from = `Prognosen fra ${paddedDate(made)} (grundlag ${String(baseYear)}) om ${String(year)}: `;
  return {
    formula: `="${from}udgiften er "&${lies(8, 9)}&", og helårspersonerne er "&${lies(4, 5)}&"."`,
    expected: `${from}udgiften er ${VERDICTS[verdict.cost]}, og helårspersonerne er ${VERDICTS[verdict.fullTimeEquivalents]}.`,
  };
}

function lineCells(
  { run, made, prices }: BackTest,
  { scenario, category, said, now, missed, share }: BackTestLine,
  row: number,
  { year, categories }: LongTermRequest,
  { base }: LongTermPlaces,
): readonly PlannedCell[] {
  const name = category === null ? null : shownName(category);
  const ofCategory = name === null ? "" : `,${LONG_TERM_TABLE}[Kategori],${groupCriterion(name, atColumn(3, row))}`;
  const stored = (column: string): string =>
    `=SUMIFS(${LONG_TERM_TABLE}[${column}],${LONG_TERM_TABLE}[Kørsel],${atColumn(1, row)},${LONG_TERM_TABLE}[År],${String(year)},${LONG_TERM_TABLE}[Scenarie],${atColumn(2, row)}${ofCategory})`;
  const nth = categories.findIndex(
    (each) => category !== null && sameGroup({ group: each.category }, { group: category }),
  );
  const baseRow = nth < 0 ? base + 1 + categories.length : base + 1 + nth;
  const shown = (formula: string, expected: Amount): PlannedCell => ({ formula, expected: expected.toNumber() });
  const part = (missedAt: number, saidAt: number, expected: MaybeAmount): PlannedCell => ({
    formula: `=IF(${at(saidAt, row)}=0,"",${at(missedAt, row)}/${at(saidAt, row)})`,
    expected: expected?.toNumber() ?? "",
  });
  return [
    `Lavet ${paddedDate(made)}`,
    run,
    SCENARIO_NAMES[scenario],
    name ?? "I alt",
    shown(stored("Helårspersoner"), said.fullTimeEquivalents),
    shown(`=${fixed(BASE_COLUMNS.fullTimeEquivalents, baseRow)}`, now.fullTimeEquivalents),
    shown(`=${at(5, row)}-${at(4, row)}`, missed.fullTimeEquivalents),
    part(6, 4, share.fullTimeEquivalents),
    shown(stored("Udgift"), said.cost),
    shown(`=${fixed(BASE_COLUMNS.cost, baseRow)}`, now.cost),
    shown(`=${at(9, row)}-${at(8, row)}`, missed.cost),
    part(10, 8, share.cost),
    prices,
  ];
}
