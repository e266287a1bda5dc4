import type { Browser } from "playwright-core";
import { BALLERUP, GENOPRETNING } from "../helpers/source-tables";
import { launchChromium } from "./chromium";
import { pasteInPane } from "./pane-steps";
import { openWorkbench, type OpenWorkbench } from "./workbench-page";
import { startWorkbenchServer, type WorkbenchServer } from "./workbench-server";

jest.setTimeout(300_000);

let browser: Browser;
let server: WorkbenchServer;
let workbench: OpenWorkbench;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), startWorkbenchServer()]);
  workbench = await openWorkbench(browser, server.address);
  await workbench.pane.getByRole("heading", { level: 1 }).waitFor();
});

afterAll(async () => {
  await browser.close();
  server.stop();
});

/** The table as it would be copied from a sheet of the municipality's own. */
const ballerupText = [
  ["Nr.", "Tiltag", "Gruppe", "Status", "Art", ...BALLERUP.years],
  ...BALLERUP.rows.map((row) => [
    "number" in row ? row.number : "",
    row.title,
    row.group,
    "status" in row ? row.status : "",
    "investment" in row ? "Investering" : "",
    ...row.amounts.map((amount) => String(amount).replace(".", ",")),
  ]),
]
  .map((cells) => cells.join("\t"))
  .join("\r\n");

const genopretningText = GENOPRETNING.rows.map((row) => [row.title, ...row.amounts].join("\t")).join("\r\n");

const next = async (name: RegExp | string): Promise<void> =>
  workbench.pane.getByRole("contentinfo").getByRole("button", { name }).click();

describe("an action plan, from the ribbon to the sheet and back", () => {
  it("is built from rows copied in Excel, on a sheet of its own", async () => {
    const { page, pane } = workbench;
    await page.getByRole("button", { name: "Ny tiltagstabel" }).click();
    await pane.getByLabel("Første år").fill("2019");
    await pane.getByLabel("Enhed").selectOption("mio");
    await pane.getByLabel("Fortegn").selectOption("plus");
    await next("Videre til tiltag");
    await pasteInPane(pane.getByLabel("Tiltag, række 1"), ballerupText);
    await pane.getByText("12 tiltag, heraf 2 udgået eller afvist").waitFor();
    await next("Videre til placering");
    const total = pane.getByRole("row", { name: "I alt 7,25 10,75 12,75 13,25", exact: true });
    await total.waitFor();
    await pane.getByRole("radio", { name: "På et nyt ark" }).check();
    await next("Indsæt på nyt ark »Handleplan 2019«");
    await pane.getByRole("button", { name: "Vis 'Handleplan 2019'!A1:I26" }).first().waitFor();
  });

  it("stands in the sheet with sums that calculate", async () => {
    await workbench.waitToShow("'Handleplan 2019'!F15", "3,25");
    await workbench.waitToShow("'Handleplan 2019'!I15", "6,25");
    await workbench.waitToShow("'Handleplan 2019'!F20", "7,25");
    await workbench.waitToShow("'Handleplan 2019'!I20", "13,25");
    await workbench.lookAt("'Handleplan 2019'!F4");
    await workbench.page.keyboard.type("3");
    await workbench.page.keyboard.press("Enter");
    await workbench.waitToShow("'Handleplan 2019'!F20", "8,25");
  });

  it("is on the front page, one click away", async () => {
    const { page, pane } = workbench;
    await pane.getByText("Handleplan · 2019–2022 · mio. kr.").waitFor();
    await workbench.lookAt("Ark1!A1");
    await pane.getByRole("button", { name: "Vis Handleplan 2019-2022 i arket" }).click();
    await page.locator('[data-active-cell="A3"]').waitFor({ state: "attached" });
  });

  it("is undone from the ribbon; a change made since is asked about first", async () => {
    const { page, pane } = workbench;
    await page.getByRole("navigation", { name: "Båndet" }).getByRole("button", { name: "Fortryd" }).click();
    await pane.getByRole("button", { name: "Fortryd alligevel" }).click();
    await pane
      .getByText(/^Fortrudt: 'Handleplan 2019'!A1:I26 er, som det var/)
      .first()
      .waitFor();
    await pane.getByText("Der er ingen skemaer fra Tiltag i projektmappen endnu.").waitFor();
    await page.getByText("Handleplan 2019", { exact: true }).waitFor({ state: "detached" });
  });
});

describe("a recovery plan at the selected cell", () => {
  it("goes through the targets, and finds its place when the first is taken", async () => {
    const { page, pane } = workbench;
    await workbench.lookAt("Ark1!B3");
    await page.keyboard.type("optaget");
    await page.keyboard.press("Enter");
    await workbench.lookAt("Ark1!B2");
    await page.getByRole("button", { name: "Ny tiltagstabel" }).click();
    await pane.getByRole("radio", { name: "Genopretning" }).check();
    await pane.getByLabel("Første år").fill("2021");
    await next("Videre til tiltag");
    await pasteInPane(pane.getByLabel("Tiltag, række 1"), genopretningText);
    await next("Videre til mål");
    await pasteInPane(pane.getByLabel("Mål 2021"), GENOPRETNING.targets.join("\t"));
    await pane.getByRole("button", { name: "Foreslå ufordelt" }).click();
    await pane.getByRole("switch", { name: "Vis også resten med overførsel" }).check();
    await next("Videre til placering");
    await next("Indsæt i Ark1!B2");
    await pane
      .getByText(/Der står allerede noget i Ark1!B3/)
      .first()
      .waitFor();
    await pane.getByRole("button", { name: "Brug Ark1!B5" }).click();
    await next("Indsæt i Ark1!B5");
    await pane
      .getByText(/5 tiltag mangler beløb i mindst ét år/)
      .first()
      .waitFor();
  });

  it("shows what is outstanding, by the year and carried over", async () => {
    await workbench.waitToShow("Ark1!G18", "0");
    await workbench.waitToShow("Ark1!H18", "-720");
    await workbench.waitToShow("Ark1!I18", "-2.720");
    await workbench.waitToShow("Ark1!J18", "-4.720");
    await workbench.waitToShow("Ark1!J19", "-8.160");
    await workbench.waitToShow("Ark1!B3", "optaget");
  });

  it("begins the next table as this one was written", async () => {
    const { page, pane } = workbench;
    await page.getByRole("button", { name: "Ny tiltagstabel" }).click();
    expect(await pane.getByLabel("Første år").inputValue()).toBe("2021");
    expect(await pane.getByRole("radio", { name: "Genopretning" }).isChecked()).toBe(true);
    await page.getByRole("button", { name: "Hjælp" }).click();
    await pane.getByRole("heading", { name: "Fortegn og enhed" }).waitFor();
  });

  it("complained of nothing on the way", () => {
    expect(workbench.complaints).toEqual([]);
  });
});
