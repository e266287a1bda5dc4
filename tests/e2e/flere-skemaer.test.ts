import { mkdirSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
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

describe("the forms that are not on the front page", () => {
  it.each([
    ["Register og opfølgning", "register"],
    ["Beslutningsblokke", "beslutningsblokke"],
    ["Budget og forventet", "ny-budgetoversigt"],
    ["Samlet estimat", "nyt-estimat"],
    ["Investeringscase", "ny-investeringscase"],
    ["Læg tabeller sammen", "laeg-sammen"],
  ])("opens %s from the ribbon, readable by all", async (name, picture) => {
    const { page, pane } = workbench;
    await page
      .getByRole("navigation", { name: "Båndet" })
      .getByRole("button", { name: "Flere skemaer", exact: true })
      .click();
    await pane.getByRole("button", { name: new RegExp(`^${name}`) }).click();
    await pane.getByRole("heading", { level: 1 }).filter({ hasNotText: "Flere skemaer" }).waitFor();
    const { violations } = await new AxeBuilder({ page }).include("iframe").analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.screenshot({ path: `${pictures}/${picture}.png` });
  });

  it("complained of nothing on the way", () => {
    expect(workbench.complaints).toEqual([]);
  });
});
