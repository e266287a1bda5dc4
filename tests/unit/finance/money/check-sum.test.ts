import { amount } from "../../../../src/finance/money/amount";
import { asShown, checkSum, smallestUnit } from "../../../../src/finance/money/check-sum";
import { amounts } from "../numbers";

const check = (unit: number, stated: number, ...parts: readonly number[]) =>
  checkSum(amounts(...parts), amount(stated), amount(unit)).toNumber();

describe("sum check", () => {
  it("finds Høje-Taastrup's net row wrong by 1.700 from 2024 (domain §9.1)", () => {
    expect(check(1, -7050, -7300, 250)).toBe(0);
    expect(check(1, -7125, -9000, 175)).toBe(1700);
  });

  it("forgives half a unit for each figure, and no more", () => {
    expect(check(0.1, 2946.6, 491, 491.1, 491.1, 491.1, 491.1, 491.1)).toBe(0);
    expect(check(1, 11, 5, 5)).toBe(0);
    expect(check(1, 11.1, 5, 5)).toBe(1.1);
    expect(check(1, 8.9, 5, 5)).toBe(-1.1);
    expect(check(1, 0.1)).toBe(0.1);
  });

  it("knows the smallest decimal in use", () => {
    expect(smallestUnit(amounts(1, 2.5, 3)).toNumber()).toBe(0.1);
    expect(smallestUnit(amounts(1, 2.25, 3.5)).toNumber()).toBe(0.01);
    expect(smallestUnit(amounts(1000, 20)).toNumber()).toBe(1);
    expect(smallestUnit([]).toNumber()).toBe(1);
  });

  it("takes a figure as Excel shows it", () => {
    expect(asShown(amount(0.1 + 0.2)).toString()).toBe("0.3");
    expect(asShown(amount(123_456_789_012.34)).toString()).toBe("123456789012.34");
  });
});
