import type { HelpOf } from "../declaration/help";
import type { FREMSKRIV } from "./price-level";

export const FREMSKRIV_HELP: HelpOf<typeof FREMSKRIV> = {
  summary: {
    da: "Regner beløb om fra et års prisniveau til et andets med dine egne satser.",
    en: "Takes amounts from one year's price level to another's with your own rates.",
  },
  parameters: {
    amounts: {
      da: "Beløbene i det gamle prisniveau. En celle eller et område.",
      en: "The amounts at the old price level. A cell or a range.",
    },
    from: { da: "Det år, beløbene er i priser for.", en: "The year in whose prices the amounts are." },
    to: {
      da: "Det år, beløbene skal være i priser for. Et tidligere år regner tilbage.",
      en: "The year in whose prices the amounts shall be. An earlier year goes backwards.",
    },
    rates: {
      da: "To kolonner: året og satsen fra året før til det, fx 2026 og 2,8 %. Overskrifter springes over. En sats på 0 tæller som 0 %; en tom sats mangler.",
      en: "Two columns: the year and the rate from the year before to it, such as 2026 and 2.8 %. Headings are skipped. A rate of 0 counts as 0 %; an empty rate is missing.",
    },
  },
  rule: {
    da: "Frem: beløb × (1 + sats) for hvert år efter fraår til og med tilår. Tilbage: divideret med de samme.",
    en: "Forwards: amount × (1 + rate) for each year after from year up to and including to year. Backwards: divided by the same.",
  },
  edgeCases: [
    {
      da: "Er fraår og tilår det samme, er beløbet uændret, og satserne bruges ikke.",
      en: "Where from year and to year are the same, the amount is unchanged and the rates are not used.",
    },
    {
      da: "Mangler et år mellem dem i satser, er resultatet #VÆRDI! med året. En sats på 0 er 0 %; en tom sats mangler.",
      en: "If a year between them is missing in rates, the result is #VALUE! with the year. A rate of 0 is 0 %; an empty rate is missing.",
    },
    {
      da: "Det samme år to gange, en sats på 1 (100 %) eller mere og et område, der ikke er to kolonner bredt, giver #VÆRDI!.",
      en: "The same year twice, a rate of 1 (100 %) or more and a range that is not two columns wide give #VALUE!.",
    },
    {
      da: "Et beløb, der er tekst eller tomt, er en tom celle. Uden tal i beløb er resultatet #I/T.",
      en: "An amount that is text or empty is an empty cell. Without a number in amounts the result is #N/A.",
    },
  ],
  source: "domain.md §2.4",
  examples: [
    {
      formula: "=TILTAG.FREMSKRIV(1000;2023;2026;{2024\\0,03;2025\\0,033;2026\\0,028})",
      arguments: [
        1000,
        2023,
        2026,
        [
          [2024, 0.03],
          [2025, 0.033],
          [2026, 0.028],
        ],
      ],
      result: [[1093.78172]],
      source: "domain.md §2.4, illustrative satser",
    },
  ],
};
