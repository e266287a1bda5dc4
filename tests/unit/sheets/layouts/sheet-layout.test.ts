import { splitPlan } from "../../../../src/excel/split-plan";
import { fillSheet, type SheetLayout } from "../../../../src/sheets/layouts/sheet-layout";
import type { PlannedCell } from "../../../../src/sheets/plan/sheet-plan";

/** A table of a typed column and calculated ones. */
const layout = (rows: readonly (readonly PlannedCell[])[]): SheetLayout => {
  const width = rows[0]?.length ?? 0;
  return {
    sheet: "Beregning 2026",
    cells: [["Sag", ...Array.from({ length: width - 1 }, (_, index) => `K${String(index)}`)], ...rows],
    table: {
      name: "Beregning_2026",
      area: { row: 0, column: 0, rows: rows.length + 1, columns: width },
      constantColumns: 1,
    },
    formats: [],
    widths: Array.from({ length: width }, () => 60),
    frozenRows: 1,
  };
};

const calculated = (count: number) =>
  Array.from({ length: count }, (_, row): readonly PlannedCell[] => [
    `S-${String(row)}`,
    { formula: '=IF([@Sag]="","","ja")', expected: "ja" },
    ...Array.from({ length: 37 }, () => ({ formula: "=LEN([@Sag])*123.45", expected: 123.45 })),
  ]);

describe("a new sheet with a table", () => {
  it("gets each calculated column as one formula, however many rows", () => {
    const changes = fillSheet(layout(calculated(3)));
    expect(changes.map(({ kind }) => kind).slice(0, 5)).toEqual([
      "write-block",
      "write-block",
      "make-table",
      "fill-formula",
      "fill-formula",
    ]);
    expect(changes[3]).toMatchObject({
      area: { row: 1, column: 1, rows: 3, columns: 1 },
      formula: '=IF([@Sag]="","","ja")',
      expected: ["ja", "ja", "ja"],
    });
  });

  it("is written in few requests, each far below Excel's limit of 5 MB, with 10,000 rows of 38 calculated columns", () => {
    const batches = splitPlan(fillSheet(layout(calculated(10_000))));
    const written = batches.map((changes) =>
      changes.reduce(
        (sum, change) =>
          sum + JSON.stringify(change.kind === "fill-formula" ? { ...change, expected: [] } : change).length,
        0,
      ),
    );
    expect(Math.max(...written)).toBeLessThan(1_000_000);
    expect(batches.length).toBeLessThanOrEqual(5);
  });

  it("has no calculated column with two formulas, nor with a value among them", () => {
    const [first = [], second = []] = calculated(2);
    const other = [...second.slice(0, -1), { formula: "=1", expected: 1 }];
    expect(() => fillSheet(layout([first, other]))).toThrow("one formula, not 2");
    expect(() => fillSheet(layout([first, [...second.slice(0, -1), 7]]))).toThrow("a formula in every row");
  });
});
