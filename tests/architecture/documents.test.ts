import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import architecture from "../../architecture.json";
import packageJson from "../../package.json";

const ROOT = resolve(__dirname, "../..");
const text = (path: string): string => readFileSync(resolve(ROOT, path), "utf8");

describe.each(["README.md", "CONTRIBUTING.md", "docs/headless.md"])("%s", (document) => {
  it("names only paths that are there", () => {
    const named = [...text(document).matchAll(/`((?:src|tests|docs|assets|tools|tests)\/[\w./-]*)`/g)].map(
      ([, path = ""]) => path,
    );
    expect(named.filter((path) => !existsSync(resolve(ROOT, path)))).toEqual([]);
  });

  it("names only commands that are there", () => {
    const named = [...text(document).matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, script = ""]) => script);
    expect(named.filter((script) => !(script in packageJson.scripts))).toEqual([]);
  });

  it("links only to files that are there", () => {
    const folder = resolve(ROOT, document, "..");
    const linked = [...text(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = ""]) => path);
    expect(linked.filter((path) => !existsSync(resolve(folder, path)))).toEqual([]);
  });
});

describe("README.md", () => {
  it("begins with the two commands", () => {
    const [first, second] = [...text("README.md").matchAll(/^ *(npm (?:start|test))\b/gm)].map(
      ([, command]) => command,
    );
    expect([first, second]).toEqual(["npm start", "npm test"]);
  });

  it("shows the import rules that the linter enforces", () => {
    const shown = [...text("README.md").matchAll(/^\| `(\w+)` +\| ([^|]+)\|/gm)].map(([, folder = "", may = ""]) => [
      folder,
      [...may.matchAll(/`([\w/]+)`/g)].map(([, name]) => name),
    ]);
    expect(Object.fromEntries(shown)).toEqual(architecture.mayImport);
  });
});
