import type { NativeArgument } from "../../sheets/formulas/native-form";

/**
 * The choice a mode argument names; the first where it is left out, null where it stands in a cell and may change, or
 * names none.
 */
export function wordOf<const C extends string>(
  argument: NativeArgument | undefined,
  words: readonly (readonly [C, ...string[]])[],
): C | null {
  if (argument === undefined || argument.isLeftOut || argument.constant === "" || argument.constant === 0)
    return words[0]?.[0] ?? null;
  const { constant } = argument;
  if (typeof constant !== "string") return null;
  const given = constant.trim().toLocaleLowerCase("da");
  return words.find((names) => (names as readonly string[]).includes(given))?.[0] ?? null;
}

export const isGiven = (argument: NativeArgument | undefined): argument is NativeArgument =>
  argument !== undefined && !argument.isLeftOut;
