import type { CategoryAhead } from "../../../finance/prognosis/long-term-by-category";
import { yearsOf } from "../../../finance/prognosis/history";
import { ZERO, type Amount, type MaybeAmount } from "../../../finance/money/amount";
import type { PlannedCell } from "../../plan/sheet-plan";
import { caseColumn } from "../conditions";
import { shownName } from "../prognosis-request";
import { categoryCriteria } from "./category-criteria";
import { at, atColumn, atRow, FLOW_COLUMNS, type LongTermPlaces } from "./long-term-places";
import type { LongTermRequest } from "./long-term-request";

type Rows = readonly (readonly PlannedCell[])[];

/** What comes and goes in a year: as history shows it, as the user states it, and the net that the scenarios use. */
export function flowSection(request: LongTermRequest, places: LongTermPlaces): Rows {
  return [
    [
      "Tilgang og afgang om året, ydelser; skriv i de gule felter, hvis I ved bedre",
      null,
      "Tilgang middel",
      null,
      "Tilgang høj",
      null,
      "Afgang",
      null,
      "Netto",
    ],
    [
      "Kategori",
      "Tilgang lav",
      "Historik",
      "Jeres tal",
      "Historik",
      "Jeres tal",
      "Historik",
      "Jeres tal",
      "Lav",
      "Middel",
      "Høj",
      "Kilde",
    ],
    ...request.categories.map((each, index) => flowRow(each, index, request, places)),
  ];
}

function flowRow(
  { category, fromHistory, stated, flows }: CategoryAhead,
  index: number,
  { history, categories }: LongTermRequest,
  places: LongTermPlaces,
): readonly PlannedCell[] {
  const row = places.flows + 2 + index;
  const inflow = places.history + 1 + index;
  const outflow = inflow + categories.length + 1;
  const seen = (name: "AVERAGE" | "MAX", seenRow: number, expected: Amount): PlannedCell => {
    if (history === null) return 0;
    const years = `${at(1, seenRow)}:${at(history.to - history.from + 1, seenRow)}`;
    return { formula: `=${name}(${years})`, expected: expected.toNumber() };
  };
  const typed = (value: MaybeAmount | undefined): PlannedCell => value?.toNumber() ?? null;
  const cell = (key: keyof typeof FLOW_COLUMNS): string => atColumn(FLOW_COLUMNS[key], row);
  const used = (typedKey: keyof typeof FLOW_COLUMNS, seenKey: keyof typeof FLOW_COLUMNS): string =>
    `IF(${cell(typedKey)}="",${cell(seenKey)},${cell(typedKey)})`;
  const out = used("outflowTyped", "outflowSeen");
  const net = (formula: string, { inflow, outflow }: CategoryAhead["flows"]["low"]): PlannedCell => ({
    formula: `=${formula}-${out}`,
    expected: inflow.minus(outflow).toNumber(),
  });
  const isTyped = [stated?.middle, stated?.high, stated?.outflow].some((value) => (value ?? null) !== null);
  const source = sourceOf(history);
  const cells = (["middleTyped", "highTyped", "outflowTyped"] as const).map(cell);
  return [
    shownName(category),
    flows.low.inflow.toNumber(),
    seen("AVERAGE", inflow, fromHistory.middle.inflow),
    typed(stated?.middle),
    seen("MAX", inflow, fromHistory.high.inflow),
    typed(stated?.high),
    seen("AVERAGE", outflow, fromHistory.middle.outflow),
    typed(stated?.outflow),
    net(cell("low"), flows.low),
    net(used("middleTyped", "middleSeen"), flows.middle),
    net(used("highTyped", "highSeen"), flows.high),
    {
      formula: `=IF(COUNT(${cells.join(",")})=0,"${source}","Jeres tal, ellers ${source}")`,
      expected: isTyped ? `Jeres tal, ellers ${source}` : source,
    },
  ];
}

const sourceOf = (history: LongTermRequest["history"]): string =>
  history === null ? "ingen historik i Sager" : `Sager ${String(history.from)}-${String(history.to)}`;

/** Services that came and ended, year by year and category by category; those who came of age are not inflow. */
export function historySection({ categories, history }: LongTermRequest, places: LongTermPlaces): Rows {
  const years = history === null ? [] : yearsOf(history);
  const part = (
    title: string,
    header: number,
    countIn: (year: string, criteria: string) => string,
    of: (flow: CategoryAhead["history"][number]) => Amount,
  ): Rows => [
    [title, ...years],
    ...categories.map((each, index): readonly PlannedCell[] => {
      const row = header + 1 + index;
      const criteria = categoryCriteria(shownName(each.category), atColumn(0, row)).ofCases;
      return [
        shownName(each.category),
        ...years.map((_, nth) => ({
          formula: `=${countIn(atRow(1 + nth, header), criteria)}`,
          expected: (each.history[nth] === undefined ? ZERO : of(each.history[nth])).toNumber(),
        })),
      ];
    }),
  ];
  const within = (header: "Startdato" | "Slutdato", year: string): string =>
    `${caseColumn(header)},">="&DATE(${year},1,1),${caseColumn(header)},"<="&DATE(${year},12,31)`;
  const comingOfAge = (year: string): string => `,${caseColumn("Fødselsmåned")},">="&DATE(${year}-18,1,1)`;
  return [
    ...part(
      "Historik: tilgang, uden dem der fyldte 18 i året eller senere",
      places.history,
      (year, criteria) => {
        const started = `${within("Startdato", year)}${criteria}`;
        return `COUNTIFS(${started})-COUNTIFS(${started}${comingOfAge(year)})`;
      },
      ({ inflow }) => inflow,
    ),
    ...part(
      "Historik: afgang, alle ophør",
      places.history + categories.length + 1,
      (year, criteria) => `COUNTIFS(${within("Slutdato", year)}${criteria})`,
      ({ outflow }) => outflow,
    ),
  ];
}
