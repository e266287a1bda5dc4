import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { DisplayLocale } from "../display/display-text";

export interface RunnerArguments {
  readonly steps: string;
  /** What relative paths in the steps are relative to. */
  readonly base: string;
  readonly open: string | undefined;
  readonly save: string | undefined;
  readonly locale: DisplayLocale;
  /** Folder of the built add-in. */
  readonly dist: string;
  readonly manifest: string;
}

/** The runner was called wrongly. */
export class UsageError extends Error {
  readonly code = "Usage";

  constructor(message: string) {
    super(
      `${message}\nUsage: npm run -s headless -- steps.json [--open in.xlsx] [--save out.xlsx] [--locale da-DK|en-US]`,
    );
    this.name = "UsageError";
  }
}

/** Reads the command line. */
export function readArguments(argv: readonly string[]): RunnerArguments {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      open: { type: "string" },
      save: { type: "string" },
      locale: { type: "string", default: "da-DK" },
      dist: { type: "string", default: "dist" },
      manifest: { type: "string", default: "manifest.xml" },
    },
  });
  const [steps, ...more] = positionals;
  if (steps === undefined || more.length > 0) throw new UsageError("One file with steps is needed");
  const locale = (["da-DK", "en-US"] as const).find((known) => known === values.locale);
  if (!locale) throw new UsageError(`The workbench speaks da-DK and en-US, not ${values.locale}`);
  const base = baseFolder(steps);
  const within = (file: string | undefined): string | undefined =>
    file === undefined ? undefined : resolve(base, file);
  return {
    steps: resolve(base, steps),
    base,
    open: within(values.open),
    save: within(values.save),
    locale,
    dist: values.dist,
    manifest: values.manifest,
  };
}

/** npm starts the runner in the project's folder; the user's paths are relative to where she called npm. */
function baseFolder(steps: string): string {
  const candidates = [process.env["INIT_CWD"], process.cwd()].filter((folder) => folder !== undefined);
  return candidates.find((folder) => existsSync(resolve(folder, steps))) ?? process.cwd();
}
