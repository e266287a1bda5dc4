// `npm run bench [-- NAME …]`: builds, runs every tests/bench/*.bench.ts (or those whose file name contains a NAME), prints
// their tables and keeps them in test-results/bench.json. See docs/bench.md.
import { fork } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";

const root = new URL("../", import.meta.url);
const benches = new URL("tests/bench/", root);
const results = new URL("test-results/", root);

/** In a process of its own: neither what another bench has compiled nor what it has left behind counts. */
function runBench(file) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL("run-bench.cjs", import.meta.url)), [
      fileURLToPath(new URL(file, benches)),
    ]);
    let figures;
    child.on("message", (message) => (figures = message));
    child.on("exit", (status) =>
      figures === undefined ? reject(new Error(`${file} ended with ${status} and no figures`)) : resolve(figures),
    );
  });
}

function show(value) {
  if (typeof value !== "number") return String(value ?? "");
  // Three figures tell enough of a time; a count is shown whole.
  return new Intl.NumberFormat("en", Number.isInteger(value) ? {} : { maximumSignificantDigits: 3 }).format(value);
}

function printTable({ name, figures, notes = [] }) {
  const headings = Object.keys(figures[0] ?? {});
  const rows = figures.map((row) => headings.map((heading) => show(row[heading])));
  const widths = headings.map((heading, column) => Math.max(heading.length, ...rows.map((row) => row[column].length)));
  const line = (cells, isNumber) =>
    cells
      .map((cell, column) => (isNumber(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
      .join("  ")
      .trimEnd();
  const numeric = headings.map((heading) => figures.every((row) => typeof row[heading] !== "string"));
  const lines = [headings, ...rows].map((cells) => line(cells, (column) => numeric[column]));
  process.stdout.write(`\n${name}\n\n${lines.join("\n")}\n\n${notes.map((note) => `${note}\n`).join("")}`);
}

ensureInstalled();
ensureBuilt();
const wanted = process.argv.slice(2);
const files = readdirSync(benches).filter(
  (file) => file.endsWith(".bench.ts") && (wanted.length === 0 || wanted.some((part) => file.includes(part))),
);
if (files.length === 0) throw new Error(`No bench is called ${wanted.join(" or ")}`);

const machine = {
  node: process.version,
  processor: cpus()[0]?.model ?? "",
  processors: cpus().length,
  load: loadavg()[0],
};
if (machine.load > machine.processors / 2)
  process.stdout.write(`\nThe machine is busy (load ${machine.load.toFixed(1)}): the times will be too long.\n`);
const measured = [];
for (const file of files) {
  const figures = await runBench(file);
  printTable(figures);
  measured.push(figures);
}
mkdirSync(results, { recursive: true });
writeFileSync(
  new URL("bench.json", results),
  `${JSON.stringify({ measuredAt: new Date().toISOString(), machine, benches: measured }, null, 2)}\n`,
);
