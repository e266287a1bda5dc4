// `npm test`: installs what is missing, builds, and runs every check, the quick ones first. Stops at the first failure.
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled, runNpm } from "./ensure-installed.mjs";

ensureInstalled();
for (const check of ["test:format", "test:types", "test:lint"]) runNpm("run", "--silent", check);
ensureBuilt();
for (const check of ["test:node", "test:browser"]) runNpm("run", "--silent", check);
