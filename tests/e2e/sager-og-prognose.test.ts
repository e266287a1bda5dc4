import { mkdirSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { blankBook, blankSheet } from "../../src/workbench/book/blank-book";
import { caseListCsv } from "../../src/workbench/sample/cases/case-list";
import { writeXlsx } from "../../src/workbench/xlsx/write-xlsx";
import { launchChromium } from "./chromium";
import { openWorkbench, type OpenWorkbench } from "./workbench-page";
import { startWorkbenchServer, type WorkbenchServer } from "./workbench-server";

jest.setTimeout(300_000);

const pictures = "test-results/pane";
let browser: Browser;
let server: WorkbenchServer;
let workbench: OpenWorkbench;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [browser, server] = await Promise.all([launchChromium(), startWorkbenchServer()]);
  workbench = await openWorkbench(browser, server.address);
  await workbench.pane.getByRole("heading", { level: 1 }).waitFor();
});

afterAll(async () => {
  await browser.close();
  server.stop();
});

const ribbon = (name: string) =>
  workbench.page.getByRole("navigation", { name: "Båndet" }).getByRole("button", { name, exact: true });

async function violations(): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page: workbench.page }).include("iframe").analyze();
  return found.violations.map(({ id }) => id);
}

const lines = caseListCsv().split("\r\n");
// Twelve good cases and one with nothing but its number, as an old system writes them.
const buffer = Buffer.from([...lines.slice(0, 14), "S9;B9;;;;;x;;;;;;;;;;;;;;;"].join("\r\n"), "latin1");

/** The list on the second sheet of a workbook, as a case system's own export may be. */
async function asExcelFile(list: readonly string[]): Promise<Buffer> {
  const cells = list.flatMap((line, row) =>
    line.split(";").map((value, column) => [`${String.fromCharCode(65 + column)}${row + 1}`, { value }] as const),
  );
  const sheets = [blankSheet("Læs mig"), { ...blankSheet("Udtræk"), cells: new Map(cells) }];
  return Buffer.from(await writeXlsx({ ...blankBook("Læs mig"), sheets }, { functionNamespace: "TILTAG" }));
}

// The next month's: the first two cases are gone, two others have come.
const next = Buffer.from([...lines.slice(0, 2), ...lines.slice(4, 16)].join("\r\n"), "latin1");

describe("a case list in an Excel file", () => {
  it("is read from the sheet that holds it; where its reader can't be fetched, the pane says so and tries again", async () => {
    const { page, pane, complaints } = workbench;
    const choose = () => pane.getByLabel("Vælg en fil …").first().setInputFiles(excelFile);
    const excelFile = { name: "sager.xlsx", mimeType: "", buffer: await asExcelFile(lines.slice(1, 14)) };
    await ribbon("Importér sager").click();
    await page.route("**/workbook-file.js", (route) => route.abort());
    await choose();
    await pane
      .getByText(/^Den del af Tiltag, der læser Excel-filer, kunne ikke hentes\./)
      .first()
      .waitFor();
    expect(complaints.splice(0)).toEqual([expect.stringContaining("Failed to load resource")]);
    await page.unroute("**/workbook-file.js");
    await choose();
    await pane.getByText("Fra filen sager.xlsx. 12 rækker læst: 12 sager kan tages med.").first().waitFor();
    expect(await pane.getByRole("combobox", { name: "Ark i filen" }).inputValue()).toBe("Udtræk");
    await pane.getByRole("combobox", { name: "Bemærkning" }).selectOption({ label: "Tiltag" });
    await pane.getByText("12 sager kan tages med.").first().waitFor();
    await page.screenshot({ path: `${pictures}/importer-sager-excel.png` });
  });
});

describe("from a case list in a file to the year's prognosis", () => {
  it("reads the file from the ribbon, shows what is wrong, and writes the sheet Sager", async () => {
    const { page, pane } = workbench;
    await ribbon("Importér sager").click();
    await pane.getByLabel("Vælg en fil …").first().setInputFiles({ name: "sager.csv", mimeType: "text/csv", buffer });
    await pane.getByText("13 rækker læst: 12 sager kan tages med.").first().waitFor();
    expect(await violations()).toEqual([]);
    await page.screenshot({ path: `${pictures}/importer-sager.png` });
    await pane.getByRole("button", { name: "Skriv arket Sager med 12 sager" }).click();
    await pane.getByText("Arket Sager er skrevet med 12 sager").first().waitFor();
    await page.screenshot({ path: `${pictures}/importer-sager-skrevet.png` });
    expect((await workbench.lookAt("AJ7")).formula).toBe("=SUM(Sager[@[Jan]:[Dec]])");
  });

  it("builds the prognosis over it", async () => {
    const { page, pane } = workbench;
    await ribbon("Ny prognose").click();
    await pane.getByText("Der er 12 sager i tabellen Sager.").first().waitFor();
    await page.screenshot({ path: `${pictures}/ny-prognose.png` });
    await pane.getByRole("button", { name: /^Videre/ }).click();
    await pane.getByRole("button", { name: /^Videre/ }).click();
    await pane.getByRole("region", { name: "Forhåndsvisning af prognosens rækker" }).waitFor();
    expect(await violations()).toEqual([]);
    await page.screenshot({ path: `${pictures}/ny-prognose-resultat.png` });
    await pane.getByRole("button", { name: /^Indsæt/ }).click();
    await pane.getByText("Prognosen er skrevet og kontrolleret til øren:").first().waitFor();
    await page.screenshot({ path: `${pictures}/ny-prognose-skrevet.png` });
  });

  it("brings the next month's list into the same sheets: shows the differences first", async () => {
    const { page, pane } = workbench;
    await ribbon("Opdater").click();
    await pane
      .getByLabel("Vælg en fil …")
      .first()
      .setInputFiles({ name: "næste.csv", mimeType: "text/csv", buffer: next });
    await pane
      .getByText(/^2 nye, /)
      .first()
      .waitFor();
    expect(await violations()).toEqual([]);
    await page.screenshot({ path: `${pictures}/opdater.png` });
    await pane.getByRole("button", { name: "Opdatér Sager" }).click();
    await pane.getByText("Sager er opdateret, og Prognose 2026 følger med.").first().waitFor();
    await page.screenshot({ path: `${pictures}/opdater-skrevet.png` });
    expect((await workbench.lookAt("Sager!AJ20")).formula).toBe("=SUM(Sager[@[Jan]:[Dec]])");
  });

  it("looks at the years ahead, by the front page's card", async () => {
    const { page, pane } = workbench;
    await pane.getByRole("button", { name: "Til forsiden" }).click();
    await pane.getByRole("button", { name: /^Sager og prognose/ }).click();
    await page.screenshot({ path: `${pictures}/sager-og-prognose.png` });
    await pane.getByRole("button", { name: /^Langsigtet prognose/ }).click();
    await pane.getByRole("heading", { level: 1, name: "Langsigtet prognose" }).waitFor();
    expect(await violations()).toEqual([]);
    await page.screenshot({ path: `${pictures}/langsigtet-prognose.png` });
  });

  it("complained of nothing on the way", () => {
    expect(workbench.complaints).toEqual([]);
  });
});
