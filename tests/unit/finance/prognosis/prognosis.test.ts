import fc from "fast-check";
import { REFUND_RATES } from "../../../../src/finance/cases/state-refund";
import type { ServiceCase } from "../../../../src/finance/cases/service-case";
import { amount, sumQuantified, ZERO, type Amount } from "../../../../src/finance/money/amount";
import type { Day } from "../../../../src/finance/calendar/day";
import { customaryShare, type RowPremise } from "../../../../src/finance/prognosis/premises";
import { prognosisOf, type PrognosisQuestion } from "../../../../src/finance/prognosis/prognosis";
import { day, service } from "../../../helpers/service-case";

const NO_FLOW = { count: ZERO, yearPrice: ZERO };

const premise = (part: Partial<RowPremise>): RowPremise => ({
  group: "Bolig",
  part: "§ 107",
  originalBudget: null,
  correctedBudget: null,
  spent: null,
  inflow: NO_FLOW,
  outflow: NO_FLOW,
  remainingShare: ZERO,
  priceChanges: null,
  ...part,
});

const STEPS_2022 = [860_000, 1_680_000, 2_120_000].map((threshold, index) => ({
  threshold: amount(threshold),
  rate: REFUND_RATES[index] ?? ZERO,
}));

const ask = (part: Partial<PrognosisQuestion>) =>
  prognosisOf({
    cases: [],
    year: 2026,
    month: 8,
    grouping: "kategori-paragraf",
    premises: [],
    refundSteps: [],
    limits: { green: ZERO, yellow: amount("0.01") },
    direction: "excess-spending",
    ...part,
  });

const mio = (value: number): Amount => amount(value).times(1_000_000);

it("counts the cases that are active at the end of each month", () => {
  const { activeByMonth } = ask({
    cases: [service(), service({ start: day("15-3-2026") }), service({ end: day("30-9-2026") })],
  });
  expect(activeByMonth).toEqual([2, 2, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2]);
});

describe("Rebild's balance", () => {
  it("of budget 68,0, disponeret 64,3 and expected inflow 7,0 is 71,3: 3,3 too much (domain §4.6)", () => {
    const { total } = ask({
      cases: [service({ rate: mio(64.3), refundable: false })],
      premises: [
        premise({
          correctedBudget: mio(68),
          inflow: { count: amount(14), yearPrice: mio(1) },
          remainingShare: amount("0.5"),
        }),
      ],
    });
    expect(total.disposed.toNumber()).toBe(64_300_000);
    expect(total.expected.toNumber()).toBe(71_300_000);
    expect(total.deviation?.toNumber()).toBe(3_300_000);
    expect(total.light).toBe("red");
  });

  it("of 2024 has 6,9 left, and last year's underlying net inflow of 7,9 does not fit in (domain §4.5)", () => {
    const left = mio(77.6).minus(mio(70.7));
    expect(left.toNumber()).toBe(6_900_000);
    const { total } = ask({
      cases: [service({ rate: mio(70.7), refundable: false })],
      premises: [
        premise({
          correctedBudget: mio(77.6),
          inflow: { count: amount(1), yearPrice: mio(9.5) },
          outflow: { count: amount(1), yearPrice: mio(1.6) },
          remainingShare: amount(1),
        }),
      ],
    });
    expect(total.inflow.plus(total.outflow).toNumber()).toBe(7_900_000);
    expect(total.deviation?.toNumber()).toBe(1_000_000);
  });
});

