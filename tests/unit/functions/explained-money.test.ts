import type { FunctionId } from "../../../src/functions/declaration/function-id";
import { explained } from "./explained";

describe("what a user is told of investments, prices and sums", () => {
  it.each<readonly [FunctionId, string, readonly unknown[], readonly (readonly [da: string, en: string])[]]>([
    [
      "TILBAGEBETALINGSTID",
      "savings written with plus",
      [[[-1500, 400, 800, 800]], "plus"],
      [
        [
          "Besparelser tælles som plus, investeringen som minus, og årene lægges sammen.",
          "Savings count as plus, the investment as minus, and the years are added up.",
        ],
        ["År 1: −1.500, saldo −1.500.", "Year 1: −1,500, balance −1,500."],
        ["År 2: 400, saldo −1.100.", "Year 2: 400, balance −1,100."],
        ["År 3: 800, saldo −300.", "Year 3: 800, balance −300."],
        [
          "I år 4 mangler 300, og året giver 800: 300 ÷ 800 = 0,375 af året.",
          "In year 4, 300 is missing, and the year gives 800: 300 ÷ 800 = 0.375 of the year.",
        ],
        ["Hele år + den del: 3 + 0,375 = 3,375.", "Whole years + that part: 3 + 0.375 = 3.375."],
        ["Resultat: 3,375.", "Result: 3.375."],
      ],
    ],
    [
      "TILBAGEBETALINGSTID",
      "no investment",
      [[[-400, -800]]],
      [
        [
          "Saldoen er aldrig under 0: der er ingen investering at betale tilbage.",
          "The balance is never below 0: there is no investment to pay back.",
        ],
        ["Resultat: 0.", "Result: 0."],
      ],
    ],
    [
      "NUTIDSVAERDI",
      "the first year not discounted",
      [[[7.25, 10.75]], 0.035],
      [
        [
          "Renten er 3,5 %, og det første år diskonteres ikke (t = 0).",
          "The rate is 3.5 %, and the first year is not discounted (t = 0).",
        ],
        ["År 1 (t = 0): 7,25 ÷ 1 = 7,25.", "Year 1 (t = 0): 7.25 ÷ 1 = 7.25."],
        ["År 2 (t = 1): 10,75 ÷ 1,035 ≈ 10,386473.", "Year 2 (t = 1): 10.75 ÷ 1.035 ≈ 10.386473."],
        ["Årene lagt sammen: 7,25 + 10,386473 ≈ 17,636473.", "The years added up: 7.25 + 10.386473 ≈ 17.636473."],
        ["Resultat: 17,6364734299517.", "Result: 17.6364734299517."],
      ],
    ],
    [
      "NUTIDSVAERDI",
      "the first year discounted, and a year without an amount",
      [[[7.25, "", 10.75]], 0.035, 1],
      [
        [
          "Renten er 3,5 %, og det første år diskonteres ét år (t = 1).",
          "The rate is 3.5 %, and the first year is discounted one year (t = 1).",
        ],
        ["År 1 (t = 1): 7,25 ÷ 1,035 ≈ 7,004831.", "Year 1 (t = 1): 7.25 ÷ 1.035 ≈ 7.004831."],
        ["År 2 (t = 2): 0 ÷ 1,071225 = 0.", "Year 2 (t = 2): 0 ÷ 1.071225 = 0."],
        ["År 3 (t = 3): 10,75 ÷ 1,108718 ≈ 9,695884.", "Year 3 (t = 3): 10.75 ÷ 1.108718 ≈ 9.695884."],
        [
          "Årene lagt sammen: 7,004831 + 0 + 9,695884 ≈ 16,700715.",
          "The years added up: 7.004831 + 0 + 9.695884 ≈ 16.700715.",
        ],
        ["Resultat: 16,7007150038056.", "Result: 16.7007150038056."],
      ],
    ],
    [
      "FREMSKRIV",
      "forwards",
      [
        1000,
        2023,
        2025,
        [
          [2024, 0.03],
          [2025, 0.033],
        ],
      ],
      [
        ["2024: 3 %, altså 1 + satsen er 1,03.", "2024: 3 %, so 1 + the rate is 1.03."],
        ["2025: 3,3 %, altså 1 + satsen er 1,033.", "2025: 3.3 %, so 1 + the rate is 1.033."],
        [
          "Satserne ganget sammen, 2023 til 2025: faktor = 1,06399.",
          "The rates multiplied, 2023 to 2025: factor = 1.06399.",
        ],
        ["Frem: 1.000 × 1,06399 = 1.063,99.", "Forwards: 1,000 × 1.06399 = 1,063.99."],
        ["Resultat: 1.063,99.", "Result: 1,063.99."],
      ],
    ],
    [
      "FREMSKRIV",
      "backwards",
      [1028, 2026, 2025, [[2026, 0.028]]],
      [
        ["2026: 2,8 %, altså 1 + satsen er 1,028.", "2026: 2.8 %, so 1 + the rate is 1.028."],
        [
          "Satserne ganget sammen, 2025 til 2026: faktor = 1,028.",
          "The rates multiplied, 2025 to 2026: factor = 1.028.",
        ],
        ["Tilbage: 1.028 ÷ 1,028 = 1.000.", "Backwards: 1,028 ÷ 1.028 = 1,000."],
        ["Resultat: 1.000.", "Result: 1,000."],
      ],
    ],
    [
      "FREMSKRIV",
      "nowhere",
      [7, 2026, 2026, [[2026, 0.028]]],
      [
        [
          "Fraår og tilår er begge 2026, så beløbet er uændret.",
          "From year and to year are both 2026, so the amount is unchanged.",
        ],
        ["Resultat: 7.", "Result: 7."],
      ],
    ],
    [
      "PRISMAENGDE",
      "two parts",
      [100, 800, 96, 860],
      [
        ["Mængde: (96 − 100) × 800 = −3.200.", "Volume: (96 − 100) × 800 = −3,200."],
        ["Pris: (860 − 800) × 96 = 5.760.", "Price: (860 − 800) × 96 = 5,760."],
        [
          "Tilsammen er det ændringen i udgiften: 82.560 − 80.000 = 2.560.",
          "Together they are the change in cost: 82,560 − 80,000 = 2,560.",
        ],
        ["Resultat: −3.200 · 5.760.", "Result: −3,200 · 5,760."],
      ],
    ],
    [
      "PRISMAENGDE",
      "three parts",
      [100, 800, 96, 860, "tre"],
      [
        ["Mængde: (96 − 100) × 800 = −3.200.", "Volume: (96 − 100) × 800 = −3,200."],
        ["Pris: (860 − 800) × 100 = 6.000.", "Price: (860 − 800) × 100 = 6,000."],
        ["Kryds: (96 − 100) × (860 − 800) = −240.", "Cross term: (96 − 100) × (860 − 800) = −240."],
        [
          "Tilsammen er det ændringen i udgiften: 82.560 − 80.000 = 2.560.",
          "Together they are the change in cost: 82,560 − 80,000 = 2,560.",
        ],
        ["Resultat: −3.200 · 6.000 · −240.", "Result: −3,200 · 6,000 · −240."],
      ],
    ],
    [
      "PRISMAENGDE",
      "the midpoint",
      [100, 800, 96, 860, "midt"],
      [
        ["Mængde: (96 − 100) × (800 + 860) ÷ 2 = −3.320.", "Volume: (96 − 100) × (800 + 860) ÷ 2 = −3,320."],
        ["Pris: (860 − 800) × (100 + 96) ÷ 2 = 5.880.", "Price: (860 − 800) × (100 + 96) ÷ 2 = 5,880."],
        [
          "Tilsammen er det ændringen i udgiften: 82.560 − 80.000 = 2.560.",
          "Together they are the change in cost: 82,560 − 80,000 = 2,560.",
        ],
        ["Resultat: −3.320 · 5.880.", "Result: −3,320 · 5,880."],
      ],
    ],
    [
      "PRISMAENGDE",
      "mix between two groups",
      [
        [[60], [40]],
        [[1000], [500]],
        [[54], [52]],
        [[1060], [480]],
      ],
      [
        [
          "2 grupper med antal 100 før og 106 nu. Gammel gennemsnitspris: 80.000 ÷ 100 = 800.",
          "2 groups with volume 100 before and 106 now. Old average price: 80,000 ÷ 100 = 800.",
        ],
        ["Mængde: (106 − 100) × 800 = 4.800.", "Volume: (106 − 100) × 800 = 4,800."],
        [
          "Mix: det nye antal til gamle priser − den gamle udgift − mængde, 80.000 − 80.000 − 4.800 = −4.800.",
          "Mix: the new volume at old prices − the old cost − volume, 80,000 − 80,000 − 4,800 = −4,800.",
        ],
        [
          "Pris: den nye udgift − det nye antal til gamle priser, 82.200 − 80.000 = 2.200.",
          "Price: the new cost − the new volume at old prices, 82,200 − 80,000 = 2,200.",
        ],
        [
          "Tilsammen er det ændringen i udgiften: 82.200 − 80.000 = 2.200.",
          "Together they are the change in cost: 82,200 − 80,000 = 2,200.",
        ],
        ["Resultat: 4.800 · −4.800 · 2.200.", "Result: 4,800 · −4,800 · 2,200."],
      ],
    ],
    [
      "AFRUNDTILSUM",
      "thirds, and a dash between them",
      [[[0.4, "-", 0.4, 0.4]], 1],
      [
        [
          "Totalen er 0,4 + 0,4 + 0,4 = 1,2; afrundet til 1: 1.",
          "The total is 0.4 + 0.4 + 0.4 = 1.2; rounded to 1: 1.",
        ],
        [
          "Rundes alle ned, giver de 0. Der mangler 1 enhed, som de største rester får.",
          "All rounded down, they give 0. 1 unit is missing, and the largest remainders get them.",
        ],
        ["0,4: rest 0,4, rundes op til 1.", "0.4: remainder 0.4, rounded up to 1."],
        ["0,4: rest 0,4, rundes ned til 0.", "0.4: remainder 0.4, rounded down to 0."],
        ["0,4: rest 0,4, rundes ned til 0.", "0.4: remainder 0.4, rounded down to 0."],
        ["Resultat: 1 · tom celle · 0 · 0.", "Result: 1 · empty cell · 0 · 0."],
      ],
    ],
    [
      "AFRUNDTILSUM",
      "what is round already",
      [[[2, 3]], 1],
      [
        ["Totalen er 2 + 3 = 5; afrundet til 1: 5.", "The total is 2 + 3 = 5; rounded to 1: 5."],
        ["Rundes alle ned, giver de 5. Der mangler intet.", "All rounded down, they give 5. Nothing is missing."],
        ["2: rest 0, rundes ned til 2.", "2: remainder 0, rounded down to 2."],
        ["3: rest 0, rundes ned til 3.", "3: remainder 0, rounded down to 3."],
        ["Resultat: 2 · 3.", "Result: 2 · 3."],
      ],
    ],
    [
      "TJEKSUM",
      "a difference that rounding explains, and a column without a total",
      [
        [
          [-9000, ""],
          [175, 1],
        ],
        [[-8824, ""]],
      ],
      [
        [
          "Tallene er afrundet til 1, så hvert tal kan være 0,5 forkert.",
          "The figures are rounded to 1, so each of them may be 0.5 off.",
        ],
        [
          "Kolonne 1: angivet −8.824 − summen (−8.825) = 1. 2 tal kan give 1 i afrunding, så totalen passer: 0.",
          "Column 1: stated −8,824 − the sum (−8,825) = 1. 2 figures may give 1 of rounding, so the total holds: 0.",
        ],
        ["Kolonne 2: ingen angivet total.", "Column 2: no stated total."],
        ["Resultat: 0 · tom celle.", "Result: 0 · empty cell."],
      ],
    ],
  ])("%s: %s", (id, _, given, sentences) => {
    expect(explained(id, given)).toEqual(sentences);
  });
});
