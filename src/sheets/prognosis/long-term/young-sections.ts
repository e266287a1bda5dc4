import { daysInYear } from "../../../finance/calendar/day";
import { amount, sumQuantified, ZERO, type Amount } from "../../../finance/money/amount";
import { sameGroup } from "../../../finance/prognosis/grouping";
import { youngShareOfYear } from "../../../finance/prognosis/long-term";
import type { PlannedCell } from "../../plan/sheet-plan";
import { shownName } from "../prognosis-request";
import { categoryCriteria } from "./category-criteria";
import { atColumn, YOUNG_HEADERS, type LongTermPlaces } from "./long-term-places";
import { shownYears, type ListedYoungPerson, type LongTermRequest } from "./long-term-request";

type Rows = readonly (readonly PlannedCell[])[];

const shareHeader = (year: number): string => `HP ${String(year)}`;

/** The young people by category, in helårspersoner and in kroner of the base year; nobody in the base year itself. */
export function youngSection(request: LongTermRequest, places: LongTermPlaces): Rows {
  const { year, categories, names } = request;
  const years = shownYears(request);
  const table = names.youngTable;
  const part = (
    title: string,
    header: number,
    formula: (share: string, criterion: string, cell: string) => string,
    of: (person: ListedYoungPerson) => Amount,
  ): Rows => [
    [title, ...years],
    ...categories.map(({ category }, index): readonly PlannedCell[] => {
      const cell = atColumn(0, header + 1 + index);
      const { own } = categoryCriteria(shownName(category), cell);
      const people = request.youngPeople.filter((each) => sameGroup({ group: each.category }, { group: category }));
      return [
        shownName(category),
        0,
        ...years.slice(1).map((ahead) => ({
          formula: `=${formula(`${table}[${shareHeader(ahead)}]`, own, cell)}`,
          expected: sumQuantified(people.map((each) => youngShareOfYear(each, ahead).times(of(each)))).toNumber(),
        })),
      ];
    }),
  ];
  return [
    ...part(
      "Unge på listen, helårspersoner",
      places.young,
      (share, criterion) => `SUMIFS(${share},${table}[Kategori],${criterion})`,
      () => amount(1),
    ),
    ...part(
      `Unge på listen, udgift i ${String(year)}-priser`,
      places.young + categories.length + 1,
      (share, _, cell) => `SUMPRODUCT((${table}[Kategori]=${cell})*1,${table}[Helårspris],${share})`,
      ({ yearPrice }) => yearPrice,
    ),
  ];
}

/** The list itself, the last on the sheet: a row typed below it is part of it, and counts at once. */
export function youngTable(request: LongTermRequest): Rows {
  const ahead = shownYears(request).slice(1);
  const listed = request.youngPeople.length === 0 ? [null] : request.youngPeople;
  return [
    [...YOUNG_HEADERS, ...ahead.map(shareHeader)],
    ...listed.map((person, index): readonly PlannedCell[] => [
      ...(person === null ? YOUNG_HEADERS.map(() => null) : typedCells(person, index)),
      ...ahead.map((year) => ({
        formula: shareFormula(year),
        expected: (person === null ? ZERO : youngShareOfYear(person, year)).toNumber(),
      })),
    ]),
  ];
}

const typedCells = (person: ListedYoungPerson, index: number): readonly PlannedCell[] => [
  index + 1,
  person.start,
  shownName(person.category),
  person.service === "" ? null : person.service,
  person.yearPrice.toNumber(),
  person.probability.toNumber(),
  person.source === "" ? null : person.source,
];

const shareFormula = (year: number): string => {
  const [newYear, newYearsEve] = [`DATE(${String(year)},1,1)`, `DATE(${String(year)},12,31)`];
  const days = `MAX(0,${newYearsEve}-MAX([@Startdato],${newYear})+1)`;
  return `=IF([@Startdato]="",0,${days}/${String(daysInYear(year))}*IF([@Sandsynlighed]="",1,[@Sandsynlighed]))`;
};
