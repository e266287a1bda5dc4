import { readXlsx } from "../../../src/workbench/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/write-xlsx";
import { openSmallAddIn, type SmallAddIn } from "./small-add-in";

let small: SmallAddIn;

beforeAll(async () => {
  small = await openSmallAddIn();
});
beforeEach(async () => {
  small.clear();
  await attempt(
    `sheet.getRange("B2:E4").values = [["", "2024", "2025", "2026"], ["Mål", -4, -6, -8], ["Effekt", -2, -3, -3.5]]`,
  );
});
afterAll(() => small.close());

const attempt = (code: string) =>
  small.addIn.door.run("run", {
    code: `async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      const add = (type = "ColumnClustered", source = "B2:E4", by) => sheet.charts.add(type, sheet.getRange(source), by);
      ${code};
      await context.sync();
      return "done";
    }`,
  });

const charts = () => small.engine.charts.list();

describe("a chart", () => {
  it("finds its series, their names and categories in the range, and reads back what was set", async () => {
    const read = await small.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ark1");
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:E4"), "Rows");
      chart.name = "Mål og effekt";
      chart.title.text = "Mål og effekt, mio. kr.";
      chart.legend.position = "Bottom";
      chart.axes.valueAxis.title.text = "mio. kr.";
      chart.axes.valueAxis.numberFormat = "#,##0.0";
      chart.axes.categoryAxis.tickLabelPosition = "Low";
      chart.setPosition("G2", "M18");
      const second = chart.series.getItemAt(1);
      second.chartType = "LineMarkers";
      second.format.line.color = "#C00000";
      await context.sync();
      const found = sheet.charts.getItem("mål og effekt").load("name,chartType");
      found.title.load("text,visible");
      found.legend.load("position,visible");
      found.series.load("items/name,items/chartType,items/axisGroup");
      const axis = found.axes.valueAxis.load("numberFormat");
      axis.title.load("text");
      sheet.charts.load("items/name,count");
      const none = sheet.charts.getItemOrNullObject("Et andet");
      await context.sync();
      return [
        found.name,
        found.title.text,
        found.legend.position,
        found.series.items.map((series) => [series.name, series.chartType, series.axisGroup]),
        [axis.numberFormat, axis.title.text],
        sheet.charts.items.map(({ name }) => name),
        sheet.charts.count,
        none.isNullObject,
      ];
    });
    expect(read).toEqual([
      "Mål og effekt",
      "Mål og effekt, mio. kr.",
      "Bottom",
      [
        ["Mål", "ColumnClustered", "Primary"],
        ["Effekt", "LineMarkers", "Primary"],
      ],
      ["#,##0.0", "mio. kr."],
      ["Mål og effekt"],
      1,
      true,
    ]);
    expect(charts()[0]).toMatchObject({
      area: { row: 1, column: 6, rowCount: 17, columnCount: 7 },
      series: [
        { values: { area: { row: 2, column: 2, rowCount: 1, columnCount: 3 } }, color: null },
        { categories: { area: { row: 1, column: 2, rowCount: 1, columnCount: 3 } }, color: "#C00000" },
      ],
    });
  });

  it("takes series that are added one by one, with ranges of their own", async () => {
    await attempt(`const chart = add("Line", "C3:E3"); chart.series.getItemAt(0).delete();
      const series = chart.series.add("Kun effekt");
      series.setValues(sheet.getRange("C4:E4")); series.setXAxisValues(sheet.getRange("C2:E2"));
      series.axisGroup = "Secondary"; chart.axes.getItem("Value", "Secondary").title.text = "Til højre"`);
    expect(charts()[0]).toMatchObject({
      axes: { secondary: { title: "Til højre" } },
      series: [{ name: { text: "Kun effekt" }, type: "Line", axisGroup: "Secondary", values: { area: { row: 3 } } }],
    });
  });

  it("moves with its cells and goes with its sheet", async () => {
    await attempt(`add().setPosition("G2", "M18"); sheet.getRange("1:2").insert("Down"); sheet.name = "Nyt navn"`);
    expect(charts()[0]).toMatchObject({ area: { row: 3 }, series: [{ values: { area: { row: 4 } } }, {}] });
    const [sheet] = (await small.engine.snapshot()).sheets;
    expect(sheet?.charts[0]?.series[0]?.values).toBe("='Nyt navn'!$C$5:$E$5");
    await small.excel(async (context) => {
      context.workbook.worksheets.add("Andet");
      context.workbook.worksheets.getItem("Nyt navn").delete();
      await context.sync();
    });
    expect(charts()).toEqual([]);
  });

  it("comes back from a file as it was", async () => {
    await attempt(
      `const chart = add("ColumnStacked"); chart.title.text = "Så & så"; chart.series.getItemAt(1).chartType = "Line"`,
    );
    const before = await small.engine.snapshot();
    const { book, notCarried } = await readXlsx(await writeXlsx(before, { functionNamespace: "X" }));
    expect(notCarried).toEqual([]);
    expect(book).toEqual(before);
  });

  it("is gone when it is deleted", async () => {
    await attempt(`add().name = "A"; sheet.charts.getItem("A").delete()`);
    expect(charts()).toEqual([]);
    await expect(attempt(`sheet.charts.getItem("A")`)).resolves.toMatchObject({ error: { code: "ItemNotFound" } });
  });

  it.each([
    ["a type that is not drawn", 'add("Pie")', "ApiNotFound"],
    ["a member that is not played", "add().plotArea.format.fill.clear()", "ApiNotFound"],
    ["a name that is taken", 'add().name = "A"; add().name = "a"', "InvalidArgument"],
    ["a series of a block", 'add().series.getItemAt(0).setValues(sheet.getRange("B2:E4"))', "InvalidArgument"],
    ["a second axis nobody uses", 'add().axes.getItem("Value", "Secondary").title.text = "x"', "InvalidArgument"],
    ["a series that is not there", "add().series.getItemAt(9).delete()", "ItemNotFound"],
    ["a chart on a protected sheet", "sheet.protection.protect(); add()", "AccessDenied"],
  ])("%s is refused", async (_, code, expected) => {
    await expect(attempt(code)).resolves.toMatchObject({ error: { code: expected } });
  });
});
