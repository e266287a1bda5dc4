import { blankBook } from "../../src/workbench/book/blank-book";
import type { Book, BookCell } from "../../src/workbench/book/book";
import type { Engine } from "../../src/workbench/engine/engine";
import { createNodeUniver } from "../../src/workbench/engine/univer/node-univer";
import { createUniverEngine } from "../../src/workbench/engine/univer/univer-engine";
import { runAddIn } from "../../src/workbench/headless/run-add-in";
import { NO_QUIRKS } from "../../src/workbench/model/model";
import { copyAddIn, EMPTY } from "./add-in-copy";
import type { BenchFigures, FigureRow } from "./bench-figures";
import { DirectFunctions } from "./direct-functions";
import { median } from "./measure";

const CELLS = 20_000;
const ROUNDS = 3;
const PATIENCE_MS = 600_000;

interface Column {
  readonly name: string;
  /** The numbers that stand in a row, and the arguments of its formula. */
  readonly rowOf: (row: number) => { readonly values: readonly number[]; readonly refers: string };
}

const COLUMNS: readonly Column[] = [
  {
    name: "HELÅRSEFFEKT",
    rowOf: (row) => ({ values: [186_000.5 + row, 43_101 + (row % 365)], refers: `A${row + 1},B${row + 1}` }),
  },
  {
    name: "NETTOEFFEKT",
    rowOf: (row) => ({ values: [-7_300.5 - row, 250], refers: `A${row + 1}:A${row + 4}` }),
  },
];

/** A sheet of 20,000 formulas calculated anew in the workbench, Tiltag's function and an empty one taking turns. */
export async function run(): Promise<BenchFigures> {
  const copy = await copyAddIn(["HELAARSEFFEKT", "NETTOEFFEKT"]);
  const engine = createUniverEngine(createNodeUniver());
  const { namespace } = copy.manifest;
  const functions = new DirectFunctions({
    engine,
    namespace,
    functions: copy.functions,
    blankAs: () => NO_QUIRKS.blankAs,
  });
  const document = {
    engine,
    functions,
    settings: new Map<string, string>(),
    fileName: "Bench.xlsx",
    quirks: NO_QUIRKS,
  };
  const addIn = await runAddIn({ manifest: copy.manifest, files: copy.files, document, locale: "da-DK" });
  const figures: FigureRow[] = [];
  for (const { name, rowOf } of COLUMNS) {
    const measure = (prefix: string): Promise<number> =>
      recalculate(engine, functions, sheetOf(`${namespace}.${prefix}${name}`, rowOf));
    const [empty, ours] = [new Array<number>(), new Array<number>()];
    for (let round = 0; round < ROUNDS; round++) {
      empty.push(await measure(EMPTY));
      ours.push(await measure(""));
    }
    figures.push({
      function: name,
      "empty, s": median(empty) / 1000,
      "Tiltag's, s": median(ours) / 1000,
      ratio: median(ours.map((time, round) => time / (empty[round] ?? Number.NaN))),
    });
  }
  addIn.close();
  engine.dispose();
  await copy.remove();
  return {
    name: `A sheet of ${CELLS.toLocaleString("en")} custom functions calculated anew in the workbench`,
    figures,
    notes: [
      "The spreadsheet engine and the runtime's pauses take nearly all of it; Excel is quicker. Compare the two columns.",
      `Median of ${ROUNDS} rounds in one process, through Microsoft's runtime in the headless runner's window.`,
    ],
  };
}

function sheetOf(called: string, rowOf: Column["rowOf"]): Book {
  const cells = new Map<string, BookCell>();
  for (let row = 0; row < CELLS; row++) {
    const { values, refers } = rowOf(row);
    for (const [column, value] of values.entries()) cells.set(`${"AB".charAt(column)}${row + 1}`, { value });
    cells.set(`C${row + 1}`, { value: null, formula: `=${called}(${refers})` });
  }
  const book = blankBook("Ark1");
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, cells })) };
}

async function recalculate(engine: Engine, functions: DirectFunctions, book: Book): Promise<number> {
  engine.load(book);
  await functions.settle(PATIENCE_MS);
  const started = performance.now();
  await functions.recalculate();
  await functions.settle(PATIENCE_MS);
  const time = performance.now() - started;
  const sheet = engine.sheets.list()[0]?.id ?? "";
  const [last] = engine.cells.read(sheet, { row: CELLS - 1, column: 2, rowCount: 1, columnCount: 1 })[0] ?? [];
  if (typeof last?.value !== "number") throw new Error(`The last cell shows ${String(last?.value)}`);
  return time;
}
