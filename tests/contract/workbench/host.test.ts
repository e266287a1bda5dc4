import { NO_QUIRKS } from "../../../src/workbench/model/model";
import { openSmallAddIn, type SmallAddIn } from "./small-add-in";

let small: SmallAddIn;

beforeAll(async () => {
  small = await openSmallAddIn();
});
beforeEach(() => {
  small.clear();
  small.document.quirks = NO_QUIRKS;
  small.addIn.host.meter.take();
});
afterAll(() => small.close());

const attempt = (code: string) =>
  small.addIn.door.run("run", { code: `async (context) => { ${code}; await context.sync(); return "done"; }` });

describe("what the workbench does not play", () => {
  it.each([
    [`context.workbook.worksheets.getActiveWorksheet().pivotTables.refreshAll()`, "Worksheet.pivotTables"],
    [`context.workbook.getSelectedRange().format.textOrientation = 3`, "RangeFormat.textOrientation"],
    [`context.workbook.tables.load("items/bagvendt")`, "TableCollection.items.bagvendt"],
    [
      `context.workbook.getSelectedRange().getCellProperties({ format: { font: { tone: true } } })`,
      "CellProperties.format.font.tone",
    ],
  ])("is refused by name: %s", async (code, member) => {
    await expect(attempt(code)).resolves.toMatchObject({
      error: { code: "ApiNotFound", message: expect.stringContaining(member) },
    });
  });

  it("is refused by the library itself above the requirement sets it was told", async () => {
    const old = await openSmallAddIn({
      requirements: { ExcelApi: 1.1, CustomFunctionsRuntime: 1.4, SharedRuntime: 1.1 },
    });
    const refusal = await old.refusal(async (context) => {
      context.workbook.names.add("Sats", "=1");
      await context.sync();
    });
    old.close();
    expect(refusal.code).toBe("ApiNotFound");
  });
});

describe("a request that fails", () => {
  it("has done what came before the failing step and nothing after it", async () => {
    await attempt(
      `const sheet = context.workbook.worksheets.getItem("Ark1");
       sheet.getRange("A1").values = [[1]];
       sheet.getRange("A2").values = [[1, 2]];
       sheet.getRange("A3").values = [[3]];`,
    );
    const values = await small.excel(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3").load("values");
      await context.sync();
      return range.values.flat() as unknown[];
    });
    expect(values).toEqual([1, "", ""]);
  });

  it("is met by the library's own rules, too", async () => {
    const answer = await small.addIn.door.run("run", {
      code: `async (context) => context.workbook.worksheets.getActiveWorksheet().name`,
    });
    expect(answer).toMatchObject({ error: { code: "PropertyNotLoaded" } });
  });
});

describe("null objects", () => {
  it("tell that they are, and lead to null objects", async () => {
    const read = await small.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Findes ikke");
      const used = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      return [sheet.isNullObject, used.isNullObject];
    });
    expect(read).toEqual([true, true]);
  });
});

describe("the meter", () => {
  it("counts the add-in's syncs and bytes and nothing of the library's", async () => {
    await small.excel(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
      context.workbook.getSelectedRange().values = [[1]];
      await context.sync();
    });
    const { syncs, requestBytes, responseBytes } = small.addIn.host.meter.take();
    expect(syncs).toBe(2);
    expect(requestBytes).toBeGreaterThan(200);
    expect(responseBytes).toBeGreaterThan(50);
    expect(small.addIn.host.meter.take().syncs).toBe(0);
  });
});

describe("a fault", () => {
  const twoSyncs = `context.workbook.worksheets.getItem("Ark1").getRange("A1").values = [[1]];
    await context.sync();
    context.workbook.worksheets.getItem("Ark1").getRange("A2").values = [[2]]`;
  const written = () =>
    small.engine.cells.read("sheet1", { row: 0, column: 0, rowCount: 2, columnCount: 1 }).map((row) => row[0]?.value);

  it.each([
    [1, false, [null, null]],
    [1, true, [1, null]],
    [2, false, [1, null]],
    [2, true, [1, 2]],
  ])("at sync %i, applied %s, leaves %j", async (atSync, applied, left) => {
    small.addIn.host.faults.arm({ atSync, code: "GeneralException", applied });
    await expect(attempt(twoSyncs)).resolves.toMatchObject({ error: { code: "GeneralException" } });
    expect(written()).toEqual(left);
  });
});

describe("reported behaviour, switched on", () => {
  it("fails every request while the user edits a cell", async () => {
    small.document.quirks = { ...NO_QUIRKS, cellEditMode: true };
    await expect(attempt("context.workbook.getSelectedRange()")).resolves.toMatchObject({
      error: { code: "InvalidOperationInCellEditMode" },
    });
  });

  it("limits what one request may carry", async () => {
    small.document.quirks = { ...NO_QUIRKS, payloadLimit: 2000 };
    await expect(
      attempt(
        `context.workbook.worksheets.getItem("Ark1").getRange("A1:A300").values = Array.from({ length: 300 }, () => ["tekst"])`,
      ),
    ).resolves.toMatchObject({ error: { code: "RequestPayloadSizeLimitExceeded" } });
  });
});

