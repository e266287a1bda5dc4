import { dayOf } from "../../../../src/finance/calendar/day";
import { convertInitiative } from "../../../../src/finance/initiatives/convert-initiative";
import { rollArea } from "../../../../src/finance/budget/budget-area";
import { expectedEffects } from "../../../../src/finance/initiatives/expected-effect";
import { rollInitiative, rollYears } from "../../../../src/finance/initiatives/roll-forward";
import { amount } from "../../../../src/finance/money/amount";
import { amounts } from "../numbers";
import { registered, shown } from "./registered";

const YEARS = [2026, 2027, 2028, 2029];

describe("a register rolled one year on", () => {
  it("drops the first year; the new last one has the level of the year before", () => {
    const rolled = rollInitiative(
      registered({ plan: amounts(1, 2, 3, 4), estimate: ["blank", "blank", amount(9), "blank"], realised: amounts(5) }),
    );
    expect(rollYears(YEARS)).toEqual([2027, 2028, 2029, 2030]);
    expect(shown(rolled.plan)).toEqual([2, 3, 4, 4]);
    expect(shown(rolled.estimate)).toEqual(["", 9, "", ""]);
    expect(shown(rolled.realised)).toEqual([""]);
  });

  it("does not repeat what is one-off, and leaves a dash a dash", () => {
    const oneOff = rollInitiative(registered({ oneOff: true, plan: amounts(0, 0, 0, 75) }));
    expect(shown(oneOff.plan)).toEqual([0, 0, 75, 0]);
    const unknown = rollInitiative(registered({ oneOff: true, plan: ["blank", "not-quantified"] }));
    expect(shown(unknown.plan)).toEqual(["-", "-"]);
  });

  it("shows the whole year of what began during last year", () => {
    const rolled = rollInitiative(registered({ fullYear: amount(-372), start: dayOf(2026, 7, 1) }));
    expect(shown(expectedEffects(rolled, rollYears(YEARS), "minus"))).toEqual([-372, -372, -372, -372]);
  });
});

it("an area's forecast goes on, and its new budget is not known", () => {
  const rolled = rollArea({
    title: "Botilbud",
    corrected: amount(10),
    expected: ["not-quantified", ...amounts(11, 12)],
  });
  expect(rolled.title).toBe("Botilbud");
  expect(shown([rolled.corrected, ...rolled.expected])).toEqual(["", 11, 12, 12]);
});

it("an initiative is the same after conversion there and back; prices keep their sign", () => {
  const kroner = { unit: "kr", savings: "minus", decimals: 0 } as const;
  const millions = { unit: "mio", savings: "plus", decimals: 2 } as const;
  const initiative = registered({
    fullYear: amount(-372_000),
    count: amount(10),
    presentPrice: amount(500_000),
    plan: [amount(-1), "not-quantified", "blank", amount(0)],
  });
  const converted = convertInitiative(initiative, kroner, millions);
  expect(shown([converted.fullYear, converted.count, converted.presentPrice, ...converted.plan])).toEqual([
    0.372,
    10,
    0.5,
    0.000001,
    "-",
    "",
    0,
  ]);
  const back = convertInitiative(converted, millions, kroner);
  expect(shown([back.fullYear, back.presentPrice, ...back.plan])).toEqual([-372_000, 500_000, -1, "-", "", 0]);
});
