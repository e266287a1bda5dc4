import { amountLine, amounts, dates, mode, optionalDates, years } from "./parameter";

/** Which part of a year counts as active: the choice that every function of phasing offers. */
export const shareMethod = mode({ da: "metode", en: "method" }, [
  { choice: "month", da: "måned", en: "month" },
  { choice: "day", da: "dag", en: "day" },
]);

export const startDates = dates({ da: "startdato", en: "start date" });

export const endDates = optionalDates({ da: "slutdato", en: "end date" });

export const effectYears = years({ da: "år", en: "year" });

export const fullYearEffects = amounts({ da: "helårseffekt", en: "full-year effect" });

export const netLine = amountLine({ da: "netto", en: "net" });
