import type { SavingsSign } from "../../finance/money/table-contract";
import { CALCULATED_HEADERS, DURATIONS, HEADERS, seriesHeader } from "./register-columns";

/** A cell of the row that the formula stands in. */
const own = (header: string): string => (/^[\p{L}\d]+$/u.test(header) ? `[@${header}]` : `[@[${header}]]`);

const FULL = own(CALCULATED_HEADERS.full);
const START = own(HEADERS.start);
const END = own(HEADERS.end);
const IS_ONE_OFF = `${own(HEADERS.duration)}="${DURATIONS.oneOff}"`;

/** `fullEffect` of the finance core. */
export function fullEffectFormula(savings: SavingsSign): string {
  const [from, to] = [own(HEADERS.presentPrice), own(HEADERS.newPrice)];
  const perHead = savings === "minus" ? `${to}-${from}` : `${from}-${to}`;
  const count = own(HEADERS.count);
  const stated = own(HEADERS.fullYear);
  return `=IF(ISNUMBER(${stated}),${stated},IF(COUNT(${count},${from},${to})=3,${count}*(${perHead}),""))`;
}

/** `remainingEffect` of the finance core: the months of the first year before the start. */
export const remainingEffectFormula = (): string =>
  `=IF(OR(COUNT(${FULL},${START})<2,${IS_ONE_OFF},${END}<>""),"",${FULL}*(MONTH(${START})-1)/12)`;

/**
 * `expectedEffects` of the finance core for one year. The months that an initiative works are those of the year from
 * its start on, less those after its end.
 */
export function expectedEffectFormula(year: number): string {
  const estimate = own(seriesHeader("estimate", year));
  const plan = own(seriesHeader("plan", year));
  const monthsOf = (date: string, first: number): string =>
    `MEDIAN(0,12,12*(${String(year)}-YEAR(${date}))+${String(first)}-MONTH(${date}))`;
  const months = `MAX(0,${monthsOf(START, 13)}-IF(${END}="",0,${monthsOf(END, 12)}))`;
  const phased = `IF(${IS_ONE_OFF},${FULL}*(YEAR(${START})=${String(year)}),${FULL}*${months}/12)`;
  return `=IF(${estimate}<>"",${estimate},IF(COUNT(${FULL},${START})=2,${phased},IF(${plan}="","",${plan})))`;
}
