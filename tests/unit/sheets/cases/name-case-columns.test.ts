import { caseColumnNamed, nameCaseColumns } from "../../../../src/sheets/cases/name-case-columns";
import { parseReference } from "../../../../src/sheets/cells/reference";
import type { PlannedCell } from "../../../../src/sheets/plan/sheet-plan";

const layout = (...cells: readonly PlannedCell[]) => ({
  sheet: "Prognose",
  cells: [cells],
  table: null,
  formats: [],
  widths: [],
  frozenRows: 0,
});
const named = (formula: string) =>
  nameCaseColumns(layout({ formula, expected: 7 }), { startdato: "Fra [dag]", iaar: "2026" }).cells[0]?.[0];

test.each([
  ["=SUM(Sager[I år])", "=SUM(Sager[2026])"],
  ['=SUMIFS(Sager[I år],Sager[Startdato],">1")', "=SUMIFS(Sager[2026],Sager[Fra '[dag']],\">1\")"],
  ["=ROWS(Sager[Sag])", "=ROWS(Sager[Sag])"],
  ["=SUM(Forudsætninger[I år],MineSager[I år])", "=SUM(Forudsætninger[I år],MineSager[I år])"],
  ['="Sager[I år] ""er"" "&Sager[I år]', '="Sager[I år] ""er"" "&Sager[2026]'],
  ["='Ark \"1'!A1+Sager[I år]", "='Ark \"1'!A1+Sager[2026]"],
])("%s names the columns as the workbook does", (formula, now) => {
  expect(named(formula)).toEqual({ formula: now, expected: 7 });
});

test("a text is left as it is, and so is a whole sheet where nothing has been renamed", () => {
  const sheet = layout("Sager[I år]", 1, null);
  expect(nameCaseColumns(sheet, { iaar: "2026" })).toEqual(sheet);
  expect(nameCaseColumns(sheet, { iaar: "I år" })).toBe(sheet);
});

test.each(["Takst", "Pris [kr.]", "#1", "Borgerens '@'", "Beløb, netto"])("%s is read back", (header) => {
  expect(parseReference(caseColumnNamed(header), "Ark1")).toEqual({
    kind: "columns",
    table: "Sager",
    first: header,
    last: header,
  });
});
