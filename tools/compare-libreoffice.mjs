#!/usr/bin/env node
/**
 * Has LibreOffice recalculate a workbook from scratch and compares every cell with what the file says:
 *
 *     node tools/compare-libreoffice.mjs FILE.xlsx
 *
 * Prints each number or text that differs and exits with 1 if there is one. Cells with a custom function are left out
 * (LibreOffice does not know it): LibreOffice is given their stored results as constants, so that cells which depend
 * on them are compared all the same. Cells with a function that this LibreOffice is too old for are left out and counted.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { SaxesParser } from "saxes";

/** LibreOffice's own setting for files of other programs: 0 is "always recalculate". Without it results are taken over. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Functions by the LibreOffice that first knew them. */
const YOUNG_FUNCTIONS = [
  [
    24.8,
    [
      "FILTER",
      "LET",
      "RANDARRAY",
      "SEQUENCE",
      "SORT",
      "SORTBY",
      "UNIQUE",
      "XLOOKUP",
      "XMATCH",
      "ANCHORARRAY",
      "SINGLE",
    ],
  ],
  [
    25.8,
    [
      "CHOOSECOLS",
      "CHOOSEROWS",
      "DROP",
      "EXPAND",
      "HSTACK",
      "TAKE",
      "TEXTAFTER",
      "TEXTBEFORE",
      "TEXTSPLIT",
      "TOCOL",
      "TOROW",
      "VSTACK",
      "WRAPCOLS",
      "WRAPROWS",
    ],
  ],
  [Infinity, ["BYCOL", "BYROW", "GROUPBY", "LAMBDA", "MAKEARRAY", "MAP", "PIVOTBY", "REDUCE", "SCAN"]],
];
const CUSTOM_FUNCTION = "_xldudf_";
const LARGEST_DIFFERENCE = 1e-9;
const LONGEST_RUN_MS = 120_000;

function parseXml(text, onElement) {
  const parser = new SaxesParser();
  const open = [];
  parser.on("opentag", ({ name, attributes }) =>
    open.push({ name: name.replace(/^.*:/, ""), attributes, text: "", children: [] }),
  );
  parser.on("text", (more) => {
    if (open.length > 0) open.at(-1).text += more;
  });
  parser.on("closetag", () => {
    const node = open.pop();
    open.at(-1)?.children.push(node);
    onElement(node);
  });
  parser.write(text).close();
}

function unescapeText(text) {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}

function textOf(node) {
  return node.name === "t"
    ? unescapeText(node.text)
    : node.children
        .filter((c) => c.name !== "rPh")
        .map(textOf)
        .join("");
}

/** Sheet!A1 → { formula, value }, value being number, boolean, text or { error }. */
function readCells(bytes) {
  const files = unzipSync(bytes);
  const part = (name) => (files[name] === undefined ? "<none/>" : strFromU8(files[name]));
  const texts = [];
  parseXml(part("xl/sharedStrings.xml"), (node) => {
    if (node.name === "si") texts.push(textOf(node));
  });
  const targets = new Map();
  parseXml(part("xl/_rels/workbook.xml.rels"), ({ attributes }) => targets.set(attributes.Id, attributes.Target));
  const cells = new Map();
  const sheets = [];
  parseXml(part("xl/workbook.xml"), ({ name, attributes }) => {
    if (name === "sheet") sheets.push([attributes.name, targets.get(attributes["r:id"])]);
  });
  for (const [sheet, target] of sheets) {
    parseXml(part(target.startsWith("/") ? target.slice(1) : `xl/${target}`), (node) => {
      if (node.name !== "c") return;
      const stored = node.children.find((child) => child.name === "v")?.text;
      const formula = node.children.find((child) => child.name === "f")?.text;
      const kind = node.attributes.t ?? "n";
      const value =
        kind === "inlineStr"
          ? textOf(node)
          : stored === undefined || (stored === "" && kind !== "str")
            ? undefined
            : kind === "s"
              ? texts[Number(stored)]
              : kind === "str"
                ? unescapeText(stored)
                : kind === "b"
                  ? stored === "1"
                  : kind === "e"
                    ? { error: stored }
                    : Number(stored);
      cells.set(`${sheet}!${node.attributes.r}`, { formula, value });
    });
  }
  return cells;
}

