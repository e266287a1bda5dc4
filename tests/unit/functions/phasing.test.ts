import fc from "fast-check";
import { dayOf, yearOf, type Day } from "../../../src/finance/calendar/day";
import { HELAARSEFFEKT } from "../../../src/functions/full-year-effect/full-year-effect";
import { DELAARSEFFEKT } from "../../../src/functions/part-year-effect/part-year-effect";
import { BORGEREFFEKT } from "../../../src/functions/per-citizen-effect/per-citizen-effect";
import { INDFASNING } from "../../../src/functions/phase-in/phase-in";
import { cell, cells, compute, SENTENCE, SMALLEST } from "./compute";

describe("HELÅRSEFFEKT", () => {
  const july = dayOf(2018, 7, 1);
  const september = dayOf(2018, 9, 1);

  it("repeats a single cell over a range and keeps the range's shape", () => {
    expect(compute(HELAARSEFFEKT, [[186000], [130000]], july)).toEqual([[372000], [260000]]);
    expect(compute(HELAARSEFFEKT, [[186000], [130000]], [[july], [september]])).toEqual([[372000], [390000]]);
    expect(compute(HELAARSEFFEKT, 1, [[july, september]])).toEqual([[2, 3]]);
  });

  it("leaves an element that is not quantified empty, and asks for no date there", () => {
    expect(compute(HELAARSEFFEKT, [["-"], [186000]], [[null], [july]])).toEqual([[""], [372000]]);
  });

  it("counts days on request, in Danish and English, whatever the case", () => {
    const expected = [[365000]];
    for (const word of ["dag", "DAG", "day"])
      expect(compute(HELAARSEFFEKT, 122000, dayOf(2026, 9, 1), null, word)).toEqual(expected);
  });

  it("counts to the end date", () => {
    expect(compute(HELAARSEFFEKT, 100, dayOf(2026, 3, 1), dayOf(2026, 6, 30))).toEqual([[300]]);
  });

  it.each([
    ["text as a date", [1, "1-7-2018"], /^Startdato skal være en Excel-dato, fx DATO\(2026;9;1\), ikke »1-7-2018«/],
    ["a blank date as null", [1, null], /^Startdato mangler\.$/],
    ["a blank date as 0", [1, 0], /^Startdato mangler\.$/],
    [
      "a missing date in a range",
      [
        [[1], [2]],
        [[july], [0]],
      ],
      /^Startdato mangler \(række 2\)\.$/,
    ],
    ["an end before the start", [1, july, july - 1], /^Slutdato ligger før startdato\.$/],
    ["an unknown word", [1, july, null, "uge"], /^Metode kan være »måned« eller »dag«, ikke »uge«\.$/],
    [
      "ranges of different size",
      [
        [[1], [2]],
        [[july], [july], [july]],
      ],
      /^Delårseffekt er 2 × 1 celler og startdato 3 × 1\. Områderne skal være lige store, eller det ene én celle\.$/,
    ],
    ["a serial beyond the calendar", [1, 3_000_000], /^Startdato skal være en Excel-dato/],
  ])("refuses %s with a sentence", (_, argumentList, sentence) => {
    expect(compute(HELAARSEFFEKT, ...argumentList)).toEqual({ argument: expect.stringMatching(sentence) });
  });

  it("has nothing to compute without an effect", () => {
    expect(compute(HELAARSEFFEKT, "-", july)).toEqual({ nothing: "Der er ingen tal i delårseffekt." });
  });
});

describe("DELÅRSEFFEKT", () => {
  it("gives nothing before the start, the part in the start year and the whole after it", () => {
    const start = dayOf(2018, 9, 1);
    expect(compute(DELAARSEFFEKT, [[390000, 390000, 390000]], start, [[2017, 2018, 2019]])).toEqual([
      [0, 130000, 390000],
    ]);
  });

  it("asks for the year and the start, and says in which row they are missing", () => {
    expect(compute(DELAARSEFFEKT, [[1], [2]], [[1], [null]], 2026)).toEqual(SENTENCE("Startdato mangler (række 2)."));
    expect(compute(DELAARSEFFEKT, [[1], [2]], dayOf(2026, 1, 1), [[2026], [null]])).toEqual(
      SENTENCE("År mangler (række 2)."),
    );
    expect(compute(DELAARSEFFEKT, [["-"], [2]], dayOf(2026, 1, 1), [[null], [2026]])).toEqual([[""], [2]]);
  });

  it("says where a date is text, in a row, a column and a block", () => {
    const text = "1-7-2018";
    expect(compute(DELAARSEFFEKT, 1, [[1], [text]], 2026)).toEqual(SENTENCE(/ikke »1-7-2018« \(række 2\)\./));
    expect(compute(DELAARSEFFEKT, 1, [[1, text]], 2026)).toEqual(SENTENCE(/ikke »1-7-2018« \(kolonne 2\)\./));
    expect(
      compute(
        DELAARSEFFEKT,
        1,
        [
          [1, 1],
          [1, text],
        ],
        2026,
      ),
    ).toEqual(SENTENCE(/ikke »1-7-2018« \(række 2, kolonne 2\)\./));
  });

  it("counts leap years by their own days", () => {
    const lastDay = (year: number) => compute(DELAARSEFFEKT, 366, dayOf(year, 12, 31), year, null, "dag");
    expect(lastDay(2024)).toEqual([[1]]);
    expect(lastDay(2000)).toEqual([[1]]);
    expect(lastDay(2023)).toEqual([[366 / 365]]);
    expect(lastDay(2100)).toEqual([[366 / 365]]);
  });

  it("starts with the whole month on the 31st, too, and works in 1900 and in 9999", () => {
    expect(compute(DELAARSEFFEKT, 1200, dayOf(2026, 10, 31), 2026)).toEqual([[300]]);
    expect(compute(DELAARSEFFEKT, 365, dayOf(1900, 1, 1), 1900, null, "dag")).toEqual([[365]]);
    expect(compute(DELAARSEFFEKT, 365, dayOf(1900, 2, 28), 1900, dayOf(1900, 3, 1), "dag")).toEqual([[2]]);
    expect(compute(DELAARSEFFEKT, 365, dayOf(9999, 12, 31), 9999, null, "dag")).toEqual([[1]]);
  });
});

