import fc from "fast-check";
import { amount } from "../../../../src/finance/money/amount";
import { columnLetters, contains, formatAddress, overlap, parseAddress } from "../../../../src/sheets/cells/address";
import { formatDanishNumber, parseDanishNumber } from "../../../../src/sheets/cells/danish-number";
import { languageOf } from "../../../../src/sheets/cells/language";
import { checkSheetName, sameName } from "../../../../src/sheets/cells/sheet-name";
import { checkTableName, freeTableName } from "../../../../src/sheets/cells/table-name";
import { asTypedText } from "../../../../src/sheets/cells/typed-text";

describe("address", () => {
  it.each([
    ["Ark1!B3", "Ark1", { row: 2, column: 1, rows: 1, columns: 1 }],
    ["'Budget 2026'!$B$3:E9", "Budget 2026", { row: 2, column: 1, rows: 7, columns: 4 }],
    ["'Anna''s ark'!A1", "Anna's ark", { row: 0, column: 0, rows: 1, columns: 1 }],
    ["Ark1!E9:B3", "Ark1", { row: 2, column: 1, rows: 7, columns: 4 }],
    ["Ark1!XFD1048576", "Ark1", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
  ])("reads %s", (text, sheet, area) => {
    expect(parseAddress(text)).toEqual({ ok: true, value: { sheet, area } });
  });

  it.each(["", "B3", "Ark1!", "Ark1!B0", "Ark1!3B", "Ark1!XFE1", "Ark1!A1:B2:C3", "Ark1!A:A", "!A1"])(
    "refuses »%s«",
    (text) => {
      expect(parseAddress(text).ok).toBe(false);
    },
  );

  it("takes the default sheet where none is named", () => {
    expect(parseAddress("b3", "Ark2")).toMatchObject({ value: { sheet: "Ark2", area: { row: 2, column: 1 } } });
  });

  it("quotes a sheet's name that is more than one word", () => {
    const cell = { row: 2, column: 1, rows: 1, columns: 1 };
    const sheets = ["Ark1", "Økonomi_2026", "Budget 2026", "Ø-budget", "Anna's", "2026"];
    expect(sheets.map((sheet) => formatAddress(sheet, cell))).toEqual([
      "Ark1!B3",
      "Økonomi_2026!B3",
      "'Budget 2026'!B3",
      "'Ø-budget'!B3",
      "'Anna''s'!B3",
      "'2026'!B3",
    ]);
  });

  it("tells overlapping and containing areas", () => {
    const area = { row: 2, column: 2, rows: 3, columns: 3 };
    expect(overlap(area, { row: 4, column: 4, rows: 9, columns: 9 })).toBe(true);
    expect(overlap(area, { row: 5, column: 2, rows: 1, columns: 1 })).toBe(false);
    expect(contains(area, { row: 3, column: 3, rows: 2, columns: 2 })).toBe(true);
    expect(contains(area, { row: 3, column: 3, rows: 3, columns: 2 })).toBe(false);
  });

  it("reads back what it writes, on the whole sheet", () => {
    const place = fc.record({
      row: fc.integer({ min: 0, max: 1_048_575 }),
      column: fc.integer({ min: 0, max: 16_383 }),
    });
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 31 }), place, place, (name, a, b) => {
        const sheet = name.replace(/[:\\/?*[\]]|^'|'$/g, "_");
        fc.pre(sheet.trim() === sheet && sheet !== "");
        const area = {
          row: Math.min(a.row, b.row),
          column: Math.min(a.column, b.column),
          rows: Math.abs(a.row - b.row) + 1,
          columns: Math.abs(a.column - b.column) + 1,
        };
        expect(parseAddress(formatAddress(sheet, area))).toEqual({ ok: true, value: { sheet, area } });
      }),
    );
  });

  it("counts columns past Z", () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  });
});

describe("Danish numbers", () => {
  it.each([
    ["1.234,5", "1234.5"],
    ["-7.300", "-7300"],
    ["−720", "-720"],
    ["12.763.729", "12763729"],
    ["7 300", "7300"],
    ["0,75", "0.75"],
    ["+5", "5"],
    ["250 kr.", "250"],
    ["  42 ", "42"],
  ])("reads »%s«", (text, expected) => {
    expect(parseDanishNumber(text)?.toString()).toBe(expected);
  });

  it.each(["1.2.3", "7.25", "1,2,3", "", "-", "abc", "1.23,4", "12.34.567", "1e5", "=1", "1-2-2026", ",5"])(
    "refuses »%s« rather than guess",
    (text) => {
      expect(parseDanishNumber(text)).toBeUndefined();
    },
  );

  it.each([
    [1234.5, 1, "1.234,5"],
    [-0.004, 2, "0,00"],
    [-1234567, 0, "-1.234.567"],
    [2.5, 0, "3"],
    [7.25, 2, "7,25"],
    [999, 0, "999"],
  ])("writes %d with %d decimals as %s", (value, decimals, expected) => {
    expect(formatDanishNumber(amount(value), decimals)).toBe(expected);
  });

  it("reads back what it writes", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (units) => {
        const value = amount(units.toString()).div(100);
        expect(parseDanishNumber(formatDanishNumber(value, 2))?.equals(value)).toBe(true);
      }),
    );
  });
});

describe("names", () => {
  it("knows what a sheet can be called", () => {
    expect(checkSheetName("Budget 2026").ok).toBe(true);
    expect(checkSheetName("a:b")).toMatchObject({ fault: { code: "sheet-name-character", character: ":" } });
    expect(checkSheetName("'citat'")).toMatchObject({ fault: { code: "sheet-name-character", character: "'" } });
    expect(checkSheetName(" ")).toMatchObject({ fault: { code: "sheet-name-empty" } });
    expect(checkSheetName("x".repeat(32))).toMatchObject({ fault: { code: "sheet-name-too-long" } });
    expect(sameName("ÅR", "år")).toBe(true);
  });

  it("knows what a table can be called", () => {
    for (const name of ["Handleplan_2026", "_x", "Ærø.1", "T"]) expect(checkTableName(name).ok).toBe(true);
    for (const name of ["", "2026", "A1", "ABC123", "R1C1", "R", "c", "to ord", "a-b", "x".repeat(256)])
      expect(checkTableName(name).ok).toBe(false);
  });

  it("finds the lowest free number, whatever the case", () => {
    expect(freeTableName("T_2026", ["andet"])).toBe("T_2026");
    expect(freeTableName("T_2026", ["t_2026", "T_2026_2"])).toBe("T_2026_3");
  });
});

describe("text as typed", () => {
  it.each([
    "=1+1",
    "+5",
    "-5",
    "@x",
    "'x",
    "2024",
    "1-2",
    "1.2.3",
    "maj 2024",
    "Dec-24",
    "SAND",
    "true",
    "kr. 100",
    "50 %",
  ])("keeps »%s« a text with an apostrophe", (text) => {
    expect(asTypedText(text)).toBe(`'${text}`);
  });

  it.each(["-", "", "§ 107", "Til eget hjem", "maj", "Øvrige", "mio. kr."])("writes »%s« as it is", (text) => {
    expect(asTypedText(text)).toBe(text);
  });
});

describe("language", () => {
  it("is English for English and Danish for all others", () => {
    expect(["en-US", "EN-gb", "da-DK", "nb-NO", undefined].map(languageOf)).toEqual(["en", "en", "da", "da", "da"]);
  });
});
