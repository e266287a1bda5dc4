import { areGiven } from "../arguments/are-given";
import { elementOf, type NativeForm } from "../../sheets/formulas/native-form";
import { daysInYear } from "../native/active-share";
import { isGiven, wordOf } from "../native/word";

const UNITS = [
  ["døgn", "day", "dag"],
  ["måned", "month"],
  ["uge", "week"],
  ["time", "hour"],
  ["år", "year"],
] as const;

type Unit = (typeof UNITS)[number][0];

/** The rate times the units of it that lie both in the case and in the period, times the extent. */
export const caseCostForm: NativeForm = ([givenRate, givenUnit, givenStart, end, givenFrom, givenTo, extent], cell) => {
  const needed = { rate: givenRate, unit: givenUnit, start: givenStart, from: givenFrom, to: givenTo };
  if (!areGiven(needed)) return null;
  const { rate, unit, start, from, to } = needed;
  const until = elementOf(to, cell);
  const first = `MAX(${elementOf(start, cell)},${elementOf(from, cell)})`;
  const ending = isGiven(end) ? elementOf(end, cell) : null;
  const last = ending === null ? until : `IF(${ending}=0,${until},MIN(${ending},${until}))`;
  const size = isGiven(extent) ? elementOf(extent, cell) : null;
  const cost = (each: Unit): string =>
    `${elementOf(rate, cell)}*${sized(size, each)}${unitsBetween(each, first, last)}`;
  if (unit.constant === null) return costByUnit(elementOf(unit, cell), cost);
  const word = wordOf(unit, UNITS);
  return word === null ? null : cost(word);
};

/** A unit that stands in a cell is asked for, in the sheet's own words. */
const costByUnit = (unit: string, cost: (each: Unit) => string): string =>
  UNITS.reduceRight((otherwise, [word]) => `IF(${unit}="${word}",${cost(word)},${otherwise})`, "NA()");

// An empty extent is a whole place; hours must be given.
function sized(extent: string | null, unit: Unit): string {
  if (extent === null) return "";
  return unit === "time" ? `${extent}*` : `IF(${extent}=0,1,${extent})*`;
}

function unitsBetween(unit: Unit, first: string, last: string): string {
  switch (unit) {
    case "døgn":
      return `MAX(0,${last}-${first}+1)`;
    case "uge":
    case "time":
      return `MAX(0,${last}-${first}+1)/7`;
    case "måned":
      return `IF(${last}<${first},0,${monthsBetween(first, last)})`;
    case "år":
      return `IF(${last}<${first},0,${yearsBetween(first, last)})`;
  }
}

const monthsBetween = (first: string, last: string): string =>
  `(YEAR(${last})-YEAR(${first}))*12+MONTH(${last})-MONTH(${first})` +
  `+DAY(${last})/DAY(EOMONTH(${last},0))-(DAY(${first})-1)/DAY(EOMONTH(${first},0))`;

const yearsBetween = (first: string, last: string): string =>
  `YEAR(${last})-YEAR(${first})+(${last}-DATE(YEAR(${last}),1,1)+1)/${daysInYear(`YEAR(${last})`)}` +
  `-(${first}-DATE(YEAR(${first}),1,1))/${daysInYear(`YEAR(${first})`)}`;