describe("INDFASNING", () => {
  const july = dayOf(2018, 7, 1);

  it("begins with 0 in the years before the start", () => {
    expect(compute(INDFASNING, 372000, july, 2017, 3)).toEqual([[0, 186000, 372000]]);
  });

  it("ends with the end date", () => {
    expect(compute(INDFASNING, 1200, july, 2018, 3, dayOf(2019, 3, 31))).toEqual([[600, 300, 0]]);
  });

  it("climbs a flight of steps, whose last one stays", () => {
    const january = dayOf(2018, 1, 1);
    expect(compute(INDFASNING, 100, january, 2017, 5, null, [[0.25, 0.5, 1]])).toEqual([[0, 25, 50, 100, 100]]);
    expect(compute(INDFASNING, 100, january, 2018, 2, null, [[0.25], [0.5]])).toEqual([[25, 50]]);
    expect(compute(INDFASNING, 100, july, 2018, 2, null, 0.5)).toEqual([[25, 50]]);
  });

  it("is of one year only with the steps 1 and 0", () => {
    expect(compute(INDFASNING, 75, dayOf(2023, 1, 1), 2023, 4, null, [[1, 0]])).toEqual([[75, 0, 0, 0]]);
  });

  it.each([
    ["no number of years", [1, july, 2018, null], "Antalår skal være et helt tal fra 1 til 100, ikke en tom celle."],
    ["half a year", [1, july, 2018, 0.5], "Antalår skal være et helt tal fra 1 til 100, ikke 0,5."],
    ["two and a half years", [1, july, 2018, 2.5], "Antalår skal være et helt tal fra 1 til 100, ikke 2,5."],
    ["101 years", [1, july, 2018, 101], "Antalår skal være et helt tal fra 1 til 100, ikke 101."],
    ["years beyond the calendar", [1, july, 9999, 2], "Førsteår og antalår går ud over år 9999."],
    ["no first year", [1, july, null, 4], "Førsteår mangler."],
    ["no start date", [1, 0, 2018, 4], "Startdato mangler."],
    ["an end before the start", [1, july, 2018, 4, july - 1], "Slutdato ligger før startdato."],
    [
      "a step above 1",
      [1, july, 2018, 4, null, [[0.5, 1.5]]],
      "Trappe skal være mellem 0 og 1 (0–100 %), ikke 1,5 (kolonne 2).",
    ],
    [
      "a step that is missing",
      [1, july, 2018, 4, null, [[0.5, null, 1]]],
      "Trappe skal være mellem 0 og 1 (0–100 %), ikke en tom celle (kolonne 2).",
    ],
    [
      "a block of steps",
      [
        1,
        july,
        2018,
        4,
        null,
        [
          [0, 0],
          [0, 0],
        ],
      ],
      "Trappe skal stå i én række eller én kolonne; området er 2 × 2 celler.",
    ],
  ])("refuses %s with a sentence", (_, argumentList, sentence) => {
    expect(compute(INDFASNING, ...argumentList)).toEqual(SENTENCE(sentence));
  });

  it("has nothing to compute without an effect, and asks for no date there", () => {
    expect(compute(INDFASNING, "-", null, 2018, 4)).toEqual({ nothing: "Der er ingen tal i helårseffekt." });
  });

  it("takes one year and a hundred", () => {
    expect(compute(INDFASNING, 1, july, 2018, 1)).toEqual([[0.5]]);
    expect(cells(INDFASNING, 1, july, 2018, 100)[0]).toHaveLength(100);
    expect(compute(INDFASNING, 1, july, 9999, 1)).toEqual([[1]]);
  });
});

