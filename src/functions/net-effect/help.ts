import type { HelpOf } from "../declaration/help";
import type { NETTOEFFEKT } from "./net-effect";

export const NETTOEFFEKT_HELP: HelpOf<typeof NETTOEFFEKT> = {
  summary: {
    da: "Summen af tiltagenes beløb for hvert år – uden udgåede rækker og, hvis du vil, vægtet med sandsynlighed.",
    en: "The sum of the initiatives' amounts for each year – without withdrawn rows and, if you like, weighted by probability.",
  },
  parameters: {
    amounts: {
      da: "Beløbene, ét tiltag i hver række og ét år i hver kolonne. Tekst, »-« og tomme celler er ikke kvantificeret og tæller ikke med.",
      en: "The amounts, one initiative in each row and one year in each column. Text, “-” and empty cells are not quantified and do not count.",
    },
    status: {
      da: "En kolonne med status for hver række. Rækker med »udgået« eller »afvist« tæller ikke med.",
      en: "A column with the status of each row. Rows marked “udgået” (withdrawn) or “afvist” (rejected) do not count.",
    },
    probability: {
      da: "En kolonne med sandsynligheden for hver række, 0–1 (0–100 %). Beløbene vægtes med den.",
      en: "A column with the probability of each row, 0–1 (0–100 %). The amounts are weighted by it.",
    },
  },
  rule: {
    da: "For hver kolonne: Σ beløb × sandsynlighed over de rækker, der tæller. Uden sandsynlighed: Σ beløb.",
    en: "For each column: Σ amount × probability over the rows that count. Without probability: Σ amount.",
  },
  edgeCases: [
    {
      da: "En række med status »udgået« eller »afvist« tæller ikke med, uanset store og små bogstaver; alle andre ord tæller med.",
      en: "A row with the status “udgået” or “afvist” does not count, whatever the case; with all other words it does.",
    },
    {
      da: "En kolonne, hvor intet tæller med, giver 0. Er der slet ingen tal i beløb, er resultatet #I/T.",
      en: "A column where nothing counts gives 0. If there is no number in amounts at all, the result is #N/A.",
    },
    {
      da: "En række uden sandsynlighed (tom eller tekst) er udeladt; 0 giver det samme.",
      en: "A row without a probability (empty or text) is left out; 0 gives the same.",
    },
    {
      da: "Status og sandsynlighed er én kolonne med lige så mange rækker som beløb. Ellers: #VÆRDI!.",
      en: "Status and probability are one column with as many rows as amounts. Otherwise: #VALUE!.",
    },
  ],
  source: "domain.md §1",
  examples: [
    {
      formula: "=TILTAG.NETTOEFFEKT({-7300\\-9000\\-9000\\-9000;250\\175\\175\\175})",
      arguments: [
        [
          [-7300, -9000, -9000, -9000],
          [250, 175, 175, 175],
        ],
      ],
      result: [[-7050, -8825, -8825, -8825]],
      source: "Høje-Taastrup, prioriteringsforslag SU01",
    },
    {
      formula:
        "=TILTAG.NETTOEFFEKT({2\\2,5\\3\\3;1\\1\\1,5\\1,5;0,75\\1,25\\1,75\\2,25;1\\1\\1\\1;-1,5\\-1,5\\-1,5\\-1,5;1\\1,5\\2\\2;1\\2\\2\\2;1\\2\\2\\2;0,25\\0,25\\0,25\\0,25;0,75\\0,75\\0,75\\0,75})",
      arguments: [
        [
          [2, 2.5, 3, 3],
          [1, 1, 1.5, 1.5],
          [0.75, 1.25, 1.75, 2.25],
          [1, 1, 1, 1],
          [-1.5, -1.5, -1.5, -1.5],
          [1, 1.5, 2, 2],
          [1, 2, 2, 2],
          [1, 2, 2, 2],
          [0.25, 0.25, 0.25, 0.25],
          [0.75, 0.75, 0.75, 0.75],
        ],
      ],
      result: [[7.25, 10.75, 12.75, 13.25]],
      source: "Ballerup, strategiplanens ti tiltag i mio. kr.",
    },
  ],
};
