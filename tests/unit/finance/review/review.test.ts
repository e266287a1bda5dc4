import type { TestCell } from "../../sheets/reading/table-area";
import { reviewOf } from "./review-of";

const CATALOGUE = [
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
] as const;

type Rows = readonly (readonly TestCell[])[];

/** The rows with other cells in some places: { C3: 640 }. */
const withCells = (rows: Rows, changes: Readonly<Record<string, TestCell>>): Rows =>
  rows.map((cells, row) =>
    cells.map((cell, column) => changes[`${String.fromCharCode(65 + column)}${String(row + 1)}`] ?? cell),
  );

const findings = (rows: Rows) => reviewOf(rows).findings;

describe("a catalogue with subtotals, a total and row totals", () => {
  it("is understood", () => {
    expect(reviewOf(CATALOGUE)).toMatchObject({
      findings: [],
      understood: [
        "Botilbud i alt: sum of 2, 4/4",
        "Dagtilbud i alt: sum of 2, 4/4",
        "I alt: sum of 2, 4/4",
        "I alt: sum of 3, 7/7",
      ],
    });
  });

  it("tells a wrong total once, though three sums fail by it", () => {
    expect(findings(withCells(CATALOGUE, { C9: -343 }))).toMatchObject([
      { kind: "sum-does-not-hold", cell: "C9", stated: -343, expected: -353, difference: 10, explanation: null },
    ]);
  });

  it("tells a wrong amount where a row's and a column's sum cross", () => {
    expect(findings(withCells(CATALOGUE, { D4: -318 }))).toMatchObject([
      { kind: "sum-does-not-hold", cell: "D4", stated: -318, expected: -381, explanation: "crossing" },
    ]);
  });

  it("tells a turned sign", () => {
    expect(findings(withCells(CATALOGUE, { C7: 170 }))).toMatchObject([
      { kind: "sign-break", cell: "C7", stated: 170, expected: -170 },
    ]);
  });

  it("tells an amount in whole kroner among thousands", () => {
    expect(findings(withCells(CATALOGUE, { B8: -61000 }))).toMatchObject([
      { kind: "unit-break", cell: "B8", stated: -61000, expected: -61 },
    ]);
  });

  it("tells a whole row in another unit, year by year", () => {
    const wrong = { B7: -85000, C7: -170000, D7: -170000, E7: -425000 };
    expect(findings(withCells(CATALOGUE, wrong)).map(({ kind, cell }) => [kind, cell])).toEqual([
      ["unit-break", "B7"],
      ["unit-break", "C7"],
      ["unit-break", "D7"],
      ["unit-break", "E7"],
    ]);
  });

  it("tells two rows of different groups that have changed places", () => {
    const swapped = withCells(CATALOGUE, {
      ...{ B4: -85, C4: -170, D4: -170, E4: -425 },
      ...{ B7: -127, C7: -254, D7: -381, E7: -762 },
    });
    const found = findings(swapped);
    expect(new Set(found.map(({ cell }) => cell.slice(1)))).toEqual(new Set(["5", "9"]));
    expect(new Set(found.map(({ explanation }) => explanation))).toEqual(new Set(["swapped"]));
  });

  it("tells a number that is text, alone and in a total that passes over it", () => {
    expect(findings(withCells(CATALOGUE, { D8: "-183" }))).toMatchObject([
      { kind: "number-as-text", cell: "D8", stated: -183, expected: null },
    ]);
  });

  it("tells a total that is typed among formulas", () => {
    const total = (value: number): TestCell => ({ value, formula: "=SUM(B3:B4)" });
    const rows = withCells(CATALOGUE, { B5: total(-437), C5: total(-894), E5: total(-2352) });
    expect(findings(rows)).toMatchObject([{ kind: "typed-total-among-formulas", cell: "D5", stated: -1021 }]);
  });

  it("tells two digits that have changed places", () => {
    const rows = CATALOGUE.map((cells) => cells.slice(0, 4));
    expect(findings(withCells(rows, { D10: -1347 }))).toMatchObject([
      { kind: "sum-does-not-hold", cell: "D10", stated: -1347, expected: -1374, explanation: "digits" },
    ]);
  });
});

