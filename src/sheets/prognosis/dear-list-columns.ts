import type { DearCase } from "../../finance/prognosis/dear-cases";
import { caseColumn } from "./conditions";
import { dearLimits, FULL_YEAR_HEADER, RANK_HEADER } from "./dear-case-columns";
import { KRONER } from "./prognosis-columns";
import type { PrognosisRequest } from "./prognosis-request";

/** A column of the list of dear cases. */
export interface DearColumn {
  readonly key: keyof typeof HEADERS;
  readonly header: string;
  readonly numberFormat: string;
  readonly width: number;
  readonly isText: boolean;
  /** In the sheet's row; null for the line's own number, which is a constant. */
  readonly formula: (row: string, request: PrognosisRequest) => string | null;
  /** What a line with a case must show; one without shows nothing. `place` is the case's row of `Sager`. */
  readonly expected: (each: DearCase, place: number) => string | number;
}

const HEADERS = {
  number: "Nr.",
  id: "Sag",
  category: "Kategori",
  paragraph: "Paragraf",
  measure: "Foranstaltning",
  provider: "Leverandør",
  start: "Start",
  end: "Stop",
  cost: "I år, kr.",
  fullYear: "Helår, kr.",
  above: "Over grænsen",
  place: "Række i Sager",
} as const;

const NUMBER = "$A";
const PLACE = "$L";
const PRICE = "$J";
const DATE = "dd-mm-yyyy";

/** A line that no case has shows nothing. */
const where = (row: string, formula: string): string => `IF(${PLACE}${row}="","",${formula})`;

const inCases = (header: string, row: string): string => `INDEX(${caseColumn(header)},${PLACE}${row})`;

/** The calculation sheet's column in the row of the case that has the line's number. */
const ranked = (column: string, row: string, { names: { calculationTable: table } }: PrognosisRequest): string =>
  `INDEX(${table}[${column}],MATCH(${NUMBER}${row},${table}[${RANK_HEADER}],0))`;

const textOf = (
  key: DearColumn["key"],
  width: number,
  header: string,
  expected: (each: DearCase) => string,
): DearColumn => ({
  key,
  header: HEADERS[key],
  numberFormat: "General",
  width,
  isText: true,
  // An empty cell is an empty text and not 0.
  formula: (row) => where(row, `${inCases(header, row)}&""`),
  expected,
});

const numberOf = (
  key: DearColumn["key"],
  numberFormat: string,
  width: number,
  formula: DearColumn["formula"],
  expected: DearColumn["expected"],
): DearColumn => ({ key, header: HEADERS[key], numberFormat, width, isText: false, formula, expected });

/** The place in `Sager` is the last: every line is traced back by it, and all others are looked up by it. */
export const DEAR_COLUMNS: readonly DearColumn[] = [
  numberOf(
    "number",
    "0",
    36,
    () => null,
    () => "",
  ),
  textOf("id", 75, "Sag", ({ serviceCase }) => serviceCase.id),
  textOf("category", 90, "Kategori", ({ serviceCase }) => serviceCase.category),
  textOf("paragraph", 66, "Paragraf", ({ serviceCase }) => serviceCase.paragraph),
  textOf("measure", 150, "Foranstaltning", ({ serviceCase }) => serviceCase.measure),
  textOf("provider", 120, "Leverandør", ({ serviceCase }) => serviceCase.provider),
  numberOf(
    "start",
    DATE,
    72,
    (row) => where(row, inCases("Startdato", row)),
    ({ serviceCase }) => serviceCase.start,
  ),
  numberOf(
    "end",
    DATE,
    72,
    (row) => where(row, `IF(ISNUMBER(${inCases("Slutdato", row)}),${inCases("Slutdato", row)},"")`),
    ({ serviceCase }) => serviceCase.end ?? "",
  ),
  numberOf(
    "cost",
    KRONER,
    81,
    (row) => where(row, inCases("I år", row)),
    ({ cost }) => cost.toNumber(),
  ),
  numberOf(
    "fullYear",
    KRONER,
    81,
    (row, request) => where(row, ranked(FULL_YEAR_HEADER, row, request)),
    ({ fullYear }) => fullYear.toNumber(),
  ),
  numberOf(
    "above",
    KRONER,
    81,
    (row, { names }) => {
      const limits = dearLimits(names.premisesSheet);
      return where(row, `IF(${PRICE}${row}>MAX(${limits}),MAX(${limits}),MIN(${limits}))`);
    },
    ({ above }) => above.toNumber(),
  ),
  numberOf(
    "place",
    "0",
    81,
    (row, request) => `IFERROR(${ranked("Række", row, request)},"")`,
    (_, place) => place,
  ),
];