/** The same file with the results of custom functions as constants. */
function withoutCustomFunctions(bytes) {
  const files = unzipSync(bytes);
  for (const name of Object.keys(files)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const xml = strFromU8(files[name]).replace(/<f\b[^>]*>[^<]*<\/f>/g, (formula) =>
      formula.includes(CUSTOM_FUNCTION) ? "" : formula,
    );
    files[name] = strToU8(xml);
  }
  return zipSync(files);
}

function recalculate(bytes) {
  const folder = mkdtempSync(join(tmpdir(), "compare-libreoffice-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    mkdirSync(join(folder, "out"));
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    writeFileSync(join(folder, "book.xlsx"), withoutCustomFunctions(bytes));
    const run = spawnSync(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--norestore",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        join(folder, "out"),
        join(folder, "book.xlsx"),
      ],
      { encoding: "utf8", timeout: LONGEST_RUN_MS },
    );
    if (run.error !== undefined || run.status !== 0)
      throw new Error(`soffice failed: ${run.error?.message ?? run.stderr}`);
    return readFileSync(join(folder, "out", "book.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function libreOfficeVersion() {
  const run = spawnSync("soffice", ["--version"], { encoding: "utf8" });
  if (run.error !== undefined) throw new Error("soffice is not installed");
  const [, major, minor] = /(\d+)\.(\d+)/.exec(run.stdout) ?? [];
  return Number(`${major}.${minor}`);
}

function isTooYoung(formula, version) {
  const called = (formula ?? "").replace(/"[^"]*"/g, "").match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? [];
  return YOUNG_FUNCTIONS.some(([since, names]) => since > version && names.some((name) => called.includes(name)));
}

function isSame(ours, theirs) {
  if (typeof ours === "object" && typeof theirs === "object") return ours.error === theirs.error;
  // LibreOffice writes an empty text as an empty cell.
  if (ours === "" && theirs === undefined) return true;
  const [a, b] = [ours, theirs].map((value) => (typeof value === "boolean" ? Number(value) : value));
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= LARGEST_DIFFERENCE * Math.max(1, Math.abs(a), Math.abs(b));
}

function show({ value } = {}) {
  return typeof value === "object" ? value.error : JSON.stringify(value);
}

function compare(file) {
  const bytes = readFileSync(file);
  const version = libreOfficeVersion();
  const ours = readCells(bytes);
  const theirs = readCells(recalculate(bytes));
  const tally = { compared: 0, formulas: 0, custom: 0, young: 0, different: 0 };
  for (const [address, cell] of ours) {
    if (cell.formula?.includes(CUSTOM_FUNCTION)) tally.custom++;
    else if (isTooYoung(cell.formula, version)) tally.young++;
    else if (cell.value !== undefined) {
      tally.compared++;
      if (cell.formula !== undefined) tally.formulas++;
      if (isSame(cell.value, theirs.get(address)?.value)) continue;
      tally.different++;
      console.log(
        `${address}: file ${show(cell)}, LibreOffice ${show(theirs.get(address))}${cell.formula === undefined ? "" : `   =${cell.formula}`}`,
      );
    }
  }
  console.log(
    `${file}: ${tally.compared} cells compared (${tally.formulas} formulas), ${tally.different} differ; left out: ` +
      `${tally.custom} with a custom function, ${tally.young} that need a LibreOffice newer than ${version}`,
  );
  return tally.different === 0;
}

const [file] = process.argv.slice(2);
if (file === undefined || !existsSync(file)) {
  console.error(file === undefined ? "usage: node tools/compare-libreoffice.mjs FILE.xlsx" : `${file} does not exist`);
  process.exit(2);
}
process.exit(compare(file) ? 0 : 1);
