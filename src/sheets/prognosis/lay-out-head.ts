import type { PlannedCell } from "../plan/sheet-plan";
import { caseColumn } from "./conditions";
import type { PrognosisRequest } from "./prognosis-request";
import { endOfMonth } from "../../finance/prognosis/case-months";

/** The status month, typed by the user, and the last day of it. */
export const MONTH_CELL = "$B$3";
export const STATUS_DATE_CELL = "$B$4";

/** The head is found again by these words. */
export const HEAD_LABELS = {
  month: "Måned, 1-12",
  readAt: "Sagerne er læst",
  checked: "Regnet af Tiltag og af arket",
} as const;

const DIRECTION_NOTES = {
  "excess-spending": "afvigelse = forventet regnskab − korrigeret budget: (+) = merforbrug",
  underspending: "afvigelse = korrigeret budget − forventet regnskab: (−) = merforbrug",
} as const;

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
      label: "Statusdato",
      cell: { formula: `=DATE(${String(year)},${MONTH_CELL}+1,0)`, expected: endOfMonth(year, month) },
      numberFormat: "dd-mm-yyyy",
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
      label: `Sager, der mangler i »${names.calculationSheet}«`,
      cell: {
        formula: `=ROWS(${caseColumn("Sag")})-COUNT(${names.calculationTable}[Række])`,
        expected: leftOut,
      },
      numberFormat: "#,##0",
    },
    {
      label: "Rækkerne mangler af Sager, kr. (skal være 0)",
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
export const sayChecked = (cases: number, priced: number): string =>
  `${String(cases)} sager, ${String(priced)} med takst: ens til øren, da arket blev skrevet`;
