import fc from "fast-check";

/** A law's own number of inputs, but no more than few-property-runs.ts lets laws have in mutation testing. */
export const propertyRuns = (count: number): { readonly numRuns: number } => ({
  numRuns: Math.min(count, fc.readConfigureGlobal().numRuns ?? count),
});
