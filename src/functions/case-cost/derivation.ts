import { areGiven } from "../arguments/are-given";
import { daysBetweenInclusive } from "../../finance/calendar/day";
import { monthParts, overlapOf, yearParts, type ClosedPeriod } from "../../finance/calendar/period-parts";
import { unitsIn, type RateUnit } from "../../finance/cases/case-cost";
import { amount, ZERO, type Amount } from "../../finance/money/amount";
import type { Words } from "../../sheets/cells/language";
import { explainElement } from "../declaration/derivation";
import { elementAt } from "../declaration/elementwise";
import { nothingHere, stateResult } from "../derivation/steps";
import { say, type Writer } from "../derivation/writer";
import { NOT_GIVEN, SAGSUDGIFT } from "./case-cost";
import { sayParts } from "./part-lines";

export const SAGSUDGIFT_DERIVATION = explainElement(SAGSUDGIFT, ({ extent: given, ...ranges }, at) => {
  const { end, extent, ...needed } = elementAt({ ...ranges, extent: given ?? NOT_GIVEN }, at);
  if (needed.rate === null || extent === null)
    return nothingHere("Taksten eller omfanget er ikke kvantificeret.", "The rate or the extent is not quantified.");
  if (!areGiven(needed))
    return nothingHere("Rækken er tom: den har hverken takst eller startdato.", "The row is empty: no rate, no start.");
  const { rate, unit, start, from, to } = needed;
  const within = { start: from, end: to };
  const period = overlapOf({ start, end }, within);
  if (period === null) return [sayNoDays(within), stateResult([ZERO])];
  const size = extent === "missing" ? amount(1) : extent;
  const units = unitsIn(unit, period);
  const cost = rate.times(size).times(units.active).div(units.of);
  return [
    sayDays(period, within),
    ...(unit === "month" ? sayParts(monthParts(period)) : []),
    ...(unit === "year" ? sayParts(yearParts(period)) : []),
    sayProduct(unit, { rate, size, period, units: amount(units.active).div(units.of), cost }),
    stateResult([cost]),
  ];
});

const sayNoDays = ({ start, end }: ClosedPeriod): Words =>
  say(
    ({ date }) => `Sagen har ingen dage i perioden ${date(start)} til ${date(end)}.`,
    ({ date }) => `The case has no days in the period ${date(start)} to ${date(end)}.`,
  );

const sayDays = (period: ClosedPeriod, within: ClosedPeriod): Words => {
  const days = daysBetweenInclusive(period.start, period.end);
  return say(
    ({ date, count }) =>
      `Af perioden ${date(within.start)} til ${date(within.end)} har sagen ${count(days, "dag", "dage")}: ${date(period.start)} til ${date(period.end)}, begge talt med.`,
    ({ date, count }) =>
      `Of the period ${date(within.start)} to ${date(within.end)} the case has ${count(days, "day", "days")}: ${date(period.start)} to ${date(period.end)}, both included.`,
  );
};

interface Product {
  readonly rate: Amount;
  readonly size: Amount;
  readonly period: ClosedPeriod;
  readonly units: Amount;
  readonly cost: Amount;
}

/** "1.000 × 0,5 × 365 dage = 182.500." */
function sayProduct(unit: RateUnit, { rate, size, period, units, cost }: Product): Words {
  const days = daysBetweenInclusive(period.start, period.end);
  const inUnits: Readonly<Record<RateUnit, (writer: Writer) => Words>> = {
    day: ({ count }) => ({ da: count(days, "dag", "dage"), en: count(days, "day", "days") }),
    week: ({ count }) => ({ da: `${count(days, "dag", "dage")} ÷ 7`, en: `${count(days, "day", "days")} ÷ 7` }),
    hour: ({ count }) => ({ da: `${count(days, "dag", "dage")} ÷ 7`, en: `${count(days, "day", "days")} ÷ 7` }),
    month: ({ number }) => ({
      da: `${number(units)} ${units.equals(1) ? "måned" : "måneder"}`,
      en: `${number(units)} ${units.equals(1) ? "month" : "months"}`,
    }),
    year: ({ number }) => ({ da: `${number(units)} år`, en: `${number(units)} ${units.equals(1) ? "year" : "years"}` }),
  };
  const madeFrom = unit === "month" || unit === "year" ? [rate, size, units] : [rate, size];
  const sized = (writer: Writer, hours: string): string => {
    if (unit === "hour") return ` × ${writer.operand(size)} ${hours}`;
    return size.equals(1) ? "" : ` × ${writer.operand(size)}`;
  };
  return say(
    (writer) =>
      `Takst ${writer.number(rate)}${sized(writer, "timer om ugen")} × ${inUnits[unit](writer).da} ${writer.equals(cost, ...madeFrom)}.`,
    (writer) =>
      `Rate ${writer.number(rate)}${sized(writer, "hours a week")} × ${inUnits[unit](writer).en} ${writer.equals(cost, ...madeFrom)}.`,
  );
}
