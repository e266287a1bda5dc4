import { daysInYear } from "../../finance/calendar/day";
import { UNIT_WORDS } from "../cases/case-words";
import {
  DATE,
  KRONER_AND_OERE,
  LIKELY,
  looked,
  type CalculatedCase,
  type CalculationColumn,
} from "./calculation-columns";
import type { PrognosisRequest } from "./prognosis-request";

/** Headers of the calculation sheet's columns for the year before. */
export const lastYearHeaders = (year: number) =>
  ({
    from: `Fra ${String(year - 1)}`,
    to: `Til ${String(year - 1)}`,
    volume: `Helårspersoner ${String(year - 1)}`,
    cost: `Udgift ${String(year - 1)}`,
  }) as const;

/**
 * The case in the year before the prognosis: the dates say which were there then. The case list knows one price only,
 * that of today; what the accounts know better is typed on the sheet of price and volume.
 */
export function lastYearColumns({ year }: PrognosisRequest): readonly CalculationColumn[] {
  const headers = lastYearHeaders(year);
  const [from, to] = [`[@[${headers.from}]]`, `[@[${headers.to}]]`];
  const before = String(year - 1);
  const [days, daysNow] = [String(daysInYear(year - 1)), String(daysInYear(year))];
  const stop = looked("Slutdato");
  // A price by the month costs the same in every month; the day price is that of this year's days.
  const months = `MONTH(${to})-MONTH(${from})+DAY(${to})/DAY(EOMONTH(${to},0))-(DAY(${from})-1)/DAY(EOMONTH(${from},0))`;
  const isPer = (unit: keyof typeof UNIT_WORDS): string => `${looked("Takstenhed")}="${UNIT_WORDS[unit]}"`;
  const paidDays =
    `IF(${isPer("month")},${daysNow}/12*(${months}),` + `IF(${isPer("year")},${daysNow}/${days},1)*(${to}-${from}+1))`;
  const column = (
    header: string,
    formula: string,
    expected: (lastYear: CalculatedCase["lastYear"]) => number,
    numberFormat: string,
  ): CalculationColumn => ({
    header,
    numberFormat,
    width: 72,
    formula: `=${formula}`,
    expected: ({ lastYear }) => expected(lastYear),
  });
  return [
    column(headers.from, `MAX(${looked("Startdato")},DATE(${before},1,1))`, (last) => last.from, DATE),
    column(
      headers.to,
      `IF(ISNUMBER(${stop}),MIN(${stop},DATE(${before},12,31)),DATE(${before},12,31))`,
      (last) => last.to,
      DATE,
    ),
    column(headers.volume, `MAX(0,${to}-${from}+1)/${days}*${LIKELY}`, ({ share }) => share.toNumber(), "0.00"),
    column(
      headers.cost,
      `IF(${to}<${from},0,${looked("Dagspris")}*${LIKELY}*${paidDays})`,
      ({ cost }) => cost.toNumber(),
      KRONER_AND_OERE,
    ),
  ];
}
