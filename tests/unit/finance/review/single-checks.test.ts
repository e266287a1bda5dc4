import type { TestCell } from "../../sheets/reading/table-area";
import { answerOf } from "./review-of";

type Rows = readonly (readonly TestCell[])[];
const CATALOGUE: Rows = [
  ["1.000 kr.", 2025, 2026, 2027, "I alt"],
  ["Botilbud"],
  ["Takster", -310, -640, -640, -1590],
  ["Hjemtagelse", -127, -254, -381, -762],
  ["Botilbud i alt", -437, -894, -1021, -2352],
  ["Dagtilbud"],
  ["Færre dage", -85, -170, -170, -425],
  ["Kørsel", -61, -183, -183, -427],
  ["Dagtilbud i alt", -146, -353, -353, -852],
  ["I alt", -583, -1247, -1374, -3204],
];
const withCells = (rows: Rows, changes: Readonly<Record<string, TestCell>>): Rows =>
  rows.map((cells, row) =>
    cells.map((cell, column) => changes[`${String.fromCharCode(65 + column)}${String(row + 1)}`] ?? cell),
  );
const CARRIED = "Mangler et år noget, overføres det og lægges oveni reduktionsmålet for det efterfølgende år.";

/** A cell with a formula. */
const f = (value: number): TestCell => ({ value, formula: "=SUM(A1:A2)" });
const PLAIN: Rows = [
  ["Mio. kr.", 2025, 2026, 2027],
  ["Takster", 1.25, 2.4, 2.4],
  ["Kørsel", 0.75, 0.8, 0.85],
  ["Vikarer", 3.1, 3.15, 3.3],
  ["Bygninger", 0.35, 0.7, 1.05],
  ["I alt", 5.45, 7.05, 7.6],
];
const years = (label: string, ...rows: (readonly TestCell[])[]): Rows => [[label, 2025, 2026, 2027, 2028], ...rows];
/** What is told, without how the table is understood. */
const told = (rows: Rows) => answerOf(rows).filter((line) => !line.includes(" is a "));

