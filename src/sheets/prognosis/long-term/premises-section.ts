import { amount } from "../../../finance/money/amount";
import { projectPriceLevel } from "../../../finance/prices/price-level";
import type { PlannedCell } from "../../plan/sheet-plan";
import { PL_RATES, PL_RATES_SHEET } from "../../ledgers/pl-rates";
import { at, atRow, type LongTermPlaces } from "./long-term-places";
import { shownYears, type LongTermRequest } from "./long-term-request";

type Rows = readonly (readonly PlannedCell[])[];

const RATE_SOURCES: Readonly<Record<LongTermRequest["rates"], string>> = {
  none: "ingen satser: faste priser",
  list: `»${PL_RATES_SHEET}«`,
  stated: "oplyst af jer",
};

/** What is not told by category: the share of the first year, and PL. */
export function premisesSection(request: LongTermRequest, { rates }: LongTermPlaces): Rows {
  const { year, premisesTable, rates: from, priceRates, shareOfFirstYear } = request;
  const years = shownYears(request);
  const ahead = years.slice(1);
  const base =
    premisesTable === null
      ? `Grundlag: tabellen Sager alene; forudsætningerne for ${String(year)} er der ikke, eller de er ikke delt efter kategori`
      : `Grundlag: tabellen Sager og forudsætningerne for ${String(year)} (tabellen ${premisesTable}). Sagernes stopdatoer efter ${String(year)} er ikke brugt: afgangen er historikkens.`;
  return [
    ["Forudsætninger; felterne på gul bund er jeres"],
    ["Andel af første år", shareOfFirstYear.toNumber(), "En halv, når tilgang og afgang er jævnt fordelt over året"],
    [base],
    ["PL til årets priser", ...years],
    [
      "Sats",
      null,
      ...ahead.map((each, nth): PlannedCell => {
        const rate = priceRates?.get(each)?.toNumber() ?? null;
        return from === "list"
          ? {
              formula: `=SUMIFS(${PL_RATES.table}[Sats],${PL_RATES.table}[År],${atRow(2 + nth, rates)})`,
              expected: rate,
            }
          : rate;
      }),
      RATE_SOURCES[from],
    ],
    [
      "Faktor",
      1,
      ...ahead.map((each, nth) => ({
        formula: `=${at(1 + nth, rates + 2)}*(1+${at(2 + nth, rates + 1)})`,
        expected: factorIn(request, each),
      })),
    ],
  ];
}

function factorIn({ year, priceRates }: LongTermRequest, ahead: number): number {
  if (priceRates === null) return 1;
  const factor = projectPriceLevel(amount(1), year, ahead, priceRates);
  return factor.ok ? factor.value.toNumber() : 1;
}
