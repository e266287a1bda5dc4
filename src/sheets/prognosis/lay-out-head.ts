import { isPlannedFormula, type PlannedCell } from "../plan/sheet-plan";
import { caseColumn, cellOn } from "./conditions";
import type { PrognosisRequest } from "./prognosis-request";
import { endOfMonth } from "../../finance/prognosis/case-months";

/** Where the lines of the head begin, counted from zero: below title and note. */
export const HEAD_ROW = 2;

/** The status month, typed by the user, and the last day of it. */
export const MONTH_CELL = "$B$3";
export const STATUS_DATE_CELL = "$B$4";

/** By which a sheet tells which way its deviations are counted. */
export const UNDERSPENDING_NOTE = "afvigelse = korrigeret budget − forventet regnskab: (−) = merforbrug";

export const DIRECTION_NOTES = {
  "excess-spending": "afvigelse = forventet regnskab − korrigeret budget: (+) = merforbrug",
  underspending: UNDERSPENDING_NOTE,
} as const;

/** The lines that are found again, or repeated on other sheets, by their words. */
export const HEAD_LABELS = {
  month: "Måned, 1-12",
  checked: "Regnet af Tiltag og af arket",
  statusDate: "Statusdato",
  rowsMissing: "Rækkerne mangler af Sager, kr. (skal være 0)",
  readAt: "Sagerne er læst",
  missing: ({ calculationSheet }: PrognosisRequest["names"]): string => `Sager, der mangler i »${calculationSheet}«`,
};

export const DAY = "dd-mm-yyyy";

export interface HeadLine {
  readonly label: string;
  readonly cell: PlannedCell;
  readonly numberFormat: string;
}

export const titleOf = ({ year }: PrognosisRequest): string => `Prognose ${String(year)}`;

export const noteOf = ({ direction }: PrognosisRequest): string =>
  `kr. · (+) = udgift, (−) = indtægt og refusion · ${DIRECTION_NOTES[direction]}`;

/**
 * What the prognosis rests on, line by line below title and note: month, date, and the checks that stay true or say that
 * they are not. `ofRows` is what the sheet's rows have disponeret.
 */
export function headLines(request: PrognosisRequest, ofRows: string): readonly HeadLine[] {
  const { year, month, cases, leftOut, readAt, names } = request;
  const priced = cases.filter(({ rate }) => rate !== null).length;
  return [
    { label: HEAD_LABELS.month, cell: month, numberFormat: "0" },
    {
      label: HEAD_LABELS.statusDate,
      cell: { formula: `=DATE(${String(year)},${MONTH_CELL}+1,0)`, expected: endOfMonth(year, month) },
      numberFormat: DAY,
    },
    {
      label: "Norm for forbrugsprocent",
      cell: { formula: `=${MONTH_CELL}/12`, expected: month / 12 },
      numberFormat: "0.0%",
    },
    { label: HEAD_LABELS.readAt, cell: readAt, numberFormat: "dd-mm-yyyy hh:mm" },
    {
      label: "Sager i tabellen Sager",
      cell: { formula: `=ROWS(${caseColumn("Sag")})`, expected: cases.length + leftOut },
      numberFormat: "#,##0",
    },
    {
      label: "Heraf uden takst, koster 0 endnu",
      cell: {
        formula: `=ROWS(${caseColumn("Sag")})-COUNT(${caseColumn("Takst")})`,
        expected: null,
      },
      numberFormat: "#,##0",
    },
    {
      label: HEAD_LABELS.missing(names),
      cell: {
        formula: `=ROWS(${caseColumn("Sag")})-COUNT(${names.calculationTable}[Række])`,
        expected: leftOut,
      },
      numberFormat: "#,##0",
    },
    {
      label: HEAD_LABELS.rowsMissing,
      cell: { formula: `=ROUND(SUM(${caseColumn("I år")})-${ofRows},2)`, expected: 0 },
      numberFormat: "#,##0.00",
    },
    {
      label: HEAD_LABELS.checked,
      cell: sayChecked(cases.length, priced),
      numberFormat: "General",
    },
  ];
}

/** What the sheet says of the core's and its own sums, which are compared each time it is written. */
const sayChecked = (cases: number, priced: number): string =>
  `${String(cases)} sager, ${String(priced)} med takst: ens til øren, da arket blev skrevet`;

/** The same after a refresh, when the rows of `Sager` have been compared and the other sheets have followed. */
export const sayRefreshed = (cases: number, priced: number, overwritten: number): string =>
  `${String(cases)} sager, ${String(priced)} med takst: Sager er ens til øren` +
  (overwritten === 0 ? "" : ` på nær ${String(overwritten)} celler, der er skrevet over`) +
  ", og arket følger Sager";

/** The lines of trust that every sheet of the prognosis has: when the cases were read, and that none is missing. */
export function trustLines(request: PrognosisRequest): readonly HeadLine[] {
  const lines = headLines(request, "0");
  const repeated = (label: string, numberFormat: string): HeadLine => {
    const index = lines.findIndex((line) => line.label === label);
    const cell = lines[index]?.cell ?? null;
    const there = cellOn(request.names.prognosisSheet, `$B$${String(HEAD_ROW + index + 1)}`);
    return {
      label,
      cell: { formula: `=${there}`, expected: isPlannedFormula(cell) ? cell.expected : cell },
      numberFormat,
    };
  };
  return [repeated(HEAD_LABELS.readAt, DAY), repeated(HEAD_LABELS.missing(request.names), "#,##0")];
}
