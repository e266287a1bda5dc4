import fc from "fast-check";
import { dayOf, type Day } from "../../../../src/finance/calendar/day";
import { BULK_UNITS } from "../../../../src/finance/cases/bulk-cases";
import type { ServiceCase } from "../../../../src/finance/cases/service-case";
import { amount } from "../../../../src/finance/money/amount";

/** A case of a whole place by the day from New Year 2026, but for what is said. */
export const aCase = (said: Partial<ServiceCase> = {}): ServiceCase => ({
  id: "S1",
  citizen: "B0001",
  targetGroup: "Handicap",
  paragraph: "§ 107",
  category: "BOLIG",
  measure: "Botilbud",
  provider: "Eksempelhuset",
  ownership: "privat",
  rate: amount(2503),
  rateUnit: "day",
  extent: amount(1),
  rateYear: 2026,
  start: dayOf(2026, 1, 1),
  end: null,
  status: "aktiv",
  probability: amount(1),
  income: null,
  refundable: false,
  reviewDue: null,
  birthMonth: null,
  initiative: "",
  ...said,
});

/** Any case a sheet may hold in the years around 2026. */
export const cases = fc
  .record({
    rate: fc.integer({ min: 0, max: 50_000_000 }),
    unit: fc.constantFrom(...BULK_UNITS),
    extent: fc.integer({ min: 0, max: 4_000 }),
    chance: fc.integer({ min: 0, max: 1_000 }),
    start: fc.integer({ min: dayOf(2024, 1, 1), max: dayOf(2029, 12, 31) }),
    length: fc.option(fc.integer({ min: 0, max: 1_500 }), { nil: null }),
  })
  .map(({ rate, unit, extent, chance, start, length }) =>
    aCase({
      rate: amount(rate).div(100),
      rateUnit: unit,
      extent: amount(extent).div(1_000),
      probability: amount(chance).div(1_000),
      start: start as Day,
      end: length === null ? null : ((start + length) as Day),
    }),
  );
