import { readInput } from "../../../../src/actions/ny-tiltagstabel/read-input";
import { checkStep } from "../../../../src/taskpane/ny-tiltagstabel/draft/check-draft";
import {
  newSheetOf,
  priceLevelOf,
  titleOf,
  yearsOf,
  type Draft,
} from "../../../../src/taskpane/ny-tiltagstabel/draft/draft";
import { draftInput } from "../../../../src/taskpane/ny-tiltagstabel/draft/draft-input";
import { blankRow } from "../../../../src/taskpane/ny-tiltagstabel/draft/edit-rows";
import { readDraft } from "../../../../src/taskpane/ny-tiltagstabel/draft/keep-draft";
import { newDraft } from "../../../../src/taskpane/ny-tiltagstabel/draft/new-draft";
import { previewRequest } from "../../../../src/taskpane/ny-tiltagstabel/draft/preview-request";
import { proposeUnallocated } from "../../../../src/taskpane/ny-tiltagstabel/draft/propose-unallocated";
import { layOutTable } from "../../../../src/sheets/layouts/lay-out-table";
import { previewLines } from "../../../../src/taskpane/wizard/preview-lines";
import { textsIn } from "../../../../src/taskpane/texts/texts";

const NOVEMBER_2026 = 46348.5;
const plain = newDraft([], NOVEMBER_2026);

const withRows = (draft: Draft, ...rows: readonly (readonly string[])[]): Draft => ({
  ...draft,
  rows: rows.map(([title = "", ...amounts], index) => ({ ...blankRow(index + 1), title, amounts })),
});

const errors = (step: Draft["step"], draft: Draft) =>
  checkStep(step, draft, { sheets: ["Ark1"], activeSheet: "Ark1", tables: ["Optaget"] }, textsIn("da").check, "da");

describe("a new draft", () => {
  test("starts with the coming budget year and three more", () => {
    expect(yearsOf(plain)).toEqual([2027, 2028, 2029, 2030]);
    expect([titleOf(plain), priceLevelOf(plain), newSheetOf(plain, [])]).toEqual([
      "Handleplan 2027-2030",
      "2027-priser",
      "Handleplan 2027",
    ]);
  });

  test("continues as the workbook's newest table was written", () => {
    const draft = newDraft(
      [
        {
          registered: {
            table: "T",
            title: "T",
            form: "genopretning",
            years: [2021, 2022],
            contract: { unit: "mio", savings: "plus", decimals: 1, priceLevel: "2021-priser" },
          },
          place: null,
        },
      ],
      NOVEMBER_2026,
    );
    expect(draft).toMatchObject({
      form: "genopretning",
      firstYear: "2021",
      yearCount: 2,
      unit: "mio",
      savings: "plus",
    });
    expect(draft.decimals).toBe(1);
    expect(priceLevelOf({ ...draft, firstYear: "2022" })).toBe("2022-priser");
  });

  test("proposals follow the year until somebody writes their own", () => {
    const moved = { ...plain, firstYear: "2028" };
    expect([titleOf(moved), priceLevelOf(moved)]).toEqual(["Handleplan 2028-2031", "2028-priser"]);
    expect(titleOf({ ...moved, title: "Min plan" })).toBe("Min plan");
  });

  test("proposes a sheet name that is free", () => {
    expect(newSheetOf(plain, ["handleplan 2027", "Handleplan 2027 (2)"])).toBe("Handleplan 2027 (3)");
  });
});

describe("what stands in the way", () => {
  test.each([
    ["no title", { title: " " }, "title", "Skriv en titel til tabellen."],
    ["half a year", { firstYear: "20" }, "firstYear", "»20« er ikke et årstal. Skriv fire cifre, fx 2027."],
  ])("%s", (_, change, field, sentence) => {
    expect(errors("setup", { ...plain, ...change })).toEqual({ [field]: sentence });
  });

  test("a text that is no amount, with the way to write it", () => {
    expect(errors("rows", withRows(plain, ["Visitation", "1.2.3"]))).toEqual({
      "row-1-0": "»1.2.3« er ikke et beløb. Skriv fx 1.234,5 – eller »-«, hvis det ikke er kvantificeret.",
    });
  });

  test("an amount without a name, and a number used twice", () => {
    const draft = withRows(plain, ["", "-1"], ["Visitation", "-1"], ["Indkøb", "-1"]);
    const numbered = { ...draft, rows: draft.rows.map((row) => ({ ...row, number: row.id === 1 ? "" : "7" })) };
    expect(Object.keys(errors("rows", numbered))).toEqual(["row-1-title", "row-3-number"]);
  });

  test("nothing that counts", () => {
    expect(errors("rows", plain)).toHaveProperty("rows");
    const withdrawn = withRows(plain, ["Ledsagerordning", "-1"]);
    expect(
      errors("rows", { ...withdrawn, rows: withdrawn.rows.map((row) => ({ ...row, status: "udgået" as const })) }),
    ).toHaveProperty("rows");
  });

  test("a target with the wrong sign, and one that is missing", () => {
    const draft: Draft = { ...plain, form: "genopretning", targets: ["-1", "1", "", "-1"] };
    expect(errors("targets", draft)).toEqual({
      "target-1": "I denne tabel skrives besparelser med minus. Skriv målet med minus.",
      "target-2": "Skriv reduktionsmålet; 0 hvis der ikke er et dette år.",
    });
  });

  test.each([
    [
      { address: "Ark9!B3" },
      { address: "Der er intet ark, der hedder »Ark9«. Vælg et, der er der, eller et nyt ark." },
    ],
    [{ address: "hist" }, { address: "»hist« er ikke en celle. Skriv fx Ark1!B3." }],
    [{ place: "sheet", newSheet: "Plan:A" }, { newSheet: "Et arknavn kan ikke indeholde tegnet »:«. Ret »Plan:A«." }],
    [
      { place: "sheet", newSheet: "ark1" },
      { newSheet: "Der er allerede et ark, der hedder »ark1«. Vælg et andet navn." },
    ],
    [{ address: "Ark1!B3", table: "min plan" }, { table: expect.stringContaining("kan ikke være navn på en tabel") }],
    [{ address: "Ark1!B3", table: "optaget" }, { table: expect.stringContaining("er i brug") }],
    [{ address: "Ark1!B3", table: "MinPlan" }, {}],
  ] as const)("place %o", (change, expected) => {
    expect(errors("place", { ...plain, ...change })).toEqual(expected);
  });
});

