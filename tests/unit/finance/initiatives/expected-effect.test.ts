import { dayOf } from "../../../../src/finance/calendar/day";
import { expectedEffects, remainingEffect } from "../../../../src/finance/initiatives/expected-effect";
import { fullEffect, sumOfYear } from "../../../../src/finance/initiatives/registered-initiative";
import { amount } from "../../../../src/finance/money/amount";
import { amounts } from "../numbers";
import { registered, shown } from "./registered";

const YEARS = [2018, 2019, 2020, 2021];

const expected = (known: Parameters<typeof registered>[0]) => shown(expectedEffects(registered(known), YEARS, "minus"));

describe("what an initiative is expected to give", () => {
  it("is half of Varde's bostøtte in the year it starts in July, and the whole after (domain §1.1)", () => {
    expect(expected({ fullYear: amount(-372_000), start: dayOf(2018, 7, 1) })).toEqual([
      -186_000, -372_000, -372_000, -372_000,
    ]);
  });

  it("follows from a basis per head where no full-year effect is stated", () => {
    const perHead = { count: amount(10), presentPrice: amount(500), newPrice: amount(461) };
    expect(expected({ ...perHead, start: dayOf(2018, 9, 1) })).toEqual([-130, -390, -390, -390]);
    expect(fullEffect(registered(perHead), "plus")?.toNumber()).toBe(390);
    expect(fullEffect(registered({ ...perHead, fullYear: amount(-1) }), "minus")?.toNumber()).toBe(-1);
  });

  it.each(["count", "presentPrice", "newPrice"] as const)(
    "does not follow from a basis per head without %s",
    (part) => {
      const perHead = { count: amount(10), presentPrice: amount(500), newPrice: amount(461), [part]: "blank" };
      expect(fullEffect(registered(perHead), "minus")).toBeNull();
    },
  );

  it("stops with the month of the end date", () => {
    const period = { start: dayOf(2018, 7, 1), end: dayOf(2020, 3, 31) };
    expect(expected({ fullYear: amount(12), ...period })).toEqual([6, 12, 3, 0]);
  });

  it("is all in the year it starts where it is one-off", () => {
    expect(expected({ fullYear: amount(75), oneOff: true, start: dayOf(2019, 8, 1) })).toEqual([0, 75, 0, 0]);
  });

  it("is what somebody has typed, year by year; a dash says that nobody can tell", () => {
    const estimate = ["blank", "not-quantified", amount(-5), "blank"] as const;
    expect(expected({ fullYear: amount(-12), start: dayOf(2018, 1, 1), estimate })).toEqual([-12, "-", -5, -12]);
  });

  it("is the plan where effect or start is not known: a date is never guessed", () => {
    const plan = [...amounts(-1, -2), "not-quantified", "blank"] as const;
    expect(expected({ plan })).toEqual([-1, -2, "-", ""]);
    expect(expected({ plan, fullYear: amount(-9) })).toEqual([-1, -2, "-", ""]);
    expect(expected({ plan, fullYear: "not-quantified", start: dayOf(2018, 1, 1) })).toEqual([-1, -2, "-", ""]);
  });

  it("is blank in the years that the row has no amounts for", () => {
    expect(expected({ plan: amounts(-1), estimate: [] })).toEqual([-1, "", "", ""]);
  });
});

describe("what falls in addition in the year after the first", () => {
  it("is the full-year effect less the first year's", () => {
    const known = { fullYear: amount(-850), start: dayOf(2018, 5, 1) };
    const remaining = remainingEffect(registered(known), "minus");
    expect(remaining?.toDecimalPlaces(2).toNumber()).toBe(-283.33);
  });

  it("is not known where effect or start is not", () => {
    expect(remainingEffect(registered({ start: dayOf(2018, 7, 1) }), "minus")).toBeNull();
    expect(remainingEffect(registered({ fullYear: amount(12) }), "minus")).toBeNull();
  });

  it("is nothing for what is one-off or ends again", () => {
    const known = { fullYear: amount(12), start: dayOf(2018, 7, 1) };
    expect(remainingEffect(registered({ ...known, oneOff: true }), "minus")).toBeNull();
    expect(remainingEffect(registered({ ...known, end: dayOf(2019, 1, 1) }), "minus")).toBeNull();
  });
});

it("a year's sum leaves out what is withdrawn and what is not quantified", () => {
  const rows = [
    registered({ plan: amounts(1) }),
    registered({ plan: amounts(2), status: "udgået" }),
    registered({ plan: ["not-quantified"] }),
  ];
  expect(sumOfYear(rows, ({ plan }) => plan[0]).toNumber()).toBe(1);
});
