import { amount } from "../../../../src/finance/money/amount";
import { dayOf } from "../../../../src/finance/calendar/day";
import { perCitizenEffect } from "../../../../src/finance/initiatives/per-citizen-effect";
import { phaseIn } from "../../../../src/finance/initiatives/phase-in";
import { amounts, numbers, valueOf } from "../numbers";

describe("phase-in", () => {
  const july = { start: dayOf(2018, 7, 1), end: null };

  it("is half of Varde's bostøtte in 2018 and the whole after it (domain §1.1)", () => {
    expect(numbers(valueOf(phaseIn(amount(372_000), july, 2018, 4, [], "month")))).toEqual([
      186_000, 372_000, 372_000, 372_000,
    ]);
  });

  it("climbs by the year since the start, wherever the row begins", () => {
    const steps = amounts(0.2, 0.6, 1);
    expect(numbers(valueOf(phaseIn(amount(100), july, 2017, 5, steps, "month")))).toEqual([0, 10, 60, 100, 100]);
    expect(numbers(valueOf(phaseIn(amount(100), july, 2020, 2, steps, "month")))).toEqual([100, 100]);
  });

  it("stays on the last step, also where that is not the whole", () => {
    const steps = amounts(0.2, 0.6);
    expect(numbers(valueOf(phaseIn(amount(100), july, 2018, 4, steps, "month")))).toEqual([10, 60, 60, 60]);
  });

  it("ends with the period, by month and by day", () => {
    const period = { start: dayOf(2018, 7, 1), end: dayOf(2019, 1, 31) };
    expect(numbers(valueOf(phaseIn(amount(1200), period, 2018, 3, [], "month")))).toEqual([600, 100, 0]);
    expect(numbers(valueOf(phaseIn(amount(365), period, 2018, 3, [], "day")))).toEqual([184, 31, 0]);
  });

  it("refuses an end before the start", () => {
    const backwards = { start: dayOf(2018, 7, 1), end: dayOf(2018, 6, 30) };
    const fault = { ok: false, fault: { code: "end-before-start" } };
    expect(phaseIn(amount(1), backwards, 2018, 1, [], "month")).toEqual(fault);
    expect(perCitizenEffect(amount(1), amount(2), amount(1), backwards, 2018, "month")).toEqual(fault);
  });
});

describe("effect per citizen", () => {
  it("is 10 citizens at half a million less (Høje-Taastrup, domain §9.1)", () => {
    const effect = perCitizenEffect(
      amount(10),
      amount(1_200_000),
      amount(700_000),
      { start: dayOf(2023, 1, 1), end: null },
      2023,
      "month",
    );
    expect(valueOf(effect).toNumber()).toBe(-5_000_000);
  });
});
