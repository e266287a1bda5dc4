import { CHOSEN_HEADER, TICK } from "./decision-columns";

/**
 * The native formulas below a table of proposals. They refer to whole table columns, so rows may be typed, inserted and
 * sorted; `set` is the header of the column whose ticks are meant.
 */
export interface DecisionFormulas {
  readonly chosen: (year: number, set?: string) => string;
  readonly notChosen: (year: number) => string;
  readonly count: (set?: string) => string;
  /** How many of the chosen have no number in the year. */
  readonly unquantified: (year: number) => string;
}

export function decisionFormulas(table: string): DecisionFormulas {
  const column = (header: string): string => `${table}[${header}]`;
  return {
    chosen: (year, set = CHOSEN_HEADER) => `=SUMIFS(${column(String(year))},${column(set)},"${TICK}")`,
    notChosen: (year) => `=SUMIFS(${column(String(year))},${column(CHOSEN_HEADER)},"<>${TICK}")`,
    count: (set = CHOSEN_HEADER) => `=COUNTIFS(${column(set)},"${TICK}")`,
    unquantified: (year) => `=SUMPRODUCT((${column(CHOSEN_HEADER)}="${TICK}")*(1-ISNUMBER(${column(String(year))})))`,
  };
}

/** Target − total; nothing where there is no target. */
export const distanceFormula = (target: string, total: string): string =>
  `=IF(ISNUMBER(${target}),${target}-${total},"")`;
