import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

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
