import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { JSDOM } from "jsdom";
import { blankBook } from "../book/blank-book";
import { createNodeUniver } from "../engine/univer/node-univer";
import { createUniverEngine } from "../engine/univer/univer-engine";
import { readFunctionMetadata } from "../functions/function-metadata";
import { createHostedDocument } from "../host/excel-host";
import { parseManifest } from "../manifest/manifest";
import { describeError } from "../model/model-errors";
import { readXlsx } from "../xlsx/read-xlsx";
import { AddInFiles } from "./add-in-files";
import { UsageError, type RunnerArguments } from "./arguments";
import { runAddIn } from "./run-add-in";
import { Session } from "./session";
import { readStep } from "./step";

/** Where the lines of a run go. */
export interface RunnerOutput {
  line(text: string): void;
  note(text: string): void;
}

/** What a failed step says in its line: codes of Excel's where the engine refused. */
function failure(error: unknown): { error: { code: string; message: string } } {
  const code: unknown = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  const described = describeError(error);
  const isOurs = error instanceof Error && typeof code === "string" && described.code === "GeneralException";
  return { error: isOurs ? { code, message: error.message } : described };
}

async function readSteps(file: string): Promise<readonly unknown[]> {
  const content: unknown = JSON.parse(await readFile(file, "utf8"));
  if (!Array.isArray(content)) throw new UsageError(`${file} must hold an array of steps`);
  const steps: readonly unknown[] = content;
  return steps;
}

/** Opens a workbook and the add-in on it, does the steps, one line each, and saves. */
export async function runSteps(args: RunnerArguments, output: RunnerOutput): Promise<void> {
  const steps = await readSteps(args.steps);
  const engine = createUniverEngine(createNodeUniver());
  const manifest = parseManifest(await readFile(args.manifest, "utf8"), args.locale, new JSDOM().window.DOMParser);
  const files = new AddInFiles(manifest.pageUrl, args.dist);
  const metadata = (await files.read(manifest.metadataUrl)).toString("utf8");
  const document = createHostedDocument({
    engine,
    namespace: manifest.namespace,
    functions: readFunctionMetadata(metadata),
    fileName: basename(args.open ?? "Mappe1.xlsx"),
  });
  // After the functions are known: a formula that names one would give #NAME? otherwise.
  if (args.open !== undefined) {
    const { book, notCarried } = await readXlsx(await readFile(args.open));
    engine.load(book);
    for (const { what, where } of notCarried) output.note(`Kan ikke gemmes igen: ${what} (${where})`);
  } else {
    engine.load(blankBook(args.locale === "da-DK" ? "Ark1" : "Sheet1"));
  }
  const session = await Session.open({
    document,
    locale: args.locale,
    namespace: manifest.namespace,
    base: args.base,
    start: () => runAddIn({ manifest, files, document, locale: args.locale }),
  });
  try {
    for (const step of steps) {
      let answer: unknown;
      try {
        answer = await session.perform(readStep(step));
      } catch (error) {
        answer = failure(error);
      }
      output.line(JSON.stringify(answer));
    }
    if (args.save !== undefined) await session.save(args.save);
    for (const trouble of session.troubles) output.note(trouble);
  } finally {
    session.close();
    engine.dispose();
  }
}
