/** Headers of a budget overview, as Varde prints them. */
export const AREA_HEADER = "Område";
export const DIFFERENCE_HEADER = "Difference";

/** The labels that the lines below the table are found by. */
export const TOTAL_LABEL = "I alt";
export const COUNT_LABEL = "Ikke kvantificeret (antal områder)";

const CORRECTED = "Korrigeret";
const EXPECTED = "Forventet";

/** With one year there is a difference column, and no year in the headers: the title has it. */
export const hasDifference = (years: readonly number[]): boolean => years.length === 1;

export const correctedHeader = (years: readonly number[], baseYear: number): string =>
  hasDifference(years) ? CORRECTED : `${CORRECTED} ${String(baseYear)}`;

/** "Forventet 2018", "2019", "2020": the first says what the others are. */
export const expectedHeaders = (years: readonly number[]): readonly string[] =>
  hasDifference(years)
    ? [EXPECTED]
    : years.map((year, index) => (index === 0 ? `${EXPECTED} ${String(year)}` : String(year)));

/** The year whose budget a column holds, in a table of these years; undefined for other columns. */
export function correctedYear(header: string, years: readonly number[]): number | undefined {
  if (hasDifference(years)) return header === CORRECTED ? years[0] : undefined;
  const year = /^Korrigeret (\d{4})$/.exec(header)?.[1];
  return year === undefined ? undefined : Number(year);
}
