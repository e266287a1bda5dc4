import { resolve } from "node:path";
import { compareRandomList } from "../helpers/native-against-core";
import { randomCaseList } from "../helpers/random-case-lists";
import { createRandom } from "../helpers/seeded-random";
import { openWorkbench } from "../integration/workbench";
import type { BenchFigures, FigureRow } from "./bench-figures";
import { compareInLibreOffice, hasLibreOffice, NO_LIBRE_OFFICE } from "./libre-office";

const LISTS = 10_000;
const SAVED_LISTS = 5;
const SEED = 2026;

/** The native formulas of `Sager` beside the finance core on random lists of up to 300 cases. */
export async function run(): Promise<BenchFigures> {
  const saved = await importLists();
  const inLibreOffice = hasLibreOffice();
  return {
    name: "Native formulas of Sager and the finance core on random case lists",
    figures: [evaluateLists(), saved.row, ...(inLibreOffice ? [recalculated(saved.files)] : [])],
    notes: [
      "Each list goes from its text to the planned sheet. The first row evaluates the planned formulas themselves in the same",
      "binary numbers as Excel (tests/helpers/evaluate-formula.ts, of its own) and compares each with the decimal core, and the",
      "months' sums with the bulk core. The workbench compares what it has calculated when it has written (11 digits).",
      "Beregning and Prognose are not among the formulas.",
      ...(inLibreOffice ? [] : [NO_LIBRE_OFFICE]),
    ],
  };
}

function evaluateLists(): FigureRow {
  const random = createRandom(SEED);
  const started = performance.now();
  let [cases, cells, largest, differing] = [0, 0, 0, 0];
  for (let list = 0; list < LISTS; list++) {
    const compared = compareRandomList(random);
    cases += compared.cases;
    cells += compared.cells;
    largest = Math.max(largest, compared.largest);
    differing += compared.differing.length;
  }
  return {
    "calculated by": "the tests' own evaluator",
    lists: LISTS,
    cases,
    formulas: cells,
    "largest difference, kr.": largest.toExponential(1),
    "off by half an øre": differing,
    s: (performance.now() - started) / 1000,
  };
}

interface SavedLists {
  readonly row: FigureRow;
  readonly files: readonly string[];
}

/** Through the built add-in without a window; an import whose formulas showed another number would be an error. */
async function importLists(): Promise<SavedLists> {
  const workbench = await openWorkbench();
  const random = createRandom(SEED);
  const started = performance.now();
  const files: string[] = [];
  let cases = 0;
  for (let list = 0; list < SAVED_LISTS; list++) {
    workbench.load();
    const { year, text } = randomCaseList(random);
    const answer = await workbench.step<{ rows?: number; error?: unknown }>({
      action: { id: "importer-sager", input: { year, month: 8, text } },
    });
    if (answer.rows === undefined) throw new Error(JSON.stringify(answer.error));
    cases += answer.rows;
    const name = `bench-sager-${String(list)}`;
    await workbench.keep(name);
    files.push(resolve(__dirname, `../../test-results/xlsx/${name}.xlsx`));
  }
  workbench.close();
  return {
    row: {
      "calculated by": "the workbench, through the built add-in",
      lists: SAVED_LISTS,
      cases,
      formulas: cases * 16 + SAVED_LISTS * ABOVE,
      "largest difference, kr.": "1e-11 of it",
      "off by half an øre": 0,
      s: (performance.now() - started) / 1000,
    },
    files,
  };
}

/** Above each list: the months' first and last days, and the sums. */
const ABOVE = 24 + 15;

function recalculated(files: readonly string[]): FigureRow {
  const started = performance.now();
  const compared = files.map(compareInLibreOffice);
  return {
    "calculated by": "LibreOffice, from the saved files",
    lists: files.length,
    cases: "",
    formulas: compared.reduce((sum, { formulas }) => sum + formulas, 0),
    "largest difference, kr.": "1e-9 of it",
    "off by half an øre": compared.reduce((sum, { differing }) => sum + differing, 0),
    s: (performance.now() - started) / 1000,
  };
}
