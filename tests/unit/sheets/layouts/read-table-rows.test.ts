import fc from "fast-check";
import * as v from "valibot";
import { TableInput } from "../../../../src/actions/ny-tiltagstabel/input";
import { readInput } from "../../../../src/actions/ny-tiltagstabel/read-input";
import type { Initiative } from "../../../../src/finance/initiatives/initiative";
import { STATUSES } from "../../../../src/finance/initiatives/status";
import { amount } from "../../../../src/finance/money/amount";
import type { CellValue } from "../../../../src/sheets/cells/cell";
import { layOutTable } from "../../../../src/sheets/layouts/lay-out-table";
import { readTableRows } from "../../../../src/sheets/layouts/read-table-rows";
import { FORMS, type TableRequest } from "../../../../src/sheets/layouts/table-request";
import { catalogueInput, plannedInput } from "../../../helpers/varde";

/** What Excel holds where the table's rows are. */
function tableCells(request: TableRequest): readonly (readonly CellValue[])[] {
  const { table, lines, at } = layOutTable(request, "T", { row: 0, column: 0 });
  return lines
    .slice(table.area.row - at.row, table.area.row - at.row + table.area.rows)
    .map(({ cells }) => cells.map((cell) => (typeof cell === "object" ? null : cell)));
}

const requestOf = (input: unknown): TableRequest => {
  const read = readInput(v.parse(TableInput, input));
  if (!read.ok) throw new Error(read.fault.sentence.da);
  return read.value;
};

test.each([catalogueInput("Ark1!B3"), plannedInput("Ark1!B3")])("$title is read back as it was built", (input) => {
  const request = requestOf(input);
  expect(readTableRows(tableCells(request), request.years)).toEqual(request.initiatives);
});

test("columns are found by their headers, wherever they have gone", () => {
  const request = requestOf(plannedInput("Ark1!B3"));
  const moved = tableCells(request).map((cells, row) => [row === 0 ? "Min egen" : "x", ...[...cells].reverse()]);
  expect(readTableRows(moved, request.years)).toEqual(request.initiatives);
  expect(readTableRows(moved, [2018, 2022])).toBeNull();
});

test("a row counts as the sums count it", () => {
  const header = ["Nr.", "Tiltag", "Gruppe", "Status", "Art", "2026"];
  const rows = readTableRows(
    [header, [1, "a", "", "Udgået", "Effekt", 5], ["", "", "", "", "", ""], ["", "b", "", "udgået ", "", "1.000"]],
    [2026],
  );
  expect(rows).toEqual([
    { number: "1", title: "a", group: "", status: "udgået", investment: false, amounts: [amount(5)] },
    { number: "", title: "b", group: "", status: null, investment: false, amounts: ["not-quantified"] },
  ]);
});

test("a form built and read back gives the same initiatives", () => {
  const text = fc.string({ minLength: 1, maxLength: 12 }).filter((written) => written.trim() === written);
  const years = [2026, 2027];
  const initiative: fc.Arbitrary<Initiative> = fc.record({
    number: fc.constantFrom("", "1", "SU01", "007", "1.5"),
    title: text,
    group: fc.oneof(fc.constant(""), text),
    status: fc.constantFrom(null, ...STATUSES.slice(0, 5)),
    investment: fc.boolean(),
    amounts: fc.array(
      fc.oneof(
        fc.constantFrom("blank" as const, "not-quantified" as const),
        fc.integer({ min: -1e9, max: 1e9 }).map((cents) => amount(cents).div(100)),
      ),
      { minLength: years.length, maxLength: years.length },
    ),
  });
  fc.assert(
    fc.property(fc.constantFrom(...FORMS), fc.array(initiative, { minLength: 1 }), (form, initiatives) => {
      const base = requestOf(catalogueInput("A1"));
      expect(readTableRows(tableCells({ ...base, form, years, initiatives }), years)).toEqual(initiatives);
    }),
    { numRuns: 60 },
  );
});
