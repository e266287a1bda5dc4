import { mkdirSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { PRINTED } from "../unit/sheets/reading/printed-tables";
import { launchChromium } from "./chromium";
import { openWorkbench, type OpenWorkbench } from "./workbench-page";
import { startWorkbenchServer, type WorkbenchServer } from "./workbench-server";

jest.setTimeout(300_000);

const pictures = "test-results/pane";
let browser: Browser;
let server: WorkbenchServer;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [browser, server] = await Promise.all([launchChromium(), startWorkbenchServer()]);
});

afterAll(async () => {
  await browser.close();
  server.stop();
});

type Rows = readonly (readonly unknown[])[];

/** As Excel or a PDF reader puts a table on the clipboard in Denmark. */
function clipboardText(rows: Rows): string {
  const width = Math.max(...rows.map((cells) => cells.length));
  const written = (cell: unknown): string => (typeof cell === "number" ? String(cell).replace(".", ",") : String(cell));
  return rows
    .map((cells) => Array.from({ length: width }, (_, column) => written(cells[column] ?? "")).join("\t"))
    .join("\r\n");
}

/** Pastes at a cell; what was pasted is selected afterwards, as in Excel. */
async function pasteInSheet({ page, lookAt }: OpenWorkbench, at: string, rows: Rows): Promise<void> {
  await lookAt(at);
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, clipboardText(rows));
  // The sums of what is selected stand below the sheet.
  await page.getByText(/^Gennemsnit: /).waitFor();
}

/** Right after loading, the grid may take the keyboard back between two keys: pressed again until it has been heard. */
async function makePaneNarrow({ page }: OpenWorkbench): Promise<void> {
  const splitter = page.getByRole("separator");
  for (let tries = 0; tries < 20; tries++) {
    await splitter.press("Home");
    if ((await splitter.getAttribute("aria-valuenow")) === "320") return;
    await page.waitForTimeout(100);
  }
}

/** A picture of the pane alone, nothing sideways in it, and what axe has to say of it. */
async function inspect({ page, pane }: OpenWorkbench, name: string): Promise<void> {
  const sideways = await pane.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(sideways).toBe(0);
  // A button that has just been pressed would be seen as it looks under the pointer.
  await page.mouse.move(0, 0);
  await page.locator("iframe").screenshot({ path: `${pictures}/${name}.png` });
  const { violations } = await new AxeBuilder({ page }).include(["iframe", "body"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
}

async function openEmpty(theme: string): Promise<OpenWorkbench> {
  const workbench = await openWorkbench(browser, server.address, { query: `?tom${theme}` });
  await workbench.pane.getByRole("heading", { level: 1 }).waitFor();
  return workbench;
}

const THEMES = [
  ["light", ""],
  ["dark-320", "&tema=dark"],
] as const;

describe("a table pasted from a report", () => {
  it.each(THEMES)("is checked from the ribbon: Høje-Taastrup's net row (%s)", async (name, theme) => {
    const workbench = await openEmpty(theme);
    const { page, pane } = workbench;
    if (name === "dark-320") await makePaneNarrow(workbench);
    await pasteInSheet(workbench, "A1", PRINTED.hoejeTaastrup.rows);
    await page.getByRole("button", { name: "Stemmer tabellen?" }).click();
    await pane.getByText("3 steder stemmer ikke.").first().waitFor();
    const first = pane.getByRole("listitem").first();
    await first.getByText(/−7\.125 = −7\.300 \+ 175: tallet for »Effektivisering« er 2023's\./).waitFor();
    expect(await first.getByRole("definition").allTextContents()).toEqual(["−7.125", "−8.825", "1.700"]);
    await inspect(workbench, `stemmer-tabellen-${name}-1-findings`);
    await first.getByRole("button", { name: "Vis Ark1!C10" }).click();
    await page.locator('[data-active-cell="C10"]').waitFor({ state: "attached" });

    await first.getByRole("button", { name: /: Ark1!C10$/ }).click();
    await first.getByLabel("Begrundelse").fill("Rettes i det endelige forslag");
    await inspect(workbench, `stemmer-tabellen-${name}-2-reason`);
    await first.getByRole("button", { name: "Godkend", exact: true }).click();
    await pane.getByText("Begrundelse: Rettes i det endelige forslag").waitFor();
    await pane.getByRole("button", { name: "Sådan er tabellen forstået" }).click();
    await inspect(workbench, `stemmer-tabellen-${name}-3-accepted`);
    // What was accepted is remembered in the workbook, also when the table is read anew.
    await pane.getByRole("button", { name: "Tjek Ark1!A1:E14 igen" }).click();
    await pane.getByText("2 steder stemmer ikke. 1 sted er godkendt med en begrundelse.").first().waitFor();
    await workbench.waitToShow("Ark1!C10", "-7125");
    expect(workbench.complaints).toEqual([]);
    await page.context().close();
  });

  it.each(THEMES)("becomes initiatives in the wizard: Ballerup's overview (%s)", async (name, theme) => {
    const workbench = await openEmpty(theme);
    const { page, pane } = workbench;
    if (name === "dark-320") await makePaneNarrow(workbench);
    await pasteInSheet(workbench, "A1", PRINTED.ballerup.rows);
    await page.getByRole("button", { name: "Hent fra tabel" }).click();
    await pane.getByText("10 tiltag er læst.").first().waitFor();
    await inspect(workbench, `hent-fra-tabel-${name}-1-read`);
    await pane.getByRole("button", { name: "Fortsæt i Ny tiltagstabel" }).click();
    await pane.getByText("Vælg, hvordan tabellen skriver en besparelse.").waitFor();
    await inspect(workbench, `hent-fra-tabel-${name}-2-sign`);
    await pane.getByLabel("Fortegn").selectOption("plus");
    await pane.getByRole("button", { name: "Fortsæt i Ny tiltagstabel" }).click();
    await pane.getByRole("button", { name: "Vis tabellen" }).click();
    await pane.getByRole("row", { name: "I alt 7,25 10,75 12,75 13,25", exact: true }).waitFor();
    await inspect(workbench, `hent-fra-tabel-${name}-3-wizard`);
    await pane.getByRole("contentinfo").getByRole("button", { name: "Videre til placering" }).click();
    await pane.getByRole("button", { name: "Indsæt på nyt ark »Handleplan 2019«" }).waitFor();
    expect(workbench.complaints).toEqual([]);
    await page.context().close();
  });
});
