import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { JSDOM } from "jsdom";
import { readFunctionMetadata, type FunctionMetadata } from "../../src/workbench/functions/function-metadata";
import { AddInFiles } from "../../src/workbench/headless/add-in-files";
import { parseManifest, type Manifest } from "../../src/workbench/manifest/manifest";

const ROOT = resolve(__dirname, "../..");

/** What stands before a function's id and name in those of the empty function beside it. */
export const EMPTY = "TOM";

/** The built add-in, copied, with an empty function beside some of its own. */
export interface AddInCopy {
  readonly manifest: Manifest;
  readonly files: AddInFiles;
  readonly functions: readonly FunctionMetadata[];
  remove(): Promise<void>;
}

export async function copyAddIn(besides: readonly string[]): Promise<AddInCopy> {
  const xml = await readFile(resolve(ROOT, "manifest.xml"), "utf8");
  const manifest = parseManifest(xml, "da-DK", new JSDOM().window.DOMParser);
  const folder = await mkdtemp(join(tmpdir(), "tiltag-bench-"));
  await cp(resolve(ROOT, "dist"), folder, { recursive: true });
  await addEmptyFunctions(folder, basename(new URL(manifest.metadataUrl).pathname), besides);
  const files = new AddInFiles(manifest.pageUrl, folder);
  const functions = readFunctionMetadata((await files.read(manifest.metadataUrl)).toString("utf8"));
  return { manifest, files, functions, remove: () => rm(folder, { recursive: true, force: true }) };
}

/**
 * The same parameters and the same registration as the function beside, and nothing to do: the first number given goes
 * straight back, so that answers are as different and as long as real ones.
 */
async function addEmptyFunctions(folder: string, metadataFile: string, besides: readonly string[]): Promise<void> {
  const path = join(folder, metadataFile);
  const metadata: unknown = JSON.parse(await readFile(path, "utf8"));
  if (!isRecord(metadata) || !isList(metadata["functions"])) throw new Error(`${metadataFile} lists no functions`);
  const declared = metadata["functions"].filter(isRecord);
  const empty = declared
    .filter(({ id }) => besides.some((name) => name === id))
    .map(({ id, name, ...rest }) => ({ id: `${EMPTY}${String(id)}`, name: `${EMPTY}${String(name)}`, ...rest }));
  await writeFile(path, JSON.stringify({ ...metadata, functions: [...declared, ...empty] }));
  const associations = empty.map(
    ({ id }) => `CustomFunctions.associate(${JSON.stringify(id)}, (matrix) => [[matrix[0][0]]]);`,
  );
  await appendFile(join(folder, "functions.js"), `\n${associations.join("\n")}\n`);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
