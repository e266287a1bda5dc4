import { mkdirSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { launchChromium } from "./chromium";
import { pasteInPane } from "./pane-steps";
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

const WORDS = {
  da: {
    newTable: "Ny tiltagstabel",
    recovery: "Genopretning",
    title: "Tiltag, række 1",
    year: "2028, række 1",
    target: "Mål 2027",
    width: "Rudens bredde",
    help: "Hjælp",
    functions: "Se funktionerne",
  },
  en: {
    newTable: "New initiative table",
    recovery: "Recovery plan",
    title: "Initiative, row 1",
    year: "2028, row 1",
    target: "Target 2027",
    width: "Width of the pane",
    help: "Help",
    functions: "See the functions",
  },
} as const;

const ROWS =
  "Styrket visitation\tBotilbud\t-1.250\t-2.500\t-2.500\t-2.500\nNye indkøbsaftaler\tDrift\t-\t-9.000\t-9.000\t-9.000";

const widthOf = async ({ page, pane }: OpenWorkbench): Promise<number> => {
  const sideways = await pane.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(sideways).toBe(0);
  return page.locator("iframe").evaluate((frame) => frame.clientWidth);
};

/** Right after loading, the grid may take the keyboard back between two keys: pressed again until it has been heard. */
async function setWidth(page: Page, key: string, width: number): Promise<void> {
  const splitter = page.getByRole("separator");
  for (let tries = 0; tries < 20; tries++) {
    await splitter.press(key);
    if ((await splitter.getAttribute("aria-valuenow")) === String(width)) return;
    await page.waitForTimeout(100);
  }
}

/** A picture of the pane alone, and what axe has to say of it. */
async function inspect(workbench: OpenWorkbench, name: string): Promise<void> {
  const { page } = workbench;
  await widthOf(workbench);
  await page.locator("iframe").screenshot({ path: `${pictures}/${name}.png` });
  const { violations } = await new AxeBuilder({ page }).include(["iframe", "body"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
}

const next = async (pane: FrameLocator): Promise<void> =>
  pane.getByRole("contentinfo").getByRole("button").last().click();

describe("the pane, screen by screen", () => {
  it.each([
    ["da-light-320", "da", "", "Home", 320],
    ["da-dark-480", "da", "?tema=dark", "End", 480],
    ["en-light-480", "en", "?sprog=en", "End", 480],
    ["en-dark-320", "en", "?sprog=en&tema=dark", "Home", 320],
  ] as const)("is reachable for everybody: %s", async (name, language, query, key, width) => {
    const words = WORDS[language];
    const workbench = await openWorkbench(browser, server.address, { query });
    const { page, pane } = workbench;
    await pane.getByRole("heading", { level: 1 }).waitFor();
    await setWidth(page, key, width);
    expect(await widthOf(workbench)).toBe(width);
    await pane.getByRole("heading", { level: 2 }).first().waitFor();
    await inspect(workbench, `${name}-1-home`);
    await pane.getByRole("button", { name: words.newTable }).click();
    await pane.getByRole("radio", { name: words.recovery }).check();
    await inspect(workbench, `${name}-2-setup`);
    await next(pane);
    await pasteInPane(pane.getByLabel(words.title), ROWS);
    await pane.getByLabel(words.year).fill("1.2.3");
    await page.keyboard.press("Tab");
    await inspect(workbench, `${name}-3-rows`);
    await pane.getByLabel(words.year).fill("-2.500");
    await next(pane);
    await pasteInPane(pane.getByLabel(words.target), "-5.000\t-6.000\t-7.000\t-8.000");
    await inspect(workbench, `${name}-4-targets`);
    await next(pane);
    await pane.getByRole("radio").last().check();
    await inspect(workbench, `${name}-5-place`);
    await next(pane);
    await pane
      .getByText(/A1:I\d+/)
      .first()
      .waitFor();
    await inspect(workbench, `${name}-6-inserted`);
    await pane.getByRole("button", { name: words.help }).click();
    await inspect(workbench, `${name}-7-help`);
    await pane.getByRole("button", { name: words.functions }).click();
    await inspect(workbench, `${name}-8-functions`);
    expect(workbench.complaints).toEqual([]);
    await page.context().close();
  });
});
