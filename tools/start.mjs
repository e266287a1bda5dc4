// `npm start`: installs what is missing, builds what has changed, and shows the workbench in the browser.
import { parseArgs } from "node:util";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";

const { values } = parseArgs({
  options: { port: { type: "string", default: "3000" }, "no-open": { type: "boolean", default: false } },
});

ensureInstalled();
ensureBuilt();

// Only now do the packages exist that these two stand on.
const { serve } = await import("./serve.mjs");
const { address } = await serve(Number(values.port));
process.stdout.write(`\nTiltag: ${address}\nAfslut med Ctrl+C.\n`);

const hasDisplay = process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
if (!values["no-open"] && !process.env.CI && hasDisplay) {
  const { default: open } = await import("open");
  await open(address);
}
