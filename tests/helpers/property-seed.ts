import fc from "fast-check";

/**
 * Whether a change lands must not depend on chance: CI draws the same inputs every time. By hand each run draws anew, and
 * what fails then is told with its seed.
 */
if (process.env["CI"] !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_125 });
