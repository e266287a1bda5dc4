// `npm run -s headless -- steps.json [--open in.xlsx] [--save out.xlsx]`: see docs/headless.md. Only the answers go to
// standard output; what the build says goes to standard error.
import { createRequire } from "node:module";
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled, tellProgressOnStandardError } from "./ensure-installed.mjs";

tellProgressOnStandardError();
ensureInstalled();
ensureBuilt();
createRequire(import.meta.url)("../dist-workbench/headless.cjs");
