import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import architecture from "../../architecture.json";

const SRC = resolve(__dirname, "../../src");
const mayImport: Readonly<Record<string, readonly string[]>> = architecture.mayImport;

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesBelow(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });

/** Folder and file below src, with slashes. */
const inside = (path: string): string => relative(SRC, path).split(sep).join("/");

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, "utf8").matchAll(/(?:from|import)\s+["'](\.[^"']+)["']/g)].map(([, target = ""]) =>
    inside(resolve(dirname(file), target)),
  );

const FILES = filesBelow(SRC);

describe("the house", () => {
  it("has a rule for every folder, and no rule for a folder that is not there", () => {
    expect(readdirSync(SRC).sort()).toEqual(Object.keys(mayImport).sort());
  });

  it.each(Object.entries(mayImport))("%s imports only what it may: %j", (folder, allowed) => {
    const reachable = [folder, ...allowed].map((name) => `${name}/`);
    const strays = FILES.filter((file) => inside(file).startsWith(`${folder}/`)).flatMap((file) =>
      importsOf(file)
        // The version that the pane tells in an error description.
        .filter((target) => !(folder === "entries" && target === "../package.json"))
        .filter((target) => !reachable.some((prefix) => target.startsWith(prefix)))
        .map((target) => `${inside(file)} -> ${target}`),
    );
    expect(strays).toEqual([]);
  });

  it("keeps finance, sheets and functions free of clock, locale, browser and Office", () => {
    const reaching = FILES.filter((file) => /^(finance|sheets|functions)\//.test(inside(file))).filter((file) =>
      /\b(Date\.now|new Date|Intl\.|window\.|document\.|Office\.[a-z]|Excel\.[a-z]|fetch\()/.test(
        readFileSync(file, "utf8"),
      ),
    );
    expect(reaching.map(inside)).toEqual([]);
  });

  it("says `Excel.` only in src/excel", () => {
    const speaking = FILES.filter((file) => !/^(excel|workbench)\//.test(inside(file))).filter((file) =>
      /\bExcel\.(run|RequestContext|Range|Worksheet)\b/.test(readFileSync(file, "utf8")),
    );
    expect(speaking.map(inside)).toEqual([]);
  });
});
