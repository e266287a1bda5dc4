// Installs the packages where they are missing or older than the lockfile. Runs before node_modules exists: Node's own modules only.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const oldestNode = 20;

/** When a file was last written; 0 where there is none. */
export function timeOf(path) {
  return statSync(new URL(path, root), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Runs an npm command in the project's folder and ends this process where it fails. */
export function runNpm(...args) {
  // npm is a .cmd file on Windows, which only a shell can start; the arguments are ours, never a user's.
  const { status, error } = spawnSync("npm", args, {
    cwd: fileURLToPath(root),
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

export function ensureInstalled() {
  if (Number(process.versions.node.split(".")[0]) < oldestNode) {
    process.stderr.write(`Tiltag kræver Node ${oldestNode} eller nyere; dette er ${process.versions.node}.\n`);
    process.exit(1);
  }
  // npm writes this file last, so it stands for a finished installation.
  if (timeOf("node_modules/.package-lock.json") >= timeOf("package-lock.json")) return;
  process.stdout.write("Henter de pakker, Tiltag bygger på. Det tager et minut eller to første gang.\n");
  runNpm("ci", "--ignore-scripts", "--no-audit", "--no-fund");
}
