import fc from "fast-check";

/**
 * For mutation testing, where thousands of runs of the same laws follow one another: fewer inputs for each, and no search
 * for the smallest that fails.
 */
fc.configureGlobal({ numRuns: 20, endOnFailure: true });
