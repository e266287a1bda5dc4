import { asPastedText } from "../../sheets/reading/table-area";
import { CARRY_OVER_RULE, PRINTED, type PrintedTable } from "../../sheets/reading/printed-tables";
import { reviewOf } from "./review-of";

type Name = keyof typeof PRINTED;

const names = Object.keys(PRINTED) as Name[];
const table = (name: Name): PrintedTable => PRINTED[name];

describe("the tables of the sources, as printed", () => {
  it.each(names.filter((name) => name !== "hoejeTaastrup"))("finds nothing wrong in %s", (name) => {
    expect(reviewOf(table(name).rows).findings).toEqual([]);
  });

  it.each(names.filter((name) => !name.startsWith("hoejeTaastrup")))(
    "finds in %s, pasted as text, that it is text and nothing else",
    (name) => {
      const { rows, decimals } = table(name);
      expect(reviewOf(asPastedText(rows, decimals)).findings.map(({ kind }) => kind)).toEqual(["number-as-text"]);
    },
  );

  it("finds Høje-Taastrup's net of 2024–2026, and that it was made with 2023's number", () => {
    const { findings } = reviewOf(PRINTED.hoejeTaastrup.rows);
    expect(findings).toEqual(
      ["C", "D", "E"].map((column) => ({
        kind: "sum-does-not-hold",
        cell: `${column}10`,
        stated: -7125,
        expected: -8825,
        difference: 1700,
        explanation: "other-position",
        from: "B8",
      })),
    );
  });

  it("notes where the recovery plan's table does not follow the rule of its text", () => {
    const { findings } = reviewOf([[CARRY_OVER_RULE], [], ...PRINTED.genopretning.rows]);
    expect(findings).toMatchObject([
      { kind: "rule-not-applied", cell: "D13", stated: -2720, expected: -3440 },
      { kind: "rule-not-applied", cell: "E13", stated: -4720, expected: -8160 },
    ]);
  });

  it("accepts the recovery plan's row with the shortfall carried over", () => {
    const carried = ["Netto-udestående", 0, -720, -3440, -8160];
    const rows = [[CARRY_OVER_RULE], [], ...PRINTED.genopretning.rows.slice(0, -1), carried];
    expect(reviewOf(rows)).toMatchObject({ findings: [], understood: ["Netto-udestående: carried of 8, 4/4"] });
  });

  it("compares Varde's years with the budget of the same year where the footnote tells that it rises", () => {
    const { findings } = reviewOf([...PRINTED.vardeBudget.rows, [], ...PRINTED.vardeEstimeret.rows]);
    expect(findings).toMatchObject([
      { kind: "wrong-base-year", cell: "C13", stated: -2499846, expected: 154 },
      { kind: "wrong-base-year", cell: "D13", stated: -2599846, expected: -99846 },
      { kind: "wrong-base-year", cell: "E13", stated: -2599846, expected: -99846 },
    ]);
  });

  it.each([
    ["hoejeTaastrupEffekt", ["Samlet: sum of 2, 1/1", "Samlet: running-amount of 2, 1/1"]],
    ["varde2017", ["I alt: sum of 2, 3/3", "Difference: difference of 2, 3/3"]],
    ["vardeKatalog", ["I alt: sum of 4, 4/4"]],
    ["vardeEstimeret", ["Difference til korrigeret budget 2018: difference of 1, 0/0"]],
    ["ballerup", ["I alt: sum of 10, 4/4"]],
    ["ballerupSamlet", ["I alt: sum of 10, 4/4", "I alt, botilbud: sum of 5, 4/4"]],
    ["genopretning", ["Netto-udestående: outstanding of 8, 4/4"]],
  ] as const)("understands which rows and columns of %s follow from others", (name, understood) => {
    expect(reviewOf(table(name).rows)).toMatchObject({ understood, unexplained: [] });
  });
});
