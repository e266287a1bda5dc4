import { dayOf } from "../../../../src/finance/calendar/day";
import type { InitiativeAmount } from "../../../../src/finance/initiatives/initiative";
import type { RegisteredInitiative } from "../../../../src/finance/initiatives/registered-initiative";
import { amount, type MaybeAmount } from "../../../../src/finance/money/amount";
import { followUp, lightOf } from "../../../../src/finance/targets/follow-up";
import { registered } from "../initiatives/registered";
import { amounts, numbers } from "../numbers";

const YEARS = [2021, 2022, 2023, 2024];

const expecting = (known: Partial<RegisteredInitiative>, ...expected: readonly number[]) => ({
  initiative: registered(known),
  expected: amounts(...expected),
  remaining: "blank" as const,
});

const known = (values: readonly MaybeAmount[]) => values.map((value) => (value === null ? null : value.toNumber() + 0));

describe("follow-up", () => {
  it("tells of the recovery plan what is missing per year and with carry-over (domain §9.5)", () => {
    const rows = [expecting({}, -977, -1257, -1257, -1257)];
    const result = followUp(rows, YEARS, amounts(-2000, -3000, -5000, -7000), "minus");
    expect(numbers(result.unidentified)).toEqual([-1023, -1743, -3743, -5743]);
    expect(numbers(result.unidentifiedCarried)).toEqual([-1023, -2766, -6509, -12252]);
    expect(result.coverage[0]?.toNumber()).toBe(0.4885);
    expect(known(result.outstanding)).toEqual([null, null, null, null]);
  });

  it("carries on what has not been realised, but not a surplus, and nothing over a year without figures", () => {
    const realised = [amount(-50), "blank", amount(-120), amount(-90)] as const;
    const result = followUp([expecting({ realised }, 0, 0, 0, 0)], YEARS, amounts(-100, -100, -100, -100), "minus");
    expect(known(result.outstanding)).toEqual([-50, null, 20, -10]);
    expect(known(result.outstandingCarried)).toEqual([-50, null, 0, -10]);
    expect(known(result.realisation)).toEqual([0.5, null, 1.2, 0.9]);
  });

  it("adds up the plans year by year, without what is withdrawn", () => {
    const rows = [
      expecting({ plan: [...amounts(-100, -200), "not-quantified", "blank"] }),
      expecting({ plan: amounts(-10, -20, -30, -40) }),
      expecting({ plan: amounts(-999, -999, -999, -999), status: "udgået" }),
    ];
    expect(numbers(followUp(rows, YEARS, amounts(0, 0, 0, 0), "minus").plan)).toEqual([-110, -220, -30, -40]);
  });

  it("counts the initiatives whose effect nobody has put a number on; an empty row is none", () => {
    const unknown = (title: string, ...expected: readonly InitiativeAmount[]) => ({
      ...expecting({ title }),
      expected,
    });
    const rows = [
      unknown("Bostøtte", "not-quantified", amount(-372)),
      unknown("Hjælpemidler", amount(0), "blank"),
      unknown("", "blank", "blank"),
      unknown("", amount(-1), amount(-1)),
    ];
    expect(numbers(followUp(rows, [2021, 2022], amounts(0, 0), "minus").unquantified)).toEqual([1, 1]);
  });

  it("weighs by probability, and counts those without one", () => {
    const rows = [
      expecting({ probability: amount(0.5) }, -100),
      expecting({ probability: amount(0.9) }, -10),
      expecting({}, -40),
      expecting({}),
      expecting({ probability: amount(0.9) }),
      expecting({ probability: amount(1), status: "udgået" }, -999),
    ];
    const result = followUp(rows, [2021], amounts(-200), "minus");
    expect(numbers(result.weighted)).toEqual([-59]);
    expect(numbers(result.withoutProbability)).toEqual([1]);
  });

  it("shows what began the year before", () => {
    const began = { ...expecting({ start: dayOf(2021, 7, 1) }, -6, -12), remaining: amount(-6) };
    const undated = { ...expecting({}, -7, -7), remaining: amount(-7) };
    const result = followUp([began, undated], [2021, 2022, 2023], amounts(0, 0, 0), "minus");
    expect(numbers(result.carriedIn)).toEqual([0, -6, 0]);
    expect(known(result.coverage)).toEqual([null, null, null]);
  });

  it("gives a light by the user's own limits, which themselves are the better side", () => {
    const limits = { yellow: amount(0.95), red: amount(0.8) };
    expect([1.2, 0.95, 0.94, 0.8, 0.79].map((degree) => lightOf(amount(degree), limits))).toEqual([
      "green",
      "green",
      "yellow",
      "yellow",
      "red",
    ]);
  });
});
