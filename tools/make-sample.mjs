// Makes assets/eksempelkommune.xlsx and assets/eksempel-sager.csv from src/workbench/sample/. Run after `npm run build`,
// when the sample has changed; the files are committed. The headless runner calculates the workbook, custom functions too,
// so that a viewer without them shows figures.
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const { sampleXlsx, caseListCsv } = createRequire(import.meta.url)("../dist-workbench/sample.cjs");

await writeFile(path.join(root, "assets/eksempel-sager.csv"), caseListCsv());

const folder = await mkdtemp(path.join(tmpdir(), "tiltag-sample-"));
try {
  const uncalculated = path.join(folder, "uncalculated.xlsx");
  const steps = path.join(folder, "steps.json");
  await writeFile(uncalculated, await sampleXlsx());
  await writeFile(steps, JSON.stringify([{ read: { range: "Aktivitet!A14:E22" } }]));
  const runner = path.join(root, "dist-workbench/headless.cjs");
  const target = path.join(root, "assets/eksempelkommune.xlsx");
  execFileSync(process.execPath, [runner, steps, "--open", uncalculated, "--save", target], {
    cwd: root,
    stdio: "inherit",
  });
} finally {
  await rm(folder, { recursive: true });
}