describe("the action's input", () => {
  test("holds the texts as typed and is one that the action accepts", () => {
    const draft = withRows({ ...plain, address: "Ark1!B3" }, ["Visitation", "-1.250,5", "-", "", "-4"]);
    const input = draftInput(draft, ["Ark1"]);
    expect(input.rows).toEqual([
      {
        title: "Visitation",
        group: "",
        status: null,
        investment: false,
        amounts: ["-1.250,5", "-", null, "-4"],
      },
    ]);
    expect(readInput(input).ok).toBe(true);
  });

  test("a recovery plan carries its targets", () => {
    const draft: Draft = {
      ...withRows(plain, ["Visitation", "-1", "-1", "-1", "-1"]),
      form: "genopretning",
      targets: ["-5", "-6,5", "-7", "-8"],
      unallocated: ["-4", "", "-", "-4"],
      carryOver: true,
    };
    expect(draftInput(draft, [])).toMatchObject({
      targets: [-5, -6.5, -7, -8],
      unallocated: ["-4", null, "-", "-4"],
      carryOver: true,
    });
    expect(draftInput(draft, [])).not.toHaveProperty("chart");
    expect(draftInput({ ...draft, chart: true }, [])).toMatchObject({ chart: true });
  });
});

describe("the preview", () => {
  test("shows what the sheet will show, sums and all, as Danish numbers", () => {
    const request = previewRequest(
      withRows(plain, ["Visitation", "-1.250,5", "-2.500", "-", "-3"], ["Indkøb", "-7300"]),
    );
    const lines = request === null ? [] : previewLines(layOutTable(request, "T", { row: 0, column: 0 }));
    expect(lines.map(({ role, cells }) => [role, cells[1], ...cells.slice(5)])).toEqual([
      ["title", "", "", "", "", ""],
      ["note", "", "", "", "", ""],
      ["header", "Tiltag", "2027", "2028", "2029", "2030"],
      ["initiative", "Visitation", "-1.251", "-2.500", "-", "-3"],
      ["initiative", "Indkøb", "-7.300", "", "", ""],
      ["gap", "", "", "", "", ""],
      ["total", "I alt", "-8.551", "-2.500", "0", "-3"],
      ["count", "Ikke kvantificeret (antal tiltag)", "0", "1", "2", "1"],
    ]);
  });

  test("bears everything that is still wrong", () => {
    const request = previewRequest(withRows({ ...plain, title: "" }, ["", "1.2.3"]));
    expect(request?.initiatives.map(({ title, amounts }) => [title, amounts])).toEqual([
      ["…", ["blank", "blank", "blank", "blank"]],
    ]);
  });

  test("waits for the years", () => {
    expect(previewRequest({ ...plain, firstYear: "20" })).toBeNull();
  });
});

describe("the proposal for what is unallocated", () => {
  const recovery: Draft = { ...withRows(plain, ["Visitation", "-1.250,5"]), form: "genopretning" };
  const proposed = (draft: Draft) => {
    const request = previewRequest(draft);
    return request === null ? null : proposeUnallocated(request);
  };
  test("is what the first year lacks, held flat", () => {
    const value = proposed({ ...recovery, targets: ["-5000", "-9000", "-9000", "-9000"] });
    expect(value).toEqual(["-3.749,5", "-3.749,5", "-3.749,5", "-3.749,5"]);
  });
  test("is none where the first year lacks nothing", () => {
    expect(proposed({ ...recovery, targets: ["-1000", "-9000", "-9000", "-9000"] })).toBeNull();
  });
});

test.each(["{", "{}", '{"version":0}', "null"])("a kept draft that is not understood is left: %s", (text) => {
  expect(readDraft({ read: () => text, write: () => undefined, clear: () => undefined })).toBeNull();
});
