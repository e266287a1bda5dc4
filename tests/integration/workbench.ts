import { readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { JSDOM } from "jsdom";
import { blankBook } from "../../src/workbench/book/blank-book";
import type { Book } from "../../src/workbench/book/book";
import { createNodeUniver } from "../../src/workbench/engine/univer/node-univer";
import { createUniverEngine } from "../../src/workbench/engine/univer/univer-engine";
import { readFunctionMetadata } from "../../src/workbench/functions/function-metadata";
import { AddInFiles } from "../../src/workbench/headless/add-in-files";
import { runAddIn } from "../../src/workbench/headless/run-add-in";
import { Session } from "../../src/workbench/headless/session";
import { readStep } from "../../src/workbench/headless/step";
import { createHostedDocument } from "../../src/workbench/host/excel-host";
import { parseManifest } from "../../src/workbench/manifest/manifest";

const ROOT = resolve(__dirname, "../..");

/** What the tests have saved: CI recalculates it in LibreOffice. */
const SAVED = resolve(ROOT, "test-results/xlsx");

export interface Cells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
}

/** The built add-in, running on a workbook without a window, through the genuine office.js. */
export interface Workbench {
  /** One step as the headless runner takes it; what fails answers `{ error }` as in its line. */
  readonly step: <T = unknown>(step: object) => Promise<T>;
  readonly read: (range: string) => Promise<Cells>;
  /** Everything the workbook holds. */
  readonly snapshot: () => Promise<Book>;
  /** Puts another workbook in place of this one; the add-in goes on running. */
  readonly load: (book?: Book) => void;
  /** Saves for the comparison with LibreOffice. */
  readonly keep: (name: string) => Promise<void>;
  readonly close: () => void;
}

export async function openWorkbench(locale: "da-DK" | "en-US" = "da-DK"): Promise<Workbench> {
  const engine = createUniverEngine(createNodeUniver());
  const manifestText = readFileSync(resolve(ROOT, "manifest.xml"), "utf8");
  const manifest = parseManifest(manifestText, locale, new JSDOM().window.DOMParser);
  const files = new AddInFiles(manifest.pageUrl, resolve(ROOT, "dist"));
  const document = createHostedDocument({
    engine,
    namespace: manifest.namespace,
    functions: readFunctionMetadata((await files.read(manifest.metadataUrl)).toString("utf8")),
    fileName: "Prøve.xlsx",
  });
  engine.load(blankBook("Ark1"));
  const session = await Session.open({
    document,
    locale,
    namespace: manifest.namespace,
    start: () => runAddIn({ manifest, files, document, locale }),
  });
  const perform = async (step: object): Promise<unknown> => session.perform(readStep(step));
  return {
    // The caller names the answer it expects; every test then looks at what is in it.
    step: async <T>(step: object) => (await perform(step)) as T,
    read: async (range) => (await perform({ read: { range } })) as Cells,
    snapshot: () => engine.snapshot(),
    load: (book = blankBook("Ark1")) => engine.load(book),
    async keep(name) {
      await mkdir(SAVED, { recursive: true });
      await session.save(resolve(SAVED, `${name}.xlsx`));
    },
    close() {
      session.close();
      engine.dispose();
    },
  };
}
