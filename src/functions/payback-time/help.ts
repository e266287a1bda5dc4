import type { HelpOf } from "../declaration/help";
import { SHARED_HELP } from "../arguments/shared-help";
import type { TILBAGEBETALINGSTID } from "./payback-time";

export const TILBAGEBETALINGSTID_HELP: HelpOf<typeof TILBAGEBETALINGSTID> = {
  summary: {
    da: "Antal år fra begyndelsen af det første år, til besparelserne har betalt investeringen tilbage.",
    en: "The number of years from the beginning of the first year until the savings have paid the investment back.",
  },
  parameters: {
    net: SHARED_HELP.netLine,
    sign: {
      da: "Det fortegn, en besparelse har: »minus« (standard) eller »plus«. Investeringen har det modsatte.",
      en: "The sign of a saving: “minus” (default) or “plus”. The investment has the opposite one.",
    },
  },
  rule: {
    da: "Årene lægges sammen, til saldoen er tilbage på 0: hele år + det, der mangler, ÷ årets besparelse.",
    en: "The years are added up until the balance is back at 0: whole years + what is missing ÷ the year's saving.",
  },
  edgeCases: [
    {
      da: "Tiden regnes fra begyndelsen af det første år i netto, også hvis investeringen kommer senere.",
      en: "Time is counted from the beginning of the first year of net, also where the investment comes later.",
    },
    {
      da: "Det første tidspunkt gælder, også hvis saldoen senere går under 0 igen.",
      en: "The first time holds, also where the balance falls below 0 again later.",
    },
    {
      da: "Er der ingen investering, er resultatet 0. Betales den ikke tilbage inden for årene, er det #I/T.",
      en: "Without an investment the result is 0. If it is not paid back within the years, it is #N/A.",
    },
    {
      da: "Et år uden tal tæller som 0. En blok med flere rækker og kolonner giver #VÆRDI!.",
      en: "A year without a number counts as 0. A block of several rows and columns gives #VALUE!.",
    },
  ],
  source: "domain.md §1",
  examples: [
    {
      formula: "=TILTAG.TILBAGEBETALINGSTID({1500\\-400\\-800\\-800})",
      arguments: [[[1500, -400, -800, -800]]],
      result: [[3.375]],
      source: "domain.md §1, illustrative tal",
    },
    {
      formula: '=TILTAG.TILBAGEBETALINGSTID({-1500\\400\\800\\800};"plus")',
      arguments: [[[-1500, 400, 800, 800]], "plus"],
      result: [[3.375]],
      source: "domain.md §1, illustrative tal",
    },
  ],
};
