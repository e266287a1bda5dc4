import { mkdirSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { HOEJE_TAASTRUP, hoejeTaastrupInput } from "../helpers/hoeje-taastrup";
import { launchChromium } from "./chromium";
import { pasteInPane } from "./pane-steps";
import { openWorkbench, type OpenWorkbench } from "./workbench-page";
import { startWorkbenchServer, type WorkbenchServer } from "./workbench-server";

jest.setTimeout(300_000);

const pictures = "test-results/prioriteringsforslag";
let browser: Browser;
let server: WorkbenchServer;
let workbench: OpenWorkbench;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [browser, server] = await Promise.all([launchChromium(), startWorkbenchServer()]);
  workbench = await openWorkbench(browser, server.address, { width: 1500, height: 1400 });
  await workbench.pane.getByRole("heading", { level: 1 }).waitFor();
  const splitter = workbench.page.getByRole("separator");
  await splitter.press("Home");
});

afterAll(async () => {
  await browser.close();
  server.stop();
});

/** A picture of the pane alone, no sideways scrolling, and what axe has to say of it. */
async function inspect(name: string): Promise<void> {
  const { page, pane } = workbench;
  const sideways = await pane.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(sideways).toBe(0);
  await page.locator("iframe").screenshot({ path: `${pictures}/${name}.png` });
  const { violations } = await new AxeBuilder({ page }).include(["iframe", "body"]).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
}

const next = async (name: string): Promise<void> =>
  workbench.pane.getByRole("contentinfo").getByRole("button", { name }).click();

/** The amounts as they would be copied from the paper's own table. */
const AMOUNTS = [
  ["Beløb i 1.000 kr.", ...HOEJE_TAASTRUP.years],
  ["Nuværende budget", ...HOEJE_TAASTRUP.presentBudget],
  ["Besparelse", "", "", "", ""],
  ["Effektivisering", ...HOEJE_TAASTRUP.efficiency],
  ["Udvidelse", ...HOEJE_TAASTRUP.expansion],
  ["Samlet ændring (Netto)", -7050, -7125, -7125, -7125],
]
  .map((cells) => cells.join("\t"))
  .join("\r\n");

describe("Høje-Taastrup's proposal, from the ribbon to the sheet and back", () => {
  it("gets its head, and says what a field lacks", async () => {
    const { page, pane } = workbench;
    await page.getByRole("button", { name: "Nyt budgetforslag" }).click();
    await next("Videre til beløb");
    await pane.getByText("Skriv, hvad forslaget går ud på, i én linje.").waitFor();
    await inspect("1-hoved-fejl");
    await pane.getByLabel("Nr.").fill("SU01");
    await pane.getByLabel("Kommune").fill("Høje-Taastrup Kommune");
    await pane.getByLabel("Overskrift").fill(HOEJE_TAASTRUP.title);
    await pane.getByLabel("Udvalg").fill("Socialudvalget");
    await pane.getByLabel("Første år").fill("2023");
    await next("Videre til beløb");
  });

  it("gets its amounts from the paper's own table, and nets them at once", async () => {
    const { pane } = workbench;
    await pasteInPane(pane.getByLabel("Nuværende budget 2023"), AMOUNTS);
    await pane.getByText("4 rækker er hentet.").first().waitFor();
    const net = pane.getByRole("group", { name: "Samlet ændring (netto)" });
    expect(await net.innerText()).toMatch(/-7\.050[^]*-8\.825[^]*-8\.825[^]*-8\.825/);
    await pane.getByRole("switch", { name: "Tag tabellen over effekt og måltal med" }).check();
    await pane.getByLabel("Første år").fill("2020");
    await pane.getByLabel("Enhed").selectOption("mio");
    await pane.getByLabel("Årlig effekt, titel på rækken").fill("Årlig effekt + helårseffekt");
    await pasteInPane(pane.getByLabel("Årlig effekt 2020"), "4,1\t5,8");
    await pasteInPane(pane.getByLabel("Måltal 2020"), "2\t3");
    await inspect("2-beloeb");
    await next("Videre til tekster");
  });

  it("refuses a CPR number in a text, and takes paragraphs", async () => {
    const { page, pane } = workbench;
    const { sections } = hoejeTaastrupInput("Ark1!A1");
    await pane.getByLabel("1. Resumé").fill("Se sag 010190-1234.");
    await page.keyboard.press("Tab");
    await pane.getByText("Det ligner et cpr-nummer; skriv sagens nummer i stedet.").waitFor();
    await inspect("3-tekster-cpr");
    await pane.getByLabel("1. Resumé").fill(sections.summary);
    await pane.getByLabel("2. Status").fill(sections.status);
    await pane.getByLabel("3. Ændringsforslag").fill(sections.proposal);
    await pane.getByLabel("4. Konsekvens").fill(sections.consequences);
    await pane.getByLabel("5. Investeringsbehov").fill(sections.investmentNeeds);
    await pane.getByLabel("6. Relevante dokumenter").fill(sections.documents);
    await next("Videre til placering");
  });

  it("is kept while the pane goes elsewhere", async () => {
    const { pane } = workbench;
    await pane.getByRole("button", { name: "Luk" }).click();
    await pane.getByRole("button", { name: /Fortsæt dit budgetforslag/ }).click();
    await pane.getByRole("row", { name: "Samlet ændring (netto) -7.050 -8.825 -8.825 -8.825" }).waitFor();
    await inspect("4-placering");
  });

  it("stands on a sheet of its own, with sums that calculate", async () => {
    const { page, pane } = workbench;
    await next("Indsæt på nyt ark »Forslag SU01«");
    await pane
      .getByText(/^Forslaget står i/)
      .first()
      .waitFor();
    await inspect("5-indsat");
    await page.waitForTimeout(500);
    await page.screenshot({ path: `${pictures}/6-ark.png` });
    await workbench.waitToShow("'Forslag SU01'!D15", "-8.825");
  });

  it("is undone", async () => {
    const { page, pane } = workbench;
    await page.getByRole("navigation", { name: "Båndet" }).getByRole("button", { name: "Fortryd" }).click();
    await pane
      .getByText(/^Fortrudt:/)
      .first()
      .waitFor();
    await page.getByText("Forslag SU01", { exact: true }).waitFor({ state: "detached" });
    expect(workbench.complaints).toEqual([]);
  });
});
