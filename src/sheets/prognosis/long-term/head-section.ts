import { sumQuantified, type Amount } from "../../../finance/money/amount";
import { SCENARIOS } from "../../../finance/prognosis/long-term";
import { SCENARIO_NAMES } from "../../ledgers/long-term-ledger";
import type { PlannedCell } from "../../plan/sheet-plan";
import { caseColumn } from "../conditions";
import { at, BASE_COLUMNS, fixed, type LongTermPlaces } from "./long-term-places";
import { pricesInWords, shownYears, type LongTermRequest } from "./long-term-request";
import { sumRowsOf } from "./scenario-section";

type Rows = readonly (readonly PlannedCell[])[];

/** Title, what the amounts are, and the lines of trust: checks that stay true or say that they are not. */
export function headSection(request: LongTermRequest, places: LongTermPlaces): Rows {
  const { year, count, cases, leftOut, readAt, categories, names } = request;
  const first = places.base + 1;
  const namesOnSheet = `${fixed(0, first)}:${fixed(0, first + categories.length - 1)}`;
  const rates = `${fixed(2, places.rates + 1)}:${fixed(1 + count, places.rates + 1)}`;
  const disposed = at(BASE_COLUMNS.disposed, first + categories.length);
  return [
    [`Langsigtet prognose ${String(year + 1)}-${String(year + count)}`],
    [
      "kr. før indtægter og statsrefusion · HP = sidste års HP + helårsrest + tilgang × andel − afgang × andel + unge på listen · udgift = HP × gennemsnitspris × PL · usikkerheden vokser med årene",
    ],
    ["Sagerne er læst", readAt],
    ["Basisår", year],
    [
      "Priser",
      {
        formula: `=IF(COUNT(${rates})=0,"faste ${String(year)}-priser","løbende priser efter PL")`,
        expected: pricesInWords(request),
      },
    ],
    ["Sager i tabellen Sager", { formula: `=ROWS(${caseColumn("Sag")})`, expected: cases.length + leftOut }],
    [
      "Kategorierne mangler af Sager, kr. (skal være 0)",
      { formula: `=ROUND(SUM(${caseColumn("I år")})-${disposed},2)`, expected: 0 },
    ],
    [
      "Unge i en kategori, der mangler på arket (skal være 0)",
      {
        formula: `=COUNT(${names.youngTable}[Startdato])-SUMPRODUCT(COUNTIFS(${names.youngTable}[Kategori],${namesOnSheet},${names.youngTable}[Startdato],">0"))`,
        expected: 0,
      },
    ],
    [
      "Regnet af Tiltag og af arket",
      `${String(cases.length)} sager, ${String(categories.length)} kategorier: ens til øren, da arket blev skrevet`,
    ],
  ];
}

/** The three scenarios of all categories: what the chart shows. */
export function summarySection(request: LongTermRequest, places: LongTermPlaces): Rows {
  const { categories } = request;
  const years = shownYears(request);
  const lines = (
    of: "equivalents" | "cost",
    value: (volume: { readonly fullTimeEquivalents: Amount; readonly cost: Amount }) => Amount,
  ): Rows =>
    SCENARIOS.map((scenario): readonly PlannedCell[] => [
      SCENARIO_NAMES[scenario],
      ...years.map((_, nth) => ({
        formula: `=${at(1 + nth, sumRowsOf(scenario, places, categories.length)[of])}`,
        expected: sumQuantified(
          categories.map(({ base, years }) => {
            const ahead = nth === 0 ? base : years[scenario][nth - 1];
            return ahead === undefined ? null : value(ahead);
          }),
        ).toNumber(),
      })),
    ]);
  return [
    ["Udgift i alt, kr.", ...years],
    ...lines("cost", ({ cost }) => cost),
    ["Helårspersoner i alt", ...years],
    ...lines("equivalents", ({ fullTimeEquivalents }) => fullTimeEquivalents),
  ];
}
