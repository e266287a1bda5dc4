/** The columns of a table of proposals before its years. */
export const LEAD_HEADERS = ["Nr.", "Tiltag", "Gruppe", "Valgt"] as const;

export const TITLE_COLUMN = 1;
const CHOSEN_COLUMN = 3;

/** The column that a user ticks. */
export const CHOSEN_HEADER = LEAD_HEADERS[CHOSEN_COLUMN];

/** What a tick is; Excel's own comparisons take "X" for the same. */
export const TICK = "x";

/** The labels that the lines below the table are found by. */
export const CHOSEN_LABEL = "Valgt i alt";
export const TARGET_LABEL = "Mål";
export const DISTANCE_LABEL = "Afstand til målet";
export const NOT_CHOSEN_LABEL = "Ikke valgt i alt";
export const SETS_LABEL = "Gemte sæt";

/** How many saved sets a block has lines for. */
export const MOST_SETS = 8;

/** How wide the whole block is: lead columns, the years, and in the comparison the years' distances beside them. */
export const blockColumns = (years: number): number => LEAD_HEADERS.length + 2 * years;

export const distanceHeader = (year: number): string => `Afstand ${String(year)}`;
