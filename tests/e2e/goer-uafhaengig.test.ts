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

async function type(place: string, text: string): Promise<void> {
  await workbench.lookAt(place);
  await workbench.page.keyboard.type(text);
  await workbench.page.keyboard.press("Enter");
}

describe("a formula that must work without Tiltag", () => {
  it("becomes an ordinary one from the ribbon, and a Tiltag formula again with Fortryd", async () => {
    const { page, pane } = workbench;
    await type("L2", "186000");
    await type("L3", "=TILTAG.HELÅRSEFFEKT(L2,DATE(2018,7,1))");
    await workbench.lookAt("L3");
    await workbench.waitForCell("L3: 372000");
    await page.getByRole("button", { name: "Gør uafhængig" }).click();
    await pane.getByRole("button", { name: "Gør markeringen uafhængig" }).click();
    await pane.getByText("Almindelig formel i 1 celle.").first().waitFor();
    const { violations } = await new AxeBuilder({ page }).include("iframe").analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.screenshot({ path: `${pictures}/goer-uafhaengig.png` });
    const now = await workbench.lookAt("L3");
    expect(now).toEqual({ formula: "=L2*12/(13-MONTH(DATE(2018,7,1)))", spoken: "L3: 372000" });
    await type("L2", "93000");
    await workbench.waitToShow("L3", "186000");
    await type("L2", "186000");

    await pane.getByRole("button", { name: "Fortryd" }).click();
    await pane
      .getByText(/^Fortrudt: .*L3 er, som det var\.$/)
      .first()
      .waitFor();
    expect((await workbench.lookAt("L3")).formula).toBe("=TILTAG.HELÅRSEFFEKT(L2,DATE(2018,7,1))");
    expect(workbench.complaints).toEqual([]);
  });
});
