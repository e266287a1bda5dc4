/** Cells above the case table that its formulas refer to, as absolute addresses. */
export interface YearCells {
  /** First day of each month, January first. */
  readonly firstDays: readonly string[];
  readonly lastDays: readonly string[];
}

/** The native formulas of the calculated columns, one for each column (`prognosis.md`; `domain.md` §4.3–4.4). */
export interface CaseFormulas {
  readonly dayPrice: string;
  readonly months: readonly string[];
  readonly total: string;
  readonly fullYear: string;
  readonly fullTimeEquivalents: string;
}

/** No extent is a whole place, and no probability a certain case; nought is neither. */
const EXTENT = "IF(ISNUMBER([@Omfang]),[@Omfang],1)";
const PROBABILITY = "IF(ISNUMBER([@Sandsynlighed]),[@Sandsynlighed],1)";

/** Days of the case from `first` to `last`; a case without an end goes on. */
const daysFrom = (first: string, last: string): string =>
  `MAX(0,MIN(IF([@Slutdato]="",${last},[@Slutdato]),${last})-MAX([@Startdato],${first})+1)`;

/**
 * A price is told once, as that of a day; what is priced by the month costs a twelfth of its year in every month. A row
 * that lacks price or start costs nothing yet, and a unit nobody knows is #N/A.
 */
export function caseFormulas({ firstDays, lastDays }: YearCells): CaseFormulas {
  const [january = "", december = ""] = [firstDays[0], lastDays[11]];
  const days = `(${december}-${january}+1)`;
  const unitsInDays =
    'IF([@Takstenhed]="døgn",1,IF(OR([@Takstenhed]="uge",[@Takstenhed]="time"),7,' +
    `IF([@Takstenhed]="måned",${days}/12,IF([@Takstenhed]="år",${days},NA()))))`;
  return {
    dayPrice: `=IF(OR([@Takst]="",[@Startdato]=""),0,[@Takst]*${EXTENT}/${unitsInDays})`,
    months: firstDays.map((first, month) => {
      const last = lastDays[month] ?? "";
      const evened = `IF([@Takstenhed]="måned",${days}/12/DAY(${last}),1)`;
      return `=[@Dagspris]*${evened}*${daysFrom(first, last)}*${PROBABILITY}`;
    }),
    total: "=SUM(Sager[@[Jan]:[Dec]])",
    fullYear:
      `=IF(AND([@Startdato]<=${december},OR([@Slutdato]="",[@Slutdato]>=${december})),` +
      `[@Dagspris]*${days}*${PROBABILITY},0)`,
    fullTimeEquivalents: `=IF([@Startdato]="",0,${daysFrom(january, december)}/${days}*${PROBABILITY})`,
  };
}
