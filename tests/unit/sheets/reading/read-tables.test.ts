import { readTables } from "../../../../src/sheets/reading/read-tables";
import { readInitiatives } from "../../../../src/sheets/reading/read-initiatives";
import { PRINTED } from "./printed-tables";
import { areaOf, type TestCell } from "./table-area";

type Rows = readonly (readonly TestCell[])[];

const read = (rows: Rows) => readTables(areaOf(rows)).tables;

const only = (rows: Rows) => {
  const [table, ...others] = read(rows);
  if (table === undefined || others.length > 0) throw new Error(`${String(others.length + 1)} tables`);
  return table;
};

const columns = (rows: Rows) => only(rows).columns.map(({ kind, header, year }) => [kind, header, year]);
const lines = (rows: Rows) => only(rows).rows.map(({ kind, label, role }) => [kind, label, role]);

describe("columns", () => {
  it.each([
    ["numbers", [2024, 2025, 2026]],
    ["texts", ["2024", "2025", "2026"]],
    ["»Budget 2024«", ["Budget 2024", "Budget 2025", "Budget 2026"]],
    ["»B2024«", ["B2024", "B2025", "B2026"]],
    ["numbers backwards", [2026, 2025, 2024]],
    ["numbers shown with a thousands separator", [{ value: 2024, format: "#,##0" }, 2025, 2026]],
  ])("have their years where they are written as %s", (_, header) => {
    const years = only([
      ["Tiltag", ...header],
      ["Takster", 1, 2, 3],
    ]).columns.map(({ year }) => year);
    expect(years.slice(1).sort()).toEqual([2024, 2025, 2026]);
  });

  it("join several header rows, of which the upper has merged cells", () => {
    expect(
      columns([
        ["", "Korrigeret", "", "Forventet", ""],
        ["", 2024, 2025, 2024, 2025],
        ["Takster", 1, 2, 3, 4],
      ]),
    ).toEqual([
      ["label", "", null],
      ["figures", "Korrigeret 2024", 2024],
      ["figures", "Korrigeret 2025", 2025],
      ["figures", "Forventet 2024", 2024],
      ["figures", "Forventet 2025", 2025],
    ]);
  });

  it("are told apart: number, title, group, status, figures, note", () => {
    expect(
      columns([
        ["Nr.", "Tiltag", "Område", "Status", 2025, 2026, "Bemærkninger"],
        [1, "Takster", "Botilbud", "i gang", 10, 20, "aftale med Region"],
        [2, "Kørsel", "Botilbud", "idé", 10, 20, ""],
        [3, "Vikarer", "Hjemmepleje", "udgået", 1, 2, ""],
      ]).map(([kind]) => kind),
    ).toEqual(["number", "label", "group", "status", "figures", "figures", "note"]);
  });

  it("of dates and account numbers hold no amounts", () => {
    const date = (value: number) => ({ value, format: "dd-mm-yyyy" });
    expect(
      columns([
        ["Sag", "Start", "Konto", "Pris"],
        ["A", date(45000), 538055, 1200],
        ["B", date(45010), 538056, 1300],
      ]).filter(([kind]) => kind === "figures"),
    ).toEqual([["figures", "Pris", null]]);
  });
});

