import { openSmallAddIn, type SmallAddIn } from "./small-add-in";

let small: SmallAddIn;

beforeAll(async () => {
  small = await openSmallAddIn();
});
beforeEach(() => small.clear());
afterAll(() => small.close());

const attempt = (code: string) =>
  small.addIn.door.run("run", { code: `async (context) => { ${code}; await context.sync(); return "done"; }` });

describe("worksheets", () => {
  it("are added last and not put in front", async () => {
    const read = await small.excel(async (context) => {
      const added = context.workbook.worksheets.add("Ny");
      added.load("position,name,visibility");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      const unnamed = context.workbook.worksheets.add().load("name");
      await context.sync();
      return [added.toJSON(), active.name, unnamed.name];
    });
    expect(read).toEqual([expect.objectContaining({ name: "Ny", position: 1, visibility: "Visible" }), "Ark1", "Ark2"]);
  });

  it.each(["a:b", "a/b", "a\\b", "a?b", "a*b", "a[b", "a]b", "", "'a", "x".repeat(32)])(
    "cannot be called %j",
    async (name) => {
      await expect(attempt(`context.workbook.worksheets.add(${JSON.stringify(name)})`)).resolves.toMatchObject({
        error: { code: "InvalidArgument" },
      });
    },
  );

  it("have names that differ by more than capitals", async () => {
    await expect(attempt(`context.workbook.worksheets.add("ARK1")`)).resolves.toMatchObject({
      error: { code: "ItemAlreadyExists" },
    });
  });

  it("take their formulas along when they are renamed, and leave #REF! when they are deleted", async () => {
    const read = await small.excel(async (context) => {
      const other = context.workbook.worksheets.add("Andet");
      other.getRange("A1").values = [[5]];
      const cell = context.workbook.worksheets.getItem("Ark1").getRange("A1");
      cell.formulas = [["=Andet!A1*2"]];
      other.name = "Nyt navn";
      cell.load("formulas,values");
      await context.sync();
      const renamed = [cell.formulas, cell.values];
      other.delete();
      cell.load("values");
      await context.sync();
      return [...renamed, cell.values];
    });
    expect(read).toEqual([[["='Nyt navn'!A1*2"]], [[10]], [["#REF!"]]]);
  });

  it("cannot all be hidden or deleted", async () => {
    await expect(attempt(`context.workbook.worksheets.getItem("Ark1").delete()`)).resolves.toMatchObject({
      error: { code: "InvalidOperation" },
    });
    await expect(attempt(`context.workbook.worksheets.getItem("Ark1").visibility = "Hidden"`)).resolves.toMatchObject({
      error: { code: "InvalidOperation" },
    });
  });

  it("refuse every change while they are protected, and can be read", async () => {
    await attempt(`context.workbook.worksheets.getItem("Ark1").protection.protect()`);
    const changes = [
      "range.values = [[1]]",
      "range.format.font.bold = true",
      "range.clear()",
      'range.insert("Down")',
      'range.numberFormat = [["0"]]',
      "range.setCellProperties([[{ format: { fill: { color: '#FF0000' } } }]])",
      'context.workbook.worksheets.getItem("Ark1").tables.add("A1:B2", true)',
    ];
    for (const change of changes) {
      const answer = await attempt(
        `const range = context.workbook.worksheets.getItem("Ark1").getRange("A1"); ${change}`,
      );
      expect(answer).toMatchObject({ error: { code: "AccessDenied" } });
    }
    await expect(attempt(`context.workbook.worksheets.getItem("Ark1").getRange("A1").load("values")`)).resolves.toBe(
      "done",
    );
  });

  it("stay as they are while the workbook's structure is protected", async () => {
    await attempt("context.workbook.protection.protect()");
    await expect(attempt(`context.workbook.worksheets.add("Ny")`)).resolves.toMatchObject({
      error: { code: "AccessDenied" },
    });
    await expect(attempt(`context.workbook.worksheets.getItem("Ark1").name = "x"`)).resolves.toMatchObject({
      error: { code: "AccessDenied" },
    });
    await attempt("context.workbook.protection.unprotect()");
  });

  it("freeze panes and hide gridlines", async () => {
    const read = await small.excel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      sheet.showGridlines = false;
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      sheet.load("showGridlines");
      await context.sync();
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return [frozen.address, sheet.showGridlines, none.isNullObject];
    });
    expect(read).toEqual(["'Ark1'!A1:B3", false, true]);
  });
});

