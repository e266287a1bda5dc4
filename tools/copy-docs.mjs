// `npm run docs`: the pages that the build has made from the functions' declarations become those in docs/.
import { copyFileSync } from "node:fs";

for (const page of ["funktioner.md", "functions.md"])
  copyFileSync(new URL(`../dist/docs/${page}`, import.meta.url), new URL(`../docs/${page}`, import.meta.url));