describe("rows", () => {
  it("are figures, headings and lines of the form that nobody has filled in", () => {
    expect(lines(PRINTED.hoejeTaastrup.rows)).toEqual([
      ["figures", "Nuværende budget", "base"],
      ["heading", "Budgetændring – drift", null],
      ["empty", "Besparelse", null],
      ["figures", "Effektivisering", null],
      ["figures", "Udvidelse", null],
      ["figures", "Samlet ændring (Netto)", "net"],
      ["empty", "Ændring i antal årsværk", "memo"],
    ]);
  });

  it.each([
    ["I alt", "total"],
    ["Sum:", "total"],
    ["Samlet effekt", "total"],
    ["I alt, Ikke defineret", "total"],
    ["Netto", "net"],
    ["Netto-udestående", "outstanding"],
    ["Afvigelse", "difference"],
    ["Mindreforbrug", "difference"],
    ["heraf løn", "part-of"],
    ["Måltal (akkumuleret)", "running"],
    ["Reduktionsmål i budgetaftale", "target"],
    ["Forventet, men p.t. ufordelt", "unallocated"],
    ["Øvrige tiltag indenfor det samlede mål – ikke definerede", "unallocated"],
    ["Ledsagerordning udgået", "withdrawn"],
    ["Nuværende budget", "base"],
    ["Nyt budget", "new-base"],
    ["Investeringscase", "investment"],
    ["Ændring i antal årsværk", "memo"],
    ["Realiseringsgrad", "ratio"],
    ["Udgift pr. borger", "ratio"],
    ["Styrket myndighedssagsbehandling", null],
    ["Resultatkontrakter", null],
    ["Restaurering af bygninger", null],
    ["Sumpområdet", null],
    ["Balancekursus", null],
  ])("»%s« has the role %s", (label, role) => {
    expect(
      lines([
        ["Tiltag", 2025, 2026],
        [label, 1, 2],
      ]),
    ).toEqual([["figures", label.replace(/ $/, ""), role]]);
  });

  it("have their footnotes, by their marks", () => {
    const [first, , last] = readInitiatives(only(PRINTED.ballerupAflastning.rows), new Set()).initiatives;
    expect(first).toMatchObject({ number: "9", title: "Ledsagerordning", status: "udgået" });
    expect(first?.note).toMatch(/^forslaget om reduktion/);
    expect(last).toMatchObject({ number: "11", title: "Kørsel / fritidstilbud", status: "udgået" });
    expect(last?.note).toMatch(/^besparelsen er så minimal/);
  });

  it("keep blank, not quantified and zero apart", () => {
    const [initiative] = readInitiatives(
      only([
        ["Tiltag", 2024, 2025, 2026, 2027],
        ["Takster", "", "-", 0, 1],
      ]),
      new Set(),
    ).initiatives;
    expect(initiative?.amounts.map(({ cell }) => cell.kind)).toEqual(["blank", "not-quantified", "number", "number"]);
  });

  it("take a merged group's name from its first row", () => {
    const { rows } = only([
      ["Område", "Tiltag", 2025, 2026],
      ["Botilbud", "Takster", 1, 2],
      ["", "Kørsel", 3, 4],
      ["Hjemmepleje", "Vikarer", 5, 6],
      ["", "I alt", 9, 12],
    ]);
    expect(rows.map(({ group }) => group)).toEqual(["Botilbud", "Botilbud", "Hjemmepleje", ""]);
  });
});

describe("the table's own writing", () => {
  it.each([
    ["hoejeTaastrup", { unit: "1000kr", savings: "minus", priceLevel: "2023-priser" }],
    ["hoejeTaastrupEffekt", { unit: "mio", savings: null }],
    ["ballerup", { unit: "mio", savings: null }],
    ["genopretning", { unit: "1000kr", savings: null }],
    ["vardeBudget", { unit: null, savings: null }],
  ] as const)("is read from %s, and not guessed", (name, contract) => {
    expect(only(PRINTED[name].rows).contract).toMatchObject(contract);
  });

  it.each([
    ["(+) = besparelse", "plus"],
    ["Note: (-) = mindreudgift/merindtægt, (+) = merudgift/mindreindtægt", "minus"],
    ["+ = merudgift", "minus"],
    ["Besparelser er positive", null],
  ])("»%s« tells the sign of a saving", (note, savings) => {
    const rows = [["Tiltag", 2025, 2026], ["Takster", 1, 2], [note]];
    expect(only(rows).contract.savings).toBe(savings);
  });
});

describe("several tables in one area", () => {
  it("are told apart one below the other, each with its titles", () => {
    const tables = read([
      ...PRINTED.vardeKatalog.rows,
      [],
      ...PRINTED.vardeTiltag.rows,
      [],
      ...PRINTED.vardeBudget.rows,
      [],
      ...PRINTED.vardeEstimeret.rows,
    ]);
    expect(tables.map(({ titles, footnotes }) => [titles[0]?.text, footnotes.length])).toEqual([
      ["Effektiviserings- og prioriteringskatalog", 0],
      ["Økonomisk effekt af de planlagte tiltag", 0],
      ["Budget 2018-2021", 1],
      ["Budget 2018-2021", 0],
    ]);
  });

  it("are told apart side by side, and an empty column inside one is only air", () => {
    const side = [
      ["Tiltag", 2025, 2026, "", "Område", 2025, 2026],
      ["A", 1, 2, "", "X", 5, 6],
      ["B", 3, 4, "", "Y", 7, 8],
    ];
    const air = [
      ["Tiltag", 2025, "", 2026],
      ["A", 1, "", 2],
      ["B", 3, "", 4],
    ];
    expect(read(side).map(({ area }) => area.column)).toEqual([0, 4]);
    expect(read(air).map(({ columns: found }) => found.length)).toEqual([3]);
  });

  it("are none where there are no numbers", () => {
    expect(read([["Kun"], ["tekst"]])).toEqual([]);
  });
});
