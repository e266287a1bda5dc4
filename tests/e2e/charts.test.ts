import type { Browser } from "playwright-core";
import { launchChromium } from "./chromium";
import { openWorkbench, type OpenWorkbench } from "./workbench-page";
import { startWorkbenchServer, type WorkbenchServer } from "./workbench-server";

jest.setTimeout(120_000);

let browser: Browser;
let server: WorkbenchServer;
let workbench: OpenWorkbench;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startWorkbenchServer()]);
  workbench = await openWorkbench(browser, server.address, { query: "?tom" });
});

afterAll(async () => {
  await browser.close();
  server.stop();
});

const input = {
  form: "genopretning",
  title: "Genopretning",
  years: [2026, 2027, 2028, 2029],
  unit: "1000kr",
  savings: "minus",
  at: { newSheet: "Genopretning" },
  rows: [{ title: "Færre køb af botilbud", amounts: [-1500, -3000, -3500, -3500] }],
  targets: [-4000, -6000, -8000, -8000],
  chart: true,
};

test("a recovery plan's chart is drawn over the grid, below its table, and follows the grid", async () => {
  const { page } = workbench;
  await workbench.pane.getByRole("button", { name: /Ny tiltagstabel/ }).waitFor();
  await page
    .frame({ url: /taskpane/ })
    ?.evaluate((asked) => window.tiltag?.actions.run("ny-tiltagstabel", asked), input);
  const chart = page.getByRole("img", { name: "Reduktionsmål, effekt og netto-udestående" });
  await chart.waitFor();
  await page.screenshot({ path: "test-results/chart-on-page.png" });
  for (const text of ["1.000 kr.", "-8.000", "2029", "Netto-udestående"])
    expect(await chart.getByText(text, { exact: true }).count()).toBeGreaterThan(0);
  const before = await chart.boundingBox();
  const grid = await page.locator(".grid").boundingBox();
  expect(before?.y).toBeGreaterThan((grid?.y ?? 0) + 200);
  expect(before?.x).toBeGreaterThan(grid?.x ?? 0);
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, 100);
  await page.waitForFunction(
    (y) => (document.querySelector(".chart")?.getBoundingClientRect().y ?? y) < y,
    before?.y ?? 0,
  );
  await page.screenshot({ path: "test-results/chart-scrolled.png" });
  await workbench.lookAt("Ark1!A1");
  await chart.waitFor({ state: "detached" });
  expect(workbench.complaints).toEqual([]);
});
