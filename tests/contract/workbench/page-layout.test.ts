import { openSmallAddIn, type SmallAddIn } from "./small-add-in";

let small: SmallAddIn;

beforeAll(async () => {
  small = await openSmallAddIn();
});
beforeEach(() => small.clear());
afterAll(() => small.close());

const attempt = (code: string) =>
  small.addIn.door.run("run", {
    code: `async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      ${code};
      await context.sync();
      return "done";
    }`,
  });

describe("a sheet's page layout", () => {
  it("is A4 portrait at full size until somebody sets it, and reads back as it was set", async () => {
    const read = await small.excel(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Ark1");
      pageLayout.load("orientation,paperSize,zoom,leftMargin,topMargin");
      await context.sync();
      const before = pageLayout.toJSON();
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A3";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintMargins("Centimeters", { left: 2.54, header: 1.27 });
      pageLayout.topMargin = 30;
      pageLayout.centerHorizontally = true;
      pageLayout.load("orientation,paperSize,zoom,leftMargin,rightMargin,topMargin,headerMargin,centerHorizontally");
      await context.sync();
      return [before, pageLayout.toJSON()];
    });
    expect(read).toEqual([
      {
        orientation: "Portrait",
        paperSize: "A4",
        zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
        leftMargin: 50.4,
        topMargin: 54,
      },
      {
        orientation: "Landscape",
        paperSize: "A3",
        zoom: { scale: null, horizontalFitToPages: 1, verticalFitToPages: null },
        leftMargin: 72,
        rightMargin: 50.4,
        topMargin: 30,
        headerMargin: 36,
        centerHorizontally: true,
      },
    ]);
  });

  it("has a print area and title rows, which are names of the sheet", async () => {
    const read = await small.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      const none = sheet.pageLayout.getPrintAreaOrNullObject();
      const noRows = sheet.pageLayout.getPrintTitleRowsOrNullObject();
      await context.sync();
      sheet.pageLayout.setPrintArea("A1:D20");
      sheet.pageLayout.setPrintTitleRows("$2:$3");
      sheet.getRange("1:1").insert("Down");
      const area = sheet.pageLayout.getPrintArea().load("address");
      const rows = sheet.pageLayout.getPrintTitleRows().load("address");
      await context.sync();
      return [none.isNullObject, noRows.isNullObject, area.address, rows.address];
    });
    expect(read).toEqual([true, true, "'Ark1'!A2:D21", "'Ark1'!3:4"]);
    expect(small.engine.names.list().map(({ name, sheet }) => [name, sheet])).toEqual([
      ["Print_Area", "sheet1"],
      ["Print_Titles", "sheet1"],
    ]);
  });

  it("has a print area that follows rows of a sheet behind another, which stays in front", async () => {
    const read = await small.excel(async (context) => {
      const behind = context.workbook.worksheets.add("Bagved");
      behind.getRange("A1:A3").values = [[1], [2], [3]];
      behind.pageLayout.setPrintArea("A1:A3");
      behind.getRange("A2").getEntireRow().insert("Down");
      const longer = behind.pageLayout.getPrintArea().load("address");
      await context.sync();
      behind.getRange("A2").getEntireRow().delete("Up");
      const area = behind.pageLayout.getPrintArea().load("address");
      const front = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return [longer.address, area.address, front.name];
    });
    expect(read).toEqual(["Bagved!A1:A4", "Bagved!A1:A3", "Ark1"]);
  });

  it("goes with its sheet, and so do the names", async () => {
    await attempt(`context.workbook.worksheets.add("Ny").pageLayout.setPrintArea("A1:B2");
      context.workbook.worksheets.getItem("Ny").delete()`);
    expect(small.engine.names.list()).toEqual([]);
  });

  it.each([
    ["a percentage above 400", "sheet.pageLayout.zoom = { scale: 401 }", "InvalidArgument"],
    ["half a page", "sheet.pageLayout.zoom = { horizontalFitToPages: 0.5 }", "InvalidArgument"],
    ["title rows that are cells", 'sheet.pageLayout.setPrintTitleRows("A1:B2")', "InvalidArgument"],
    ["a margin below nothing", "sheet.pageLayout.leftMargin = -1", "InvalidArgument"],
    ["a print area that is not there", "sheet.pageLayout.getPrintArea()", "ItemNotFound"],
    ["a member that is not played", "sheet.pageLayout.printComments = 'EndSheet'", "ApiNotFound"],
  ])("%s is refused", async (_, code, expected) => {
    await expect(attempt(code)).resolves.toMatchObject({ error: { code: expected } });
  });

  it("keeps its zoom whole: a part of it alone says nothing", async () => {
    await attempt(
      `sheet.pageLayout.zoom = { verticalFitToPages: 2 }; sheet.pageLayout.zoom = { horizontalFitToPages: 1 }`,
    );
    const [sheet] = (await small.engine.snapshot()).sheets;
    expect(sheet?.page.zoom).toEqual({ pagesWide: 1, pagesTall: null });
  });
});