describe("a plain table", () => {
  const PLAIN = [
    ["Mio. kr.", 2025, 2026, 2027],
    ["Takster", 1.25, 2.4, 2.4],
    ["Kørsel", 0.75, 0.8, 0.85],
    ["Vikarer", 3.1, 3.15, 3.3],
    ["Bygninger", 0.35, 0.7, 1.05],
    ["I alt", 5.45, 7.05, 7.6],
  ] as const;

  it("tells a row that the sum passes over", () => {
    const rows = withCells(PLAIN, { B6: 5.1, C6: 6.35, D6: 6.55 });
    expect(findings(rows)).toMatchObject([{ kind: "row-outside-sum", cell: "B5", stated: 0.35 }]);
  });

  it("tells a row that stands twice", () => {
    const rows = [...PLAIN.slice(0, 4), ["Vikarer", 3.1, 3.15, 3.3], ...PLAIN.slice(4, 5), ["I alt", 8.55, 10.2, 10.9]];
    expect(findings(rows)).toMatchObject([{ kind: "duplicated-number", cell: "B5", stated: 3.1, from: "B4" }]);
  });

  it("does not mind rows that are alike because they are flat or phased in alike", () => {
    const rows = [
      ["Mio. kr.", 2025, 2026, 2027],
      ["Takster", 1, 2, 2],
      ["Kørsel", 1, 2, 2],
      ["Vikarer", 0.5, 0.5, 0.5],
      ["Bygninger", 0.5, 0.5, 0.5],
      ["I alt", 3, 5, 5],
    ];
    expect(findings(rows)).toEqual([]);
  });

  it("leaves withdrawn rows, »heraf« and the present budget out of the sum", () => {
    const rows = [
      ["Mio. kr.", 2025, 2026, 2027],
      ["Nuværende budget", 101.25, 101.5, 101.5],
      ...PLAIN.slice(1, 5),
      ["Sygefravær (udgået)", 0.45, 0.6, 0.65],
      ["I alt", 5.45, 7.05, 7.6],
      ["heraf løn", 2.1, 2.95, 3.05],
      ["Nyt budget", 106.7, 108.55, 109.1],
    ];
    expect(reviewOf(rows)).toMatchObject({
      findings: [],
      understood: ["I alt: sum of 4, 3/3", "Nyt budget: sum of 2, 3/3"],
    });
  });

  it("reads a budget that is written with its sign turned: net = expenditure − income", () => {
    const rows = [
      ["Mio. kr.", "Budget 2025", "Regnskab 2025", "Afvigelse"],
      ["Udgifter", 120.5, 122.3, 1.8],
      ["Indtægter", 20.1, 19.6, -0.5],
      ["Nettoudgifter", 100.4, 102.7, 2.3],
    ];
    expect(reviewOf(rows)).toMatchObject({
      findings: [],
      understood: ["Nettoudgifter: net of 2, 3/3", "Afvigelse: difference of 2, 3/3"],
    });
  });

  it("says nothing of a sum that the table does not hold the parts of", () => {
    const rows = [
      ["Mio. kr.", 2025, 2026],
      ["Heraf løn", 12, 13],
      ["Heraf varer", 3, 4],
      ["Udgifter i alt", 140, 150],
    ];
    expect(reviewOf(rows)).toMatchObject({ findings: [], unexplained: ["Udgifter i alt"] });
  });
});

