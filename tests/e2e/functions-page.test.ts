import { mkdirSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "./chromium";
import { openWorkbench, type OpenWorkbench } from "./workbench-page";
import { startWorkbenchServer, type WorkbenchServer } from "./workbench-server";

jest.setTimeout(300_000);

const pictures = "test-results/functions-page";
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
    page: /Funktioner i en celle/,
    search: "Søg efter en funktion",
    useSelection: "Brug markeringen til",
    amount: "delårseffekt",
    result: "372.000",
    start: "startdato",
    why: "Hvorfor dette tal?",
    insertAt: "Indsæt i",
    insertExample: "Indsæt eksemplet",
    undo: "Fortryd",
    undone: /^Fortrudt: det, der blev indsat/,
    explain: "Forklar",
    back: "Til alle funktioner",
    targets: "måltal",
    problem: /Skriv et tal som/,
    width: "Rudens bredde",
  },
  en: {
    page: /Functions in a cell/,
    search: "Search for a function",
    useSelection: "Use the selection for",
    amount: "part-year effect",
    result: "372,000",
    start: "start date",
    why: "Why this number?",
    insertAt: "Insert in",
    insertExample: "Insert the example",
    undo: "Undo",
    undone: /^Undone: what was inserted/,
    explain: "Explain",
    back: "To all functions",
    targets: "targets",
    problem: /Type a number as/,
    width: "Width of the pane",
  },
} as const;

/** Right after loading, the grid may take the keyboard back between two keys: pressed again until it has been heard. */
async function setWidth(page: Page, key: string, width: number): Promise<void> {
  const splitter = page.getByRole("separator");
  for (let tries = 0; tries < 20; tries++) {
    await splitter.press(key);
    if ((await splitter.getAttribute("aria-valuenow")) === String(width)) return;
    await page.waitForTimeout(100);
  }
}

async function type(workbench: OpenWorkbench, place: string, text: string): Promise<void> {
  await workbench.lookAt(place);
  await workbench.page.keyboard.type(text);
  await workbench.page.keyboard.press("Enter");
}

/** A picture of the pane alone, nothing sideways in it, and what axe has to say of it. */
async function inspect({ page, pane }: OpenWorkbench, name: string): Promise<void> {
  const sideways = await pane.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(sideways).toBe(0);
  await page.locator("iframe").screenshot({ path: `${pictures}/${name}.png` });
  const { violations } = await new AxeBuilder({ page }).include(["iframe", "body"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
}

describe("the functions page", () => {
  it.each([
    ["da-light-320", "da", "", "Home", 320],
    ["da-dark-480", "da", "?tema=dark", "End", 480],
    ["en-light-480", "en", "?sprog=en", "End", 480],
    ["en-dark-320", "en", "?sprog=en&tema=dark", "Home", 320],
  ] as const)("leads from what one wants to a formula in the sheet and its explanation: %s", async (...given) => {
    const [name, language, query, key, width] = given;
    const words = WORDS[language];
    const workbench = await openWorkbench(browser, server.address, { query });
    const { page, pane } = workbench;
    await pane.getByRole("heading", { level: 1 }).waitFor();
    await setWidth(page, key, width);
    await type(workbench, "Ark1!B2", "186000");
    await type(workbench, "Ark1!B3", "100000");

    await pane.getByRole("button", { name: words.page }).click();
    await pane.getByRole("searchbox", { name: words.search }).fill(language === "da" ? "helår" : "full year");
    await inspect(workbench, `${name}-1-list`);
    await pane.getByRole("button", { name: /^HELÅRSEFFEKT / }).click();
    await inspect(workbench, `${name}-2-empty`);

    await workbench.lookAt("Ark1!B2");
    await pane.getByRole("button", { name: `${words.useSelection} ${words.amount}` }).click();
    expect(await pane.getByLabel(words.amount, { exact: true }).inputValue()).toBe("B2");
    await pane.getByLabel(words.start, { exact: true }).fill("1-7-2018");
    await pane.getByText(words.result, { exact: true }).waitFor();
    await pane.getByRole("region", { name: words.why }).scrollIntoViewIfNeeded();
    await inspect(workbench, `${name}-3-result`);
    if (width > 400) {
      // As at 200 %: half the width, nothing sideways.
      await pane.locator("html").evaluate((html) => html.style.setProperty("zoom", "2"));
      await inspect(workbench, `${name}-3-result-at-200`);
      await pane.locator("html").evaluate((html) => html.style.removeProperty("zoom"));
    }

    await workbench.lookAt("Ark1!D2");
    await pane.getByRole("button", { name: `${words.insertAt} Ark1!D2` }).click();
    await pane.getByRole("button", { name: "Ark1!D2" }).first().waitFor();
    await inspect(workbench, `${name}-4-inserted`);
    expect((await workbench.lookAt("Ark1!D2")).formula).toMatch(/^=TILTAG\.HELÅRSEFFEKT\(B2[;,]/);
    await workbench.waitForCell("D2: 372000");

    await pane.getByRole("button", { name: `${words.explain} D2` }).click();
    await pane.getByText(words.result, { exact: true }).waitFor();
    await inspect(workbench, `${name}-5-explained`);

    await pane.getByRole("button", { name: words.back }).click();
    await pane.getByRole("searchbox").fill("");
    await pane.getByRole("button", { name: /^AKKUMULERETMÅLTAL / }).click();
    await pane.getByLabel(words.targets, { exact: true }).fill("to mio.");
    await page.keyboard.press("Tab");
    await pane.getByText(words.problem).waitFor();
    await inspect(workbench, `${name}-6-wrong`);
    await pane.getByRole("button", { name: words.insertExample }).click();
    await pane.getByRole("button", { name: words.undo, exact: true }).waitFor();
    await inspect(workbench, `${name}-7-example`);
    await page.screenshot({ path: `${pictures}/${name}-7-example-page.png` });
    await pane.getByRole("button", { name: words.undo, exact: true }).click();
    await pane.getByText(words.undone).first().waitFor();
    expect(workbench.complaints).toEqual([]);
    await page.context().close();
  });
});
