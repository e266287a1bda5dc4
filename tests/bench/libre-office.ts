import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** Said where a bench has nothing to compare with. */
export const NO_LIBRE_OFFICE = "LibreOffice (soffice) is not on this machine: its rows are left out.";

export const hasLibreOffice = (): boolean => spawnSync("soffice", ["--version"]).status === 0;

export interface LibreOfficeComparison {
  readonly formulas: number;
  readonly differing: number;
}

/** Every cell of a saved workbook against LibreOffice's own recalculation of it. */
export function compareInLibreOffice(file: string): LibreOfficeComparison {
  const tool = resolve(__dirname, "../../tools/compare-libreoffice.mjs");
  const { stdout } = spawnSync(process.execPath, [tool, file], { encoding: "utf8" });
  const [, formulas, differing] = /\((\d+) formulas\), (\d+) differ/.exec(stdout) ?? [];
  if (formulas === undefined || differing === undefined) throw new Error(`Not compared: ${stdout}`);
  return { formulas: Number(formulas), differing: Number(differing) };
}

export interface Converted {
  readonly milliseconds: number;
  /** The first sheet as text, a line for each row. */
  readonly lines: readonly string[];
}

/** LibreOffice opens a workbook, calculates what has no result yet, and writes the first sheet as text. */
export function convertInLibreOffice(file: string): Converted {
  const folder = mkdtempSync(join(tmpdir(), "tiltag-soffice-"));
  try {
    const started = performance.now();
    const profile = pathToFileURL(join(folder, "profile")).href;
    const { status, stderr } = spawnSync(
      "soffice",
      [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", "csv", "--outdir", folder, file],
      { encoding: "utf8" },
    );
    const milliseconds = performance.now() - started;
    if (status !== 0) throw new Error(`soffice ended with ${String(status)}: ${stderr}`);
    return { milliseconds, lines: readFileSync(join(folder, "sager.csv"), "utf8").split("\n") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
