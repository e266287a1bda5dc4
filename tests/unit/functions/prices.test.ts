import fc from "fast-check";
import { PRISMAENGDE } from "../../../src/functions/price-and-volume/price-and-volume";
import { FREMSKRIV } from "../../../src/functions/price-level/price-level";
import { cell, cells, compute, SENTENCE, SMALLEST } from "./compute";

describe("PRISMÆNGDE", () => {
  it("splits at the midpoint on request", () => {
    expect(compute(PRISMAENGDE, 100, 800, 96, 860, "midt")).toEqual([[-3320, 5880]]);
    expect(compute(PRISMAENGDE, 100, 800, 96, 860, "mid")).toEqual([[-3320, 5880]]);
  });

  it("takes a group without a price as new or closed: no change in price", () => {
    expect(compute(PRISMAENGDE, 0, null, 5, 100)).toEqual([[500, 0]]);
    expect(compute(PRISMAENGDE, 5, 100, null, 0)).toEqual([[-500, 0]]);
    expect(compute(PRISMAENGDE, [[10], ["-"]], [[100], [null]], [[10], [2]], [[100], [300]])).toEqual([[200, 400, 0]]);
  });

  it("skips a group without volumes, a heading among them", () => {
    const columns = [
      [["Før"], [60], [40], [null]],
      [["Pris"], [1000], [500], [0]],
      [["Nu"], [54], [52], [0]],
      [["Pris"], [1060], [480], [null]],
    ];
    expect(compute(PRISMAENGDE, ...columns)).toEqual([[4800, -4800, 2200]]);
  });

  it("has no mix where the groups change in step, however crooked the numbers", () => {
    const [hp0, hp1] = [108 / 365, 217 / 365];
    expect(
      compute(PRISMAENGDE, [[hp0], [hp0]], [[800.123456789], [1 / 3]], [[hp1], [hp1]], [[800.123456789], [1 / 3]]),
    ).toEqual([[expect.any(Number), 0, 0]]);
  });

  it.each([
    [
      "a missing price before",
      [
        [[1], [2]],
        [[10], [0]],
        [[1], [2]],
        [[10], [10]],
      ],
      "Pris0 mangler (række 2).",
    ],
    ["a missing price now", [1, 10, 1, null], "Pris1 mangler."],
    ["a price as text", [1, "10", 1, 10], "Pris0 mangler."],
    ["a new group without any price", [0, null, 1, null], "Pris1 mangler."],
    [
      "columns of different length",
      [[[1], [2]], [[1], [2]], [[1], [2]], 1],
      "Antal0, pris0, antal1 og pris1 skal være enkelte celler eller lige lange kolonner.",
    ],
    [
      "a row",
      [[[1, 2]], [[1, 2]], [[1, 2]], [[1, 2]]],
      "Antal0, pris0, antal1 og pris1 skal være enkelte celler eller lige lange kolonner.",
    ],
    [
      "three parts of columns",
      [[[1], [2]], [[1], [2]], [[1], [2]], [[1], [2]], "tre"],
      "Metoderne »tre« og »midt« gælder enkelte celler. Udelad metode for kolonner, eller brug én celle ad gangen.",
    ],
    ["an unknown word", [1, 1, 1, 1, "fire"], "Metode kan være »to«, »tre« eller »midt«, ikke »fire«."],
  ])("refuses %s with a sentence", (_, argumentList, sentence) => {
    expect(compute(PRISMAENGDE, ...argumentList)).toEqual(SENTENCE(sentence));
  });

  it("has nothing to compute without volumes, or for groups without an old one", () => {
    expect(compute(PRISMAENGDE, null, 10, 0, 10)).toEqual({ nothing: "Der er ingen tal i antal0 og antal1." });
    expect(compute(PRISMAENGDE, [[0], [0]], [[1], [1]], [[1], [2]], [[1], [1]])).toEqual({
      nothing: "Antal0 er 0 i alt, så der er ingen gammel gennemsnitspris at dele op efter.",
    });
  });
});

