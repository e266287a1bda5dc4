import { newDraft } from "../../../../src/taskpane/ny-tiltagstabel/draft/new-draft";
import type { Draft } from "../../../../src/taskpane/ny-tiltagstabel/draft/draft";
import { filledRows } from "../../../../src/taskpane/ny-tiltagstabel/draft/edit-rows";
import { interpretBlock } from "../../../../src/taskpane/ny-tiltagstabel/rows/interpret-block";
import { pasteRows } from "../../../../src/taskpane/ny-tiltagstabel/rows/paste-rows";
import { selectedTexts } from "../../../../src/taskpane/ny-tiltagstabel/rows/read-selected-cells";
import { splitClipboard } from "../../../../src/taskpane/ny-tiltagstabel/rows/split-clipboard";

const YEARS = [2027, 2028, 2029, 2030];
const draft: Draft = newDraft([], 46348.5);

const block = (text: string) => interpretBlock(splitClipboard(text) ?? [], YEARS);

const short = (text: string) =>
  block(text).rows.map(({ number, title, group, amounts }) => [number, title, group, ...amounts]);

describe("splitClipboard", () => {
  test.each([
    [
      "cells from Excel",
      "a\t1\r\nb\t2\r\n",
      [
        ["a", "1"],
        ["b", "2"],
      ],
    ],
    ["a cell with a line break and quotes", '"to\nlinjer med ""tegn"""\t1', [['to linjer med "tegn"', "1"]]],
    [
      "an inch sign in the middle of a text",
      'Skærm 24"\t1\nx\t2',
      [
        ['Skærm 24"', "1"],
        ["x", "2"],
      ],
    ],
    [
      "a Danish csv file",
      "Visitation;-1,5;-2\nIndkøb;-3;-",
      [
        ["Visitation", "-1,5", "-2"],
        ["Indkøb", "-3", "-"],
      ],
    ],
    ["several lines of text", "Visitation\nIndkøb", [["Visitation"], ["Indkøb"]]],
    ["hard spaces from Word", "Visitation\u00a0\t-7\u00a0300", [["Visitation", "-7 300"]]],
  ])("%s", (_, text, cells) => {
    expect(splitClipboard(text)).toEqual(cells);
  });
  test.each(["Visitation", "Kant; nyt", "7,25", "Først; så; og til sidst"])(
    "»%s« is one text for one field",
    (text) => {
      expect(splitClipboard(text)).toBeNull();
    },
  );
});

