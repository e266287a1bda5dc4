import { splitPlan } from "../../../src/excel/split-plan";
import { computeYears } from "../../../src/actions/cases/compute-years";
import { readAtOnce } from "../../../src/sheets/cases/in-slices";
import { caseCells } from "../../../src/sheets/cases/case-cells";
import { layOutCases } from "../../../src/sheets/cases/lay-out-cases";
import { planCases } from "../../../src/sheets/cases/plan-cases";
import { ACTION_LOG } from "../../../src/sheets/ledgers/action-log";
import { PL_RATES } from "../../../src/sheets/ledgers/pl-rates";
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
const log: Change = { kind: "append-rows", ledger: ACTION_LOG, rows: [[1]] };
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

describe("50,000 new rows of a table", () => {
  const area = { row: 5, column: 0, rows: 11, columns: 22 };
  const rows = Array.from({ length: 5 }, () => cases.map(caseCells)).flat();
  const grown: Change = { kind: "append-table-rows", sheet: "Sager", table: "Sager", area, cells: rows };
  const batches = splitPlan([grown, log]);
  const parts = batches.flat().flatMap((change) => (change.kind === "append-table-rows" ? [change] : []));

  it("are written in requests below four megabytes, what undoes them first", () => {
    expect(rows).toHaveLength(50_000);
    expect(batches[0]?.[0]).toBe(log);
    expect(Math.max(...batches.map(sent))).toBeLessThan(4_000_000);
  });

  it("make the table longer each time, by the rows that have come", () => {
    expect(parts.flatMap(({ cells }) => cells)).toEqual(rows);
    expect(parts[0]?.area).toEqual(area);
    for (const [index, part] of parts.slice(1).entries()) {
      const before = parts[index];
      expect(part.area).toEqual({ ...area, rows: (before?.area.rows ?? 0) + (before?.cells.length ?? 0) });
    }
  });
});

it("number formats and lines of a list count as what they are", () => {
  const formats: Change = {
    kind: "set-number-formats",
    sheet: "Ark1",
    at: { row: 3, column: 1 },
    formats: Array.from({ length: 90_000 }, () => ["#,##0;-#,##0", "#,##0;-#,##0"]),
  };
  const lines: Change = {
    kind: "append-rows",
    ledger: PL_RATES,
    rows: Array.from({ length: 9 }, () => ["x".repeat(30_000)]),
  };
  const batches = splitPlan([formats, lines, log]);
  expect(batches).toHaveLength(3);
  expect(batches[0]?.[0]).toBe(log);
  expect(Math.max(...batches.map(sent))).toBeLessThan(4_000_000);
  expect(batches[1]?.[0]).toMatchObject({ at: { column: 1 } });
});

it("a small plan is one request", () => {
  expect(splitPlan([sheet, log])).toEqual([[sheet, log]]);
});
