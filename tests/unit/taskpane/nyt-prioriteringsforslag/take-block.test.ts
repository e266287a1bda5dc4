import { rowsOf } from "../../../../src/taskpane/nyt-prioriteringsforslag/draft/edit-rows";
import { newProposalDraft } from "../../../../src/taskpane/nyt-prioriteringsforslag/draft/new-draft";
import { takeBlock } from "../../../../src/taskpane/nyt-prioriteringsforslag/amounts/take-block";

// 22-11-2026: the coming budget year is 2027.
const draft = newProposalDraft([], 46348.5);
const [first] = rowsOf(draft);
const take = (block: readonly (readonly string[])[], year = 0) => {
  if (first === undefined) throw new Error("no rows");
  return takeBlock(draft, { row: first, year }, block, 4);
};

describe("a block of cells pasted among the amounts", () => {
  it("goes where the paper's own names say; sums are left to the sheet", () => {
    const { draft: taken, count } = take([
      ["Beløb i 1.000 kr.", "2027", "2028", "2029", "2030"],
      ["Nuværende budget", "366.676", "366.671", "366.671", "366.680"],
      ["Besparelse", "", "", "", ""],
      ["Effektivisering", "-7.300", "-9.000", "-9.000", "-9.000"],
      ["Udvidelse", "250", "175", "(175)", "-"],
      ["Samlet ændring (Netto)", "-7.050", "-7.125", "-7.125", "-7.125"],
      ["Ændring i antal årsværk", "1", "1,5", "", ""],
    ]);
    expect(count).toBe(5);
    expect(taken.presentBudget).toEqual(["366.676", "366.671", "366.671", "366.680"]);
    expect(taken.cuts[0]?.amounts).toEqual([]);
    expect(taken.efficiencies).toEqual([{ id: 1, title: "", amounts: ["-7.300", "-9.000", "-9.000", "-9.000"] }]);
    expect(taken.expansions[0]?.amounts).toEqual(["250", "175", "-175", "-"]);
    expect(taken.fullTimeEquivalents).toEqual(["1", "1,5", "", ""]);
  });

  it("reads rows of other names as lines of the change above them, and that one's row as their sum", () => {
    const { draft: taken } = take([
      ["Effektivisering", "", "-7.300", "-9.000", "-9.000", "-9.000"],
      ["", "Opfølgning", "-5.000", "-6.000", "-6.000", "-6.000"],
      ["", "Indkøb", "-2.300", "-3.000", "-3.000", "-3.000"],
    ]);
    expect(taken.efficiencies.map(({ title, amounts }) => [title, amounts[0]])).toEqual([
      ["Opfølgning", "-5.000"],
      ["Indkøb", "-2.300"],
    ]);
  });

  it("without names fills the grid from the field and on, no further than the years", () => {
    const { draft: taken, count } = take(
      [
        ["1", "2", "3", "4"],
        ["5", "6", "7", "8"],
      ],
      2,
    );
    expect(count).toBe(2);
    expect(taken.presentBudget).toEqual(["", "", "1", "2"]);
    expect(taken.cuts[0]?.amounts).toEqual(["", "", "5", "6"]);
  });
});
