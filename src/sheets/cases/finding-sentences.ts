import type { Day } from "../../finance/calendar/day";
import type { ServiceCase } from "../../finance/cases/service-case";
import type { Amount } from "../../finance/money/amount";
import { formatDanishNumber } from "../cells/danish-number";
import type { Words } from "../cells/language";
import { UNIT_WORDS } from "./case-words";
import { paddedDate } from "../cells/danish-date";

export const priceMissing = (): Words => ({
  da: "Taksten mangler; sagen tæller som aktiv og koster 0 kr.",
  en: "The rate is missing; the case counts as active and costs 0 kr.",
});

export const priceZero = (): Words => ({ da: "Taksten er 0 kr.", en: "The rate is 0 kr." });

export const priceYearOld = (rateYear: number, year: number): Words => ({
  da: `Taksten er i ${String(rateYear)}-priser, og prognosen er for ${String(year)}.`,
  en: `The rate is in ${String(rateYear)} prices, and the prognosis is for ${String(year)}.`,
});

export const reviewOverdue = (due: Day): Words => ({
  da: `Revisitationen skulle være sket ${paddedDate(due)}.`,
  en: `The review was due on ${paddedDate(due)}.`,
});

export const plannedStartPassed = (start: Day): Words => ({
  da: `Sagen er planlagt, men startdatoen ${paddedDate(start)} er passeret.`,
  en: `The case is planned, but its start date ${paddedDate(start)} has passed.`,
});

export const endedLater = (end: Day): Words => ({
  da: `Sagen er ophørt, men slutdatoen er ${paddedDate(end)}; den koster til og med den dag.`,
  en: `The case has ended, but its end date is ${paddedDate(end)}; it costs up to and including that day.`,
});

export const overlapping = ({ paragraph }: ServiceCase, other: string): Words => ({
  da: `Borgeren har samtidig sag ${other} efter ${paragraph}. Er det den samme ydelse?`,
  en: `The citizen has case ${other} by ${paragraph} at the same time. Is it the same service?`,
});

export const severalPseudonyms = (cases: readonly string[], pseudonym: string): Words => ({
  da: `Sagerne ${cases.join(", ")} er samme borgers, men har haft forskellige pseudonymer i Sager. De får alle ${pseudonym}.`,
  en: `The cases ${cases.join(", ")} are one citizen's, but have had different pseudonyms in Sager. They all get ${pseudonym}.`,
});

export function priceFar({ rate, paragraph, measure, rateUnit }: ServiceCase, median: Amount, size: number): Words {
  const group = [paragraph, measure, `pr. ${UNIT_WORDS[rateUnit]}`].filter((part) => part !== "").join(", ");
  const [own, usual] = [rate ?? median, median].map((each) => formatDanishNumber(each, each.isInteger() ? 0 : 2));
  return {
    da: `Taksten ${own ?? ""} kr. er mere end 4 gange eller mindre end en fjerdedel af medianen ${usual ?? ""} kr. (${group}; ${String(size)} sager).`,
    en: `The rate ${own ?? ""} kr. is more than 4 times or less than a quarter of the median ${usual ?? ""} kr. (${group}; ${String(size)} cases).`,
  };
}