describe("Varde's two lines (domain §9.3), from a constructed case list", () => {
  const yearly = (total: number, citizens: number, part: Partial<ServiceCase>) =>
    Array.from({ length: citizens }, () => service({ rate: amount(total).div(citizens), refundable: false, ...part }));
  const prognosis = ask({
    direction: "underspending",
    cases: [
      ...yearly(135_963_000, 300, { category: "Botilbud", paragraph: "§ 108" }),
      ...yearly(11_152_000, 200, { category: "Støtte i egen bolig", paragraph: "§ 85" }),
    ],
    premises: [
      premise({ group: "Botilbud", part: null, correctedBudget: amount(125_127_271) }),
      premise({ group: "Støtte i egen bolig", part: null, correctedBudget: amount(9_224_000) }),
    ],
  });

  it("show korrigeret, forventet and difference as printed", () => {
    expect(
      prognosis.groups.map(({ group, figures }) => [
        group,
        figures.correctedBudget?.toNumber(),
        figures.expected.toDecimalPlaces(2).toNumber(),
        figures.deviation?.toDecimalPlaces(2).toNumber(),
      ]),
    ).toEqual([
      ["Botilbud", 125_127_271, 135_963_000, -10_835_729],
      ["Støtte i egen bolig", 9_224_000, 11_152_000, -1_928_000],
    ]);
    expect(prognosis.total.deviation?.toDecimalPlaces(2).toNumber()).toBe(-12_763_729);
  });

  it("share the overspending 85 to 15", () => {
    const shares = prognosis.groups.map(({ figures }) => figures.deviation?.div(prognosis.total.deviation ?? 1));
    expect(shares.map((share) => share?.times(100).toFixed(0))).toEqual(["85", "15"]);
  });

  it("have a budget for the group and none for its paragraph", () => {
    expect(prognosis.groups[0]?.rows[0]?.figures).toMatchObject({
      correctedBudget: null,
      deviation: null,
      light: null,
    });
  });
});

describe("a row", () => {
  it("counts part-year citizens by days: 15/3–30/6 is 108/365 (domain §4.3)", () => {
    const { total } = ask({ cases: [service({ start: day("15-3-2026"), end: day("30-6-2026") })] });
    expect(total.fullTimeEquivalents.toFixed(4)).toBe("0.2959");
    expect(total.averagePrice?.toDecimalPlaces(6).toNumber()).toBe(120_000);
  });

  it("counts a citizen with two services once, and cases without citizen each as one", () => {
    const { total, groups } = ask({
      cases: [
        service({ citizen: "B1" }),
        service({ citizen: "b1", paragraph: "§ 108" }),
        service({ citizen: null }),
        service({ citizen: null }),
        service({ citizen: "B9", end: day("30-8-2026") }),
        service({ citizen: "B10", end: day("31-8-2026") }),
      ],
    });
    expect(total).toMatchObject({ activeCases: 5, citizens: 4 });
    expect(groups[0]?.rows.map(({ part, figures }) => [part, figures.citizens])).toEqual([
      ["§ 107", 4],
      ["§ 108", 1],
    ]);
  });

  it("has income negative, half a month by its days, and weighted by how likely the case is", () => {
    const { total } = ask({
      cases: [
        service({ income: amount(3_000), start: day("16-6-2026"), end: day("31-7-2026"), probability: amount("0.5") }),
      ],
    });
    expect(total.income.toNumber()).toBe(-2_250);
  });

  it("tells what is spent of the budget, and what a straight line would make of it", () => {
    const { total } = ask({
      cases: [service()],
      premises: [premise({ correctedBudget: amount(160_000), spent: amount(80_000) })],
    });
    expect(total.spentShare?.toNumber()).toBe(0.5);
    expect(total.linear?.toNumber()).toBe(120_000);
    expect(total.light).toBe("green");
  });

  it("is yellow up to the user's limit and red above it", () => {
    const light = (budget: number) =>
      ask({ cases: [service()], premises: [premise({ correctedBudget: amount(budget) })] }).total.light;
    expect([120_000, 119_000, 118_000].map(light)).toEqual(["green", "yellow", "red"]);
  });

  it("without price is active and costs nothing; planned ones count by their likelihood", () => {
    const { total } = ask({ cases: [service({ rate: null }), service({ probability: amount("0.25") })] });
    expect(total.disposed.toNumber()).toBe(30_000);
    expect(total.activeCases).toBe(2);
    expect(total.fullTimeEquivalents.toNumber()).toBe(1.25);
  });

  it("can be a target group's internal or external offers", () => {
    const { groups } = ask({
      grouping: "maalgruppe-ejerform",
      cases: [service({ ownership: "egen" }), service(), service({ ownership: null, targetGroup: "Psykiatri" })],
    });
    expect(groups.map(({ group, rows }) => [group, rows.map(({ part }) => part)])).toEqual([
      ["Handicap", ["Ekstern", "Intern"]],
      ["Psykiatri", ["Ekstern"]],
    ]);
  });

  it("takes groups that differ in capitals for the same, as Excel does, and orders paragraphs by number", () => {
    const { groups } = ask({
      cases: [service({ paragraph: "§ 107" }), service({ category: "BOLIG", paragraph: "§ 85" })],
      premises: [premise({ part: "§ 110" })],
    });
    expect(groups.map(({ group, rows }) => [group, rows.map(({ part }) => part)])).toEqual([
      ["Bolig", ["§ 85", "§ 107", "§ 110"]],
    ]);
  });

  it("expects by default that services come evenly over the rest of the year", () => {
    expect(customaryShare(8).times(12).toNumber()).toBe(2);
  });
});

