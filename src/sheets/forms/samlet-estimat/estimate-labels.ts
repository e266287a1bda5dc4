/** What stands over the tables' lines, and what they lead to. */
export const ESTIMATE_HEADER = "Samlet estimat";
export const ESTIMATED_LABEL = "Estimeret budget";

/** The base year is printed: it is a choice. */
export const differenceLabel = (baseYear: number | string): string =>
  `Difference til korrigeret budget ${String(baseYear)}`;