describe("FREMSKRIV", () => {
  const rates = [
    ["År", "Sats"],
    [2024, 0.03],
    [2025, 0.033],
    [2026, 0.028],
    [null, null],
    [0, 0],
  ];

  it("goes forwards, backwards and nowhere, and skips headings and empty rows", () => {
    expect(compute(FREMSKRIV, 1000, 2023, 2026, rates)).toEqual([[1093.78172]]);
    expect(compute(FREMSKRIV, 1093.78172, 2026, 2023, rates)).toEqual([[1000]]);
    expect(compute(FREMSKRIV, 1000, 2023, 2023, rates)).toEqual([[1000]]);
    expect(compute(FREMSKRIV, 1000, 2024, 2025, rates)).toEqual([[1033]]);
  });

  it("keeps the shape of the amounts, and leaves those not quantified empty", () => {
    expect(
      compute(
        FREMSKRIV,
        [
          [100, "-"],
          [null, -100],
        ],
        2023,
        2024,
        rates,
      ),
    ).toEqual([
      [103, ""],
      ["", -103],
    ]);
    expect(compute(FREMSKRIV, "-", 2023, 2024, rates)).toEqual({ nothing: "Der er ingen tal i beløb." });
  });

  it("takes no notice of numbers beside what is no year", () => {
    expect(
      compute(FREMSKRIV, 100, 2023, 2024, [
        ["Indeks", 100],
        [0, 5],
        [null, 7],
        [2024, 0.03],
      ]),
    ).toEqual([[103]]);
  });

  it("counts a rate of 0, and prices that fall", () => {
    expect(
      compute(FREMSKRIV, 100, 2023, 2025, [
        [2024, 0],
        [2025, -0.5],
      ]),
    ).toEqual([[50]]);
  });

  it.each([
    ["a missing year", [100, 2023, 2027, rates], "Satser mangler 2027. Skriv 2027 som tal og satsen ved siden af."],
    ["a missing year backwards", [100, 2024, 2022, rates], /^Satser mangler 2023\. /],
    ["a year as text", [100, 2023, 2024, [["2024", 0.03]]], /^Satser mangler 2024\. Skriv 2024 som tal/],
    ["a year without a rate", [100, 2023, 2024, [[2024, "-"]]], /^Satser mangler 2024\. /],
    ["a rate in per cent", [100, 2024, 2025, [[2025, 3]]], "Satsen for 2025 er 3; skriv 3 % eller 0,03."],
    ["a rate in per cent with decimals", [100, 2024, 2025, [[2025, 2.75]]], /er 2,75; skriv 2,75 % eller 0,0275\.$/],
    ["a rate of 100 %", [100, 2024, 2025, [[2025, 1]]], "Satsen for 2025 er 1; skriv 1 % eller 0,01."],
    ["a rate of −100 %", [100, 2024, 2025, [[2025, -1]]], "Satsen for 2025 er -1; skriv -1 % eller -0,01."],
    [
      "a year twice",
      [
        100,
        2024,
        2025,
        [
          [2025, 0.03],
          [2025, 0.04],
        ],
      ],
      "Satser har flere satser for 2025. Behold én.",
    ],
    ["one column", [100, 2024, 2025, [[2025]]], "Satser skal være to kolonner bred: år og sats."],
    ["three columns", [100, 2024, 2025, [[2025, 0.03, "KL"]]], "Satser skal være to kolonner bred: år og sats."],
    ["no year to go to", [100, 2024, null, rates], "Tilår mangler."],
    ["no year to come from", [100, 0, 2024, rates], "Fraår mangler."],
  ])("refuses %s with a sentence", (_, argumentList, sentence) => {
    expect(compute(FREMSKRIV, ...argumentList)).toEqual(SENTENCE(sentence));
  });
});

describe("laws", () => {
  const volume = fc.double({ min: 0.001, max: 1e6, noNaN: true });
  const price = fc.double({ min: 0.01, max: 1e9, noNaN: true });
  const group = fc.tuple(volume, price, volume, price);

  it("PRISMÆNGDE's parts add up to the change in cost, as near as doubles can tell", () => {
    fc.assert(
      fc.property(group, fc.constantFrom("to", "tre", "midt"), ([q0, p0, q1, p1], method) => {
        const parts = cells(PRISMAENGDE, q0, p0, q1, p1, method).flat().map(Number);
        const size = parts.reduce((most, part) => Math.max(most, Math.abs(part)), q0 * p0 + q1 * p1);
        expect(Math.abs(parts.reduce((a, b) => a + b, 0) - (q1 * p1 - q0 * p0))).toBeLessThanOrEqual(size * 1e-14);
      }),
    );
  });

  const whole = fc.integer({ min: 1, max: 1_000_000 });
  const wholeGroup = fc.tuple(whole, whole, whole, whole);

  it("PRISMÆNGDE's parts add up to the change in cost to the last digit, for whole volumes and prices", () => {
    fc.assert(
      fc.property(wholeGroup, fc.constantFrom("to", "tre", "midt"), ([q0, p0, q1, p1], method) => {
        const parts = cells(PRISMAENGDE, q0, p0, q1, p1, method).flat().map(Number);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(q1 * p1 - q0 * p0);
      }),
    );
  });

  it("PRISMÆNGDE's parts of several groups do, too, as near as doubles can tell", () => {
    fc.assert(
      fc.property(fc.array(wholeGroup, { minLength: 2, maxLength: 8 }), (groups) => {
        const columns = [0, 1, 2, 3].map((which) => groups.map((each) => [each[which]]));
        const [volumePart = 0, mix = 0, pricePart = 0] = cells(PRISMAENGDE, ...columns)
          .flat()
          .map(Number);
        const change = groups.reduce((sum, [q0, p0, q1, p1]) => sum + q1 * p1 - q0 * p0, 0);
        const size = Math.abs(volumePart) + Math.abs(mix) + Math.abs(pricePart);
        expect(Math.abs(volumePart + mix + pricePart - change)).toBeLessThanOrEqual(size * 1e-15);
      }),
    );
  });

  it("PRISMÆNGDE of one group in a column has no mix and is the two parts", () => {
    fc.assert(
      fc.property(group, ([q0, p0, q1, p1]) => {
        const [volumePart, pricePart] = cells(PRISMAENGDE, q0, p0, q1, p1).flat();
        const withHeading = [
          ["q0", q0],
          ["p0", p0],
          ["q1", q1],
          ["p1", p1],
        ].map((column) => column.map((each) => [each]));
        expect(cells(PRISMAENGDE, ...withHeading)).toEqual([[volumePart, 0, pricePart]]);
      }),
    );
  });

  it("FREMSKRIV there and back gives the amount", () => {
    const rate = fc.double({ min: -0.5, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: -1e15, max: 1e15, noNaN: true }),
        fc.integer({ min: 1900, max: 9950 }),
        fc.array(rate, { minLength: 1, maxLength: 50 }),
        (amount, first, yearly) => {
          const table = yearly.map((each, index) => [first + index + 1, each]);
          const last = first + yearly.length;
          const back = cell(FREMSKRIV, cell(FREMSKRIV, amount, first, last, table), last, first, table);
          expect(Math.abs(back - amount)).toBeLessThanOrEqual(Math.abs(amount) * 1e-15 + SMALLEST);
        },
      ),
    );
  });
});
