import { groupsOf, rowKeyOf, sameRow } from "../../../../src/finance/prognosis/grouping";
import { service } from "../../../helpers/service-case";

const of = (category: string, paragraph: string) => service({ category, paragraph });

describe("the rows of a prognosis", () => {
  it("stand by paragraph as people number them, and by text where the number is the same", () => {
    const cases = ["§ 107", "§ 85b", "§ 32", "§ 85a", "§ 85a"].map((paragraph) => of("Bolig", paragraph));
    expect(groupsOf(cases, "kategori-paragraf", []).map(({ parts }) => parts.map(({ part }) => part))).toEqual([
      ["§ 32", "§ 85a", "§ 85b", "§ 107"],
    ]);
  });

  it("come with those that have a budget and no case, and a group's budget makes no row", () => {
    const also = [
      { group: "Støtte", part: "§ 85" },
      { group: "bolig", part: null },
    ];
    expect(groupsOf([of("Bolig", "§ 107")], "kategori-paragraf", also)).toEqual([
      { group: "Bolig", parts: [{ group: "Bolig", part: "§ 107" }] },
      { group: "Støtte", parts: [{ group: "Støtte", part: "§ 85" }] },
    ]);
  });

  it("are the same whatever the case, and not where either name is another", () => {
    const row = { group: "Bolig", part: "§ 107" };
    expect(sameRow(row, { group: "bolig", part: "§ 107" })).toBe(true);
    expect(sameRow(row, { group: "Støtte", part: "§ 107" })).toBe(false);
    expect(sameRow(row, { group: "Bolig", part: "§ 108" })).toBe(false);
  });

  it("are internal for the municipality's own offers, external for all others (domain §4.2)", () => {
    const part = (ownership: "egen" | "region" | null) =>
      rowKeyOf(service({ ownership, targetGroup: "Voksne" }), "maalgruppe-ejerform").part;
    expect([part("egen"), part("region"), part(null)]).toEqual(["Intern", "Ekstern", "Ekstern"]);
  });
});
