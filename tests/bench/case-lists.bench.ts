import { resolve } from "node:path";
import { randomCaseList } from "../helpers/random-case-lists";
import { createRandom } from "../helpers/seeded-random";
import { openWorkbench } from "../integration/workbench";
import type { BenchFigures, FigureRow } from "./bench-figures";
import { compareInLibreOffice, hasLibreOffice, NO_LIBRE_OFFICE } from "./libre-office";

const SAVED_LISTS = 5;
const SEED = 2026;

/** Random lists of up to 300 cases and a prognosis of each, through the built add-in: every formula against the core. */
export async function run(): Promise<BenchFigures> {
  const saved = await importLists();
  const inLibreOffice = hasLibreOffice();
  return {
    name: "Random case lists in the workbench and in LibreOffice",
    figures: [saved.row, ...(inLibreOffice ? [recalculated(saved.files)] : [])],
    notes: [
      "The workbench compares what it has calculated with the core when it has written (11 digits); LibreOffice calculates every",
      "formula of the saved workbooks anew.",
      ...(inLibreOffice ? [] : [NO_LIBRE_OFFICE]),
    ],
  };
}

interface SavedLists {
  readonly row: FigureRow;
  readonly files: readonly string[];
}

/** Through the built add-in without a window; a sheet whose formulas showed another number would be an error. */
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
    const prognosis = await workbench.step<{ error?: unknown }>({
      action: { id: "ny-prognose", input: { year, month: 8, thresholds: [860_000, 1_680_000, 2_120_000] } },
    });
    if (prognosis.error !== undefined) throw new Error(JSON.stringify(prognosis.error));
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
      formulas: "",
      "largest difference, kr.": "1e-11 of it",
      "off by half an øre": 0,
      s: (performance.now() - started) / 1000,
    },
    files,
  };
}

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
