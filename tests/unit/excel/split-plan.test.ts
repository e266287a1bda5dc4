import { splitPlan } from "../../../src/excel/split-plan";
import { computeYears } from "../../../src/actions/cases/compute-years";
import { readAtOnce } from "../../../src/sheets/cases/in-slices";
import { layOutCases } from "../../../src/sheets/cases/lay-out-cases";
import { planCases } from "../../../src/sheets/cases/plan-cases";
import { ACTION_LOG } from "../../../src/sheets/ledgers/action-log";
import type { Change } from "../../../src/sheets/plan/sheet-plan";
import { caseListCsv } from "../../../src/workbench/sample/cases/case-list";
import { AS_OF, readText } from "../sheets/cases/list-of";

const some = readText(caseListCsv().split("\r\n").slice(0, 202).join("\n")).cases;
const cases = Array.from({ length: 50 }, (_, round) =>
  some.map((each) => ({ ...each, value: { ...each.value, id: `${each.value.id}-${String(round)}` } })),
).flat();
const someYears = readAtOnce(
  computeYears(
    some.map(({ value }) => value),
    2026,
  ),
);
const years = Array.from({ length: 50 }, () => someYears).flat();
const layout = layOutCases({ year: 2026, asOf: AS_OF, cases, refused: 0, years });
const log: Change = { kind: "append-row", ledger: ACTION_LOG, row: [1] };
const sheet: Change = { kind: "add-sheet", sheet: "Sager", position: null, showGridlines: false };
const plan = [sheet, ...planCases(layout, "Sager"), log];

/** As it is sent: the cells in a text of their own. */
const sent = (changes: readonly Change[]): number =>
  JSON.stringify(
    JSON.stringify(changes.map((change) => (change.kind === "fill-formula" ? { ...change, expected: [] } : change))),
  ).length;

describe("a plan of 10,000 cases", () => {
  it("is written in four requests, none above four megabytes", () => {
    expect(cases).toHaveLength(10_000);
    const batches = splitPlan(plan);
    expect(batches).toHaveLength(4);
    expect(Math.max(...batches.map(sent))).toBeLessThan(4_000_000);
  });

  it("has its sheet and what undoes it in the first, and loses nothing", () => {
    const batches = splitPlan(plan);
    expect(batches[0]?.slice(0, 2)).toEqual([sheet, log]);
    const cells = batches.flat().flatMap((change) => (change.kind === "write-block" ? change.cells : []));
    expect(cells.slice(0, layout.cells.length)).toEqual(layout.cells);
    const filled = batches.flat().filter((change) => change.kind === "fill-formula");
    expect(filled.reduce((sum, { area }) => sum + area.rows, 0)).toBe(16 * 10_000);
  });

  it("makes the table after its rows, and its formulas after the table", () => {
    const kinds = splitPlan(plan)
      .flat()
      .map(({ kind }) => kind);
    expect(kinds.indexOf("make-table")).toBeGreaterThan(kinds.indexOf("write-block"));
    expect(kinds.indexOf("fill-formula")).toBeGreaterThan(kinds.indexOf("make-table"));
  });
});

it("a small plan is one request", () => {
  expect(splitPlan([sheet, log])).toEqual([[sheet, log]]);
});
