import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "./chromium";
import { openWorkbench, type OpenWorkbench } from "./workbench-page";
import { startWorkbenchServer, type WorkbenchServer } from "./workbench-server";

jest.setTimeout(300_000);

let browser: Browser;
let server: WorkbenchServer;
let workbench: OpenWorkbench;
const folder = mkdtempSync(path.join(tmpdir(), "tiltag-e2e-"));

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startWorkbenchServer()]);
  workbench = await openWorkbench(browser, server.address, { query: "?tom" });
});

afterAll(async () => {
  await browser.close();
  server.stop();
  rmSync(folder, { recursive: true });
});

async function open(file: string): Promise<void> {
  const { page } = workbench;
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Åbn" }).click();
  await (await choosing).setFiles(file);
}

async function save(): Promise<string> {
  const { page } = workbench;
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Gem" }).click();
  const download = await downloading;
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

describe("the workbook as a file", () => {
  it("begins empty where the address asks for that", async () => {
    await workbench.page.getByRole("heading", { name: "Projektmappe1.xlsx" }).waitFor();
    expect((await workbench.lookAt("Ark1!A1")).formula).toBe("");
  });

  it("saves what was typed and opens it again", async () => {
    const { page } = workbench;
    await workbench.lookAt("Ark1!A1");
    for (const text of ["12", "30", "=SUM(A1:A2)"]) {
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    }
    const file = await save();
    await page.getByRole("button", { name: "Ny" }).first().click();
    expect((await workbench.lookAt("Ark1!A3")).formula).toBe("");
    await open(file);
    await page.getByText("Projektmappe1.xlsx er åbnet.").waitFor();
    expect(await workbench.lookAt("Ark1!A3")).toEqual({ formula: "=SUM(A1:A2)", spoken: "A3: 42" });
  });

  it("says in words that a file is no workbook, and keeps the one that is open", async () => {
    const file = path.join(folder, "brev.xlsx");
    writeFileSync(file, "Kære kollega");
    await open(file);
    await workbench.page.getByText("brev.xlsx kan ikke åbnes.").waitFor();
    await workbench.waitToShow("Ark1!A3", "42");
  });

  it("saves the sample workbook as a zip that begins anew in the add-in", async () => {
    await open(path.resolve("assets/eksempelkommune.xlsx"));
    await workbench.page.getByText("eksempelkommune.xlsx er åbnet.").waitFor();
    await workbench.pane.getByRole("heading", { name: "Tiltag i denne projektmappe" }).waitFor();
    expect(
      readFileSync(await save())
        .subarray(0, 2)
        .toString("latin1"),
    ).toBe("PK");
  });

  it("complains of nothing on the way", () => {
    expect(workbench.complaints).toEqual([]);
  });
});
