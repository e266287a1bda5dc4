import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { HELP } from "../../src/functions/help-catalogue";
import type { FunctionId } from "../../src/functions/declaration/function-id";
import { readFunctionMetadata } from "../../src/workbench/functions/function-metadata";
import type { BenchFigures } from "./bench-figures";
import { BLOCK_ARGUMENTS } from "./blocks";
import { measureCalls, type Measured } from "./measure";
import { loadShippedFunctions, type ShippedFunction } from "./shipped-functions";

const METADATA = resolve(__dirname, "../../dist/functions.da-DK.json");

/** What one call of each function costs, on the file that ships and beside a function that does nothing. */
export function run(): Promise<BenchFigures> {
  const byId = loadShippedFunctions();
  const declared = readFunctionMetadata(readFileSync(METADATA, "utf8"));
  const measured = declared.flatMap(({ id, parameters }): readonly Measured[] => {
    const implementation = byId.get(id);
    if (!isFunctionId(id) || implementation === undefined) throw new Error(`functions.js does not register ${id}`);
    return Object.entries({
      example: HELP[id].examples[0]?.arguments ?? [],
      block: BLOCK_ARGUMENTS[id],
    }).map(([what, argumentList]) => {
      const taken = fillUp(argumentList, parameters.length);
      try {
        implementation(...taken);
      } catch (cause) {
        // What a fault costs is not what is asked here.
        throw new Error(`${id} refuses the ${what}: ${String(cause)}`, { cause });
      }
      return { name: `${id} ${what}`, call: () => implementation(...taken) };
    });
  });
  const nothing = fillUp([186_000, 43_282], 4);
  const times = measureCalls([{ name: "(empty)", call: () => doNothing(...nothing) }, ...measured]);
  const emptyTime = times.get("(empty)") ?? Number.NaN;
  return Promise.resolve({
    name: "Custom functions: what one call costs",
    figures: [
      { function: "(empty)", "first example, µs": emptyTime, "10 × 4 cells, µs": emptyTime },
      ...declared.map(({ id }) => ({
        function: id,
        "first example, µs": times.get(`${id} example`) ?? Number.NaN,
        "10 × 4 cells, µs": times.get(`${id} block`) ?? Number.NaN,
      })),
    ],
    notes: [
      "dist/functions.js, called as Excel's runtime calls it; the median of rounds in which all functions take turns.",
      "Functions of one row or one cell take the block nearest to 10 × 4 (tests/bench/blocks.ts).",
    ],
  });
}

const doNothing: ShippedFunction = () => [[0]];

const isFunctionId = (id: string): id is FunctionId => id in HELP;

/** Excel hands over every parameter, those that were left out as null. */
const fillUp = (argumentList: readonly unknown[], parameters: number): readonly unknown[] =>
  Array.from({ length: parameters }, (_, index) => argumentList[index] ?? null);
