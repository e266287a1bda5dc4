import { checkCases } from "../../../../src/sheets/cases/check-cases";
import { readAtOnce } from "../../../../src/sheets/cases/in-slices";
import { AS_OF, listOf, readTable, type SaidRow } from "./list-of";

const checksOf = (...list: readonly SaidRow[]) =>
  readAtOnce(checkCases(readTable(listOf(...list)).cases, 2026, AS_OF)).map(({ row, code }) => [row, code]);

describe("the checks of a list", () => {
  it("find nothing in a plain one", () => {
    expect(checksOf({}, {})).toEqual([]);
  });

  it.each([
    [{ takst: null }, "price-missing"],
    [{ takst: 0 }, "price-zero"],
    [{ takstaar: 2025 }, "price-year-old"],
    [{ revisitation: "30-08-2026" }, "review-overdue"],
    [{ status: "planlagt", startdato: "31-08-2026" }, "planned-start-passed"],
    [{ status: "ophørt", slutdato: "01-10-2026" }, "ended-later"],
  ])("say of %j: %s", (said, code) => {
    expect(checksOf({}, said)).toEqual([[3, code]]);
  });

  it("leave alone what is over, and what is in time", () => {
    expect(
      checksOf(
        { revisitation: "30-08-2026", slutdato: "30-06-2026" },
        { revisitation: "31-08-2026" },
        { takstaar: 2025, slutdato: "31-12-2025", startdato: "01-01-2025" },
        { status: "planlagt", startdato: "01-09-2026" },
      ),
    ).toEqual([]);
  });

  it("tell two services of one citizen by one paragraph at the same time", () => {
    const service = (startdato: string, slutdato: string, paragraf = "107", borger = "B1") => ({
      borger,
      paragraf,
      startdato,
      slutdato,
    });
    const list = [
      service("01-01-2026", "31-12-2026"),
      service("01-02-2026", "28-02-2026"),
      service("01-03-2026", "31-03-2026"),
      service("01-01-2026", "31-12-2026", "104"),
      service("01-01-2026", "31-12-2026", "107", "B2"),
      service("01-01-2027", "31-12-2027"),
    ];
    expect(checksOf(...list)).toEqual([
      [3, "overlapping-services"],
      [4, "overlapping-services"],
    ]);
  });

  it("tell a price more than four times its group's median or less than a quarter of it, in a group of eight", () => {
    const usual = [2400, 2450, 2500, 2503, 2550, 2600, 9_900].map((takst) => ({ takst, paragraf: "107" }));
    const found = readAtOnce(
      checkCases(readTable(listOf(...usual, { takst: 25_030, paragraf: "107" })).cases, 2026, AS_OF),
    );
    expect(found.map(({ row, code }) => [row, code])).toEqual([[9, "price-far-from-group"]]);
    expect(found[0]?.sentence.da).toContain("25.030 kr.");
    expect(checksOf(...usual, { takst: 250, paragraf: "107" })).toEqual([[9, "price-far-from-group"]]);
    expect(checksOf(...usual.slice(1), { takst: 25_030, paragraf: "107" })).toEqual([]);
  });
});
