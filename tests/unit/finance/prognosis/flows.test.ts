import fc from "fast-check";
import { amount } from "../../../../src/finance/money/amount";
import type { Day } from "../../../../src/finance/calendar/day";
import { dearCases } from "../../../../src/finance/prognosis/dear-cases";
import { flowsOf } from "../../../../src/finance/prognosis/flows";
import { day, service } from "../../../helpers/service-case";

describe("til- og afgang", () => {
  it("of a month is opening + started − ended = closing, in number and kroner", () => {
    const flows = flowsOf(
      [
        service(),
        service({ start: day("1-7-2026"), rate: amount(365_000) }),
        service({ end: day("31-3-2026"), rate: amount(365_000) }),
      ],
      2026,
    );
    expect(flows[2]).toMatchObject({ opening: 2, started: 0, ended: 1, closing: 1 });
    expect(flows[2]?.endedCost.toNumber()).toBe(-275_000);
    expect(flows[2]?.endedFullYear.toNumber()).toBe(-365_000);
    expect(flows[6]).toMatchObject({ opening: 1, started: 1, ended: 0, closing: 2 });
    expect(flows[6]?.startedCost.toNumber()).toBe(184_000);
    expect(flows[6]?.startedFullYear.toNumber()).toBe(365_000);
  });

  it("of a service that stops on New Year's Eve spares nothing of the year", () => {
    const [, , , , , , , , , , , december] = flowsOf([service({ end: day("31-12-2026") })], 2026);
    expect(december).toMatchObject({ opening: 1, started: 0, ended: 1, closing: 0 });
    expect(december?.endedCost.toNumber()).toBe(0);
  });

  it("closes each month where the next one opens", () => {
    const cases = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 800 }), fc.option(fc.integer({ min: 0, max: 800 }))).map(([from, days]) => {
        const start = (day("1-6-2025") + from) as Day;
        return service({ start, end: days === null ? null : ((start + days) as Day) });
      }),
    );
    fc.assert(
      fc.property(cases, (list) => {
        const flows = flowsOf(list, 2026);
        for (const [index, { closing }] of flows.slice(0, -1).entries())
          expect(flows[index + 1]?.opening).toBe(closing);
      }),
    );
  });
});

describe("dyre sager", () => {
  it("are those whose whole year lies above a limit, the dearest first", () => {
    const dear = dearCases(
      [
        service({ id: "A", rate: amount(1_000_000) }),
        service({ id: "B", rate: amount(1_000_001), start: day("1-12-2026") }),
        service({ id: "C", rate: amount(2_500_000) }),
        service({ id: "D", rate: amount(9_000_000), end: day("31-12-2025") }),
      ],
      2026,
    );
    expect(dear.map(({ serviceCase, above }) => [serviceCase.id, above.toNumber()])).toEqual([
      ["C", 2_000_000],
      ["B", 1_000_000],
    ]);
  });
});
