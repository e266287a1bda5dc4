/**
 * Excel stores a custom function with its namespace's dot as an underscore: `TILTAG.NETTOEFFEKT` is
 * `_xldudf_TILTAG_NETTOEFFEKT` in the file. Which underscore was the dot is not stored: a namespace is letters and
 * digits, so it is the first. Further dots within the name can't be told from underscores and come back as such.
 */
const STORED_PREFIX = "_xldudf_";

export function isCustomFunction(functionName: string, namespace: string): boolean {
  return functionName.toUpperCase().startsWith(`${namespace.toUpperCase()}.`);
}

export function storedCustomName(functionName: string): string {
  return STORED_PREFIX + functionName.toUpperCase().replaceAll(".", "_");
}

/** undefined where it is not a stored custom function. */
export function shownCustomName(storedName: string): string | undefined {
  if (!storedName.toLowerCase().startsWith(STORED_PREFIX)) return undefined;
  // LibreOffice saves names it does not know in small letters.
  return storedName.slice(STORED_PREFIX.length).replace("_", ".").toUpperCase();
}
