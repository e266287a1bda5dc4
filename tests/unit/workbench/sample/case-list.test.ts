import { caseListCsv } from "../../../../src/workbench/sample/cases/case-list";
import { readText } from "../../sheets/cases/list-of";
import { checkCases } from "../../../../src/sheets/cases/check-cases";
import { readAtOnce } from "../../../../src/sheets/cases/in-slices";
import { AS_OF } from "../../sheets/cases/list-of";
import { caseYear } from "../../../../src/finance/cases/case-year";

const text = caseListCsv();

describe("the made-up case list", () => {
  it("says that it is made up, and is the same every time", () => {
    expect(text.split("\r\n")[0]).toContain("Opdigtet");
    expect(caseListCsv()).toBe(text);
    expect(caseListCsv(7)).not.toBe(text);
  });

  it("has Varde's proportions, and every row can be read", () => {
    const { cases, faults, cpr } = readText(text);
    expect([faults, cpr]).toEqual([[], null]);
    const active = cases.filter(({ value: { status } }) => status === "aktiv").map(({ value }) => value);
    expect(active).toHaveLength(973);
    expect(new Set(active.map(({ citizen }) => citizen)).size).toBe(573);
    expect(new Set(active.map(({ category }) => category))).toEqual(
      new Set(["BOLIG", "STØTTE", "AKTIVERING", "BEHANDLING"]),
    );
    expect(new Set(active.map(({ targetGroup }) => targetGroup)).size).toBe(2);
    expect(active.every(({ start, end }) => start <= AS_OF && (end === null || end >= AS_OF))).toBe(true);
    const years = cases.map(({ value: { start } }) => start);
    expect(Math.max(...years) - Math.min(...years)).toBeGreaterThan(3_600);
  });

  it("costs what such a municipality's services cost, and has something to look at", () => {
    const { cases } = readText(text);
    const total = cases.reduce((sum, { value }) => sum + caseYear(value, 2026).total.toNumber(), 0);
    expect(total).toBeGreaterThan(150e6);
    expect(total).toBeLessThan(450e6);
    const codes = new Set(readAtOnce(checkCases(cases, 2026, AS_OF)).map(({ code }) => code));
    expect([...codes]).toEqual(expect.arrayContaining(["price-missing", "review-overdue", "price-year-old"]));
  });
});
