import { dayOf } from "../../../src/finance/calendar/day";
import type { FunctionId } from "../../../src/functions/declaration/function-id";
import { explained } from "./explained";

describe("what a user is told of an effect, a target and a deviation", () => {
  it.each<readonly [FunctionId, string, readonly unknown[], readonly (readonly [da: string, en: string])[]]>([
    [
      "AFVIGELSE",
      "excess spending",
      [134_351_271, 147_115_000],
      [
        [
          "Forventet − korrigeret: 147.115.000 − 134.351.271 = 12.763.729.",
          "Expected − corrected: 147,115,000 − 134,351,271 = 12,763,729.",
        ],
        ["Der er et merforbrug på 12.763.729.", "That is excess spending of 12,763,729."],
        ["Resultat: 12.763.729.", "Result: 12,763,729."],
      ],
    ],
    [
      "AFVIGELSE",
      "the same where underspending is a plus",
      [134_351_271, 147_115_000, "mindreforbrug"],
      [
        [
          "Korrigeret − forventet: 134.351.271 − 147.115.000 = −12.763.729.",
          "Corrected − expected: 134,351,271 − 147,115,000 = −12,763,729.",
        ],
        ["Der er et merforbrug på 12.763.729.", "That is excess spending of 12,763,729."],
        ["Resultat: −12.763.729.", "Result: −12,763,729."],
      ],
    ],
    [
      "AFVIGELSE",
      "underspending",
      [100, 90],
      [
        ["Forventet − korrigeret: 90 − 100 = −10.", "Expected − corrected: 90 − 100 = −10."],
        ["Der er et mindreforbrug på 10.", "That is underspending of 10."],
        ["Resultat: −10.", "Result: −10."],
      ],
    ],
    [
      "AFVIGELSE",
      "no deviation",
      [100, 100],
      [
        ["Forventet − korrigeret: 100 − 100 = 0.", "Expected − corrected: 100 − 100 = 0."],
        ["Der er ingen afvigelse.", "There is no deviation."],
        ["Resultat: 0.", "Result: 0."],
      ],
    ],
    [
      "REALISERINGSGRAD",
      "a target that is nearly reached",
      [-2.3, -2.6],
      [
        [
          "Realiseret ÷ mål: −2,3 ÷ (−2,6) ≈ 0,884615, altså 88,4615 %.",
          "Realised ÷ target: −2.3 ÷ (−2.6) ≈ 0.884615, that is 88.4615 %.",
        ],
        ["Resultat: 0,884615384615385.", "Result: 0.884615384615385."],
      ],
    ],
    [
      "AKKUMULERETMAALTAL",
      "new targets as a level",
      [[[2, 3]]],
      [
        [
          "Måltallene er nye og varige, så hvert års niveau er niveauet året før plus årets nye måltal.",
          "The targets are new and lasting, so each year's level is the level of the year before plus the new target.",
        ],
        ["År 1: niveau 2.", "Year 1: level 2."],
        ["År 2: niveau 2 + 3 = 5.", "Year 2: level 2 + 3 = 5."],
        ["Resultat: 2 · 5.", "Result: 2 · 5."],
      ],
    ],
    [
      "AKKUMULERETMAALTAL",
      "new targets as the money so far",
      [[[2, 3]], "beløb"],
      [
        [
          "Måltallene er nye og varige. Niveauet vokser med årets nye måltal, og beløbet er summen af niveauerne.",
          "The targets are new and lasting. The level grows by the year's new target, and the amount is the sum of the levels.",
        ],
        ["År 1: niveau 2; beløb 2.", "Year 1: level 2; amount 2."],
        ["År 2: niveau 2 + 3 = 5; beløb 2 + 5 = 7.", "Year 2: level 2 + 3 = 5; amount 2 + 5 = 7."],
        ["Resultat: 2 · 7.", "Result: 2 · 7."],
      ],
    ],
    [
      "AKKUMULERETMAALTAL",
      "new targets as a plain sum",
      [[[2, 3, ""]], "sum"],
      [
        ["Den rene sum af måltallene: 2 + 3 + 0 = 5.", "The plain sum of the targets: 2 + 3 + 0 = 5."],
        ["Resultat: 5.", "Result: 5."],
      ],
    ],
    [
      "UDESTAAENDE",
      "each year by itself",
      [
        [[-100, -100]],
        [
          [-150, -80],
          [0, 10],
        ],
      ],
      [
        ["Hvert år for sig; effekten er summen af 2 rækker.", "Each year by itself; the effect is the sum of 2 rows."],
        ["År 1: måltal −100 − effekt (−150) = 50.", "Year 1: target −100 − effect (−150) = 50."],
        ["År 2: måltal −100 − effekt (−70) = −30.", "Year 2: target −100 − effect (−70) = −30."],
        ["Resultat: 50 · −30.", "Result: 50 · −30."],
      ],
    ],
    [
      "BORGEREFFEKT",
      "ten citizens at a lower price from July",
      [10, 1_200_000, 700_000, dayOf(2023, 7, 1), 2023],
      [
        [
          "Pr. borger om året: ny pris − nuværende pris, 700.000 − 1.200.000 = −500.000.",
          "A citizen, a year: new price − present price, 700,000 − 1,200,000 = −500,000.",
        ],
        ["Helårseffekt: 10 × (−500.000) = −5.000.000.", "Full-year effect: 10 × (−500,000) = −5,000,000."],
        [
          "Effekten starter 1-7-2023 og virker i 6 af 12 måneder i 2023: andel 6/12 = 0,5.",
          "The effect starts on 1 July 2023 and works in 6 of 12 months of 2023: share 6/12 = 0.5.",
        ],
        ["−5.000.000 × 6/12 = −2.500.000.", "−5,000,000 × 6/12 = −2,500,000."],
        ["Resultat: −2.500.000.", "Result: −2,500,000."],
      ],
    ],
    [
      "HELAARSEFFEKT",
      "a third of the year",
      [130_000, dayOf(2018, 9, 1)],
      [
        [
          "Effekten starter 1-9-2018 og virker i 4 af 12 måneder i 2018: andel 4/12 ≈ 0,333333.",
          "The effect starts on 1 September 2018 and works in 4 of 12 months of 2018: share 4/12 ≈ 0.333333.",
        ],
        ["130.000 × 12 ÷ 4 = 390.000.", "130,000 × 12 ÷ 4 = 390,000."],
        ["Resultat: 390.000.", "Result: 390,000."],
      ],
    ],
    [
      "INDFASNING",
      "phasing in by days, with an end",
      [365, dayOf(2026, 9, 1), 2026, 2, dayOf(2027, 1, 31), null, "dag"],
      [
        [
          "Tiltaget virker fra 1-9-2026 til 31-1-2027.",
          "The initiative works from 1 September 2026 to 31 January 2027.",
        ],
        ["2026, 122 af 365 dage: 365 × 122/365 = 122.", "2026, 122 of 365 days: 365 × 122/365 = 122."],
        ["2027, 31 af 365 dage: 365 × 31/365 = 31.", "2027, 31 of 365 days: 365 × 31/365 = 31."],
        ["Resultat: 122 · 31.", "Result: 122 · 31."],
      ],
    ],
    [
      "DELAARSEFFEKT",
      "by days, with an end",
      [365_000, dayOf(2026, 9, 1), 2026, dayOf(2027, 1, 31), "dag"],
      [
        [
          "Effekten varer fra 1-9-2026 til 31-1-2027 og virker i 122 af 365 dage i 2026: andel 122/365 ≈ 0,334247.",
          "The effect lasts from 1 September 2026 to 31 January 2027 and works in 122 of 365 days of 2026: share 122/365 ≈ 0.334247.",
        ],
        ["365.000 × 122/365 = 122.000.", "365,000 × 122/365 = 122,000."],
        ["Resultat: 122.000.", "Result: 122,000."],
      ],
    ],
    [
      "INDFASNING",
      "a stair without an end",
      [100, dayOf(2018, 7, 1), 2018, 2, null, [[0.25, 1]]],
      [
        ["Tiltaget virker fra 1-7-2018 og frem.", "The initiative works from 1 July 2018 on."],
        [
          "2018, 6 af 12 måneder: 25 % × 100 = 25; 25 × 6/12 = 12,5.",
          "2018, 6 of 12 months: 25 % × 100 = 25; 25 × 6/12 = 12.5.",
        ],
        [
          "2019, 12 af 12 måneder: 100 % × 100 = 100; 100 × 12/12 = 100.",
          "2019, 12 of 12 months: 100 % × 100 = 100; 100 × 12/12 = 100.",
        ],
        ["Resultat: 12,5 · 100.", "Result: 12.5 · 100."],
      ],
    ],
  ])("%s: %s", (id, _, given, sentences) => {
    expect(explained(id, given)).toEqual(sentences);
  });
});
