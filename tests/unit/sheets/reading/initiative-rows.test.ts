import { readInitiativeRows } from "../../../../src/sheets/reading/initiative-rows";
import { splitPastedText } from "../../../../src/sheets/reading/split-pasted-text";

const read = (text: string, years = [2019, 2020]) => readInitiativeRows(splitPastedText(text), years);

describe("pasted text", () => {
  it("is split at tabs where there are any, else at semicolons", () => {
    expect(splitPastedText("a;b\tc\r\nd\te\n")).toEqual([
      ["a;b", "c"],
      ["d", "e"],
    ]);
    expect(splitPastedText("a;1,5")).toEqual([["a", "1,5"]]);
  });

  it("keeps separators, line breaks and quotes inside a quoted cell", () => {
    expect(splitPastedText('"to\nlinjer"\t"han sagde ""ja"""\n')).toEqual([["to\nlinjer", 'han sagde "ja"']]);
  });
});

describe("initiative rows", () => {
  it("reads number, title and amounts in Danish", () => {
    expect(read("1\t§ 107\t1.000,5\t-\n2\tSTU\t−720\t").rows).toEqual([
      { number: "1", title: "§ 107", group: "", status: null, investment: false, amounts: [1000.5, "-"] },
      { number: "2", title: "STU", group: "", status: null, investment: false, amounts: [-720, "-"] },
    ]);
  });

  it("reads all columns of one of Tiltag's own tables, and skips its headings", () => {
    const { rows, skipped } = read(
      "Nr.\tTiltag\tGruppe\tStatus\tArt\t2019\t2020\n5\tInvesteringscase\tBotilbud\tUdgået\tInvestering\t-1,5\t-1,5",
    );
    expect(rows).toEqual([
      {
        number: "5",
        title: "Investeringscase",
        group: "Botilbud",
        status: "udgået",
        investment: true,
        amounts: [-1.5, -1.5],
      },
    ]);
    expect(skipped).toEqual([{ line: 1, sentence: expect.objectContaining({ da: "Linjen er overskrifter." }) }]);
  });

  it("reads a title alone, and a title with its group", () => {
    expect(read("STU;1;2").rows[0]).toMatchObject({ number: "", title: "STU", group: "" });
    expect(read("STU;Botilbud;1;2").rows[0]).toMatchObject({ number: "", title: "STU", group: "Botilbud" });
    expect(read("**11;Kørsel;1;2").rows[0]).toMatchObject({ number: "11", title: "Kørsel" });
  });

  it("leaves sums out and says so", () => {
    expect(read("STU;1;2\nI alt;1;2").skipped).toEqual([
      { line: 2, sentence: { da: "»I alt« er en sum; Tiltag regner den selv.", en: expect.any(String) } },
    ]);
  });

  it("never loses the good lines for a bad one", () => {
    const { rows, faults } = read("STU;1;2\nBostøtte;1.2.3;4\n;5;6\nDagtilbud;3;4\nx;y;z;planlagt måske;Effekt;1;2");
    expect(rows.map(({ title }) => title)).toEqual(["STU", "Dagtilbud"]);
    expect(faults.map(({ line, sentence }) => [line, sentence.da])).toEqual([
      [2, "Bostøtte, 2019: »1.2.3« er ikke et beløb. Skriv det som 1.234,5 – eller »-«."],
      [3, "Linjen mangler et navn på tiltaget foran beløbene."],
      [5, "»planlagt måske« er ikke en status."],
    ]);
  });

  it("reads cells of a selected range, wider than the rows", () => {
    const { rows } = readInitiativeRows(
      [
        [7, "§ 85", "Støtte", null, "Effekt", 1, 2, null, ""],
        [null, "", null, null, null, null, null, null, null],
      ],
      [2019, 2020],
    );
    expect(rows).toEqual([
      { number: "7", title: "§ 85", group: "Støtte", status: null, investment: false, amounts: [1, 2] },
    ]);
  });
});
