import { amountLine, amounts, dates, mode, optionalDates, years } from "./parameter";

/** Which part of a year counts as active: the choice that every function of phasing offers. */
export const shareMethod = mode(
  {
    name: { da: "metode", en: "method" },
    help: {
      da: "»måned« (standard): hele måneder fra den 1. i startmåneden, tolvtedele. »dag«: dage af årets dage.",
      en: "“month” (default): whole months from the 1st of the start month, twelfths. “day”: days of the year's days.",
    },
  },
  [
    { choice: "month", da: "måned", en: "month" },
    { choice: "day", da: "dag", en: "day" },
  ],
);

export const startDates = dates({
  name: { da: "startdato", en: "start date" },
  help: {
    da: "Den dag tiltaget begynder at virke. En celle eller et lige så stort område.",
    en: "The day the initiative starts to work. A cell or a range of the same size.",
  },
});

export const endDates = optionalDates({
  name: { da: "slutdato", en: "end date" },
  help: {
    da: "Den sidste dag tiltaget virker. Udelades den, fortsætter virkningen.",
    en: "The last day the initiative works. If left out, the effect goes on.",
  },
});

export const effectYears = years({
  name: { da: "år", en: "year" },
  help: {
    da: "Det år du vil kende effekten i. En celle eller et lige så stort område.",
    en: "The year whose effect you want to know. A cell or a range of the same size.",
  },
});

export const fullYearEffects = amounts({
  name: { da: "helårseffekt", en: "full-year effect" },
  help: {
    da: "Effekten over et helt år, i tabellens enhed og fortegn. En celle eller et område.",
    en: "The effect over a full year, in the table's unit and sign. A cell or a range.",
  },
});

export const netLine = amountLine({
  name: { da: "netto", en: "net" },
  help: {
    da: "Netto for hvert år i én række (eller én kolonne), første år først. Et år uden tal tæller som 0.",
    en: "Each year's net in one row (or one column), the first year first. A year without a number counts as 0.",
  },
});
