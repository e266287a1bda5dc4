import type { Overview } from "../../actions/read-overview";

/** What the table is called that is rolled on. */
export const lastTitle = ({ tables }: Overview, table: string): string =>
  tables.findLast(({ registered }) => registered.table === table)?.registered.title ?? table;

/** "2027-2030". */
export const spanOf = (years: readonly number[]): string => [...new Set([years[0], years.at(-1)])].join("-");
