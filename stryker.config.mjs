// Mutation testing of one room, named by MUTATE (`finance/money`; `functions` for the files beside the rooms);
// tools/mutate.mjs runs it for each. See docs/mutation.md.
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const place = process.env.MUTATE ?? "finance/money";
const [folder, room] = place.split("/");
const results = `test-results/mutation/${place}`;

/** Nothing but texts: what the help says is compared with docs/ by a test, word for word. */
const texts = ["!src/functions/**/help.ts", "!src/functions/**/shared-help.ts"];

/**
 * Thousands of generated tables, each reviewed whole: seconds for each change, and the named tables must notice without
 * them. And one test that asks Jest to load a library twice.
 */
const leftOut = /review\/(laws|planted-errors)|money\/decimal-library/;

/** A folder's own tests must notice; what other folders' tests happen to see does not count. */
const tests = readdirSync(new URL(`tests/unit/${folder}/`, import.meta.url), { recursive: true })
  .filter((name) => name.endsWith(".test.ts") && !leftOut.test(name))
  .sort()
  .map((name) => `tests/unit/${folder}/${name}`);

export default {
  mutate: [room === undefined ? `src/${folder}/*.ts` : `src/${place}/**/*.ts`, ...texts],
  // In src/functions the strings are sentences; the tests say which sentence, not each of its words. In src/finance they
  // are the codes of faults and the words of rules.
  mutator: { excludedMutations: folder === "functions" ? ["StringLiteral"] : [] },
  plugins: [fileURLToPath(new URL("tools/in-process-runner.mjs", import.meta.url))],
  testRunner: "in-process",
  // With all their inputs, and with the search for the smallest that fails, the laws take minutes for a change.
  inProcess: { testFiles: ["tests/helpers/few-property-runs.ts", ...tests] },
  coverageAnalysis: "perTest",
  // What is run when a module loads – the declarations in src/functions – would ask every test of the folder for each change.
  ignoreStatic: folder === "functions",
  concurrency: 1,
  // On a busy machine a slow test must not pass for an endless one.
  timeoutMS: 20_000,
  reporters: ["clear-text", "progress-append-only", "html", "json"],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  htmlReporter: { fileName: `${results}.html` },
  jsonReporter: { fileName: `${results}.json` },
  incremental: true,
  incrementalFile: `${results}-incremental.json`,
  tempDirName: `${results}-sandbox`,
  ignorePatterns: [
    "**",
    "!src/{finance,functions,sheets,actions}/**",
    "!tests/{helpers,unit}/**",
    "!docs/*.md",
    "!package.json",
  ],
  // swc takes the types away without looking at them.
  disableTypeChecks: false,
  thresholds: { high: 95, low: 90, break: null },
};
