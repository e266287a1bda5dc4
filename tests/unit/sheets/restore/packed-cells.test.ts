import * as fc from "fast-check";
import type { CellValue } from "../../../../src/sheets/cells/cell";
import { packCells, unpackCells } from "../../../../src/sheets/restore/packed-cells";

const column = (rows: number, formula: (row: number) => CellValue) =>
  Array.from({ length: rows }, (_, row) => [formula(row)]);

it("keeps a filled column as one formula", () => {
  const area = { row: 4, column: 2, rows: 1_000, columns: 1 };
  const cells = column(1_000, (row) => `=TILTAG.HELÅRSEFFEKT(A${String(row + 5)},'Ark 2'!$B$1)`);
  const packed = packCells(area, cells);
  expect(JSON.stringify(packed).length).toBeLessThan(120);
  expect(unpackCells(packed, area)).toEqual(cells);
});

it("gives back what stood there, whatever it was", () => {
  const cell = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc.string().filter((text) => !text.startsWith("=")),
    fc.constantFrom("=A1+$B$2", "=SUM(Tabel1[2026])", '="RC[1]"&TILTAG.UDESTÅENDE(A1:D1,A2:D5,TRUE)', "=navn*2"),
  );
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, (cells) => {
      const area = { row: 7, column: 3, rows: cells.length, columns: 3 };
      expect(unpackCells(packCells(area, cells), area)).toEqual(cells);
    }),
  );
});
