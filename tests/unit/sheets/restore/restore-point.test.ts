import fc from "fast-check";
import { locateBlock } from "../../../../src/sheets/restore/locate-block";
import {
  fingerprint,
  packFormats,
  unpackFormats,
  type RemoveBlock,
} from "../../../../src/sheets/restore/restore-point";

const BLOCK: RemoveBlock = {
  kind: "remove-block",
  sheet: "Ark1",
  area: { row: 2, column: 1, rows: 12, columns: 9 },
  table: { name: "T", area: { row: 4, column: 1, rows: 4, columns: 9 } },
  formats: null,
  fingerprint: "",
};

describe("the place of a block", () => {
  it("is where it was written, as long as nothing has moved", () => {
    expect(locateBlock(BLOCK, BLOCK.table.area, true)).toEqual(BLOCK.area);
  });

  it("follows its table, down and to the right", () => {
    const moved = { ...BLOCK.table.area, row: 14, column: 3 };
    expect(locateBlock(BLOCK, moved, true)).toEqual({ ...BLOCK.area, row: 12, column: 3 });
  });

  it("grows with rows inserted in the table, but not with a row typed into the empty line below it", () => {
    const grown = { ...BLOCK.table.area, rows: 6 };
    expect(locateBlock(BLOCK, grown, true).rows).toBe(14);
    expect(locateBlock(BLOCK, { ...BLOCK.table.area, rows: 5 }, false).rows).toBe(12);
  });

  it("grows with columns the user has added to the table", () => {
    expect(locateBlock(BLOCK, { ...BLOCK.table.area, columns: 11 }, true).columns).toBe(11);
  });
});

describe("the mark of a block", () => {
  it("changes with a constant, not with what formulas are or show", () => {
    const mark = fingerprint([["a", 1, "=SUM(A1)"]]);
    expect(fingerprint([["a", 1, "=SUM(A2)"]])).toBe(mark);
    expect(fingerprint([["a", 2, "=SUM(A1)"]])).not.toBe(mark);
    expect(fingerprint([["a", 1, 7]])).not.toBe(mark);
  });

  it("takes a blank for a blank, however Excel hands it over", () => {
    expect(fingerprint([[null, ""]])).toBe(fingerprint([["", null]]));
  });
});

describe("formats", () => {
  it("are nothing where every cell is plain", () => {
    expect(packFormats([{}, {}])).toBeNull();
  });

  it("come back as they were packed", () => {
    const cell = fc.record(
      {
        bold: fc.constant(true),
        fill: fc.constantFrom("#FFEE00", "#112233"),
        fontSize: fc.integer({ min: 6, max: 40 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
        const packed = packFormats(cells);
        expect(packed === null ? cells.map(() => ({})) : unpackFormats(packed)).toEqual(cells);
      }),
    );
  });
});
