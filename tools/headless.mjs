// `npm run -s headless -- steps.json [--open in.xlsx] [--save out.xlsx]`: see docs/headless.md. Only the answers go to
// standard output; what the build says goes to standard error.
import { createRequire } from "node:module";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";

const write = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr);
ensureInstalled();
ensureBuilt();
process.stdout.write = write;
createRequire(import.meta.url)("../dist-workbench/headless.cjs");
