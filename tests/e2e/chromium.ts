import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Where a browser of the Chromium family usually lies on a developer's machine. */
const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/** The browser to test in: what CHROMIUM names, an installed one, or the one that comes as an npm package (Linux). */
async function findChromium(): Promise<string> {
  const named = process.env["CHROMIUM"];
  if (named) return named;
  const installed = usualPlaces[process.platform]?.find((place) => existsSync(place));
  if (installed !== undefined) return installed;
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}

/** Starts the browser. Its arguments are ours: the package's own include --single-process, which dies at the second context. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: ["--no-sandbox", "--disable-gpu"] });
}
