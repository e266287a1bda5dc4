import { parseArgs } from "node:util";
import type { DisplayLocale } from "../display/display-text";

export interface RunnerArguments {
  readonly steps: string;
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
  return { steps, open: values.open, save: values.save, locale, dist: values.dist, manifest: values.manifest };
}
