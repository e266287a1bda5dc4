import { amount } from "../../../../src/finance/money/amount";
import {
  countedAmount,
  counts,
  hasUnquantified,
  type Initiative,
} from "../../../../src/finance/initiatives/initiative";
import { isWithdrawn, parseStatus } from "../../../../src/finance/initiatives/status";

const initiative: Initiative = {
  number: "1",
  title: "15-17-årige",
  group: "",
  status: null,
  investment: false,
  amounts: [amount(-570), amount(-850)],
};

describe("an initiative", () => {
  it("counts a zero, and neither a dash nor a blank cell (domain §0.9)", () => {
    expect(countedAmount(amount(0))?.toNumber()).toBe(0);
    expect(countedAmount("not-quantified")).toBeNull();
    expect(countedAmount("blank")).toBeNull();
  });

  it("is unquantified where a single year lacks a number", () => {
    expect(hasUnquantified({ ...initiative, amounts: [amount(-570), "not-quantified"] })).toBe(true);
    expect(hasUnquantified({ ...initiative, amounts: ["blank", amount(-850)] })).toBe(true);
    expect(hasUnquantified(initiative)).toBe(false);
  });

  it("leaves the sums when it is withdrawn or rejected, and only then", () => {
    expect(counts({ ...initiative, status: "udgået" })).toBe(false);
    expect(counts({ ...initiative, status: "afvist" })).toBe(false);
    expect(counts({ ...initiative, status: "i gang" })).toBe(true);
    expect(counts(initiative)).toBe(true);
  });
});

describe("what stands in a status cell", () => {
  it.each(["udgået", "Udgået", " UDGÅET ", "afvist", "Afvist "])("takes the row out of the sums as %j", (text) => {
    expect(isWithdrawn(text)).toBe(true);
  });

  it.each(["", "realiseret", "ikke udgået", "besluttet"])("keeps the row in the sums as %j", (text) => {
    expect(isWithdrawn(text)).toBe(false);
  });

  it.each([
    ["idé", "idé"],
    [" I gang ", "i gang"],
    ["UDGÅET", "udgået"],
    ["måske", undefined],
    ["", undefined],
  ])("%j names the status %j", (text, status) => {
    expect(parseStatus(text)).toBe(status);
  });
});
