import type { CategoryAhead, LongTermBase } from "../../../finance/prognosis/long-term-by-category";
import { sumQuantified, type Amount } from "../../../finance/money/amount";
import type { PlannedCell } from "../../plan/sheet-plan";
import { caseColumn } from "../conditions";
import { shownName } from "../prognosis-request";
import { categoryCriteria } from "./category-criteria";
import { at, atColumn, BASE_COLUMNS, type LongTermPlaces } from "./long-term-places";
import type { LongTermRequest } from "./long-term-request";

type Rows = readonly (readonly PlannedCell[])[];

/** Where each category stands in the base year, read from `Sager` and the year's premises. */
export function baseSection(request: LongTermRequest, { base }: LongTermPlaces): Rows {
  const { year, categories } = request;
  const first = base + 1;
  const total = (column: number, of: (each: LongTermBase) => Amount): PlannedCell => ({
    formula: `=SUM(${at(column, first)}:${at(column, first + categories.length - 1)})`,
    expected: sumQuantified(categories.map((each) => of(each.base))).toNumber(),
  });
  return [
    [
      `Grundlag ${String(year)}`,
      "HP i Sager",
      "Forventet HP",
      "Helårspersoner",
      "Disponeret",
      "Forventet",
      "Udgift",
      "Gennemsnitspris",
      "Videre i nyt år",
      "Helårsrest",
    ],
    ...categories.map((each, index) => baseRow(each, first + index, request)),
    [
      "I alt",
      total(BASE_COLUMNS.listed, ({ listed }) => listed),
      total(BASE_COLUMNS.expected, ({ expected }) => expected),
      total(BASE_COLUMNS.fullTimeEquivalents, ({ fullTimeEquivalents }) => fullTimeEquivalents),
      total(BASE_COLUMNS.disposed, ({ disposed }) => disposed),
      total(BASE_COLUMNS.expectedCost, ({ expectedCost }) => expectedCost),
      total(BASE_COLUMNS.cost, ({ cost }) => cost),
      null,
      total(BASE_COLUMNS.continuing, ({ continuing }) => continuing),
      total(BASE_COLUMNS.rest, ({ rest }) => rest),
    ],
  ];
}

function baseRow(
  { category, base }: CategoryAhead,
  row: number,
  { year, premisesTable: table }: LongTermRequest,
): readonly PlannedCell[] {
  const name = shownName(category);
  const criteria = categoryCriteria(name, atColumn(0, row));
  const cell = (key: keyof typeof BASE_COLUMNS): string => at(BASE_COLUMNS[key], row);
  const [start, end] = [caseColumn("Startdato"), caseColumn("Slutdato")];
  const probability = caseColumn("Sandsynlighed");
  const newYearsEve = `DATE(${String(year)},12,31)`;
  const figure = (formula: string, expected: Amount): PlannedCell => ({
    formula: `=${formula}`,
    expected: expected.toNumber(),
  });
  const own = table === null ? "" : `(${table}[Kategori]=${atColumn(0, row)})*1`;
  const flow = (what: "Tilgang" | "Afgang", ...factors: readonly string[]): string =>
    `SUMPRODUCT(${[own, ...[`${what} antal`, ...factors].map((header) => `${table ?? ""}[${header}]`)].join(",")})`;
  const net = (...factors: readonly string[]): string => `${flow("Tilgang", ...factors)}-${flow("Afgang", ...factors)}`;
  const priced = (what: "Tilgang" | "Afgang"): string => flow(what, `${what} helårspris`, "Restandel");
  return [
    name,
    figure(`SUMIFS(${caseColumn("Helårspersoner")}${criteria.ofCases})`, base.listed),
    table === null ? 0 : figure(net("Restandel"), base.expected),
    figure(`${cell("listed")}+${cell("expected")}`, base.fullTimeEquivalents),
    figure(`SUMIFS(${caseColumn("I år")}${criteria.ofCases})`, base.disposed),
    table === null
      ? 0
      : figure(
          `${priced("Tilgang")}-${priced("Afgang")}+SUMPRODUCT(${own},${table}[Prisændringer])`,
          base.expectedCost,
        ),
    figure(`${cell("disposed")}+${cell("expectedCost")}`, base.cost),
    figure(`IF(${cell("fullTimeEquivalents")}=0,0,${cell("cost")}/${cell("fullTimeEquivalents")})`, base.averagePrice),
    figure(
      // A stop that is not stated is none; where no probability is stated a case is certain.
      `SUMPRODUCT(${criteria.caseProduct}*(${start}<=${newYearsEve})*(((${end}="")+(${end}>${newYearsEve}))>0)*(${probability}+(${probability}="")))`,
      base.continuing,
    ),
    figure(
      `${cell("continuing")}-${cell("listed")}${table === null ? "" : `+${net()}`}-${cell("expected")}`,
      base.rest,
    ),
  ];
}
