import { dayOf } from "../../src/finance/calendar/day";
import { checkCases } from "../../src/sheets/cases/check-cases";
import { findHeader } from "../../src/sheets/cases/find-header";
import { readAtOnce } from "../../src/sheets/cases/in-slices";
import { mappingOf, proposeColumns } from "../../src/sheets/cases/propose-columns";
import { readCases } from "../../src/sheets/cases/read-cases";
import { readDelimited } from "../../src/sheets/cases/read-delimited";
import { EXPORTED } from "../helpers/mutated-case-lists";
import type { BenchFigures, FigureRow } from "./bench-figures";

/** All rows of a sheet below its headings. */
const FULL_SHEET = 1_048_575;
const SIZES = [10_000, 100_000, FULL_SHEET];
const [YEAR, AS_OF] = [2026, dayOf(2026, 8, 31)];
const BAD_EVERY = 100;

/** An export as long as a sheet, read and checked as the import does it. */
export function run(): Promise<BenchFigures> {
  return Promise.resolve({
    name: "An export read and checked, up to a full sheet of 1,048,575 rows",
    figures: SIZES.map(readExport),
    notes: [
      "The sample's rows over and over, each with a key of its own; every hundredth has a price in words and is to be told.",
      "Longest slice: what the pane waits for between two rests, the two columns on the right apart, which are done at once.",
      "MB: the process's memory when all is read, the text of the export included.",
    ],
  });
}

function readExport(rows: number): FigureRow {
  const text = exportOf(rows);
  const started = performance.now();
  const split = inTimedSlices(readDelimited(text));
  const headed = timed(() => findHeader(split.value));
  if (headed.value === null) throw new Error("No headings were found");
  const { value: table } = headed;
  const proposed = timed(() => mappingOf(proposeColumns(table)));
  const read = inTimedSlices(readCases(table, proposed.value, { year: YEAR, asOf: AS_OF, pseudonyms: false }));
  const { cases, faults } = read.value;
  const checked = timed(() => checkCases(cases, YEAR, AS_OF));
  const told = new Set(faults.map(({ row }) => row)).size;
  if (cases.length + told !== rows) throw new Error(`${rows - cases.length - told} rows are neither taken nor told`);
  return {
    rows,
    "text, MB": text.length / 2 ** 20,
    "s in all": (performance.now() - started) / 1000,
    taken: cases.length,
    "refused and told": told,
    "to look at": checked.value.length,
    "longest slice, ms": Math.max(split.longest, read.longest),
    "columns, ms": headed.milliseconds + proposed.milliseconds,
    "checks, ms": checked.milliseconds,
    MB: process.memoryUsage().rss / 2 ** 20,
  };
}

function exportOf(rows: number): string {
  const [header = [], ...sample] = EXPORTED;
  const lines = Array.from({ length: rows }, (_, index) => {
    const [, ...rest] = sample[index % sample.length] ?? [];
    if (index % BAD_EVERY === BAD_EVERY - 1) rest[PRICE - 1] = "efter aftale";
    return [`K${String(index)}`, ...rest].join(";");
  });
  return [header.join(";"), ...lines].join("\r\n");
}

const PRICE = 8;

interface Timed<T> {
  readonly value: T;
  readonly milliseconds: number;
}

function timed<T>(work: () => T): Timed<T> {
  const started = performance.now();
  return { value: work(), milliseconds: performance.now() - started };
}

function inTimedSlices<T>(work: Generator<unknown, T>): { readonly value: T; readonly longest: number } {
  let longest = 0;
  const value = readAtOnce(
    (function* () {
      for (;;) {
        const { value: step, milliseconds } = timed(() => work.next());
        longest = Math.max(longest, milliseconds);
        if (step.done === true) return step.value;
        yield step.value;
      }
    })(),
  );
  return { value, longest };
}
