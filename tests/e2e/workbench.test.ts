import type { Browser } from "playwright-core";
import { launchChromium } from "./chromium";
import { openWorkbench, type OpenWorkbench } from "./workbench-page";
import { startWorkbenchServer, type WorkbenchServer } from "./workbench-server";

jest.setTimeout(300_000);

let browser: Browser;
let server: WorkbenchServer;
let workbench: OpenWorkbench;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startWorkbenchServer()]);
  workbench = await openWorkbench(browser, server.address);
});

afterAll(async () => {
  await browser.close();
  server.stop();
});

describe("the workbench with the sample workbook", () => {
  it("shows the workbook's name, Tiltag's tab and its buttons", async () => {
    const { page } = workbench;
    await page.getByRole("heading", { name: "eksempelkommune.xlsx" }).waitFor();
    const ribbon = page.getByRole("navigation", { name: "Båndet" });
    for (const name of ["Ny tiltagstabel", "Fortryd", "Vis rude", "Hjælp"]) {
      await ribbon.getByRole("button", { name }).waitFor();
    }
  });

  it("explains a button that is pointed at", async () => {
    const { page } = workbench;
    await page.getByRole("button", { name: "Ny tiltagstabel" }).hover();
    await page.getByRole("tooltip").filter({ hasText: "Bygger en tabel over tiltag" }).waitFor();
  });

  it("shows formulas as typed and their results in Danish", async () => {
    expect(await workbench.lookAt("'Budget 2026'!G13")).toEqual({ formula: "=SUM(G6:G12)", spoken: "G13: 3.820" });
    expect(await workbench.lookAt("Aktivitet!D5")).toEqual({
      formula: "=[@Helårspersoner]*[@[Pris pr. helårsperson]]",
      spoken: "D5: 61.891",
    });
  });

  it("calculates custom functions in the add-in, and shows the formula in the cells it fills", async () => {
    await workbench.lookAt("Aktivitet!B22");
    await workbench.waitForCell("B22: 372.000");
    await workbench.lookAt("Aktivitet!B18");
    await workbench.waitForCell("B18: -7.050");
    expect(await workbench.lookAt("Aktivitet!E18")).toEqual({
      formula: "=TILTAG.NETTOEFFEKT(B16:E17)",
      spoken: "E18: -8.825",
    });
  });

  it("tells why a custom function failed", async () => {
    const { page } = workbench;
    await workbench.lookAt("Aktivitet!C22");
    await page.keyboard.type('=TILTAG.HELÅRSEFFEKT(B20,"i morgen")');
    await page.keyboard.press("Enter");
    await workbench.lookAt("Aktivitet!C22");
    await workbench.waitForCell("C22: #VÆRDI!");
    await page
      .getByRole("status")
      .filter({ hasText: "Funktionen svarer: Startdato skal være en Excel-dato" })
      .waitFor();
  });

  it("takes what is typed in a cell as Danish, and a formula as it is", async () => {
    const { page } = workbench;
    await workbench.lookAt("Ark1!B2");
    for (const text of ["1.234,5", "1-7-2026", "12,5%", "=B2*2", "'007"]) {
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    }
    const seen = [];
    for (const cell of ["B2", "B3", "B4", "B5", "B6"]) seen.push(await workbench.lookAt(cell));
    expect(seen).toEqual([
      { formula: "1234,5", spoken: "B2: 1.234,50" },
      { formula: "01-07-2026", spoken: "B3: 01-07-2026" },
      { formula: "12,5%", spoken: "B4: 12,50%" },
      { formula: "=B2*2", spoken: "B5: 2469" },
      { formula: "'007", spoken: "B6: 007" },
    ]);
  });

  it("takes what is typed in the formula bar, and refuses a broken formula in words", async () => {
    const { page } = workbench;
    await workbench.lookAt("Ark1!D2");
    const formulaBar = page.getByRole("textbox", { name: "Formellinje" });
    await formulaBar.fill("=SUM(Aktivitet[Udgift])");
    await page.keyboard.press("Enter");
    await page.locator('[data-active-cell="D3"]').waitFor({ state: "attached" });
    expect((await workbench.lookAt("Ark1!D2")).formula).toBe("=SUM(Aktivitet[Udgift])");
    await workbench.waitForCell("D2: 246818,5");
    await formulaBar.fill("=SUM((1");
    await page.keyboard.press("Enter");
    await page.getByText("Formlen er ikke skrevet rigtigt").waitFor();
  });

  it("takes what is pasted from elsewhere as if it were typed", async () => {
    const { page } = workbench;
    await workbench.lookAt("Ark1!F2");
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "Anbringelser\t-7.300\r\nÅrsværk\t250,5\r\n");
      document.activeElement?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await page.getByText("Gennemsnit: -3.524,75").waitFor();
    await workbench.waitToShow("Ark1!G2", "-7.300");
  });

  it("takes a row typed under a table into the table", async () => {
    const { page } = workbench;
    await workbench.lookAt("Aktivitet!A10");
    await page.keyboard.type("Nyt tilbud");
    await page.keyboard.press("Tab");
    await page.keyboard.type("100");
    await page.keyboard.press("Enter");
    await workbench.waitToShow("Aktivitet!B11", "492,8");
    expect((await workbench.lookAt("Aktivitet!D10")).formula).toBe("=[@Helårspersoner]*[@[Pris pr. helårsperson]]");
  });

  it("lets the pane be made narrower and wider from the keyboard, and closed and shown again", async () => {
    const { page } = workbench;
    const splitter = page.getByRole("separator", { name: "Rudens bredde" });
    await splitter.focus();
    await page.keyboard.press("Home");
    expect(await splitter.getAttribute("aria-valuenow")).toBe("320");
    await page.keyboard.press("End");
    expect(await splitter.getAttribute("aria-valuenow")).toBe("480");
    await page.getByRole("button", { name: "Luk ruden" }).click();
    expect(await page.locator("iframe").isVisible()).toBe(false);
    await page.getByRole("button", { name: "Vis rude" }).click();
    await page.locator("iframe").waitFor({ state: "visible" });
  });

  it("opens the wizard in the pane from the ribbon", async () => {
    await workbench.page.getByRole("button", { name: "Ny tiltagstabel" }).click();
    await workbench.pane.getByRole("heading", { name: "Ny tiltagstabel" }).waitFor();
  });

  it("keeps to its own origin and complains of nothing", () => {
    expect(workbench.complaints).toEqual([]);
  });
});
