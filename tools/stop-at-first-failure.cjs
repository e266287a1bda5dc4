// Jest's environment in mutation testing: when one test has noticed a change, the others need not look. Stryker can't ask
// Jest for that itself.
const { TestEnvironment } = require("jest-environment-node");

/** The last change that a test has noticed; all test files of a run share this module. */
let noticed;

module.exports = class extends TestEnvironment {
  handleTestEvent({ name, test }) {
    const change = process.env.__STRYKER_ACTIVE_MUTANT__;
    if (name === "test_fn_failure") noticed = change;
    if (name === "test_start" && change !== undefined && change === noticed) test.mode = "skip";
  }
};