describe("statsrefusion", () => {
  const monthly = (rate: number | string, part: Partial<ServiceCase> = {}) =>
    service({ rate: amount(rate), rateUnit: "month", citizen: "B1", ...part });
  const refund = (cases: readonly ServiceCase[]) =>
    ask({ cases, refundSteps: STEPS_2022 }).total.refund.toDecimalPlaces(6).toNumber();

  it("of 200.000 a month for three months is 158.750, of 2,5 mio. over the year 710.000 (domain §5.1)", () => {
    expect(refund([monthly(200_000, { start: day("1-3-2026"), end: day("31-5-2026") })])).toBe(-158_750);
    expect(refund([monthly(amount(2_500_000).div(12).toString())])).toBe(-710_000);
  });

  it("of a half-year case at 208.333,33 a month is 355.000", () => {
    const half = monthly(amount(2_500_000).div(12).toString(), { end: day("30-6-2026") });
    expect(refund([half])).toBe(-355_000);
  });

  it("is held against all services of the citizen together and split back pro rata", () => {
    const { groups, total } = ask({
      refundSteps: STEPS_2022,
      cases: [monthly(75_000), monthly(25_000, { category: "Støtte", paragraph: "§ 85" })],
    });
    expect(total.refund.toDecimalPlaces(6).toNumber()).toBe(-85_000);
    expect(groups.map(({ figures }) => figures.refund.toDecimalPlaces(6).toNumber())).toEqual([-63_750, -21_250]);
  });

  it("is less of income, and not of services that do not count", () => {
    expect(refund([monthly(110_000, { income: amount(10_000) })])).toBe(-85_000);
    expect(refund([monthly(100_000), monthly(500_000, { refundable: false })])).toBe(-85_000);
  });

  it("is none without thresholds", () => {
    expect(ask({ cases: [monthly(900_000)] }).total.refund.isZero()).toBe(true);
  });
});

describe("laws", () => {
  const start = day("1-6-2025");
  const caseList = fc.array(
    fc
      .record({
        citizen: fc.option(fc.constantFrom("B1", "B2", "B3")),
        category: fc.constantFrom("Bolig", "Støtte"),
        paragraph: fc.constantFrom("§ 85", "§ 107", ""),
        rateUnit: fc.constantFrom("day", "week", "month", "year", "hour" as const),
        rate: fc.option(fc.integer({ min: 0, max: 300_000_00 }).map((oere) => amount(oere).div(100))),
        from: fc.integer({ min: 0, max: 700 }),
        days: fc.option(fc.integer({ min: 0, max: 700 })),
        probability: fc.constantFrom(amount(1), amount("0.5")),
        income: fc.option(fc.integer({ min: 0, max: 50_000 }).map((each) => amount(each))),
        refundable: fc.boolean(),
      })
      .map(({ from, days, ...part }) =>
        service({
          ...part,
          start: (start + from) as Day,
          end: days === null ? null : ((start + from + days) as Day),
        }),
      ),
    { maxLength: 12 },
  );

  it("rows add up to groups, groups to all, months to the year, parts to forventet regnskab", () => {
    fc.assert(
      fc.property(caseList, fc.integer({ min: 1, max: 12 }), (cases, month) => {
        const { groups, total } = ask({ cases, month, refundSteps: STEPS_2022 });
        const close = (a: Amount, b: Amount): boolean => a.minus(b).abs().lessThan("1e-20");
        for (const key of ["disposed", "income", "refund", "expected", "fullTimeEquivalents"] as const) {
          expect(close(sumQuantified(groups.map(({ figures }) => figures[key])), total[key])).toBe(true);
          for (const { rows, figures } of groups)
            expect(close(sumQuantified(rows.map((row) => row.figures[key])), figures[key])).toBe(true);
        }
        expect(sumQuantified(total.months).equals(total.disposed)).toBe(true);
        expect(total.citizens).toBeLessThanOrEqual(total.activeCases);
        expect(total.refund.lessThanOrEqualTo(0)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
