import type { Words } from "../../sheets/cells/language";

/** What is said of the parameters that several functions have. */
export const SHARED_HELP = {
  shareMethod: {
    da: "»måned« (standard): hele måneder fra den 1. i startmåneden, tolvtedele. »dag«: dage af årets dage.",
    en: "“month” (default): whole months from the 1st of the start month, twelfths. “day”: days of the year's days.",
  },
  startDates: {
    da: "Den dag tiltaget begynder at virke. En celle eller et lige så stort område.",
    en: "The day the initiative starts to work. A cell or a range of the same size.",
  },
  endDates: {
    da: "Den sidste dag tiltaget virker. Udelades den, fortsætter virkningen.",
    en: "The last day the initiative works. If left out, the effect goes on.",
  },
  effectYears: {
    da: "Det år du vil kende effekten i. En celle eller et lige så stort område.",
    en: "The year whose effect you want to know. A cell or a range of the same size.",
  },
  fullYearEffects: {
    da: "Effekten over et helt år, i tabellens enhed og fortegn. En celle eller et område.",
    en: "The effect over a full year, in the table's unit and sign. A cell or a range.",
  },
  netLine: {
    da: "Netto for hvert år i én række (eller én kolonne), første år først. Et år uden tal tæller som 0.",
    en: "Each year's net in one row (or one column), the first year first. A year without a number counts as 0.",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What holds at the edges of several functions. */
export const SHARED_EDGES = {
  elementwise: {
    da: "Områderne skal være lige store; en enkelt celle gentages. Ellers: #VÆRDI!. Resultatet har områdernes form.",
    en: "The ranges must be of equal size; a single cell is repeated. Otherwise: #VALUE!. The result has the shape of the ranges.",
  },
} as const satisfies Readonly<Record<string, Words>>;
