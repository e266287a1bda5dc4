import { dayOf, type Day } from "../../src/finance/calendar/day";
import type { ServiceCase } from "../../src/finance/cases/service-case";
import { amount } from "../../src/finance/money/amount";

let last = 0;

/** "15-3-2026". */
export const day = (text: string): Day => {
  const [date = 1, month = 1, year = 1900] = text.split("-").map(Number);
  return dayOf(year, month, date);
};

/** A service that runs from before 2026 and on, at 120.000 kr. a year, unless something else is said. */
export const service = (part: Partial<ServiceCase> = {}): ServiceCase => ({
  id: `S${String(++last)}`,
  citizen: `B${String(last)}`,
  targetGroup: "Handicap",
  paragraph: "§ 107",
  category: "Bolig",
  measure: "Botilbud",
  provider: "Solbakken",
  ownership: "privat",
  rate: amount(120_000),
  rateUnit: "year",
  extent: amount(1),
  rateYear: 2026,
  start: day("1-1-2020"),
  end: null,
  status: "aktiv",
  probability: amount(1),
  income: null,
  refundable: true,
  reviewDue: null,
  birthMonth: null,
  initiative: "",
  ...part,
});
