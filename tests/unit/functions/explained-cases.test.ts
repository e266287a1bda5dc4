import { dayOf } from "../../../src/finance/calendar/day";
import type { FunctionId } from "../../../src/functions/declaration/function-id";
import { explained } from "./explained";

describe("what a user is told of cases and their refund", () => {
  it.each<readonly [FunctionId, string, readonly unknown[], readonly (readonly [da: string, en: string])[]]>([
    [
      "HELAARSPERSONER",
      "two cases, one of them open",
      [[[dayOf(2026, 3, 15)], [dayOf(2026, 1, 1)]], [[dayOf(2026, 6, 30)], [""]], 2026],
      [
        [
          "15-3-2026 til 30-6-2026 (række 1): 108 af 365 dage i 2026.",
          "15 March 2026 to 30 June 2026 (row 1): 108 of 365 days of 2026.",
        ],
        [
          "1-1-2026 og frem (åben) (række 2): 365 af 365 dage i 2026.",
          "1 January 2026 on (open) (row 2): 365 of 365 days of 2026.",
        ],
        ["Dage i alt ÷ årets dage: 473 ÷ 365 ≈ 1,29589.", "Days in all ÷ days of the year: 473 ÷ 365 ≈ 1.29589."],
        ["Resultat: 1,2958904109589.", "Result: 1.2958904109589."],
      ],
    ],
    [
      "HELAARSPERSONER",
      "two persons",
      [dayOf(2026, 3, 15), dayOf(2026, 6, 30), 2026, 2],
      [
        [
          "15-3-2026 til 30-6-2026: 108 af 365 dage i 2026, × 2 = 216.",
          "15 March 2026 to 30 June 2026: 108 of 365 days of 2026, × 2 = 216.",
        ],
        ["Dage i alt ÷ årets dage: 216 ÷ 365 ≈ 0,591781.", "Days in all ÷ days of the year: 216 ÷ 365 ≈ 0.591781."],
        ["Resultat: 0,591780821917808.", "Result: 0.591780821917808."],
      ],
    ],
    [
      "SAGSUDGIFT",
      "a price by the day",
      [2503, "døgn", dayOf(2017, 3, 1), null, dayOf(2018, 1, 1), dayOf(2018, 12, 31)],
      [
        [
          "Af perioden 1-1-2018 til 31-12-2018 har sagen 365 dage: 1-1-2018 til 31-12-2018, begge talt med.",
          "Of the period 1 January 2018 to 31 December 2018 the case has 365 days: 1 January 2018 to 31 December 2018, both included.",
        ],
        ["Takst 2.503 × 365 dage = 913.595.", "Rate 2,503 × 365 days = 913,595."],
        ["Resultat: 913.595.", "Result: 913,595."],
      ],
    ],
    [
      "SAGSUDGIFT",
      "ten hours a week",
      [350, "time", dayOf(2026, 1, 1), dayOf(2026, 1, 14), dayOf(2026, 1, 1), dayOf(2026, 12, 31), 10],
      [
        [
          "Af perioden 1-1-2026 til 31-12-2026 har sagen 14 dage: 1-1-2026 til 14-1-2026, begge talt med.",
          "Of the period 1 January 2026 to 31 December 2026 the case has 14 days: 1 January 2026 to 14 January 2026, both included.",
        ],
        ["Takst 350 × 10 timer om ugen × 14 dage ÷ 7 = 7.000.", "Rate 350 × 10 hours a week × 14 days ÷ 7 = 7,000."],
        ["Resultat: 7.000.", "Result: 7,000."],
      ],
    ],
    [
      "SAGSUDGIFT",
      "half a place for a day",
      [7000, "uge", dayOf(2026, 1, 1), dayOf(2026, 1, 1), dayOf(2026, 1, 1), dayOf(2026, 12, 31), 0.5],
      [
        [
          "Af perioden 1-1-2026 til 31-12-2026 har sagen 1 dag: 1-1-2026 til 1-1-2026, begge talt med.",
          "Of the period 1 January 2026 to 31 December 2026 the case has 1 day: 1 January 2026 to 1 January 2026, both included.",
        ],
        ["Takst 7.000 × 0,5 × 1 dag ÷ 7 = 500.", "Rate 7,000 × 0.5 × 1 day ÷ 7 = 500."],
        ["Resultat: 500.", "Result: 500."],
      ],
    ],
    [
      "SAGSUDGIFT",
      "one whole month",
      [31_000, "måned", dayOf(2026, 2, 1), dayOf(2026, 2, 28), dayOf(2026, 1, 1), dayOf(2026, 12, 31)],
      [
        [
          "Af perioden 1-1-2026 til 31-12-2026 har sagen 28 dage: 1-2-2026 til 28-2-2026, begge talt med.",
          "Of the period 1 January 2026 to 31 December 2026 the case has 28 days: 1 February 2026 to 28 February 2026, both included.",
        ],
        ["Februar 2026: 1 hel måned.", "February 2026: 1 whole month."],
        ["Takst 31.000 × 1 måned = 31.000.", "Rate 31,000 × 1 month = 31,000."],
        ["Resultat: 31.000.", "Result: 31,000."],
      ],
    ],
    [
      "SAGSUDGIFT",
      "parts of months only",
      [31_000, "måned", dayOf(2026, 1, 31), dayOf(2026, 2, 14), dayOf(2026, 1, 1), dayOf(2026, 12, 31)],
      [
        [
          "Af perioden 1-1-2026 til 31-12-2026 har sagen 15 dage: 31-1-2026 til 14-2-2026, begge talt med.",
          "Of the period 1 January 2026 to 31 December 2026 the case has 15 days: 31 January 2026 to 14 February 2026, both included.",
        ],
        ["Januar 2026: 1 af 31 dage ≈ 0,032258.", "January 2026: 1 of 31 days ≈ 0.032258."],
        ["Februar 2026: 14 af 28 dage = 0,5.", "February 2026: 14 of 28 days = 0.5."],
        ["Takst 31.000 × 0,532258 måneder ≈ 16.500.", "Rate 31,000 × 0.532258 months ≈ 16,500."],
        ["Resultat: 16.500.", "Result: 16,500."],
      ],
    ],
    [
      "SAGSUDGIFT",
      "a price by the year over a leap year",
      [365_000, "år", dayOf(2025, 7, 1), dayOf(2028, 1, 31), dayOf(2020, 1, 1), dayOf(2030, 12, 31)],
      [
        [
          "Af perioden 1-1-2020 til 31-12-2030 har sagen 945 dage: 1-7-2025 til 31-1-2028, begge talt med.",
          "Of the period 1 January 2020 to 31 December 2030 the case has 945 days: 1 July 2025 to 31 January 2028, both included.",
        ],
        ["2025: 184 af 365 dage ≈ 0,50411.", "2025: 184 of 365 days ≈ 0.50411."],
        ["2026 til 2027: 2 hele år.", "2026 to 2027: 2 whole years."],
        ["2028: 31 af 366 dage ≈ 0,084699.", "2028: 31 of 366 days ≈ 0.084699."],
        ["Takst 365.000 × 2,588809 år ≈ 944.915,3.", "Rate 365,000 × 2.588809 years ≈ 944,915.3."],
        ["Resultat: 944.915,300546448.", "Result: 944,915.300546448."],
      ],
    ],
    [
      "SAGSUDGIFT",
      "one whole year",
      [365_000, "år", dayOf(2025, 7, 1), null, dayOf(2026, 1, 1), dayOf(2026, 12, 31)],
      [
        [
          "Af perioden 1-1-2026 til 31-12-2026 har sagen 365 dage: 1-1-2026 til 31-12-2026, begge talt med.",
          "Of the period 1 January 2026 to 31 December 2026 the case has 365 days: 1 January 2026 to 31 December 2026, both included.",
        ],
        ["2026: 1 helt år.", "2026: 1 whole year."],
        ["Takst 365.000 × 1 år = 365.000.", "Rate 365,000 × 1 year = 365,000."],
        ["Resultat: 365.000.", "Result: 365,000."],
      ],
    ],
    [
      "SAGSUDGIFT",
      "no days in the period",
      [31_000, "måned", dayOf(2025, 2, 1), dayOf(2025, 2, 28), dayOf(2026, 1, 1), dayOf(2026, 12, 31)],
      [
        [
          "Sagen har ingen dage i perioden 1-1-2026 til 31-12-2026.",
          "The case has no days in the period 1 January 2026 to 31 December 2026.",
        ],
        ["Resultat: 0.", "Result: 0."],
      ],
    ],
    [
      "STATSREFUSION",
      "one month's refund",
      [[[200_000]], [[860_000, 1_680_000, 2_120_000]]],
      [
        [
          "Hver måned måles mod 1/12 af grænserne, med satsen over hver: ≈ 71.666,67 (25 %), 140.000 (50 %), ≈ 176.666,67 (75 %).",
          "Each month is measured against 1/12 of the thresholds, with the rate above each: ≈ 71,666.67 (25 %), 140,000 (50 %), ≈ 176,666.67 (75 %).",
        ],
        [
          "Måned 1: udgift 200.000. 25 % af 68.333,33 + 50 % af 36.666,67 + 75 % af 23.333,33 ≈ 52.916,67.",
          "Month 1: cost 200,000. 25 % of 68,333.33 + 50 % of 36,666.67 + 75 % of 23,333.33 ≈ 52,916.67.",
        ],
        ["Resultat: 52.916,6666666667.", "Result: 52,916.6666666667."],
      ],
    ],
    [
      "STATSREFUSION",
      "two months' refund",
      [[[200_000, 90_000]], [[860_000, 1_680_000, 2_120_000]]],
      [
        [
          "Hver måned måles mod 1/12 af grænserne, med satsen over hver: ≈ 71.666,67 (25 %), 140.000 (50 %), ≈ 176.666,67 (75 %).",
          "Each month is measured against 1/12 of the thresholds, with the rate above each: ≈ 71,666.67 (25 %), 140,000 (50 %), ≈ 176,666.67 (75 %).",
        ],
        [
          "Måned 1: udgift 200.000. 25 % af 68.333,33 + 50 % af 36.666,67 + 75 % af 23.333,33 ≈ 52.916,67.",
          "Month 1: cost 200,000. 25 % of 68,333.33 + 50 % of 36,666.67 + 75 % of 23,333.33 ≈ 52,916.67.",
        ],
        [
          "Måned 2: udgift 90.000. 25 % af 18.333,33 ≈ 4.583,33.",
          "Month 2: cost 90,000. 25 % of 18,333.33 ≈ 4,583.33.",
        ],
        [
          "Månederne lagt sammen: 52.916,67 + 4.583,33 ≈ 57.500.",
          "The months added up: 52,916.67 + 4,583.33 ≈ 57,500.",
        ],
        ["Resultat: 57.500.", "Result: 57,500."],
      ],
    ],
    [
      "NETTOEFFEKT",
      "what is rejected",
      [
        [
          [-7300, -9000],
          [250, "-"],
        ],
        [["i gang"], ["afvist"]],
      ],
      [
        ["Række 2 er udgået eller afvist og tæller ikke med.", "Left out as withdrawn or rejected: row 2."],
        ["Kolonne 1: −7.300 (1 række).", "Column 1: −7,300 (1 row)."],
        ["Kolonne 2: −9.000 (1 række).", "Column 2: −9,000 (1 row)."],
        ["Resultat: −7.300 · −9.000.", "Result: −7,300 · −9,000."],
      ],
    ],
    [
      "SAGSUDGIFT",
      "parts of months on both sides of New Year",
      [31_000, "måned", dayOf(2025, 11, 15), dayOf(2026, 2, 14), dayOf(2025, 1, 1), dayOf(2026, 12, 31)],
      [
        [
          "Af perioden 1-1-2025 til 31-12-2026 har sagen 92 dage: 15-11-2025 til 14-2-2026, begge talt med.",
          "Of the period 1 January 2025 to 31 December 2026 the case has 92 days: 15 November 2025 to 14 February 2026, both included.",
        ],
        ["November 2025: 16 af 30 dage ≈ 0,533333.", "November 2025: 16 of 30 days ≈ 0.533333."],
        ["December 2025 til januar 2026: 2 hele måneder.", "December 2025 to January 2026: 2 whole months."],
        ["Februar 2026: 14 af 28 dage = 0,5.", "February 2026: 14 of 28 days = 0.5."],
        ["Takst 31.000 × 3,033333 måneder ≈ 94.033,33.", "Rate 31,000 × 3.033333 months ≈ 94,033.33."],
        ["Resultat: 94.033,3333333333.", "Result: 94,033.3333333333."],
      ],
    ],
    [
      "SAGSUDGIFT",
      "a rate with more digits than are shown",
      [0.123456789, "døgn", dayOf(2026, 1, 1), dayOf(2026, 1, 10), dayOf(2026, 1, 1), dayOf(2026, 12, 31)],
      [
        [
          "Af perioden 1-1-2026 til 31-12-2026 har sagen 10 dage: 1-1-2026 til 10-1-2026, begge talt med.",
          "Of the period 1 January 2026 to 31 December 2026 the case has 10 days: 1 January 2026 to 10 January 2026, both included.",
        ],
        ["Takst 0,123457 × 10 dage ≈ 1,234568.", "Rate 0.123457 × 10 days ≈ 1.234568."],
        ["Resultat: 1,23456789.", "Result: 1.23456789."],
      ],
    ],
    [
      "SAGSUDGIFT",
      "a day of a price by the year",
      [365_000, "år", dayOf(2026, 1, 1), dayOf(2026, 1, 1), dayOf(2026, 1, 1), dayOf(2026, 12, 31)],
      [
        [
          "Af perioden 1-1-2026 til 31-12-2026 har sagen 1 dag: 1-1-2026 til 1-1-2026, begge talt med.",
          "Of the period 1 January 2026 to 31 December 2026 the case has 1 day: 1 January 2026 to 1 January 2026, both included.",
        ],
        ["2026: 1 af 365 dage ≈ 0,00274.", "2026: 1 of 365 days ≈ 0.00274."],
        ["Takst 365.000 × 0,00274 år ≈ 1.000.", "Rate 365,000 × 0.00274 years ≈ 1,000."],
        ["Resultat: 1.000.", "Result: 1,000."],
      ],
    ],
  ])("%s: %s", (id, _, given, sentences) => {
    expect(explained(id, given)).toEqual(sentences);
  });
});
