import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { smallRegister } from "../helpers/register-inputs";
import { openWorkbench as openHeadless } from "../integration/workbench";
import { launchChromium } from "./chromium";
import { openWorkbench, type OpenWorkbench } from "./workbench-page";
import { startWorkbenchServer, type WorkbenchServer } from "./workbench-server";

jest.setTimeout(300_000);

const pictures = "test-results/pane";
const folder = mkdtempSync(path.join(tmpdir(), "tiltag-e2e-"));
let browser: Browser;
let server: WorkbenchServer;
let workbench: OpenWorkbench;

/** A workbook with a register and a follow-up on it. */
async function madeWorkbook(): Promise<string> {
  const file = path.join(folder, "register.xlsx");
  const headless = await openHeadless();
  const run = (id: string, input: object) => headless.step({ action: { id, input } });
  await run("opret-register", smallRegister());
  await run("opfoelgning", { targets: [-300, -700, -800, -900], limits: { gul: 0.95, roed: 0.5 } });
  await headless.step({ save: file });
  headless.close();
  return file;
}

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  const file = await madeWorkbook();
  [browser, server] = await Promise.all([launchChromium(), startWorkbenchServer()]);
  workbench = await openWorkbench(browser, server.address, { query: "?tom", height: 1400 });
  const { page, pane } = workbench;
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Åbn" }).click();
  await (await choosing).setFiles(file);
  await page.getByText("register.xlsx er åbnet.").waitFor();
  await page
    .getByRole("navigation", { name: "Båndet" })
    .getByRole("button", { name: "Flere skemaer", exact: true })
    .click();
  await pane.getByRole("button", { name: /^Register og opfølgning/ }).click();
  await pane.getByRole("heading", { name: "Låst plan" }).waitFor();
});

afterAll(async () => {
  await browser.close();
  server.stop();
  rmSync(folder, { recursive: true });
});

const press = (name: string) => workbench.pane.getByRole("button", { name, exact: true }).click();
const wait = (text: string | RegExp) => workbench.pane.getByText(text).first().waitFor();

async function look(picture: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page: workbench.page }).include("iframe").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await workbench.page.screenshot({ path: `${pictures}/${picture}.png` });
}

describe("the register's page", () => {
  it("locks the plan, tells what has been changed since, and puts it back", async () => {
    await workbench.pane.getByRole("textbox", { name: "Beslutning" }).fill("Byrådet 8-10-2026, punkt 4");
    await press("Lås planen");
    await wait(/Planen er låst for 2 tiltag/);
    await look("register-laast");
    await workbench.lookAt("Tiltag!Q5");
    await workbench.page.keyboard.type("-200");
    await workbench.page.keyboard.press("Enter");
    await workbench.waitToShow("Tiltag!Q5", "-200");
    await press("Sammenlign med låst plan");
    await wait(/Bostøtte § 85, gentænkning, 2026: låst −186, nu −200/);
    await look("register-afviger");
    await press("Sæt den låste plan tilbage");
    await wait(/1 celle har fået sit låste beløb igen/);
    await workbench.waitToShow("Tiltag!Q5", "-186");
  });

  it("keeps the month", async () => {
    await press("Gem månedens status");
    await wait(/^Status for .* er gemt i 4 linjer/);
    await look("register-maaned");
    expect((await workbench.lookAt("'Tiltag-status'!L5")).spoken).toBe("L5: ▲ gul");
  });

  it("rolls a year on and tells what is carried in", async () => {
    await press("Lav register for 2027–2030");
    await wait("1. Bostøtte § 85, gentænkning: −186");
    await look("register-rullet");
    expect((await workbench.lookAt("'Tiltag 2027'!A1")).spoken).toBe("A1: Tiltag");
  });

  it("complained of nothing on the way", () => {
    expect(workbench.complaints).toEqual([]);
  });
});
