import { amount } from "../../../../src/finance/money/amount";
import { PLAN_LOCKS, planLockRow, readPlanLock, type PlanLock } from "../../../../src/sheets/ledgers/plan-locks";

const LOCK: PlanLock = {
  locking: 3,
  at: 46_351.25,
  register: "Tiltag",
  title: "Bostøtte",
  who: "",
  why: "Byrådet 8-10-2026",
  line: { kind: "lock", number: "12", year: 2026, plan: amount(-186_000), priceLevel: "2026-priser" },
};

describe("a line of the locked plan", () => {
  it.each<[string, PlanLock["line"], unknown]>([
    ["an amount", LOCK.line, -186_000],
    ["a dash", { ...LOCK.line, kind: "unlock", plan: "not-quantified" }, "-"],
    ["a blank, of an initiative with letters in its number", { ...LOCK.line, number: "SU01", plan: "blank" }, null],
    ["no price level", { ...LOCK.line, priceLevel: "" }, -186_000],
  ])("gives %s back as it was written", (_, line, cell) => {
    const row = planLockRow({ ...LOCK, line });
    expect(row).toHaveLength(PLAN_LOCKS.columns.length);
    expect(row[7]).toBe(cell);
    expect(readPlanLock(row)).toEqual({ ...LOCK, line });
  });

  it("counts for nothing once somebody has made it into something else", () => {
    const row = planLockRow(LOCK);
    for (const [column, cell] of [
      [0, "x"],
      [2, "Låst?"],
      [6, ""],
      [7, "-186.000"],
    ] as const)
      expect(readPlanLock(row.with(column, cell))).toBeUndefined();
  });
});