describe("the proof-reader tells", () => {
  it.each<readonly [string, Rows, readonly string[]]>([
    [
      "a whole row of text once",
      withCells(CATALOGUE, { B7: "-85", C7: "-170", D7: "-170", E7: "-425" }),
      ["number-as-text B7 of B7 C7 D7 E7"],
    ],
    [
      "each text alone where the rest of the row is numbers",
      withCells(CATALOGUE, { B7: "-85", C4: "-254" }),
      ["number-as-text C4: -254", "number-as-text B7: -85"],
    ],
    [
      "the only number, where it is text",
      [
        ["1.000 kr.", 2025],
        ["Takster", "310"],
      ],
      ["number-as-text B2: 310"],
    ],
    [
      "nothing of typed totals where as many are typed as calculated",
      withCells(CATALOGUE, { B5: f(-437), C5: f(-894) }),
      [],
    ],
    [
      "a typed total once, though a row and a column end in it",
      withCells(CATALOGUE, {
        B10: f(-583),
        C10: f(-1247),
        D10: f(-1374),
        E3: f(-1590),
        E4: f(-762),
        E5: f(-2352),
        E7: f(-425),
        E8: f(-427),
        E9: f(-852),
      }),
      ["typed-total-among-formulas E10: -3204"],
    ],
    [
      "nothing of a typed total beside a single formula",
      [
        ["Mio. kr.", 2025, 2026],
        ["A", 1.25, 2.5],
        ["B", 2.35, 3.75],
        ["I alt", f(3.6), 6.25],
      ],
      [],
    ],
    [
      "a typed total among two formulas",
      [
        ["Mio. kr.", 2025, 2026, 2027],
        ["A", 1.25, 2.5, 3.15],
        ["B", 2.35, 3.75, 4.45],
        ["I alt", f(3.6), 6.25, f(7.6)],
      ],
      ["typed-total-among-formulas C4: 6.25"],
    ],
    [
      "a year that the total passes over",
      [
        ["Mio. kr.", 2025, 2026, 2027, 2028, "I alt"],
        ["Takster", 1.25, 2.4, 2.45, 3.15, 6.1],
        ["Kørsel", 0.75, 0.8, 0.85, 4.35, 2.4],
        ["Vikarer", 3.1, 3.15, 3.3, 1.65, 9.55],
      ],
      ["row-outside-sum E2 of E2 E3 E4: 3.15"],
    ],
    [
      "a row outside its sum at its first amount",
      withCells(PLAIN, { B5: 0, B6: 5.1, C6: 6.35, D6: 6.55 }),
      ["row-outside-sum C5 of B5 C5 D5: 0.7"],
    ],
    [
      "a row that its text keeps out of the sum as text",
      withCells(PLAIN, { B5: "0,35", C5: "0,7", D5: "1,05", B6: 5.1, C6: 6.35, D6: 6.55 }),
      ["number-as-text B5 of B5 C5 D5"],
    ],
    [
      "a figure in kroner among millions",
      years("Kr.", ["Takster", 3.1, 3100000, 3.2, 3.3]),
      ["unit-break C2: 3100000, not 3.1 because unit C2 × 1000000"],
    ],
    [
      "a figure in thousands among kroner",
      years("Kr.", ["Takster", 310000, 310, 320000, 330000]),
      ["unit-break C2: 310, not 310000 because unit C2 × 0.001"],
    ],
    [
      "another unit up to a quarter outside the others",
      years("1.000 kr.", ["Takster", 640, 800000, 640, 640]),
      ["unit-break C2: 800000, not 800 because unit C2 × 1000"],
    ],
    ["no other unit further out than that", years("1.000 kr.", ["Takster", 640, 801000, 640, 640]), []],
    [
      "another unit among figures up to three times one another",
      years("1.000 kr.", ["Takster", 100, 200000, 300, 200]),
      ["unit-break C2: 200000, not 200 because unit C2 × 1000"],
    ],
    ["no other unit where the others differ by more", years("1.000 kr.", ["Takster", 100, 200000, 301, 200]), []],
    [
      "nothing where only one other figure can tell",
      [
        ["1.000 kr.", 2025, 2026],
        ["Takster", 640, 640000],
      ],
      [],
    ],
    [
      "nothing of columns that are no years",
      [
        ["1.000 kr.", "Budget", "Regnskab", "Forventet"],
        ["Takster", 640, 640000, 640],
      ],
      [],
    ],
    [
      "no turned sign where the row has the same amount both ways twice",
      years("1.000 kr.", ["Kørsel", -85, -85, 85, 85]),
      [],
    ],
    ["nothing of percentages", years("1.000 kr.", ["Andel i %", 5, 5000, 5, 5]), []],
    [
      "another unit though a year is 0",
      years("1.000 kr.", ["Takster", 0, 640000, 640, 640]),
      ["unit-break C2: 640000, not 640 because unit C2 × 1000"],
    ],
    [
      "a row that stands twice under two names",
      [
        ["Mio. kr.", 2025, 2026, 2027],
        ["Takster", 12.35, 14.72, 18.91],
        ["Kørsel", 12.35, 14.72, 18.91],
        ["Vikarer", 1.5, 2.5, 3.5],
      ],
      ["duplicated-number B3 of B3 C3 D3: 12.35 because repeats B3 from B2"],
    ],
    [
      "nothing of short figures that two names share",
      [
        ["Mio. kr.", 2025, 2026, 2027],
        ["Takster", 1.2, 1.4, 1.8],
        ["Kørsel", 1.2, 1.4, 1.8],
        ["Vikarer", 1.5, 2.5, 3.5],
      ],
      [],
    ],
    [
      "short figures that stand twice under one name",
      [
        ["Mio. kr.", 2025, 2026, 2027],
        ["Takster", 1.2, 1.7, 1.9],
        ["takster", 1.2, 1.7, 1.9],
        ["Vikarer", 1.5, 2.5, 3.5],
      ],
      ["duplicated-number B3 of B3 C3 D3: 1.2 because repeats B3 from B2"],
    ],
    [
      "a flat row with many digits that stands twice under one name",
      [
        ["Mio. kr.", 2025, 2026, 2027],
        ["Takster", 12.35, 12.35, 12.35],
        ["Takster", 12.35, 12.35, 12.35],
      ],
      ["duplicated-number B3 of B3 C3 D3: 12.35 because repeats B3 from B2"],
    ],
    [
      "nothing of a single figure that stands twice",
      [
        ["Mio. kr.", 2025, 2026],
        ["Takster", 1234567, null],
        ["Takster", 1234567, null],
        ["Kørsel", 3, 4],
      ],
      [],
    ],
    [
      "nothing of a row that is withdrawn",
      [
        ["Mio. kr.", 2025, 2026, 2027],
        ["Takster", 12.35, 14.72, 18.91],
        ["Takster (udgået)", 12.35, 14.72, 18.91],
      ],
      [],
    ],
    [
      "long figures under one name in two groups",
      [
        ["Mio. kr.", 2025, 2026, 2027],
        ["Botilbud"],
        ["Takster", 1.21, 1.47, 1.91],
        ["Dagtilbud"],
        ["Takster", 1.21, 1.47, 1.91],
      ],
      ["duplicated-number B5 of B5 C5 D5: 1.21 because repeats B5 from B3"],
    ],
    [
      "nothing of two rows of 0",
      [
        ["Mio. kr.", 2025, 2026, 2027],
        ["Takster", 0, 0, 0],
        ["Takster", 0, 0, 0],
      ],
      [],
    ],
    [
      "few digits that stand twice in a sum that does not hold",
      [...PLAIN.slice(0, 3), ["Kørsel", 0.75, 0.8, 0.85], ["Bygninger", 0.35, 0.7, 1.05], ["I alt", 5.45, 7.05, 7.6]],
      [
        "sum-does-not-hold B6: 5.45, not 3.1",
        "sum-does-not-hold C6: 7.05, not 4.7",
        "sum-does-not-hold D6: 7.6, not 5.15",
        "duplicated-number B4 of B4 C4 D4: 0.75 because repeats B4 from B3",
      ],
    ],
    [
      "each year that does not carry on what is missing, savings as plus",
      [
        [CARRIED],
        [],
        ["1.000 kr.", 2025, 2026, 2027],
        ["Reduktionsmål", 2000, 3000, 5000],
        ["Takster", 1500, 2000, 2500],
        ["Kørsel", 250, 350, 450],
        ["Netto-udestående", 250, 650, 2050],
      ],
      ["rule-not-applied C7: 650, not 900", "rule-not-applied D7: 2050, not 2950"],
    ],
    [
      "no surplus carried on",
      [
        [CARRIED],
        [],
        ["1.000 kr.", 2025, 2026, 2027],
        ["Reduktionsmål", -2000, -3000, -5000],
        ["Takster", -2500, -2000, -2500],
        ["Kørsel", -250, -350, -450],
        ["Netto-udestående", 750, -650, -2050],
      ],
      ["rule-not-applied D7: -2050, not -2700"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });
});
