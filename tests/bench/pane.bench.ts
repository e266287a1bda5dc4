import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Frame } from "playwright-core";
import { launchChromium } from "../e2e/chromium";
import { openWorkbench } from "../e2e/workbench-page";
import { startWorkbenchServer } from "../e2e/workbench-server";
import type { BenchFigures, FigureRow } from "./bench-figures";
import { asCsv, asXlsx, exportedRows } from "./exported-list";

const CASES = 10_000;
/** The pane may stand still no longer. */
const LONGEST_MS = 100;

/** A long list in the import page in Chromium: how long one waits, and how long the pane stands still meanwhile. */
export async function run(): Promise<BenchFigures> {
  const [browser, server] = await Promise.all([launchChromium(), startWorkbenchServer()]);
  const { page, pane } = await openWorkbench(browser, server.address);
  await pane.getByRole("heading", { level: 1 }).waitFor();
  await page
    .getByRole("navigation", { name: "Båndet" })
    .getByRole("button", { name: "Importér sager", exact: true })
    .click();
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("The pane has no frame");
  const rows = exportedRows(CASES);
  const file = pane.getByLabel("Vælg en fil …").first();
  const preview = pane.getByText(`${String(CASES)} rækker læst`).first();
  const running = pane.getByRole("progressbar");
  await file.waitFor({ state: "attached" });
  const figures: FigureRow[] = [];
  const measure = async (what: string, act: () => Promise<unknown>): Promise<void> => {
    await watchLongTasks(frame);
    const started = performance.now();
    await act();
    await running.waitFor({ state: "detached" });
    await preview.waitFor();
    const milliseconds = performance.now() - started;
    const tasks = await longTasks(frame);
    figures.push({
      what,
      "ms to the preview": milliseconds,
      "longest task, ms": Math.max(0, ...tasks),
      [`tasks over ${String(LONGEST_MS)} ms`]: tasks.filter((task) => task > LONGEST_MS).length,
    });
  };
  // As files: bytes that are handed over Playwright decodes in the page, for longer than the pane itself ever works.
  const folder = await mkdtemp(path.join(tmpdir(), "tiltag-bench-"));
  const [csv, xlsx] = [path.join(folder, "sager.csv"), path.join(folder, "sager.xlsx")];
  await writeFile(csv, asCsv(rows), "latin1");
  await writeFile(xlsx, asXlsx(rows));
  await measure("a .csv file is chosen", () => file.setInputFiles(csv));
  const column = pane.getByRole("combobox", { name: "Bemærkning" });
  await measure("a column is corrected", () => column.selectOption({ index: 0 }));
  await measure("an .xlsx file is chosen", () => file.setInputFiles(xlsx));
  await measure("a column of it is corrected", () => column.selectOption({ index: 0 }));
  await browser.close();
  server.stop();
  await rm(folder, { recursive: true });
  return {
    name: `The import page with ${CASES.toLocaleString("en")} cases in Chromium`,
    figures,
    notes: [
      "From the choice to the drawn preview, Playwright's own waiting included; tasks are those the browser reports as long",
      "(`longtask` entries over 50 ms) and that the pane's own page has caused. The goal: a preview within a second of the",
      `mapping, and no task over ${String(LONGEST_MS)} ms.`,
    ],
  };
}

const watchLongTasks = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === "self") tasks.push(duration);
    });
    observer.observe({ type: "longtask" });
    Object.assign(window, { longTasks: tasks });
  });

const longTasks = (frame: Frame): Promise<readonly number[]> =>
  frame.evaluate(() => (window as unknown as { longTasks: readonly number[] }).longTasks);
