import fc from "fast-check";
import { shownGroups } from "../../../../src/finance/prognosis/small-groups";

describe("small groups", () => {
  it("are shown where each has enough citizens", () => {
    expect(shownGroups([5, 20, 7], 5)).toEqual([true, true, true]);
    expect(shownGroups([], 5)).toEqual([]);
  });

  it("are merged, several of them at once", () => {
    expect(shownGroups([2, 20, 3, 7], 5)).toEqual([false, true, false, true]);
  });

  it("are never merged alone: the total less the others would tell the one", () => {
    expect(shownGroups([2, 20, 7], 5)).toEqual([false, true, false]);
    expect(shownGroups([0, 20, 7], 5)).toEqual([false, true, false]);
  });

  it("together have as many citizens as the limit, or nothing is shown", () => {
    const some = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 8 });
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 20 }), (citizens, limit) => {
        const shown = shownGroups(citizens, limit);
        const merged = citizens.filter((_, index) => shown[index] !== true);
        expect(citizens.every((own, index) => shown[index] !== true || own >= limit)).toBe(true);
        const together = merged.reduce((sum, own) => sum + own, 0);
        expect(merged.length === 0 || merged.length === citizens.length || together >= limit).toBe(true);
      }),
    );
  });
});
