/** Where the limits and thresholds stand on the sheet of premises: formulas elsewhere point at them. */
export const GREEN_LIMIT_CELL = "$B$5";
export const YELLOW_LIMIT_CELL = "$B$6";

/** The year's three thresholds, and the rates above them. */
export const THRESHOLD_CELLS = ["$B$9", "$C$9", "$D$9"] as const;
export const RATE_CELLS = ["$B$10", "$C$10", "$D$10"] as const;

/** The years of history that proposals are made from. */
export const HISTORY_FROM_CELL = "$B$15";
export const HISTORY_TO_CELL = "$B$16";
