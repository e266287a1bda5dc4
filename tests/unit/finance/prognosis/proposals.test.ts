import fc from "fast-check";
import type { Day } from "../../../../src/finance/calendar/day";
import { amount, ZERO } from "../../../../src/finance/money/amount";
import { historyYears } from "../../../../src/finance/prognosis/history";
import { emptyPremise } from "../../../../src/finance/prognosis/premises";
import { proposeFlows } from "../../../../src/finance/prognosis/proposals";
import { takeProposals } from "../../../../src/finance/prognosis/take-proposals";
import { day, service } from "../../../helpers/service-case";

const KEY = { group: "Bolig", part: "§ 107" };
const QUESTION = { year: 2026, month: 8, grouping: "kategori-paragraf", history: { from: 2024, to: 2025 } } as const;

const proposed = (...cases: ReturnType<typeof service>[]) => {
  const [first] = proposeFlows({ ...QUESTION, cases });
  if (first === undefined) throw new Error("no row");
  const { inflow, outflow } = first;
  return [inflow, outflow].map(({ count, yearPrice }) => [count.toNumber(), yearPrice?.toNumber() ?? null]);
};

const began = (start: string, part: Parameters<typeof service>[0] = {}) => service({ start: day(start), ...part });

describe("the years of history", () => {
  it("are those the list has kept its ended services from, five at most", () => {
    expect(historyYears([service()], 2026)).toBeNull();
    expect(historyYears([service({ end: day("1-2-2026") })], 2026)).toBeNull();
    expect(historyYears([service({ end: day("1-2-2024") }), service({ end: day("1-2-2025") })], 2026)).toEqual({
      from: 2024,
      to: 2025,
    });
    expect(historyYears([service({ end: day("1-2-2010") })], 2026)).toEqual({ from: 2021, to: 2025 });
  });
});

describe("the proposal for the rest of the year", () => {
  it("is the mean of the same months of earlier years, at the average price of a whole year", () => {
    expect(
      proposed(
        began("1-9-2024", { rate: amount(400_000) }),
        began("31-12-2025", { rate: amount(600_000) }),
        began("15-10-2025", { rate: null }),
        began("31-8-2025"),
        began("1-10-2023"),
        began("1-5-2023", { end: day("30-11-2025"), rate: amount(300_000) }),
      ),
    ).toEqual([
      [1.5, 500_000],
      [0.5, 300_000],
    ]);
  });

  it("leaves out those who turn eighteen that year, where the month of birth is known", () => {
    const births = ["1-12-2007", "1-1-2006"].map((text) => began("1-11-2025", { birthMonth: day(text) }));
    expect(proposed(...births, began("1-11-2025"))[0]).toEqual([1, 120_000]);
  });

  it("takes off what the list has for the rest of the year already, and is never less than none", () => {
    const past = ["1-9-2024", "1-10-2024", "1-9-2025", "1-10-2025"].map((text) =>
      began(text, { end: day("31-12-2025") }),
    );
    expect(proposed(...past, began("1-9-2026"), began("1-8-2026", { end: day("1-12-2026") }))).toEqual([
      [1, 120_000],
      [1, 120_000],
    ]);
    expect(proposed(...past, began("1-9-2026"), began("1-10-2026"), began("2-10-2026"))[0]).toEqual([0, 120_000]);
  });

  it("is nothing at the end of December", () => {
    const [row] = proposeFlows({ ...QUESTION, month: 12, cases: [began("1-12-2025", { end: day("31-12-2025") })] });
    expect([row?.inflow.count, row?.outflow.count]).toEqual([ZERO, ZERO]);
  });

  it("does not depend on the order of the list", () => {
    const any = fc
      .tuple(fc.integer({ min: 0, max: 1200 }), fc.option(fc.integer({ min: 0, max: 900 })))
      .map(([from, days]) => {
        const start = (day("1-1-2024") + from) as Day;
        return service({ start, end: days === null ? null : ((start + days) as Day) });
      });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1 }), (list) => {
        expect(proposed(...list)).toEqual(proposed(...[...list].reverse()));
      }),
    );
  });
});

describe("taking the proposals", () => {
  const flow = { count: amount(2), yearPrice: amount(100_000) };
  const third = { count: amount(4).div(3), yearPrice: amount("499999.6") };
  const proposals = [{ key: KEY, inflow: third, outflow: { count: ZERO, yearPrice: null } }];
  const countOf = (premises: ReturnType<typeof takeProposals>, part: string | null) =>
    premises.find((each) => each.part === part)?.inflow.count.toNumber();

  it("fills in what is not stated, as a person would type it", () => {
    const [taken] = takeProposals([{ ...emptyPremise(KEY, 8), spent: amount(7) }], proposals, 8);
    expect(taken).toMatchObject({ ...KEY, spent: amount(7), outflow: { count: ZERO } });
    expect(taken?.inflow).toEqual({ count: amount("1.33"), yearPrice: amount(500_000) });
  });

  it("never overrides what is stated for the row or for its group", () => {
    expect(countOf(takeProposals([{ ...emptyPremise(KEY, 8), inflow: flow }], proposals, 8), "§ 107")).toBe(2);
    const ofGroup = takeProposals([{ ...emptyPremise({ group: "BOLIG", part: null }, 8), inflow: flow }], proposals, 8);
    expect([countOf(ofGroup, null), countOf(ofGroup, "§ 107")]).toEqual([2, 0]);
  });
});
