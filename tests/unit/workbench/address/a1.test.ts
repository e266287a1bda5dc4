import fc from "fast-check";
import {
  columnLetters,
  formatArea,
  intersectAreas,
  parseArea,
  quoteSheet,
  SHEET_COLUMNS,
  SHEET_ROWS,
  splitSheet,
} from "../../../../src/workbench/address/a1";

describe("addresses", () => {
  it.each([
    ["B2", { row: 1, column: 1, rowCount: 1, columnCount: 1 }],
    ["$B$2:D9", { row: 1, column: 1, rowCount: 8, columnCount: 3 }],
    ["D9:B2", { row: 1, column: 1, rowCount: 8, columnCount: 3 }],
    ["A:C", { row: 0, column: 0, rowCount: SHEET_ROWS, columnCount: 3 }],
    ["3:5", { row: 2, column: 0, rowCount: 3, columnCount: SHEET_COLUMNS }],
    ["XFD1048576", { row: SHEET_ROWS - 1, column: SHEET_COLUMNS - 1, rowCount: 1, columnCount: 1 }],
  ])("%s is read", (address, area) => {
    expect(parseArea(address)).toEqual(area);
  });

  it.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B2:C3", "A1:B", "hej", "A-1", "Ark1!A1"])(
    "%j is none",
    (address) => {
      expect(parseArea(address)).toBeUndefined();
    },
  );

  it("are written as Excel writes them, and read back", () => {
    const place = fc.tuple(fc.nat(SHEET_ROWS - 1), fc.nat(SHEET_COLUMNS - 1)).chain(([row, column]) =>
      fc.record({
        row: fc.constant(row),
        column: fc.constant(column),
        rowCount: fc.integer({ min: 1, max: SHEET_ROWS - row }),
        columnCount: fc.integer({ min: 1, max: SHEET_COLUMNS - column }),
      }),
    );
    fc.assert(fc.property(place, (area) => expect(parseArea(formatArea(area))).toEqual(area)));
  });

  it("have letters like Excel's", () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  });
});

describe("sheet names in formulas", () => {
  it.each([
    ["Budget", "Budget"],
    ["Tiltag_år", "Tiltag_år"],
    ["Budget 2026", "'Budget 2026'"],
    ["Tiltag-log", "'Tiltag-log'"],
    ["Niels' ark", "'Niels'' ark'"],
    ["Ark1", "'Ark1'"],
    ["R1C1", "'R1C1'"],
    ["2026", "'2026'"],
  ])("%s stands as %s", (name, written) => {
    expect(quoteSheet(name)).toBe(written);
    expect(splitSheet(`${written}!A1`)).toEqual({ sheet: name, rest: "A1" });
  });

  it("may be missing", () => {
    expect(splitSheet("A1")).toEqual({ sheet: undefined, rest: "A1" });
  });
});

describe("intersectAreas", () => {
  it("is what both cover, or nothing", () => {
    const a = { row: 0, column: 0, rowCount: 3, columnCount: 3 };
    expect(intersectAreas(a, { row: 2, column: 1, rowCount: 5, columnCount: 1 })).toEqual({
      row: 2,
      column: 1,
      rowCount: 1,
      columnCount: 1,
    });
    expect(intersectAreas(a, { row: 3, column: 0, rowCount: 1, columnCount: 1 })).toBeUndefined();
  });
});