describe("custom functions", () => {
  const ask = async (formulas: readonly string[]) => {
    await small.addIn.door.run("run", {
      code: `async (context) => {
        context.workbook.worksheets.getItem("Ark1").getRange("A1:A${formulas.length}").formulas = ${JSON.stringify(formulas.map((formula) => [formula]))};
        await context.sync();
      }`,
    });
    const busy = values(formulas.length);
    await small.document.functions.settle();
    return { busy, values: values(formulas.length) };
  };
  const values = (rows: number) =>
    small.engine.cells
      .read("sheet1", { row: 0, column: 0, rowCount: rows, columnCount: 1 })
      .map((row) => row[0]?.value);

  it("show #BUSY! until Microsoft's runtime has answered, also with Å in their names", async () => {
    const asked = await ask(["=PRØVE.ÅRSEFFEKT(21)", "=PRØVE.ÅRSEFFEKT(21,2000)+1", "=prøve.årseffekt(1)"]);
    expect(asked.values).toEqual([42, 2043, 2]);
  });

  it("spill what they return and are asked again when a cell they refer to changes", async () => {
    small.engine.cells.write("sheet1", { row: 0, column: 4, rowCount: 2, columnCount: 2 }, [
      [
        { kind: "value", value: 1 },
        { kind: "value", value: 2 },
      ],
      [
        { kind: "value", value: 3 },
        { kind: "value", value: "-" },
      ],
    ]);
    await ask(["=PRØVE.ÅRSEFFEKT(SUM(E1:E2))"]);
    expect(values(1)).toEqual([8]);
    small.engine.cells.write("sheet1", { row: 0, column: 4, rowCount: 1, columnCount: 1 }, [
      [{ kind: "value", value: 10 }],
    ]);
    await small.document.functions.settle();
    expect(values(1)).toEqual([26]);
  });

  it("give Excel's errors and keep what the function said about them", async () => {
    const asked = await ask([
      '=PRØVE.KLAGE("værdi")',
      '=PRØVE.KLAGE("nul")',
      '=PRØVE.KLAGE("andet")',
      '=PRØVE.KLAGE("venter")',
      "=PRØVE.KLAGE(1/0)",
      "=PRØVE.ÅRSEFFEKT()",
      '=PRØVE.ÅRSEFFEKT("tekst")',
      "=PRØVE.FINDESIKKE(1)",
      '=IFERROR(PRØVE.KLAGE("værdi"),"opfanget")',
    ]);
    expect(asked.values).toEqual([
      "#VALUE!",
      "#DIV/0!",
      "#VALUE!",
      "færdig",
      "#DIV/0!",
      "#VALUE!",
      "#VALUE!",
      "#NAME?",
      "opfanget",
    ]);
    expect(small.document.functions.messageAt("sheet1", 0, 0)).toBe("Beløbet skal være et tal");
    expect(small.document.functions.messageAt("sheet1", 1, 0)).toBeUndefined();
  });

  it.each([
    ["zero", "[[0]]"],
    ["null", "[[null]]"],
  ] as const)("get an empty cell as %s when so switched", async (blankAs, seen) => {
    small.document.quirks = { ...NO_QUIRKS, blankAs };
    await expect(ask(["=PRØVE.VIS(H9)"])).resolves.toMatchObject({ values: [seen] });
  });

  it("get null for an argument that is left out", async () => {
    await expect(ask(["=PRØVE.VIS()"])).resolves.toMatchObject({ values: ["null"] });
  });

  it("are asked in one event for many cells, and once for the same arguments", async () => {
    const rows = 300;
    const formulas = Array.from({ length: rows }, (_, row) => `=PRØVE.ÅRSEFFEKT(${row % 100})`);
    const asked = await ask(formulas);
    expect(asked.values[299]).toBe(198);
  });
});

describe("the ribbon", () => {
  it("reaches the add-in's function, which reports back when it is done", async () => {
    await small.addIn.host.commands.invoke("hils", "Hils");
    expect(Reflect.get(small.addIn.window, "tiltag")).toMatchObject({ heard: ["Hils"] });
  });
});

describe("events", () => {
  it("tell of selections and changes to whoever listens", async () => {
    const heard = await small.addIn.door.run("free", {
      code: `async () => {
        const heard = [];
        await Excel.run(async (context) => {
          context.workbook.onSelectionChanged.add(async () => heard.push("workbook"));
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.onSelectionChanged.add(async ({ address }) => heard.push("sheet " + address));
          context.workbook.worksheets.onChanged.add(async ({ address, triggerSource }) => heard.push(address + " " + triggerSource));
          await context.sync();
        });
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.getRange("C3:D4").select();
          sheet.getRange("C3").values = [[1]];
          await context.sync();
        });
        await new Promise((resolve) => setTimeout(resolve, 150));
        return heard;
      }`,
    });
    expect(heard).toEqual(["workbook", "sheet C3:D4", "C3 ThisLocalAddin"]);
  });
});

describe("settings of the document", () => {
  it("outlive the add-in's window", async () => {
    await small.addIn.door.run("free", {
      code: `() => new Promise((resolve) => {
        Office.context.document.settings.set("nøgle", "værdi");
        Office.context.document.settings.saveAsync(resolve);
      })`,
    });
    expect([...small.document.settings]).toEqual([["nøgle", '"værdi"']]);
  });
});

describe("the pane", () => {
  it("is shown and hidden by the add-in, which hears of it", async () => {
    const heard = await small.addIn.door.run("free", {
      code: `async () => {
        const heard = [];
        await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => heard.push(visibilityMode));
        await Office.addin.hide();
        await Office.addin.showAsTaskpane();
        await new Promise((resolve) => setTimeout(resolve, 80));
        return heard;
      }`,
    });
    expect(heard).toEqual(["Hidden", "Taskpane"]);
  });
});
