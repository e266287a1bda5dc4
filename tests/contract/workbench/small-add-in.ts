import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { blankBook } from "../../../src/workbench/book/blank-book";
import type { Engine } from "../../../src/workbench/engine/engine";
import { createNodeUniver } from "../../../src/workbench/engine/univer/node-univer";
import { createUniverEngine } from "../../../src/workbench/engine/univer/univer-engine";
import { readFunctionMetadata } from "../../../src/workbench/functions/function-metadata";
import { AddInFiles } from "../../../src/workbench/headless/add-in-files";
import { runAddIn, type RunningAddIn } from "../../../src/workbench/headless/run-add-in";
import { createHostedDocument, type HostedDocument } from "../../../src/workbench/host/excel-host";
import { parseManifest, type Manifest } from "../../../src/workbench/manifest/manifest";

export const SMALL_ADD_IN = join(__dirname, "../../fixtures/small-add-in");

export interface SmallAddIn {
  readonly engine: Engine;
  readonly document: HostedDocument;
  readonly addIn: RunningAddIn;
  readonly manifest: Manifest;
  /** Runs code in the add-in's window inside Excel.run, through the genuine office.js, and gives what it returns. */
  excel(code: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown>;
  /** The code and message of the error that the code ends with. */
  refusal(code: (context: Excel.RequestContext) => Promise<unknown>): Promise<{ code: string; message: string }>;
  /** Empties the workbook; the add-in goes on running. */
  clear(): void;
  close(): void;
}

interface Options {
  readonly requirements?: Readonly<Record<string, number>>;
}

/** Starts the small add-in on an empty workbook. The code given to it is sent as text: it sees nothing of the test's scope. */
export async function openSmallAddIn({ requirements }: Options = {}): Promise<SmallAddIn> {
  const xml = await readFile(join(SMALL_ADD_IN, "manifest.xml"), "utf8");
  const manifest = parseManifest(xml, "da-DK", new JSDOM().window.DOMParser);
  const files = new AddInFiles(manifest.pageUrl, SMALL_ADD_IN);
  const engine = createUniverEngine(createNodeUniver());
  const functions = readFunctionMetadata((await files.read(manifest.metadataUrl)).toString("utf8"));
  const document = createHostedDocument({ engine, namespace: manifest.namespace, functions, fileName: "Mappe1.xlsx" });
  const addIn = await runAddIn({ manifest, files, document, locale: "da-DK", ...(requirements && { requirements }) });
  const run = (code: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> =>
    addIn.door.run("run", { code: code.toString() });
  return {
    engine,
    document,
    addIn,
    manifest,
    excel: async (code) => {
      const answer = await run(code);
      if (isRefusal(answer)) throw new Error(`${answer.error.code}: ${answer.error.message}`);
      return answer;
    },
    refusal: async (code) => {
      const answer = await run(code);
      if (!isRefusal(answer)) throw new Error(`Nothing was refused: ${JSON.stringify(answer)}`);
      return answer.error;
    },
    clear: () => engine.load(blankBook("Ark1")),
    close: () => {
      addIn.close();
      engine.dispose();
    },
  };
}

function isRefusal(answer: unknown): answer is { error: { code: string; message: string } } {
  return typeof answer === "object" && answer !== null && "error" in answer;
}
