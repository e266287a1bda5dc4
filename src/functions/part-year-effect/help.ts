import type { HelpOf } from "../declaration/help";
import { SHARED_EDGES, SHARED_HELP } from "../arguments/shared-help";
import type { DELAARSEFFEKT } from "./part-year-effect";

export const DELAARSEFFEKT_HELP: HelpOf<typeof DELAARSEFFEKT> = {
  summary: {
    da: "Den del af en helårseffekt, der falder i et bestemt år.",
    en: "The part of a full-year effect that falls in a given year.",
  },
  parameters: {
    fullYear: SHARED_HELP.fullYearEffects,
    start: SHARED_HELP.startDates,
    year: SHARED_HELP.effectYears,
    end: SHARED_HELP.endDates,
    method: SHARED_HELP.shareMethod,
  },
  rule: {
    da: "Delårseffekt = helårseffekt × den del af året, tiltaget virker.",
    en: "Part-year effect = full-year effect × the part of the year in which the initiative works.",
  },
  edgeCases: [
    {
      da: "Før startåret og efter slutåret er effekten 0; i hele år er den helårseffekten.",
      en: "Before the start year and after the end year the effect is 0; in whole years it is the full-year effect.",
    },
    {
      da: "»måned«: en start den 31. tæller hele måneden med. »dag«: begge ender tælles med, skudår har 366 dage.",
      en: "“month”: a start on the 31st counts the whole month. “day”: both ends count, leap years have 366 days.",
    },
    {
      da: "Uden helårseffekt (tekst eller tom) er elementet en tom celle, og dato og år må mangle.",
      en: "Without a full-year effect (text or empty) the element is an empty cell, and date and year may be missing.",
    },
    {
      da: "Manglende startdato eller år (tom eller 0), årstal uden for 1900–9999 og en slutdato før startdatoen giver #VÆRDI!.",
      en: "A missing start date or year (empty or 0), years outside 1900–9999 and an end date before the start date give #VALUE!.",
    },
    SHARED_EDGES.elementwise,
  ],
  source: "domain.md §1.1",
  examples: [
    {
      formula: "=TILTAG.DELÅRSEFFEKT(390000;DATO(2018;9;1);2018)",
      arguments: [390000, 43344, 2018],
      result: [[130000]],
      source: "Varde, digital støtte",
    },
    {
      formula: '=TILTAG.DELÅRSEFFEKT(365000;DATO(2026;9;1);2026;;"dag")',
      arguments: [365000, 46266, 2026, null, "dag"],
      result: [[122000]],
      source: "domain.md §10",
    },
  ],
};
