import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { BenchFigures } from "./bench-figures";

const DIST = resolve(__dirname, "../../dist");

/** What Excel fetches before the pane or a function works, without office.js and icons. */
const SCRIPTS = ["functions.js", "taskpane.js", "functions.da-DK.json"];

/** The size of what ships, as built and as a server compresses it. */
export function run(): Promise<BenchFigures> {
  const figures = SCRIPTS.map((file) => {
    const bytes = readFileSync(resolve(DIST, file));
    return { file, bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
  });
  return Promise.resolve({ name: "Bytes of the built files", figures });
}
