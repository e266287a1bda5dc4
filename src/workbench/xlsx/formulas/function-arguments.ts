/**
 * How functions take an area: "r" an argument that is made for areas, "s" one made for a single value, on which an area
 * makes the whole formula an array formula. The last letter (or the group in parentheses) repeats.
 * A function that is not listed is taken to be made for areas.
 */
const SINGLE_VALUES =
  `ABS ACOS ADDRESS ASIN ATAN ATAN2 CEILING CEILING.MATH CHAR CLEAN CODE COS DATE DATEDIF DATEVALUE DAY DAYS EDATE
  EOMONTH EVEN EXACT EXP FIND FIXED FLOOR FLOOR.MATH HOUR IFERROR IFNA INT ISBLANK ISERR ISERROR ISLOGICAL ISNA
  ISNONTEXT ISNUMBER ISTEXT LEFT LEN LN LOG LOG10 LOWER MID MINUTE MOD MONTH MROUND N NOT NUMBERVALUE ODD PI POWER
  PROPER QUOTIENT REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SECOND SIGN SIN SQRT SUBSTITUTE SWITCH T TAN TEXT
  TIME TIMEVALUE TRIM TRUNC TYPE UPPER VALUE WEEKDAY WEEKNUM YEAR YEARFRAC`.split(/\s+/);

const MIXED: Readonly<Record<string, string>> = {
  AVERAGEIF: "rsr",
  AVERAGEIFS: "r(rs)",
  COUNTIF: "rs",
  COUNTIFS: "(rs)",
  HLOOKUP: "srss",
  INDEX: "rs",
  LARGE: "rs",
  LOOKUP: "sr",
  MATCH: "srs",
  MAXIFS: "r(rs)",
  MINIFS: "r(rs)",
  OFFSET: "rs",
  PERCENTILE: "rs",
  QUARTILE: "rs",
  RANK: "srs",
  SMALL: "rs",
  SUBTOTAL: "sr",
  SUMIF: "rsr",
  SUMIFS: "r(rs)",
  TEXTJOIN: "ssr",
  VLOOKUP: "srss",
  XLOOKUP: "srrsss",
  XMATCH: "srss",
};

const PATTERNS = new Map<string, string>([
  ...SINGLE_VALUES.map((name): [string, string] => [name, "s"]),
  ...Object.entries(MIXED),
]);

export function takesSingleValue(functionName: string, argument: number): boolean {
  const pattern = PATTERNS.get(functionName);
  if (pattern === undefined) return false;
  const open = pattern.indexOf("(");
  if (open < 0) return pattern[Math.min(argument, pattern.length - 1)] === "s";
  if (argument < open) return pattern[argument] === "s";
  const group = pattern.slice(open + 1, -1);
  return group[(argument - open) % group.length] === "s";
}

/** Evaluate what they are given as arrays, without the formula being an array formula. */
export const TAKES_ARRAYS: ReadonlySet<string> = new Set(["SUMPRODUCT", "MMULT", "MINVERSE", "MDETERM", "LOOKUP"]);

/** May give back more than one value wherever they stand. */
export const GIVES_AREA: ReadonlySet<string> = new Set(["INDEX", "OFFSET", "INDIRECT", "XLOOKUP"]);

/** Came with the spilling arrays: a formula that has one of them is always stored as one. */
export const GIVES_SPILL: ReadonlySet<string> = new Set(
  `ANCHORARRAY BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROUPBY HSTACK LAMBDA MAKEARRAY MAP MODE.MULT
  MUNIT PIVOTBY RANDARRAY REDUCE SCAN SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE TRIMRANGE UNIQUE
  VSTACK WRAPCOLS WRAPROWS`.split(/\s+/),
);
