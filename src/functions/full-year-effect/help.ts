import type { HelpOf } from "../declaration/help";
import { SHARED_EDGES, SHARED_HELP } from "../arguments/shared-help";
import type { HELAARSEFFEKT } from "./full-year-effect";

export const HELAARSEFFEKT_HELP: HelpOf<typeof HELAARSEFFEKT> = {
  summary: {
    da: "Effekten over et helt år, når du kender effekten i startåret og startdatoen.",
    en: "The effect over a full year, when you know the effect in the start year and the start date.",
  },
  parameters: {
    partYear: {
      da: "Effekten i startåret, i tabellens enhed og fortegn. En celle eller et område.",
      en: "The effect in the start year, in the table's unit and sign. A cell or a range.",
    },
    start: SHARED_HELP.startDates,
    end: SHARED_HELP.endDates,
    method: SHARED_HELP.shareMethod,
  },
  rule: {
    da: "Helårseffekt = delårseffekt ÷ den del af startåret, tiltaget virker.",
    en: "Full-year effect = part-year effect ÷ the part of the start year in which the initiative works.",
  },
  edgeCases: [
    {
      da: "»måned«: en start den 31. tæller hele måneden med. »dag«: begge ender tælles med, skudår har 366 dage.",
      en: "“month”: a start on the 31st counts the whole month. “day”: both ends count, leap years have 366 days.",
    },
    {
      da: "Uden delårseffekt (tekst eller tom) er elementet en tom celle, og datoen må mangle. Er der ingen delårseffekt overhovedet, er resultatet #I/T.",
      en: "Without a part-year effect (text or empty) the element is an empty cell, and the date may be missing. Without any part-year effect the result is #N/A.",
    },
    {
      da: "En startdato, der er tom eller 0, og en slutdato før startdatoen giver #VÆRDI!.",
      en: "A start date that is empty or 0, and an end date before the start date, give #VALUE!.",
    },
    SHARED_EDGES.elementwise,
  ],
  source: "domain.md §1.1",
  examples: [
    {
      formula: "=TILTAG.HELÅRSEFFEKT(186000;DATO(2018;7;1))",
      arguments: [186000, 43282],
      result: [[372000]],
      source: "Varde, bostøtte § 85",
    },
  ],
};
