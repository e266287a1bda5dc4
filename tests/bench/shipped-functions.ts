import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { runInThisContext } from "node:vm";

/** A function of the add-in as Excel's runtime calls it. */
export type ShippedFunction = (...argumentList: readonly unknown[]) => unknown;

class CellError extends Error {
  constructor(code: string, message: string) {
    super(`${code} ${message}`);
  }
}

/**
 * The functions that the built functions.js registers, by id. It runs among this process's own globals, as it does on
 * Excel's page: in a vm context each look at `Array` or `Object` takes a hundred times as long.
 */
export function loadShippedFunctions(): ReadonlyMap<string, ShippedFunction> {
  const byId = new Map<string, ShippedFunction>();
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, implementation: ShippedFunction) => void byId.set(id, implementation),
      Error: CellError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    },
    Office: { context: { displayLanguage: "da-DK" } },
  });
  const file = resolve(__dirname, "../../dist/functions.js");
  runInThisContext(readFileSync(file, "utf8"), file);
  return byId;
}
