import { daysInYear } from "../../finance/calendar/day";
import { KRONER_AND_OERE, LIKELY, looked, type CalculationColumn } from "./calculation-columns";
import { cellOn } from "./conditions";
import { DEAR_LIMIT_CELLS } from "./premises-cells";
import type { PrognosisRequest } from "./prognosis-request";

/** Headers of the calculation sheet that the list of dear cases is drawn from. */
export const COST_HEADER = "Udgift i år";
export const FULL_YEAR_HEADER = "Helårspris";
export const RANK_HEADER = "Dyr sag nr.";

/** The two limits as a range, whichever is the higher. */
export const dearLimits = (premisesSheet: string): string =>
  `${cellOn(premisesSheet, DEAR_LIMIT_CELLS[0])}:${DEAR_LIMIT_CELLS[1]}`;

/**
 * What the list of dear cases needs of each: its price, and its number among them. Equally dear ones have the order of
 * `Sager`; only a dear one looks at the others, so that a long list of cheap ones costs nothing.
 */
export function dearCaseColumns({ year, names }: PrognosisRequest): readonly CalculationColumn[] {
  const prices = `${names.calculationTable}[${FULL_YEAR_HEADER}]`;
  const own = `[@${FULL_YEAR_HEADER}]`;
  const dearer = `COUNTIFS(${prices},">"&${own})`;
  const before = `COUNTIFS(${prices},${own},${names.calculationTable}[Række],"<"&[@Række])`;
  return [
    {
      header: COST_HEADER,
      numberFormat: KRONER_AND_OERE,
      width: 72,
      formula: `=${looked("I år")}`,
      expected: ({ cost }) => cost.toNumber(),
    },
    {
      header: FULL_YEAR_HEADER,
      numberFormat: KRONER_AND_OERE,
      width: 72,
      formula: `=IF([@[${COST_HEADER}]]=0,0,ROUND(${looked("Dagspris")}*${String(daysInYear(year))}*${LIKELY},2))`,
      expected: ({ fullYear }) => fullYear.toNumber(),
    },
    {
      header: RANK_HEADER,
      numberFormat: "0",
      width: 48,
      formula: `=IF(${own}>MIN(${dearLimits(names.premisesSheet)}),${dearer}+${before}+1,"")`,
      expected: ({ rank }) => rank ?? "",
    },
  ];
}
