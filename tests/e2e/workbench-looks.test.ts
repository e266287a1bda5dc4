import { mkdirSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { launchChromium } from "./chromium";
import { openWorkbench } from "./workbench-page";
import { startWorkbenchServer, type WorkbenchServer } from "./workbench-server";

jest.setTimeout(300_000);

const pictures = "test-results/workbench";
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

describe("the workbench page", () => {
  it.each([
    ["danish-light-wide", "", 1440],
    ["english-dark-wide", "?sprog=en&tema=dark", 1440],
    ["danish-dark-narrow", "?tema=dark", 640],
    ["english-light-narrow", "?sprog=en", 640],
  ])("is reachable for everybody: %s", async (name, query, width) => {
    const workbench = await openWorkbench(browser, server.address, { query, width });
    await workbench.pane.getByRole("heading").first().waitFor();
    await workbench.lookAt("Aktivitet!B22");
    await workbench.page.screenshot({ path: `${pictures}/${name}.png` });
    // The sheet is Univer's, drawn on a canvas; the pane has tests of its own.
    const { violations } = await new AxeBuilder({ page: workbench.page }).exclude(".grid").exclude("iframe").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
    const sideways = await workbench.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    await workbench.page.context().close();
  });
});
