/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { minifySync } from "@swc/core";
import { FUNCTIONS } from "../../src/functions/catalogue";
import { functionMetadata } from "../../src/functions/documentation/metadata";
import { FUNCTIONS_WITH_HELP } from "../../src/functions/help-catalogue";

const ROOT = resolve(__dirname, "../..");
const text = (path: string): string => readFileSync(resolve(ROOT, path), "utf8");
const parse = (path: string, type: "text/xml" | "text/html"): Document =>
  new DOMParser().parseFromString(text(path), type);

/** The folder that the manifest says the add-in is served from. */
const base = new URL(
  ".",
  parse("manifest.xml", "text/xml").getElementsByTagName("SourceLocation")[0]?.getAttribute("DefaultValue") ?? "",
).href;

const LANGUAGES = [
  ["da", "da-DK", "funktioner"],
  ["en", "en-US", "functions"],
] as const;

describe("the shipped function metadata", () => {
  it.each(LANGUAGES)("in %s is what the declarations say", (language, locale) => {
    expect(JSON.parse(text(`dist/functions.${locale}.json`))).toEqual(
      JSON.parse(JSON.stringify(functionMetadata(language, base))),
    );
  });

  it.each(LANGUAGES)("in %s points at pages and sections that ship", (language) => {
    for (const { id, helpUrl } of functionMetadata(language, base).functions) {
      const { href, hash } = new URL(helpUrl);
      const path = `dist/${href.slice(base.length).replace(hash, "")}`;
      expect([id, href.startsWith(base), existsSync(resolve(ROOT, path))]).toEqual([id, true, true]);
      expect([id, parse(path, "text/html").getElementById(hash.slice(1))?.textContent]).toEqual([
        id,
        FUNCTIONS.find((declared) => declared.id === id)?.name,
      ]);
    }
  });

  it("has an implementation for each function in the script that ships", () => {
    const script = text("dist/functions.js");
    expect(FUNCTIONS.filter(({ id }) => !script.includes(`"${id}"`)).map(({ id }) => id)).toEqual([]);
  });

  it("keeps the help out of that script", () => {
    const script = text("dist/functions.js");
    const helpful = FUNCTIONS_WITH_HELP.filter(
      ({ help }) => script.includes(help.summary.da) || help.edgeCases.some(({ en }) => script.includes(en)),
    );
    expect(helpful.map(({ declared }) => declared.id)).toEqual([]);
  });
});

describe("the documentation of the functions", () => {
  it.each(LANGUAGES)("in %s is what the declarations say, in docs/ as in the build (npm run docs)", (_, __, page) => {
    expect(text(`docs/${page}.md`)).toBe(text(`dist/docs/${page}.md`));
  });

  it.each(LANGUAGES)(
    "in %s tells of every function its arguments, rule, edges, examples and source",
    (language, _, page) => {
      const sections = text(`docs/${page}.md`).split(/^## /m).slice(1);
      expect(sections).toHaveLength(FUNCTIONS.length);
      for (const [index, { declared, help, parameters }] of FUNCTIONS_WITH_HELP.entries()) {
        const section = sections[index] ?? "";
        const plain = section.replaceAll("`", "").replaceAll("\\|", "|");
        expect(section.startsWith(`${declared.name}\n`)).toBe(true);
        for (const { parameter, help: told } of parameters) {
          expect(plain).toContain(parameter.name[language]);
          expect(plain).toContain(told[language]);
          for (const choice of parameter.choices ?? []) expect(section).toContain(`\`${choice[language]}\``);
          if (parameter.allowed !== undefined) expect(plain).toContain(parameter.allowed[language]);
        }
        for (const { formula } of help.examples) expect(plain).toContain(formula);
        for (const words of [help.summary, help.rule, ...help.edgeCases]) expect(plain).toContain(words[language]);
        expect(section).toContain(help.source.replace("domain.md ", ""));
      }
    },
  );

  it.each(LANGUAGES)("in %s ships as a page that fetches nothing and runs nothing", (language, _, page) => {
    const html = parse(`dist/${page}.html`, "text/html");
    expect(html.documentElement.lang).toBe(language);
    expect(html.querySelectorAll("script, link, img, iframe, [src], [onclick]")).toHaveLength(0);
    expect(html.querySelector("meta[http-equiv]")?.getAttribute("content")).toContain("default-src 'none'");
    const targets = [...html.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
    expect(targets).toHaveLength(FUNCTIONS.length + 1);
    for (const target of targets)
      expect(
        target.startsWith("#") ? html.getElementById(target.slice(1)) : existsSync(resolve(ROOT, "dist", target)),
      ).toBeTruthy();
  });
});

describe("the script of the functions", () => {
  const compressed = (code: string | Buffer): number => gzipSync(code, { level: 9 }).length;
  const total = compressed(readFileSync(resolve(ROOT, "dist/functions.js")));
  const decimal = compressed(
    minifySync(text("node_modules/decimal.js/decimal.mjs"), { module: true, compress: true, mangle: true }).code,
  );
  const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

  it(`is ${kilobytes(total)} compressed, ${kilobytes(decimal)} of it decimal.js: ${kilobytes(total - decimal)} of ours, at most 20`, () => {
    expect(total - decimal).toBeLessThanOrEqual(20 * 1024);
  });
});