describe("rounding", () => {
  const fixed = (value: number, format = "#,##0.0") => ({ value, format });

  // BO3 2025, the first and last of its lines (domain.md §2.3): the source rounds each cell by itself.
  const BO3 = [
    ["Mio. kr.", "Oprindeligt budget", "Korrigeret budget", "Forventet regnskab", "Afvigelse", "Afvigelse i %"],
    ["Økonomi", 371.2, 372.7, 368.2, -4.4, fixed(-0.012, "0.0%")],
    ["Kultur", 67.1, 68.5, 77.0, 8.5, fixed(0.125, "0.0%")],
    ["Børn", 1101.4, 1120.3, 1118.9, -1.4, fixed(-0.001, "0.0%")],
    ["Social", 888.0, 901.2, 905.5, 4.3, fixed(0.005, "0.0%")],
    ["Teknik", 205.5, 207.1, 205.9, -1.2, fixed(-0.006, "0.0%")],
    ["Sundhed", 313.3, 313.4, 299.7, -13.7, fixed(-0.044, "0.0%")],
    ["I alt", 2946.6, 2983.3, 2975.3, -8.0, fixed(-0.003, "0.0%")],
  ];

  it("is told, and not alarmed", () => {
    expect(reviewOf(BO3)).toMatchObject({
      findings: [],
      rounding: [
        ["B8", 2946.6, 2946.5],
        ["C8", 2983.3, 2983.2],
        ["D8", 2975.3, 2975.2],
        ["E8", -8, -7.9],
        ["E2", -4.4, -4.5],
      ],
    });
  });

  it("is no excuse for more than half a unit for each figure", () => {
    expect(findings(withCells(BO3, { B8: 2946.9 }))).toMatchObject([{ kind: "sum-does-not-hold", cell: "B8" }]);
  });

  it("is judged by what is printed where the cells hold more", () => {
    const rows = [
      ["1.000 kr.", 2025, 2026],
      ["Løn", fixed(10.4, "#,##0"), fixed(20.26, "#,##0")],
      ["Varer", fixed(5.4, "#,##0"), fixed(7.26, "#,##0")],
      ["I alt", { ...fixed(15.8, "#,##0"), formula: "=B2+B3" }, { ...fixed(27.52, "#,##0"), formula: "=C2+C3" }],
    ];
    expect(reviewOf(rows)).toMatchObject({
      findings: [],
      rounding: [
        ["B4", 16, 15],
        ["C4", 28, 27],
      ],
    });
  });

  it("does not take how Excel adds for a difference", () => {
    const rows = [
      ["Mio. kr.", 2025, 2026],
      ["A", 0.1, 0.7],
      ["B", 0.2, 0.1],
      ["I alt", { value: 0.1 + 0.2, formula: "=B2+B3" }, { value: 0.7 + 0.1, formula: "=C2+C3" }],
    ];
    expect(reviewOf(rows)).toMatchObject({ findings: [], rounding: [] });
  });
});

describe("accumulated rows", () => {
  it.each([
    ["the level", [2, 5, 9], "running-level"],
    ["the money so far", [2, 7, 16], "running-amount"],
  ])("are read as %s where that fits", (_, values, kind) => {
    const rows = [
      ["Mio. kr.", 2024, 2025, 2026],
      ["Nye mål", 2, 3, 4],
      ["Måltal akkumuleret", ...values],
    ];
    expect(reviewOf(rows)).toMatchObject({ findings: [], understood: [`Måltal akkumuleret: ${kind} of 1, 3/3`] });
  });

  it("are told where one year breaks the run", () => {
    const rows = [
      ["Mio. kr.", 2022, 2023, 2024, 2025, 2026],
      ["Forbrug", 12, 13, 14, 11, 15],
      ["Akkumuleret forbrug", 12, 25, 39, 58, 73],
    ];
    expect(findings(rows)).toMatchObject([{ kind: "sum-does-not-hold", cell: "E3", stated: 58, expected: 50 }]);
  });
});

describe("without any sum", () => {
  it("tells the one figure that is in another unit than its row, or turned", () => {
    const rows = [
      ["1.000 kr.", 2025, 2026, 2027, 2028],
      ["Takster", 310, 640000, 640, 640],
      ["Kørsel", -85, -85, 85, -85],
      ["Netto-udestående", -20, 20, 20, -20],
    ];
    expect(findings(rows)).toMatchObject([
      { kind: "unit-break", cell: "C2", stated: 640000, expected: 640 },
      { kind: "sign-break", cell: "D3", stated: 85, expected: -85 },
    ]);
  });
});
