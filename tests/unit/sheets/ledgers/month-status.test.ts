import { amount } from "../../../../src/finance/money/amount";
import {
  monthStatusOf,
  monthStatusRow,
  readMonthStatusRow,
  type MonthStatus,
} from "../../../../src/sheets/ledgers/month-status";

const CONTRACT = { unit: "mio", savings: "minus", decimals: 2 } as const;

const STATUS: MonthStatus = {
  number: 7,
  month: { year: 2026, month: 9 },
  register: "Tiltag",
  budgetYear: 2027,
  target: amount(-3),
  plan: amount(-2),
  identified: amount("-1.26"),
  weighted: amount(-1),
  unidentified: amount("-1.74"),
  realised: null,
  realisation: null,
  coverageLight: "yellow",
  realisationLight: null,
  planBasis: "locked",
  at: 46_351.25,
};

it("a line of a month's status says what month, register and year it is about", () => {
  const row = monthStatusRow(STATUS, CONTRACT);
  const { columns } = monthStatusOf(CONTRACT);
  expect(row).toHaveLength(columns.length);
  expect(columns[4]).toMatchObject({ header: "Mål", numberFormat: "#,##0.00" });
  expect(row.slice(4)).toEqual([
    -3,
    -2,
    -1.26,
    -1,
    -1.74,
    null,
    null,
    "▲ gul",
    null,
    "mio. kr.",
    "låst, ellers registerets",
    46_351.25,
  ]);
  expect(readMonthStatusRow(row)).toEqual({
    number: 7,
    month: { year: 2026, month: 9 },
    register: "Tiltag",
    budgetYear: 2027,
  });
  expect(readMonthStatusRow(row.with(1, "september"))).toBeUndefined();
});
