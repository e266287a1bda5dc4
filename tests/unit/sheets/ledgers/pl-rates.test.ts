import { PL_RATES, readPlRates } from "../../../../src/sheets/ledgers/pl-rates";

const read = (rows: readonly (readonly (string | number | null)[])[]) =>
  readPlRates({
    ledger: PL_RATES,
    body: { sheet: "Tiltag-PL-satser", area: { row: 4, column: 0, rows: rows.length, columns: 3 } },
    rows,
  });

describe("the list of PL rates", () => {
  it("gives the rates by the year they raise to, and where one is still to be written", () => {
    const { rates, errors, unwritten } = read([
      [2025, 0.033, "KL, budgetvejledning"],
      ["2026", -0.005, ""],
      ["", "", "en bemærkning"],
      [2027, "", ""],
    ]);
    expect([...rates].map(([year, rate]) => [year, rate.toNumber()])).toEqual([
      [2025, 0.033],
      [2026, -0.005],
    ]);
    expect(errors).toEqual([]);
    expect(unwritten).toEqual([{ year: 2027, cell: "'Tiltag-PL-satser'!B8" }]);
  });

  it("names what can't be used with its cell, and loses no other line", () => {
    const { rates, errors } = read([
      ["i år", 0.03, ""],
      [2025, 3, ""],
      [2026, "ca. 3 %", ""],
      [2027, 0.02, ""],
      [2027, 0.025, ""],
    ]);
    expect([...rates.keys()]).toEqual([2027]);
    expect(errors.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      "year-unreadable 'Tiltag-PL-satser'!A5",
      "rate-not-a-share 'Tiltag-PL-satser'!B6",
      "rate-unreadable 'Tiltag-PL-satser'!B7",
      "year-twice 'Tiltag-PL-satser'!A9",
    ]);
    expect(readPlRates(undefined)).toEqual({ rates: new Map(), errors: [], unwritten: [] });
  });
});
