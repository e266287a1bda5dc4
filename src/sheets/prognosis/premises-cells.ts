/** Where the limits and thresholds stand on the sheet of premises: formulas elsewhere point at them. */
export const GREEN_LIMIT_CELL = "$B$5";
export const YELLOW_LIMIT_CELL = "$B$6";

/** The year's three thresholds, and the rates above them. */
export const THRESHOLD_CELLS = ["$B$9", "$C$9", "$D$9"] as const;
export const RATE_CELLS = ["$B$10", "$C$10", "$D$10"] as const;

/** The prices of a whole year above which a case is dear, one below the other. */
export const DEAR_LIMIT_CELLS = ["$B$15", "$B$16"] as const;

/** What raises last year's prices to this year's; empty where nobody has stated it. */
export const PRICE_LEVEL_CELL = "$B$19";

/** The years of history that proposals are made from. */
export const HISTORY_FROM_CELL = "$B$22";
export const HISTORY_TO_CELL = "$B$23";
