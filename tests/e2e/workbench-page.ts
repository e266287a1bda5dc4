import type { Browser, FrameLocator, Page } from "playwright-core";

/** The workbench in a browser, and what one does in it. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The add-in's page. */
  readonly pane: FrameLocator;
  /** What must stay empty: console errors, uncaught errors, CSP violations, failed requests, requests that left the origin. */
  readonly complaints: string[];
  /** Goes to a place through the name box and tells what the page says of the cell there. */
  readonly lookAt: (place: string) => Promise<{ formula: string; spoken: string }>;
  /** Waits until the active cell shows this text: "B18: -7.050". */
  readonly waitForCell: (spoken: string) => Promise<void>;
  /** Goes to a place and waits until the cell there shows this text: what has just been typed may be calculating still. */
  readonly waitToShow: (place: string, shown: string) => Promise<void>;
}

const mostAttempts = 4;

/** Twice Playwright's own: on a busy machine the page may wait for its turn. */
const PATIENCE_MS = 60_000;

interface OpenOptions {
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
}

/** Opens the workbench and keeps a list of everything that should not happen in it. */
export async function openWorkbench(
  browser: Browser,
  address: string,
  options: OpenOptions = {},
): Promise<OpenWorkbench> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    locale: "da-DK",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  const origin = new URL(address).origin;
  page.on("console", (message) => {
    // A CSP violation arrives here as an error, too.
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== origin) complaints.push(`left the origin: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(`${address}${options.query ?? ""}`);
  await page.locator("body[data-ready='true']").waitFor({ timeout: 60_000 });

  const activeCell = page.locator("[data-active-cell]");
  const [nameBox, formulaBar] = [page.locator(".name-box"), page.locator(".formula")];
  const lookAt = async (place: string): Promise<{ formula: string; spoken: string }> => {
    const cell = place.split("!").at(-1) ?? place;
    const there = page.locator(`[data-active-cell="${cell}"]`);
    // Univer takes the keyboard back a moment after its editor has closed: a name typed just then goes astray.
    for (let attempt = 1; ; attempt += 1) {
      await nameBox.fill(place);
      await nameBox.press("Enter");
      try {
        await there.waitFor({ state: "attached", timeout: attempt * 2_000 });
        break;
      } catch (error) {
        if (attempt === mostAttempts) throw error;
      }
    }
    return { formula: await formulaBar.inputValue(), spoken: (await activeCell.textContent()) ?? "" };
  };
  const waitForCell = async (spoken: string): Promise<void> => {
    const exactly = new RegExp(`^${spoken.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
    await activeCell.filter({ hasText: exactly }).waitFor({ state: "attached" });
  };
  return {
    page,
    pane: page.frameLocator("iframe"),
    complaints,
    lookAt,
    waitForCell,
    waitToShow: async (place, shown) => {
      await lookAt(place);
      await waitForCell(`${place.split("!").at(-1) ?? place}: ${shown}`);
    },
  };
}
