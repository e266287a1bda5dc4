import { sampleBook } from "../../../../src/workbench/sample/eksempelkommune";

const sheet = (name: string) => {
  const found = sampleBook().sheets.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

describe("the sample workbook", () => {
  it("says on its first sheet that the figures are made up", () => {
    const [first] = sampleBook().sheets;
    expect(first?.name).toBe("Læs mig");
    expect([...(first?.cells.values() ?? [])].map(({ value }) => value).join(" ")).toContain("opdigtede");
  });

  it("has a subtotal formula for every amount column of every group, and a total that adds the subtotals", () => {
    const budget = sheet("Budget 2026");
    const labels = [...budget.cells].filter(
      ([address, { value }]) => /^B\d/.test(address) && String(value).includes(" i alt"),
    );
    expect(labels).toHaveLength(5);
    for (const [address] of labels) {
      for (const column of "CDEFG") {
        expect(budget.cells.get(`${column}${address.slice(1)}`)?.formula).toMatch(/^=(SUM\(|[C-G]\d+\+)/);
      }
    }
  });

  it("has a table, two custom functions with labels, and an empty sheet for the first table", () => {
    const activity = sheet("Aktivitet");
    expect(activity.tables.map(({ name, area }) => [name, area])).toEqual([["Aktivitet", "A4:D9"]]);
    expect(activity.cells.get("B18")?.formula).toBe("=TILTAG.NETTOEFFEKT(B16:E17)");
    expect(activity.cells.get("B22")?.formula).toBe("=TILTAG.HELÅRSEFFEKT(B20,B21)");
    expect(sheet("Ark1").cells.size).toBe(0);
  });
});
