/** What stands where nothing is given: nothing quantified, no argument, a cell of the range that is empty. */
type NotGiven = null | undefined | "missing";

/** Whether none of some values is missing. */
export const areGiven = <T extends object>(
  values: T,
): values is T & { readonly [K in keyof T]: Exclude<T[K], NotGiven> } =>
  !Object.values(values).some((value) => value === null || value === undefined || value === "missing");