describe("interpretBlock", () => {
  test.each([
    ["title and amounts", "Visitation\t-1\t-2\t-3\t-4", ["", "Visitation", "", "-1", "-2", "-3", "-4"]],
    ["number, title and amounts", "1.\tVisitation\t-1\t-2\t-3\t-4", ["1", "Visitation", "", "-1", "-2", "-3", "-4"]],
    ["a number with letters", "SU01\tVisitation\t-1\t-2\t-3\t-4", ["SU01", "Visitation", "", "-1", "-2", "-3", "-4"]],
    ["title and group", "Visitation\tBotilbud\t-1\t-2\t-3\t-4", ["", "Visitation", "Botilbud", "-1", "-2", "-3", "-4"]],
    ["fewer amounts than years", "Visitation\t-1\t-2", ["", "Visitation", "", "-1", "-2", "", ""]],
    ["a dash among the amounts", "Visitation\t-1\t-\t–\t-4", ["", "Visitation", "", "-1", "-", "–", "-4"]],
    ["an accountant's brackets", "Visitation\t(7.300)\t1\t1\t1", ["", "Visitation", "", "-7.300", "1", "1", "1"]],
    ["an amount without separator", "Visitation\t-7300\t1\t1\t1", ["", "Visitation", "", "-7.300", "1", "1", "1"]],
  ])("%s", (_, text, row) => {
    expect(short(text)).toEqual([row]);
  });

  test("a header row tells which column is which year, in whatever order", () => {
    expect(short("Nr.\tTiltag\tStatus\t2028\t2027\n4\tVisitation\tudgået\t-2\t-1")).toEqual([
      ["4", "Visitation", "", "-1", "-2", "", ""],
    ]);
    expect(block("Nr.\tTiltag\tStatus\t2028\t2027\n4\tVisitation\tUdgået\t-2\t-1").rows[0]?.status).toBe("udgået");
  });

  test("Tiltag's own table can be pasted back", () => {
    const rows = block(
      "Nr.\tTiltag\tGruppe\tStatus\tArt\t2027\t2028\t2029\t2030\n5\tInvesteringscase\tBotilbud\t\tInvestering\t-1,5\t-1,5\t-1,5\t-1,5",
    ).rows;
    expect(rows).toEqual([
      {
        id: 0,
        number: "5",
        title: "Investeringscase",
        group: "Botilbud",
        status: null,
        investment: true,
        amounts: ["-1,5", "-1,5", "-1,5", "-1,5"],
      },
    ]);
  });

  test("amounts that look like years are no header", () => {
    expect(short("Visitation\t2000\t2000\t2000\t2000")).toEqual([
      ["", "Visitation", "", "2.000", "2.000", "2.000", "2.000"],
    ]);
  });

  test("years that the table does not have are left out and named, never put under another year", () => {
    const { rows, unusedColumns } = block("Tiltag\t2025\t2026\t2027\nVisitation\t-5\t-6\t-7");
    expect(rows[0]?.amounts).toEqual(["-7", "", "", ""]);
    expect(unusedColumns).toEqual(["2025", "2026"]);
  });

  test("a whole block of Tiltag's, title to last line, gives its rows", () => {
    const whole =
      "Handleplan 2027\t\t\t\n1.000 kr. · Note: (-) = mindreudgift\t\t\t\nNr.\tTiltag\tStatus\t2027\n1\tSamlet indsats\t\t-1\n\t\t\t\n" +
      "\tI alt, Botilbud\t\t-1\n\tI alt\t\t-1\n\tIkke kvantificeret (antal tiltag)\t\t0";
    expect(short(whole)).toEqual([["1", "Samlet indsats", "", "-1", "", "", ""]]);
  });

  test("sum lines are left out and named", () => {
    const { rows, sums } = block("Visitation\t-1\t-2\nI alt\t-1\t-2");
    expect(rows.map(({ title }) => title)).toEqual(["Visitation"]);
    expect(sums).toEqual(["I alt"]);
  });
});

describe("pasteRows", () => {
  test("cells pasted among the years go in cell by cell, from the field on", () => {
    const { draft: pasted, unusedColumns } = pasteRows(draft, { row: 1, column: 2 }, [
      ["-1", "-2", "-3"],
      ["-4", "-5", "-6"],
    ]);
    expect(filledRows(pasted).map(({ amounts }) => amounts)).toEqual([
      ["", "", "-1", "-2"],
      ["", "", "-4", "-5"],
    ]);
    expect(unusedColumns).toEqual(["3"]);
  });

  test("a column of titles goes down from the field", () => {
    const { draft: pasted } = pasteRows(draft, { row: 2, column: "title" }, [["a"], ["b"], ["c"]]);
    expect(pasted.rows.map(({ title }) => title)).toEqual(["", "a", "b", "c", ""]);
  });

  test("more rows than there are make more rows, and an empty one stays last", () => {
    const cells = Array.from({ length: 200 }, (_, index) => [`Tiltag ${String(index)}`, "-1", "-1", "-1", "-1"]);
    const { draft: pasted, count } = pasteRows(draft, { row: 1, column: "title" }, cells);
    expect(count).toBe(200);
    expect(pasted.rows).toHaveLength(201);
    expect(new Set(pasted.rows.map(({ id }) => id)).size).toBe(201);
  });
});

test("selected cells become what would be typed in Denmark", () => {
  const place = { sheet: "Ark1", area: { row: 0, column: 0, rows: 1, columns: 6 } };
  expect(selectedTexts({ place, values: [["Visitation", -7300.25, 0.1 + 0.2, null, true, "-"]] })).toEqual([
    ["Visitation", "-7300,25", "0,3", "", "", "-"],
  ]);
});
