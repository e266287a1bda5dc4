import { dayOf, type Day } from "../../finance/calendar/day";
import type { ServiceCase } from "../../finance/cases/service-case";
import { amount } from "../../finance/money/amount";
import type { Words } from "../cells/language";
import type { CaseKey } from "./case-columns";
import type { ReadCase } from "./read-case";
import * as say from "./finding-sentences";

export type CaseFindingCode =
  | "price-missing"
  | "price-zero"
  | "overlapping-services"
  | "price-far-from-group"
  | "price-year-old"
  | "review-overdue"
  | "planned-start-passed"
  | "ended-later"
  | "several-pseudonyms";

/** Something about a case that somebody should look at; the case is taken all the same. */
export interface CaseFinding {
  readonly code: CaseFindingCode;
  /** As the user counts. */
  readonly row: number;
  readonly key: CaseKey;
  readonly sentence: Words;
}

/** A price is far from its group's when it is more than four times the median or less than a quarter of it. */
const FAR_FACTOR = 4;
/** A group of fewer prices has no usual price. */
const LEAST_GROUP = 8;

/** So few cases at a time that the pane draws between them. */
const SLICE = 500;

/**
 * Everything to look at in a list of cases, in the order of its rows. `asOf` is the day the list is about. Yields the share
 * checked so far, for slices.
 */
export function* checkCases(
  cases: readonly ReadCase[],
  year: number,
  asOf: Day,
): Generator<number, readonly CaseFinding[]> {
  const found: CaseFinding[] = [];
  const priced = cases.filter(({ value: { rate } }) => rate !== null && !rate.isZero());
  const named = cases.filter(({ value }) => value.citizen !== null && value.paragraph !== "");
  const services = grouped(named, ({ citizen, paragraph }) => [citizen, paragraph].join("\u0000"));
  const steps: readonly (readonly [readonly (readonly ReadCase[])[], (group: readonly ReadCase[]) => void])[] = [
    [cases.map((each) => [each]), (one) => found.push(...one.flatMap((each) => checkOne(each, year, asOf)))],
    [grouped(priced, groupOf), (group) => found.push(...farPrices(group))],
    [services, (group) => found.push(...overlaps(group))],
  ];
  let checked = 0;
  let since = 0;
  for (const [groups, check] of steps)
    for (const group of groups) {
      check(group);
      checked += group.length;
      since += group.length;
      if (since < SLICE) continue;
      since = 0;
      yield checked / (steps.length * cases.length);
    }
  return found.sort((a, b) => a.row - b.row);
}

function checkOne({ value, row }: ReadCase, year: number, asOf: Day): readonly CaseFinding[] {
  const { rate, rateYear, status, start, end, reviewDue } = value;
  const inYear = start <= dayOf(year, 12, 31) && (end === null || end >= dayOf(year, 1, 1));
  const isOver = status === "ophørt" || (end !== null && end < asOf);
  const found: CaseFinding[] = [];
  const note = (code: CaseFindingCode, key: CaseKey, sentence: Words): void => {
    found.push({ code, row, key, sentence });
  };
  if (rate === null) note("price-missing", "takst", say.priceMissing());
  else if (rate.isZero()) note("price-zero", "takst", say.priceZero());
  if (inYear && rate !== null && rateYear !== null && rateYear < year)
    note("price-year-old", "takstaar", say.priceYearOld(rateYear, year));
  if (!isOver && status === "aktiv" && reviewDue !== null && reviewDue < asOf)
    note("review-overdue", "revisitation", say.reviewOverdue(reviewDue));
  if (status === "planlagt" && start <= asOf) note("planned-start-passed", "startdato", say.plannedStartPassed(start));
  if (status === "ophørt" && end !== null && end > asOf) note("ended-later", "slutdato", say.endedLater(end));
  return found;
}

function farPrices(group: readonly ReadCase[]): readonly CaseFinding[] {
  if (group.length < LEAST_GROUP) return [];
  const rates = group.map(({ value }) => value.rate ?? amount(0)).sort((a, b) => a.comparedTo(b));
  const median = rates[Math.floor((rates.length - 1) / 2)] ?? amount(0);
  const [above, below] = [median.times(FAR_FACTOR), median.div(FAR_FACTOR)];
  return group
    .filter(({ value: { rate } }) => rate !== null && (rate.greaterThan(above) || rate.lessThan(below)))
    .map(({ value, row }): CaseFinding => ({
      code: "price-far-from-group",
      row,
      key: "takst",
      sentence: say.priceFar(value, median, group.length),
    }));
}

/** Prices are compared within paragraph, measure and unit. */
const groupOf = ({ paragraph, measure, rateUnit }: ServiceCase): string =>
  [paragraph, measure, rateUnit].join("\u0000");

/** Two services of one citizen by the same paragraph at the same time; each is told of the one before it. */
function overlaps(services: readonly ReadCase[]): readonly CaseFinding[] {
  const inOrder = [...services].sort((a, b) => a.value.start - b.value.start || a.row - b.row);
  let latest = inOrder[0];
  return inOrder.slice(1).flatMap((each): CaseFinding[] => {
    const before = latest;
    if (before === undefined) return [];
    if (endOf(each) > endOf(before)) latest = each;
    if (each.value.start > endOf(before)) return [];
    const sentence = say.overlapping(each.value, before.value.id);
    return [{ code: "overlapping-services", row: each.row, key: "startdato", sentence }];
  });
}

const endOf = ({ value }: ReadCase): number => value.end ?? Number.POSITIVE_INFINITY;

function grouped(
  cases: readonly ReadCase[],
  keyOf: (serviceCase: ServiceCase) => string,
): readonly (readonly ReadCase[])[] {
  const groups = new Map<string, ReadCase[]>();
  for (const each of cases) {
    const key = keyOf(each.value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()];
}
