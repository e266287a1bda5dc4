import type { HelpOf } from "../declaration/help";
import { SHARED_HELP } from "../arguments/shared-help";
import type { INDFASNING } from "./phase-in";

export const INDFASNING_HELP: HelpOf<typeof INDFASNING> = {
  summary: {
    da: "Effekten i hvert af årene fra og med det første, mens tiltaget fases ind.",
    en: "The effect in each of the years from the first one on, while the initiative is phased in.",
  },
  parameters: {
    fullYear: {
      da: "Effekten over et helt år, i tabellens enhed og fortegn. Én celle.",
      en: "The effect over a full year, in the table's unit and sign. One cell.",
    },
    start: {
      da: "Den dag tiltaget begynder at virke. Én celle.",
      en: "The day the initiative starts to work. One cell.",
    },
    firstYear: { da: "Det første år i rækken.", en: "The first year of the row." },
    years: { da: "Hvor mange år rækken har, 1–100.", en: "How many years the row has, 1–100." },
    end: SHARED_HELP.endDates,
    steps: {
      da: "Andelen af den fulde effekt, der er nået i startåret, året efter og så fremdeles, 0–1 (0–100 %). Den sidste gælder for alle senere år. Ganges med den del af året, tiltaget virker.",
      en: "The share of the full effect reached in the start year, the year after and so on, 0–1 (0–100 %). The last one holds for all later years. Multiplied by the part of the year the initiative works.",
    },
    method: SHARED_HELP.shareMethod,
  },
  rule: {
    da: "For hvert år: helårseffekt × trin × den del af året, tiltaget virker. Uden trappe er trinnet 1.",
    en: "For each year: full-year effect × step × the part of the year in which the initiative works. Without steps the step is 1.",
  },
  edgeCases: [
    {
      da: "År før start og efter slut er 0. Årene er de samme tal, som DELÅRSEFFEKT giver år for år.",
      en: "Years before the start and after the end are 0. The years are the numbers that DELÅRSEFFEKT gives year by year.",
    },
    {
      da: "Trappens første trin gælder startåret, også når rækken begynder før eller efter det; det sidste trin gælder alle senere år.",
      en: "The first step is for the start year, also where the row begins before or after it; the last step holds for all later years.",
    },
    {
      da: "Alle argumenter undtagen trappe er én celle; af et område bruges den første celle.",
      en: "All arguments except steps are one cell; of a range the first cell is used.",
    },
    {
      da: "Antalår er et helt tal fra 1 til 100, og det sidste år er højst 9999. Ellers: #VÆRDI!.",
      en: "Years is a whole number from 1 to 100, and the last year is 9999 at most. Otherwise: #VALUE!.",
    },
    {
      da: "Uden helårseffekt (tekst eller tom) er resultatet #I/T.",
      en: "Without a full-year effect (text or empty) the result is #N/A.",
    },
  ],
  source: "domain.md §1",
  examples: [
    {
      formula: "=TILTAG.INDFASNING(372000;DATO(2018;7;1);2018;4)",
      arguments: [372000, 43282, 2018, 4],
      result: [[186000, 372000, 372000, 372000]],
      source: "Varde, bostøtte § 85",
    },
  ],
};
