import fc from "fast-check";
import type { BudgetArea } from "../../../../src/finance/budget/budget-area";
import type { InitiativeAmount } from "../../../../src/finance/initiatives/initiative";
import { amount } from "../../../../src/finance/money/amount";
import type { CellValue } from "../../../../src/sheets/cells/cell";
import type { BudgetRequest } from "../../../../src/sheets/forms/budget-og-forventet/budget-request";
import { layOutBudget } from "../../../../src/sheets/forms/budget-og-forventet/lay-out-budget";
import { baseYearsIn, readBudgetRows } from "../../../../src/sheets/forms/budget-og-forventet/read-budget-rows";
import { planBlock } from "../../../../src/sheets/layouts/plan-block";

const request = (years: readonly number[], areas: readonly BudgetArea[]): BudgetRequest => ({
  title: "Budget",
  years,
  baseYear: years[0] ?? 0,
  contract: { unit: "kr", savings: "plus", decimals: 0 },
  areas,
  footnote: "*En note.\n\nOg en til.",
});

const area = (title: string, corrected: number, ...expected: number[]): BudgetArea => ({
  title,
  corrected: amount(corrected),
  expected: expected.map(amount),
});

/** What Excel holds where the table is; what a formula shows does not matter to the reader. */
const tableCells = (asked: BudgetRequest): readonly (readonly CellValue[])[] => {
  const { lines, table } = layOutBudget(asked, "T", { row: 0, column: 0 });
  return lines
    .slice(table.area.row, table.area.row + table.area.rows)
    .map(({ cells }) => cells.map((cell) => (typeof cell === "object" ? null : cell)));
};

it("writes the calculated column once the table is there, and the sums after it", () => {
  const layout = layOutBudget(request([2017], [area("a", 1, 2), area("b", 3, 4)]), "T", { row: 2, column: 1 });
  const changes = planBlock(layout, "Ark1", null).filter(({ kind }) => kind !== "format-area");
  expect(changes.map((change) => [change.kind, "at" in change ? change.at : null])).toEqual([
    ["write-block", { row: 2, column: 1 }],
    ["write-block", { row: 5, column: 1 }],
    ["make-table", null],
    ["write-block", { row: 5, column: 4 }],
    ["write-block", { row: 7, column: 1 }],
    ["set-column-widths", null],
    ["freeze-rows", null],
    ["set-page", null],
  ]);
});

it("prints each line of the footnote below the table", () => {
  const { lines } = layOutBudget(request([2017], [area("a", 1, 2)]), "T", { row: 0, column: 0 });
  expect(lines.slice(-2).map(({ role, cells }) => [role, cells[0]])).toEqual([
    ["note", "*En note."],
    ["note", "Og en til."],
  ]);
});

it("finds the columns by their headers, and the base years that somebody has added", () => {
  const cells = tableCells(request([2018, 2019], [area("a", 1, 2, 3)]));
  const more = cells.map((row, index) => [index === 0 ? "Korrigeret 2019" : 7, ...row]);
  expect(baseYearsIn(more, [2018, 2019])).toEqual([2019, 2018]);
  expect(readBudgetRows(more, [2018, 2019], 2019)).toEqual([area("a", 7, 2, 3)]);
  expect(readBudgetRows(more, [2018, 2019], 2018)).toEqual([area("a", 1, 2, 3)]);
  expect(readBudgetRows(more, [2018, 2020], 2018)).toBeNull();
});

it("is read back as it was built", () => {
  const value: fc.Arbitrary<InitiativeAmount> = fc.oneof(
    fc.constantFrom("blank" as const, "not-quantified" as const),
    fc.integer().map((cents) => amount(cents).div(100)),
  );
  const years = fc.constantFrom([2017], [2018, 2019, 2020, 2021]);
  const areasOf = (count: number) =>
    fc.array(
      fc.record({
        title: fc.string({ minLength: 1 }).filter((text) => text.trim() !== ""),
        corrected: value,
        expected: fc.array(value, { minLength: count, maxLength: count }),
      }),
      { minLength: 1 },
    );
  const asked = years.chain((each) => areasOf(each.length).map((areas) => request(each, areas)));
  fc.assert(
    fc.property(asked, (each) => {
      expect(readBudgetRows(tableCells(each), each.years, each.baseYear)).toEqual(each.areas);
    }),
    { numRuns: 50 },
  );
});
