import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SUM_ROW } from "../../src/sheets/cases/lay-out-cases";
import { writeXlsx } from "../../src/workbench/xlsx/write-xlsx";
import type { BenchFigures, FigureRow } from "./bench-figures";
import { convertInLibreOffice, hasLibreOffice, NO_LIBRE_OFFICE } from "./libre-office";
import { sagerBook } from "./sager-book";

/** A hundred thousand rows are more than the workbench can write: see docs/measurements.md. */
const SIZES = [1_000, 10_000];

/** LibreOffice calculating the native formulas of `Sager`; Excel was not at hand. */
export async function run(): Promise<BenchFigures> {
  const name = "The native formulas of Sager calculated by LibreOffice";
  if (!hasLibreOffice()) return { name, figures: [], notes: [NO_LIBRE_OFFICE] };
  const figures: FigureRow[] = [];
  for (const size of SIZES) figures.push(await measure(size));
  return {
    name,
    figures,
    notes: [
      "The sheet as the import plans it, saved without results: LibreOffice calculates every formula when it opens the file.",
      "Beside it the same file with results in place of formulas: what opening and writing takes without them.",
      "The sum of I år is compared with the core's.",
    ],
  };
}

async function measure(rows: number): Promise<FigureRow> {
  const [withFormulas, withResults] = [await convert(rows, "formulas"), await convert(rows, "results")];
  return {
    rows,
    formulas: withFormulas.formulas,
    "s with formulas": withFormulas.milliseconds / 1000,
    "s with results": withResults.milliseconds / 1000,
    "s to calculate": (withFormulas.milliseconds - withResults.milliseconds) / 1000,
    "sum differs by, kr.": Math.abs(withFormulas.shown - withFormulas.total),
  };
}

async function convert(rows: number, has: "formulas" | "results") {
  const folder = mkdtempSync(join(tmpdir(), "tiltag-sager-"));
  try {
    const { book, formulas, total } = sagerBook(rows, has);
    const file = join(folder, "sager.xlsx");
    writeFileSync(file, await writeXlsx(book, { functionNamespace: "TILTAG" }));
    const { milliseconds, lines } = convertInLibreOffice(file);
    // "I alt", then blanks, the months, and I år third from the end.
    const shown = Number(lines[SUM_ROW]?.split(",").at(-3));
    return { milliseconds, formulas, total, shown };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
