// Draws the add-in's icons: assets/*.svg → assets/*.png, each in the sizes Excel asks for.
// Run after changing a drawing: `node tools/draw-icons.mjs`. The PNGs are committed, so nobody else needs a browser for them.
import { readFile, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { chromium } from "playwright-core";

const assets = new URL("../assets/", import.meta.url);
const addInSizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const commandSizes = [16, 24, 32, 48, 80];
const drawings = [
  { name: "icon", sizes: addInSizes },
  ...[
    "new-table",
    "proposal",
    "more-forms",
    "fetch-table",
    "check-table",
    "cases",
    "prognosis",
    "refresh",
    "functions",
    "independent",
    "undo",
    "pane",
    "help",
  ].map((name) => ({
    name,
    sizes: commandSizes,
  })),
];

/** The drawing made for this very size, where there is one: what is fine at 128 pixels is mud at 16. */
function drawingFor(name, size) {
  const own = new URL(`${name}-${size}.svg`, assets);
  return existsSync(own) ? own : new URL(`${name}.svg`, assets);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? (await sparticuz.executablePath()),
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const page = await browser.newPage();
  for (const { name, sizes } of drawings) {
    for (const size of sizes) {
      const svg = await readFile(drawingFor(name, size), "utf8");
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(new URL(`${name}-${size}.png`, assets), png);
    }
  }
} finally {
  await browser.close();
}
