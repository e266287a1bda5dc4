import fc from "fast-check";
import { plantedTable, PLANTED_KINDS } from "../../../helpers/planted-errors";
import type { TestCell } from "../../sheets/reading/table-area";
import { reviewOf } from "./review-of";

type Rows = readonly (readonly TestCell[])[];

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const kinds = fc.constantFrom(...PLANTED_KINDS, null);
const RUNS = { numRuns: 60, seed: 20_260_831 };

/** Every amount changed: the generator writes them as cells of their own, years and numbers of lines bare. */
const mapAmounts = (rows: Rows, change: (value: number) => number): Rows =>
  rows.map((cells) =>
    cells.map((cell) =>
      typeof cell === "object" && cell !== null && typeof cell.value === "number"
        ? { ...cell, value: change(cell.value) }
        : cell,
    ),
  );

const placesOf = (rows: Rows) => reviewOf(rows).findings.map(({ kind, cell }) => `${kind} ${cell}`);

describe("the proof-reader", () => {
  it("says the same of a table whose signs are all turned", () => {
    fc.assert(
      fc.property(seeds, kinds, (seed, kind) => {
        const { rows } = plantedTable(seed, kind === "text number" ? "sum" : kind);
        expect(placesOf(mapAmounts(rows, (value) => -value))).toEqual(placesOf(rows));
      }),
      RUNS,
    );
  });

  it("says the same wherever the table stands below an empty row and a title", () => {
    fc.assert(
      fc.property(seeds, kinds, (seed, kind) => {
        const { rows } = plantedTable(seed, kind);
        const moved = placesOf([["En overskrift"], [], ...rows]);
        const back = moved.map((place) => place.replace(/\d+$/, (row) => String(Number(row) - 2)));
        expect(back).toEqual(placesOf(rows));
      }),
      RUNS,
    );
  });

  it("tells for every sum that fails how far off it is: stated − expected", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { findings } = reviewOf(plantedTable(seed, "sum").rows);
        for (const { stated, expected, difference } of findings)
          if (stated !== null && expected !== null) expect(difference).toBeCloseTo(stated - expected, 6);
      }),
      RUNS,
    );
  });
});