describe("formats", () => {
  it("read back as they were set, and null where the cells differ", async () => {
    const read = await small.excel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("B2:C3");
      range.format.fill.color = "#ffeecc";
      range.format.font.bold = true;
      range.format.horizontalAlignment = "Right";
      range.format.wrapText = true;
      range.format.indentLevel = 2;
      sheet.getRange("C3").format.font.bold = false;
      range.format.columnWidth = 90;
      const bottom = range.format.borders.getItem("EdgeBottom");
      bottom.style = "Continuous";
      bottom.weight = "Medium";
      bottom.color = "#112233";
      range.load(
        "format/fill/color,format/font/bold,format/horizontalAlignment,format/wrapText,format/indentLevel,format/columnWidth",
      );
      const upper = sheet.getRange("B2").format.borders.getItem("EdgeBottom").load("style");
      const lower = sheet.getRange("B3").format.borders.getItem("EdgeBottom").load("style,weight,color");
      await context.sync();
      return [range.format.toJSON(), upper.style, lower.toJSON()];
    });
    expect(read).toEqual([
      expect.objectContaining({
        columnWidth: 90,
        horizontalAlignment: "Right",
        indentLevel: 2,
        wrapText: true,
        fill: { color: "#FFEECC" },
        font: { bold: null },
      }),
      "None",
      expect.objectContaining({ style: "Continuous", weight: "Medium", color: "#112233" }),
    ]);
  });

  it("leave the formula of a cell that is not calculated yet", async () => {
    const formulas = await small.excel(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.formulas = [["=1+1"]];
      cell.format.font.italic = true;
      cell.load("formulas,values");
      await context.sync();
      return [cell.formulas, cell.values];
    });
    expect(formulas).toEqual([[["=1+1"]], [[2]]]);
  });

  it("are carried from cell to cell by getCellProperties and setCellProperties", async () => {
    const read = await small.excel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").format.fill.color = "#00FF00";
      sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Double";
      const asked = { format: { fill: { color: true }, font: { bold: true }, borders: { style: true } } };
      const properties = sheet.getRange("A1").getCellProperties(asked);
      await context.sync();
      sheet
        .getRange("C3")
        .setCellProperties([[{ format: { fill: { color: "#00FF00" }, borders: { top: { style: "Double" } } } }]]);
      const target = sheet.getRange("C3").load("format/fill/color");
      const edge = sheet.getRange("C3").format.borders.getItem("EdgeTop").load("style");
      await context.sync();
      return [
        properties.value[0]?.[0]?.format?.fill,
        properties.value[0]?.[0]?.format?.borders?.top,
        target.format.fill.color,
        edge.style,
      ];
    });
    expect(read).toEqual([{ color: "#00FF00" }, { style: "Double" }, "#00FF00", "Double"]);
  });

  it("do not make a range used where only values count", async () => {
    const read = await small.excel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("D4").format.fill.color = "#00FF00";
      const values = sheet.getUsedRangeOrNullObject(true);
      const all = sheet.getUsedRangeOrNullObject().load("address");
      await context.sync();
      return [values.isNullObject, all.address];
    });
    expect(read).toEqual([true, "'Ark1'!D4"]);
  });
});

