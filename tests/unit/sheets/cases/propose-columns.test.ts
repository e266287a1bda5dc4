import { mappingOf, proposeColumns } from "../../../../src/sheets/cases/propose-columns";
import { missingColumns } from "../../../../src/sheets/cases/read-cases";
import type { CellValue } from "../../../../src/sheets/cells/cell";
import { tableOf } from "./list-of";

const proposed = (...lines: readonly (readonly CellValue[])[]) =>
  Object.fromEntries(
    proposeColumns(tableOf(...lines))
      .filter(({ column }) => column !== null)
      .map(({ key, header, confidence }) => [key, [header, confidence]]),
  );

describe("columns are proposed", () => {
  it("with certainty by the sheet's own headings where the cells fit", () => {
    expect(proposed(["Sag", "Takst", "Startdato"], ["S1", "100", "1-1-2026"])).toEqual({
      sag: ["Sag", "certain"],
      takst: ["Takst", "certain"],
      startdato: ["Startdato", "certain"],
    });
  });

  it("by what case systems call them", () => {
    const header = ["CPR-nr.", "Bevillings-ID", "§", "Ydelse", "Pris", "Enhed", "Bevilget fra", "Bevilget til"];
    expect(proposed(header, ["B1", "7", "107", "Botilbud", "100", "pr. dag", "1-1-2026", ""])).toEqual({
      borger: ["CPR-nr.", "likely"],
      sag: ["Bevillings-ID", "likely"],
      paragraf: ["§", "certain"],
      foranstaltning: ["Ydelse", "likely"],
      takst: ["Pris", "likely"],
      takstenhed: ["Enhed", "likely"],
      startdato: ["Bevilget fra", "likely"],
      slutdato: ["Bevilget til", "likely"],
    });
  });

  it("by their cells alone where those say it, and as unsure where heading and cells disagree", () => {
    expect(proposed(["Kolonne 1", "Startdato"], ["døgn", "Jens"], ["måned", "Karen"])).toEqual({
      takstenhed: ["Kolonne 1", "unsure"],
      startdato: ["Startdato", "unsure"],
    });
  });

  it("each once, the surest first", () => {
    expect(proposed(["Start", "Startdato"], ["2-1-2026", "1-1-2026"])).toEqual({ startdato: ["Startdato", "certain"] });
  });

  it("below a title and a few lines", () => {
    const table = tableOf(["Udtræk pr. 31-08-2026"], [null], ["Sagsnr.", "Takst", "Status"], ["S1", "100", "aktiv"]);
    expect(table.headerRow).toBe(3);
    expect(table.rows).toHaveLength(1);
  });
});

describe("the mapping", () => {
  const proposals = proposeColumns(tableOf(["Sag", "Takst", "Enhed", "Startdato"], ["S1", "1", "dag", "1-1-2026"]));

  it("follows the user's corrections, and a column given away is nobody else's", () => {
    const mapping = mappingOf(
      proposals,
      new Map([
        ["takst", null],
        ["omfang", 1],
      ]),
    );
    expect(mapping).toMatchObject({ sag: 0, takst: null, omfang: 1, takstenhed: 2 });
    expect(mappingOf(proposals, new Map([["omfang", 1]]))).toMatchObject({ takst: null, omfang: 1 });
  });

  it("lacks what no list can be without", () => {
    expect(missingColumns(mappingOf(proposals))).toEqual([]);
    expect(missingColumns(mappingOf(proposals, new Map([["omfang", 1]])))).toEqual(["Takst"]);
  });
});