describe("BORGEREFFEKT", () => {
  const september = dayOf(2026, 9, 1);

  it("is negative for a saving, positive for a dearer offer, and only of the active part of the year", () => {
    expect(compute(BORGEREFFEKT, 3, 900000, 600000, september, 2026)).toEqual([[-300000]]);
    expect(compute(BORGEREFFEKT, 3, 600000, 900000, september, 2027)).toEqual([[900000]]);
    expect(compute(BORGEREFFEKT, 1, 365000, 730000, september, 2026, null, "dag")).toEqual([[122000]]);
  });

  it("computes each row of columns, and leaves a row that is not quantified empty", () => {
    expect(
      compute(BORGEREFFEKT, [[1], ["-"], [2], [1]], [[10], [0], [10], ["?"]], [[5], [0], [5], [5]], 1, 2026),
    ).toEqual([[-5], [""], [-10], [""]]);
    expect(compute(BORGEREFFEKT, [[1], [1]], 10, [["?"], [5]], 1, 2026)).toEqual([[""], [-5]]);
  });

  it("asks for both prices, for an empty cell may arrive as 0, and says the way out", () => {
    for (const blank of [null, 0, ""]) {
      expect(compute(BORGEREFFEKT, [[1], [1]], [[10], [blank]], 5, september, 2026)).toEqual(
        SENTENCE("Nuværendepris mangler (række 2). Er prisen virkelig 0, så brug DELÅRSEFFEKT af antal × prisforskel."),
      );
      expect(compute(BORGEREFFEKT, 1, 10, blank, september, 2026)).toEqual(SENTENCE(/^Nypris mangler\. /));
    }
  });

  it("asks for the date and the year, and refuses an end before the start", () => {
    expect(compute(BORGEREFFEKT, 1, 10, 5, null, 2026)).toEqual(SENTENCE("Startdato mangler."));
    expect(compute(BORGEREFFEKT, 1, 10, 5, september, null)).toEqual(SENTENCE("År mangler."));
    expect(compute(BORGEREFFEKT, 1, 10, 5, september, 2026, september - 1)).toEqual(
      SENTENCE("Slutdato ligger før startdato."),
    );
  });
});

describe("laws", () => {
  const effect = fc.oneof(
    fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
    fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  );
  const serial = fc.integer({ min: 1, max: 2_958_465 }).filter((value) => value !== 60);
  const year = fc.integer({ min: 1900, max: 9999 });
  const method = fc.constantFrom("måned", "dag");

  it("HELÅRSEFFEKT undoes DELÅRSEFFEKT of the start year, whatever the day it starts and ends", () => {
    const open = fc.constant(null);
    fc.assert(
      fc.property(effect, serial, fc.oneof(open, fc.nat(800)), method, (full, start, lasts, how) => {
        const end = lasts === null ? null : start + lasts + (start + lasts === 60 ? 1 : 0);
        fc.pre(end === null || end <= 2_958_465);
        const part = cell(DELAARSEFFEKT, full, start, yearOf(start as Day), end, how);
        const back = cell(HELAARSEFFEKT, part, start, end, how);
        expect(Math.abs(back - full)).toBeLessThanOrEqual(Math.abs(full) * 1e-15 + SMALLEST);
      }),
    );
  });

  it("INDFASNING's years equal DELÅRSEFFEKT year by year", () => {
    fc.assert(
      fc.property(
        effect,
        serial,
        serial,
        year,
        fc.integer({ min: 1, max: 100 }),
        method,
        (full, a, b, first, n, how) => {
          const years = Math.min(n, 10_000 - first);
          const [start, end] = a <= b ? [a, b] : [b, a];
          const span = Array.from({ length: years }, (_, index) => first + index);
          expect(cells(INDFASNING, full, start, first, years, end, null, how)).toEqual([
            span.map((each) => cell(DELAARSEFFEKT, full, start, each, end, how)),
          ]);
        },
      ),
    );
  });

  it("INDFASNING's years of an effect with an end add up to its months", () => {
    const month = fc.integer({ min: 1900 * 12, max: 9899 * 12 });
    fc.assert(
      fc.property(month, fc.integer({ min: 0, max: 99 * 12 }), (first, more) => {
        const year = Math.floor(first / 12);
        const [start, end] = [first, first + more].map((each) => dayOf(Math.floor(each / 12), (each % 12) + 1, 15));
        const years = cells(INDFASNING, 12, start, year, 100, end).flat();
        expect(years.reduce<number>((sum, each) => sum + Number(each), 0)).toBe(more + 1);
      }),
    );
  });

  it("BORGEREFFEKT is DELÅRSEFFEKT of citizens times the difference in price", () => {
    const price = fc.integer({ min: 1, max: 10_000_000 });
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 500 }),
        price,
        price,
        serial,
        year,
        method,
        (n, p0, p1, start, y, how) => {
          expect(cell(BORGEREFFEKT, n, p0, p1, start, y, null, how)).toBe(
            cell(DELAARSEFFEKT, n * (p1 - p0), start, y, null, how),
          );
        },
      ),
    );
  });
});
