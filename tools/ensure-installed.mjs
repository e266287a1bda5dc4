// Installs the packages where they are missing or older than the lockfile. Runs before node_modules exists: Node's own modules only.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
// From here on Node can load the spreadsheet engine's packages, some of which are ES modules only.
const oldestNode = [20, 19];

/** When a file was last written; 0 where there is none. */
export function timeOf(path) {
  return statSync(new URL(path, root), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

// Where npm and the build tell how far they are: standard output, or, for commands whose output is data, standard error.
let progress = process.stdout;

export function tellProgressOnStandardError() {
  progress = process.stderr;
}

export function tell(text) {
  progress.write(`${text}\n`);
}

/** Runs an npm command in the project's folder and ends this process where it fails. */
export function runNpm(...args) {
  // npm is a .cmd file on Windows, which only a shell can start; the arguments are ours, never a user's.
  const { status, error } = spawnSync("npm", args, {
    cwd: fileURLToPath(root),
    stdio: ["inherit", progress.fd, "inherit"],
    shell: process.platform === "win32",
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

export function ensureInstalled() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    process.stderr.write(
      `Tiltag kræver Node ${oldestNode.join(".")} eller nyere; dette er ${process.versions.node}.\n`,
    );
    process.exit(1);
  }
  // npm writes this file last, so it stands for a finished installation.
  if (timeOf("node_modules/.package-lock.json") >= timeOf("package-lock.json")) return;
  tell("Henter de pakker, Tiltag bygger på. Det tager et minut eller to første gang.");
  runNpm("ci", "--ignore-scripts", "--no-audit", "--no-fund");
}
