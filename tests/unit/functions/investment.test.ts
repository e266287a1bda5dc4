import fc from "fast-check";
import { TILBAGEBETALINGSTID } from "../../../src/functions/payback-time/payback-time";
import { NUTIDSVAERDI } from "../../../src/functions/present-value/present-value";
import { cell, compute, SENTENCE } from "./compute";

describe("TILBAGEBETALINGSTID", () => {
  it("counts from the beginning of the first year, linear within the year", () => {
    expect(compute(TILBAGEBETALINGSTID, [[500, -400, -400]])).toEqual([[2.25]]);
    expect(compute(TILBAGEBETALINGSTID, [[500], [-250], [-250]])).toEqual([[3]]);
    expect(compute(TILBAGEBETALINGSTID, [[-500, 400, 400]], "plus")).toEqual([[2.25]]);
  });

  it("gives a year without a number its place in time", () => {
    for (const blank of [null, 0, "-"])
      expect(compute(TILBAGEBETALINGSTID, [[500, blank, -400, -400]])).toEqual([[3.25]]);
  });

  it("stops at the first time the investment is paid back", () => {
    expect(compute(TILBAGEBETALINGSTID, [[100, -100, 500, -10]])).toEqual([[2]]);
  });

  it("is 0 where nothing is laid out", () => {
    expect(compute(TILBAGEBETALINGSTID, [[-100, -100]])).toEqual([[0]]);
    expect(compute(TILBAGEBETALINGSTID, 0)).toEqual([[0]]);
  });

  it("never comes where the savings do not reach, or the sign is the other one", () => {
    for (const call of [[[[500, -100]]], [[[-500, 400, 400]]], [500]])
      expect(compute(TILBAGEBETALINGSTID, ...call)).toEqual({
        nothing: expect.stringMatching(/^Investeringen er ikke betalt tilbage inden for årene i netto\./) as string,
      });
  });

  it("refuses a block, and has nothing to compute without numbers", () => {
    const block = [
      [1, 2],
      [3, 4],
    ];
    expect(compute(TILBAGEBETALINGSTID, block)).toEqual(
      SENTENCE("Netto skal stå i én række eller én kolonne; området er 2 × 2 celler."),
    );
    expect(compute(TILBAGEBETALINGSTID, [["-", null]])).toEqual({ nothing: "Der er ingen tal i netto." });
  });
});

describe("NUTIDSVÆRDI", () => {
  it("discounts from the second year, or from the first on request", () => {
    expect(compute(NUTIDSVAERDI, [[100, 110, 121]], 0.1)).toEqual([[300]]);
    expect(compute(NUTIDSVAERDI, [[110], [121]], 0.1, 1)).toEqual([[200]]);
    expect(compute(NUTIDSVAERDI, [[110], [121]], 0.1, 0)).toEqual([[220]]);
  });

  it("gives a year without a number its place in time", () => {
    for (const blank of [null, 0, "-"]) expect(compute(NUTIDSVAERDI, [[100, blank, 121]], 0.1)).toEqual([[200]]);
  });

  it("is the plain sum without a rate", () => {
    for (const blank of [null, 0, ""])
      expect(compute(NUTIDSVAERDI, [[7.25, 10.75, 12.75, 13.25]], blank)).toEqual([[44]]);
  });

  it.each([
    ["a rate in per cent", [1, 3.5], "Rente er 3,5; skriv 3,5 % eller 0,035."],
    ["a rate of −100 %", [1, -1], "Rente er -1; skriv -1 % eller -0,01."],
    ["a rate as text", [1, "3,5 %"], "Rente skal være et tal, fx 3 % eller 0,03, ikke »3,5 %«."],
    ["a truth value", [1, true], "Rente skal være et tal, fx 3 % eller 0,03, ikke SAND."],
    ["another first year", [1, 0.03, 2], "Førsteår skal være 0 eller 1, ikke 2."],
    ["a calendar year as first year", [1, 0.03, 2026], "Førsteår skal være 0 eller 1, ikke 2026."],
  ])("refuses %s with a sentence", (_, argumentList, sentence) => {
    expect(compute(NUTIDSVAERDI, ...argumentList)).toEqual(SENTENCE(sentence));
  });

  it("has nothing to compute without numbers, and says when the result is too large for a cell", () => {
    expect(compute(NUTIDSVAERDI, [["-"]], 0.03)).toEqual({ nothing: "Der er ingen tal i netto." });
    expect(compute(NUTIDSVAERDI, [[1e308, 1e308]], -0.5)).toEqual(
      SENTENCE("Resultatet er større, end en celle kan holde."),
    );
  });
});

describe("laws", () => {
  const net = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 40 });

  it("the first year counted from 1 is one discounting less", () => {
    fc.assert(
      fc.property(net, fc.double({ min: -0.5, max: 0.99, noNaN: true }), (years, rate) => {
        const [from0, from1] = [cell(NUTIDSVAERDI, [years], rate), cell(NUTIDSVAERDI, [years], rate, 1)];
        // Below 1e-300 a double has ever fewer digits, and at the last it has one.
        expect(Math.abs(from1 * (1 + rate) - from0)).toBeLessThanOrEqual(Math.abs(from0) * 1e-14 + 1e-300);
      }),
    );
  });

  it("what is paid back is paid back within the years, and mirrored signs take the same time", () => {
    fc.assert(
      fc.property(net, (years) => {
        const time = TILBAGEBETALINGSTID.call([[years]]);
        expect(TILBAGEBETALINGSTID.call([[years.map((each) => -each)], "plus"])).toEqual(time);
        const [paidBack] = time.ok ? time.value.flat().map(Number) : [];
        expect(paidBack === undefined || (paidBack >= 0 && paidBack <= years.length)).toBe(true);
      }),
    );
  });
});
