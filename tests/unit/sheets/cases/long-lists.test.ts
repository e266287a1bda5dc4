import { splitPlan } from "../../../../src/excel/split-plan";
import { dayOf } from "../../../../src/finance/calendar/day";
import { caseYear } from "../../../../src/finance/cases/case-year";
import { layOutCases } from "../../../../src/sheets/cases/lay-out-cases";
import { planCases } from "../../../../src/sheets/cases/plan-cases";
import type { Change } from "../../../../src/sheets/plan/sheet-plan";
import { EXPORTED } from "../../../helpers/mutated-case-lists";
import { readText } from "./list-of";

const CASES = 10_000;
const MOST_BYTES = 4_000_000;

const { cases: sample } = readText(EXPORTED.map((row) => row.join(";")).join("\n"));

function changesOf(count: number): readonly Change[] {
  const cases = Array.from({ length: Math.ceil(count / sample.length) }, () => sample)
    .flat()
    .slice(0, count);
  // What the cases cost is nothing here: one's figures stand for all.
  const figures = cases.slice(0, 1).map(({ value }) => caseYear(value, 2026));
  const years = cases.flatMap(() => figures);
  return planCases(layOutCases({ year: 2026, asOf: dayOf(2026, 8, 31), cases, refused: 0, years }), "Sager");
}

/** The cells that a batch sends, in the text within a text that the library makes of them. */
const sentBytes = (batch: readonly Change[]): number =>
  batch.reduce((sum, change) => sum + ("cells" in change ? JSON.stringify(JSON.stringify(change.cells)).length : 0), 0);

describe("a list of ten thousand cases", () => {
  it("takes no more changes than a short one: none is for a single row", () => {
    expect(changesOf(CASES)).toHaveLength(changesOf(3).length);
  });

  it("is written in a few requests, none above four megabytes", () => {
    const batches = splitPlan(changesOf(CASES));
    expect(batches.length).toBeLessThanOrEqual(5);
    expect(Math.max(...batches.map(sentBytes))).toBeLessThan(MOST_BYTES);
  });
});