describe("ranges", () => {
  it("follow their cells when rows are inserted above them", async () => {
    const read = await small.excel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("B2:C3");
      range.load("address");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(read).toBe("'Ark1'!B4:C5");
  });

  it("lead to one another as documented", async () => {
    const addresses = await small.excel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("B2:D4");
      const others = [
        range.getCell(1, 1),
        range.getRow(2),
        range.getColumn(0),
        range.getLastRow(),
        range.getRowsBelow(2),
        range.getRowsAbove(1),
        range.getOffsetRange(1, -1),
        range.getResizedRange(1, 1),
        range.getAbsoluteResizedRange(1, 2),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getIntersectionOrNullObject("C3:F9"),
        sheet.getRangeByIndexes(0, 0, 2, 3),
        sheet.getCell(4, 5),
      ].map((other) => other.load("address"));
      const outside = range.getIntersectionOrNullObject("G1");
      await context.sync();
      return [...others.map((other) => other.address.split("!")[1]), outside.isNullObject];
    });
    expect(addresses).toEqual([
      "C3",
      "B4:D4",
      "B2:B4",
      "B4:D4",
      "B5:D6",
      "B1:D1",
      "A3:C5",
      "B2:E5",
      "B2:C2",
      "2:4",
      "B:D",
      "C3:D4",
      "A1:C2",
      "F5",
      true,
    ]);
  });

  it("cannot lie outside the sheet", async () => {
    await expect(
      attempt(`context.workbook.worksheets.getItem("Ark1").getRange("A1").getOffsetRange(-1, 0)`),
    ).resolves.toMatchObject({
      error: { code: "InvalidArgument" },
    });
    await expect(attempt(`context.workbook.worksheets.getItem("Ark1").getRange("XFE1")`)).resolves.toMatchObject({
      error: { code: "InvalidArgument" },
    });
  });

  it("are selected one at a time", async () => {
    const read = await small.excel(async (context) => {
      const sheet = context.workbook.worksheets.add("To");
      sheet.getRange("C3:D4").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return [selected.address, cell.address];
    });
    expect(read).toEqual(["To!C3:D4", "To!C3"]);
    small.engine.selection.set(small.engine.sheets.active(), [
      { row: 0, column: 0, rowCount: 1, columnCount: 1 },
      { row: 2, column: 2, rowCount: 1, columnCount: 1 },
    ]);
    await expect(attempt("context.workbook.getSelectedRange()")).resolves.toMatchObject({
      error: { code: "InvalidSelection" },
    });
  });
});

describe("names", () => {
  it("follow inserted rows, serve formulas and tell what they are", async () => {
    const read = await small.excel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2:B3").values = [[2], [3]];
      context.workbook.names.add("Beløb", sheet.getRange("B2:B3"));
      context.workbook.names.add("Sats", "=0.25");
      sheet.getRange("D1").formulas = [["=SUM(Beløb)*Sats"]];
      sheet.getRange("3:3").insert("Down");
      sheet.getRange("B3").values = [[5]];
      const names = context.workbook.names.load("items/name,items/formula,items/type,items/value,items/scope");
      const result = sheet.getRange("D1").load("values");
      await context.sync();
      return [names.items.map((name) => name.toJSON()), result.values];
    });
    expect(read).toEqual([
      [
        { name: "Beløb", formula: "=Ark1!$B$2:$B$4", type: "Range", value: "Ark1!$B$2:$B$4", scope: "Workbook" },
        { name: "Sats", formula: "=0.25", type: "Double", value: 0.25, scope: "Workbook" },
      ],
      [[2.5]],
    ]);
  });

  it("stand for the same cells wherever these are moved to, and for none when they are deleted", async () => {
    const places = await small.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      context.workbook.names.add("Blok", sheet.getRange("B2:C4"));
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A:A").insert("Right");
      sheet.getRange("5:5").insert("Down");
      sheet.name = "Udvalg 2027";
      await context.sync();
      const name = context.workbook.names.getItem("Blok");
      const moved = name.getRange().load("address");
      await context.sync();
      sheet.getRange("4:7").delete("Up");
      await context.sync();
      const gone = name.getRangeOrNullObject().load("address");
      await context.sync();
      return [moved.address, gone.isNullObject];
    });
    expect(places).toEqual(["'Udvalg 2027'!C4:D7", true]);
  });

  it("are refused without =, twice, and where a table has the name", async () => {
    await expect(attempt(`context.workbook.names.add("Sats", "0.25")`)).resolves.toMatchObject({
      error: { code: "InvalidArgument" },
    });
    await attempt(`context.workbook.names.add("Sats", "=1")`);
    await expect(attempt(`context.workbook.names.add("SATS", "=2")`)).resolves.toMatchObject({
      error: { code: "ItemAlreadyExists" },
    });
  });
});
