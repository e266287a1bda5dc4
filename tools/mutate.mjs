// `npm run test:mutation [-- FOLDER …]`: mutation testing of the folders one after the other. See docs/mutation.md.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";

const folders = ["finance", "functions"];

ensureInstalled();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((folder) => !folders.includes(folder));
if (unknown.length > 0)
  throw new Error(`No mutation testing for ${unknown.join(", ")}; there is ${folders.join(", ")}`);

const stryker = fileURLToPath(new URL("../node_modules/@stryker-mutator/core/bin/stryker.js", import.meta.url));
let failed = false;
for (const folder of wanted.length > 0 ? wanted : folders) {
  const { status } = spawnSync(process.execPath, [stryker, "run"], {
    cwd: fileURLToPath(new URL("../", import.meta.url)),
    stdio: "inherit",
    env: { ...process.env, MUTATE: folder },
  });
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
