// `npm run test:mutation [-- FOLDER or FOLDER/ROOM …]`: mutation testing room by room, summed up. See docs/mutation.md.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";

const root = new URL("../", import.meta.url);
const goal = 90;
const noticed = ["Killed", "Timeout"];
const missed = ["Survived", "NoCoverage"];

/** The folder's rooms; the folder itself stands for the files beside them. */
const roomsOf = (folder) => [
  folder,
  ...readdirSync(new URL(`src/${folder}/`, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`),
];
const folders = { finance: roomsOf("finance"), functions: roomsOf("functions") };

/** What the last run in the room has found; nothing where there is nothing to change, or no run yet. */
function readResults(room) {
  const report = new URL(`test-results/mutation/${room}.json`, root);
  if (!existsSync(report)) return [];
  const { files } = JSON.parse(readFileSync(report, "utf8"));
  return Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
}

function count(statuses) {
  const killed = statuses.filter((status) => noticed.includes(status)).length;
  return { killed, all: killed + statuses.filter((status) => missed.includes(status)).length };
}

function show(name, { killed, all }) {
  const percent = (100 * killed) / all;
  const remark = percent < goal ? "  below the goal" : "";
  process.stdout.write(`${name.padEnd(36)}${`${killed} of ${all}`.padStart(14)}  ${percent.toFixed(1)} %${remark}\n`);
  return percent >= goal;
}

ensureInstalled();
const wanted = process.argv.slice(2);
const everyRoom = Object.values(folders).flat();
const unknown = wanted.filter((name) => !everyRoom.includes(name));
if (unknown.length > 0)
  throw new Error(`No mutation testing for ${unknown.join(", ")}; there is ${everyRoom.join(", ")}`);

const stryker = fileURLToPath(new URL("node_modules/@stryker-mutator/core/bin/stryker.js", root));
for (const room of wanted.length > 0 ? wanted.flatMap((name) => folders[name] ?? name) : everyRoom) {
  const { status } = spawnSync(process.execPath, [stryker, "run"], {
    cwd: fileURLToPath(root),
    stdio: "inherit",
    env: { ...process.env, MUTATE: room },
  });
  if (status !== 0) throw new Error(`Stryker ended with ${status} in ${room}`);
}

process.stdout.write("\n");
const reached = Object.entries(folders).flatMap(([folder, rooms]) => {
  const measured = rooms
    .map((room) => ({ room, statuses: readResults(room) }))
    .filter(({ statuses }) => statuses.length > 0);
  if (measured.length === 0) return [];
  return [
    ...measured.map(({ room, statuses }) => show(room, count(statuses))),
    show(`all of ${folder}`, count(measured.flatMap(({ statuses }) => statuses))),
  ];
});
process.exit(reached.every(Boolean) ? 0 : 1);
