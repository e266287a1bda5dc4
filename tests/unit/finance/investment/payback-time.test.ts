import { paybackTime } from "../../../../src/finance/investment/payback-time";
import { amounts, valueOf } from "../numbers";

describe("payback time", () => {
  it.each([
    ["in the middle of a year", [1500, -400, -800, -800], 3.375],
    ["at the end of a year", [500, -250, -250], 3],
    ["at the first of two times", [100, -200, 300, -300], 1.5],
    ["of an outlay that comes late", [0, 100, -200], 2.5],
    ["of nothing laid out", [-100, -100], 0],
    ["of nothing at all", [], 0],
  ])("%s", (_, net, expected) => {
    expect(valueOf(paybackTime(amounts(...net), "minus")).toNumber()).toBe(expected);
    expect(valueOf(paybackTime(amounts(...net.map((each) => -each)), "plus")).toNumber()).toBe(expected);
  });

  it.each([
    ["the savings do not reach", [100, -99.99]],
    ["the outlay comes last", [-100, -50, 500]],
    ["there is an outlay and no other year", [100]],
  ])("never comes where %s", (_, net) => {
    expect(paybackTime(amounts(...net), "minus")).toEqual({ ok: false, fault: { code: "never-paid-back" } });
  });
});
