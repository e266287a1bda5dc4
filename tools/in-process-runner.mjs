// Stryker's test runner for the pure folders: all tests in one process. Their modules are loaded once and stay; a change
// that is made while they load has them loaded again. Jest loads every module anew for every change, which takes hours.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";

const require = createRequire(import.meta.url);

/** The part of Jest that the tests of the pure folders use. */
class TestFiles {
  tests = [];
  #path = [];
  #before = [];

  constructor() {
    const each = require("jest-each");
    const it = (name, run) => this.#add(name, run);
    const describe = (name, declare) => this.#group(name, declare);
    it.each = (...table) => each.bind(it, false)(...table);
    describe.each = (...table) => each.bind(describe, false)(...table);
    const beforeAll = (run) => this.#before.push({ run, isDone: false });
    Object.assign(globalThis, { it, test: it, describe, beforeAll, expect: require("expect").expect });
  }

  /** Loads files of the sandbox, and all that they load, as they are now. */
  load(files) {
    for (const name of Object.keys(require.cache)) if (!name.includes("node_modules")) delete require.cache[name];
    this.tests = [];
    for (const file of files) {
      this.#path = [file];
      this.#before = [];
      require(join(process.cwd(), file));
    }
  }

  #add(name, run) {
    const path = [...this.#path, name];
    const before = [...this.#before];
    this.tests.push({
      id: `${this.tests.length} ${path.join(" ")}`,
      name: path.slice(1).join(" "),
      fileName: join(process.cwd(), path[0]),
      async run() {
        for (const each of before) {
          if (!each.isDone) await each.run();
          each.isDone = true;
        }
        await run();
      },
    });
  }

  #group(name, declare) {
    const { length } = this.#before;
    this.#path.push(name);
    declare();
    this.#path.pop();
    this.#before.length = length;
  }
}

class InProcessRunner {
  static inject = tokens(commonTokens.options);
  #stryker = (globalThis.__stryker__ ??= {});
  #files = new TestFiles();
  #times = new Map();
  #isLoaded = false;

  constructor({ inProcess: { testFiles } }) {
    this.testFiles = testFiles;
    require.extensions[".ts"] = compile;
  }

  init() {}

  dispose() {}

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    this.#stryker.mutantCoverage = { static: {}, perTest: {} };
    this.#load();
    const tests = [];
    for (const test of this.#files.tests) {
      this.#stryker.currentTestId = test.id;
      tests.push(await this.#run(test));
    }
    this.#stryker.currentTestId = undefined;
    for (const { id, timeSpentMs } of tests) this.#times.set(id, timeSpentMs);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, reloadEnvironment, mutantActivation }) {
    this.#stryker.hitCount = hitLimit === undefined ? undefined : 0;
    this.#stryker.hitLimit = hitLimit;
    this.#stryker.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
    try {
      if (reloadEnvironment || !this.#isLoaded) this.#load();
    } catch (error) {
      return { status: "error", errorMessage: String(error) };
    }
    this.#stryker.activeMutant = activeMutant.id;
    const tests = [];
    for (const test of this.#wanted(testFilter)) {
      tests.push(await this.#run(test));
      if (tests.at(-1).status === TestStatus.Failed) break;
    }
    this.#stryker.activeMutant = undefined;
    this.#isLoaded = mutantActivation !== "static";
    const { hitCount } = this.#stryker;
    return determineHitLimitReached(hitCount, hitLimit) ?? toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }

  #load() {
    this.#isLoaded = false;
    this.#files.load(this.testFiles);
    this.#isLoaded = true;
  }

  /** The quick ones first: the first that notices is enough. */
  #wanted(filter) {
    const wanted = filter === undefined ? null : new Set(filter);
    const time = ({ id }) => this.#times.get(id) ?? 0;
    return this.#files.tests.filter(({ id }) => wanted?.has(id) ?? true).sort((a, b) => time(a) - time(b));
  }

  async #run({ id, name, fileName, run }) {
    const started = performance.now();
    const said = { id, name, fileName };
    try {
      await run();
      return { ...said, status: TestStatus.Success, timeSpentMs: performance.now() - started };
    } catch (error) {
      const failureMessage = String(error);
      return { ...said, status: TestStatus.Failed, failureMessage, timeSpentMs: performance.now() - started };
    }
  }
}

const compiled = new Map();

function compile(module, file) {
  const { transformSync } = require("@swc/core");
  const code =
    compiled.get(file) ??
    transformSync(readFileSync(file, "utf8"), {
      swcrc: false,
      module: { type: "commonjs", ignoreDynamic: true },
      jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    }).code;
  compiled.set(file, code);
  module._compile(code, file);
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner)];

export const strykerValidationSchema = {
  properties: {
    inProcess: { type: "object", properties: { testFiles: { type: "array", items: { type: "string" } } } },
  },
};
