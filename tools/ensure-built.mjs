// Builds the add-in and the workbench where a source is newer than the last build. Node's own modules only.
import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { runNpm, tell, timeOf } from "./ensure-installed.mjs";

const root = new URL("../", import.meta.url);
// A build leaves files that did not change untouched, so their times say nothing: this file's time does.
const stamp = ".cache/built";
const results = ["dist/taskpane.html", "dist-workbench/index.html", "dist-workbench/headless.cjs"];

function newest(folder) {
  return Math.max(
    0,
    ...readdirSync(folder, { withFileTypes: true }).map((entry) =>
      entry.isDirectory() ? newest(new URL(`${entry.name}/`, folder)) : statSync(new URL(entry.name, folder)).mtimeMs,
    ),
  );
}

function sourcesTime() {
  const files = readdirSync(root).filter((name) =>
    /^(manifest\.xml|package-lock\.json|webpack.*|tsconfig.*)$/.test(name),
  );
  return Math.max(newest(new URL("src/", root)), newest(new URL("assets/", root)), ...files.map(timeOf));
}

export function ensureBuilt() {
  const built = timeOf(stamp);
  if (built > sourcesTime() && results.every((path) => timeOf(path) > 0)) return;
  tell("Bygger Tiltag og arbejdsbordet.");
  // Taken before the build: what is saved while it runs counts as newer.
  const started = new Date();
  runNpm("run", "--silent", "build");
  mkdirSync(new URL(".cache/", root), { recursive: true });
  writeFileSync(new URL(stamp, root), "");
  utimesSync(new URL(stamp, root), started, started);
}
