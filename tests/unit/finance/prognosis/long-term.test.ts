import { amount, ZERO } from "../../../../src/finance/money/amount";
import { scenariosFrom, yearsAhead, type LongTermPremises } from "../../../../src/finance/prognosis/long-term";
import { day } from "../../../helpers/service-case";

const premises = (part: Partial<LongTermPremises> = {}): LongTermPremises => ({
  year: 2026,
  fullTimeEquivalents: amount(100),
  averagePrice: amount(500_000),
  rest: amount(2),
  flow: { inflow: amount(10), outflow: amount(6) },
  shareOfFirstYear: amount("0.5"),
  youngPeople: [],
  priceRates: null,
  ...part,
});

const ahead = (part: Partial<LongTermPremises>, count = 3) => {
  const years = yearsAhead(premises(part), count);
  if (!years.ok) throw new Error(years.fault.code);
  return years.value.map(({ year, fullTimeEquivalents, youngPeople, cost }) => [
    year,
    fullTimeEquivalents.toNumber(),
    youngPeople.toNumber(),
    cost.toNumber(),
  ]);
};

describe("the years ahead (domain §4.8)", () => {
  it("carry the rest of last year's flow and half of this year's", () => {
    // 100 + 2 + 4·½ = 104; + 2 + 2 = 108; + 2 + 2 = 112.
    expect(ahead({})).toEqual([
      [2027, 104, 0, 52_000_000],
      [2028, 108, 0, 54_000_000],
      [2029, 112, 0, 56_000_000],
    ]);
  });

  it("add the young people by their own dates, prices and likelihood", () => {
    const youngPeople = [{ start: day("1-7-2027"), yearPrice: amount(730_000), probability: amount("0.5") }];
    const none = { flow: { inflow: ZERO, outflow: ZERO }, rest: ZERO };
    expect(ahead({ youngPeople, ...none }, 2)).toEqual([
      [2027, 100.25205479452055, 0.25205479452054796, 50_184_000],
      [2028, 100.5, 0.5, 50_365_000],
    ]);
  });

  it("raise prices by PL, or tell which rate is missing", () => {
    const none = { flow: { inflow: ZERO, outflow: ZERO }, rest: ZERO };
    expect(ahead({ ...none, priceRates: new Map([[2027, amount("0.03")]]) }, 1)).toEqual([[2027, 100, 0, 51_500_000]]);
    expect(yearsAhead(premises({ priceRates: new Map() }), 1)).toEqual({
      ok: false,
      fault: { code: "rate-missing", year: 2027 },
    });
  });

  it("are low without inflow, middle at the mean, high at the worst year seen, and widen with the years", () => {
    const history = [4, 10, 7].map((inflow) => ({ inflow: amount(inflow), outflow: amount(6) }));
    const { low, middle, high } = scenariosFrom(history);
    expect([low, middle, high].map(({ inflow }) => inflow.toNumber())).toEqual([0, 7, 10]);
    const last = [low, middle, high].map((flow) => ahead({ flow }, 3).map((year) => Number(year[1])));
    const spread = [0, 1, 2].map((year) => (last[2]?.[year] ?? 0) - (last[0]?.[year] ?? 0));
    expect(spread).toEqual([5, 15, 25]);
  });

  it("have nobody coming or going where nothing is known", () => {
    expect(scenariosFrom([]).high).toEqual({ inflow: ZERO, outflow: ZERO });
  });
});
