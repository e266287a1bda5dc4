// Mutation testing of one room, named by MUTATE (`finance/money`; `functions` for the files beside the rooms);
// tools/mutate.mjs runs it for each. See docs/mutation.md.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const { projects } = createRequire(import.meta.url)("./jest.config.js");
const unit = projects.find(({ displayName }) => displayName === "unit");

const place = process.env.MUTATE ?? "finance/money";
const [folder, room] = place.split("/");
const results = `test-results/mutation/${place}`;

/** What all functions share; every other room in src/functions is one function. */
const shared = ["arguments", "declaration", "derivation", "documentation", "native", "registration", undefined];

/** Seconds or minutes for each change, and no named example: the rooms' own examples must notice without them. */
const slow = [
  "/tests/unit/finance/review/(laws|planted-errors)",
  ...(folder === "functions" && !shared.includes(room)
    ? ["/tests/unit/functions/(argument-kinds|derivation-laws|documentation|every-function|metadata)"]
    : []),
];

/** Nothing but texts: what the help says is compared with docs/ by a test, word for word. */
const texts = ["!src/functions/**/help.ts", "!src/functions/**/shared-help.ts"];

export default {
  mutate: [room === undefined ? `src/${folder}/*.ts` : `src/${place}/**/*.ts`, ...texts],
  // In src/functions the strings are sentences; the tests say which sentence, not each of its words. In src/finance they
  // are the codes of faults and the words of rules.
  mutator: { excludedMutations: folder === "functions" ? ["StringLiteral"] : [] },
  testRunner: "jest",
  jest: {
    projectType: "custom",
    // A folder's own tests must notice; what other folders' tests happen to see does not count. The sources are roots,
    // too: Jest finds the tests that depend on a file only through files it keeps account of.
    config: {
      ...unit,
      roots: [`<rootDir>/tests/unit/${folder}`, "<rootDir>/src"],
      testEnvironment: fileURLToPath(new URL("tools/stop-at-first-failure.cjs", import.meta.url)),
      testPathIgnorePatterns: [...unit.testPathIgnorePatterns, ...slow],
      // With all their inputs, and with the search for the smallest that fails, the laws take minutes for a change.
      setupFiles: ["<rootDir>/tests/helpers/few-property-runs.ts"],
    },
  },
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
    "!src/{finance,functions,sheets}/**",
    "!tests/{helpers,unit}/**",
    "!docs/*.md",
    "!package.json",
  ],
  // swc takes the types away without looking at them.
  disableTypeChecks: false,
  thresholds: { high: 95, low: 90, break: null },
};
