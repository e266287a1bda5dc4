import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { bulkMonths } from "../../src/finance/cases/bulk-months";
import type { BenchFigures, FigureRow } from "./bench-figures";
import { loadIntoDuckDb, questions } from "./duckdb-cases";
import { bytesOf, CATEGORIES, manyCases, SPAN } from "./many-cases";
import { median } from "./measure";

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const ROUNDS = 7;
const CORE = "Tiltag's core";
const MEGABYTE = 2 ** 20;

/** The cost of very many cases by category and month, beside DuckDB; the sums are compared to the øre. */
export async function run(): Promise<BenchFigures> {
  const figures: FigureRow[] = [];
  for (const size of SIZES) {
    const answered = await compare(size);
    const [core] = answered;
    for (const { asked, milliseconds, bytes, differing } of answered) {
      figures.push({
        cases: size,
        asked,
        ms: milliseconds,
        "ns a case": (milliseconds * 1e6) / size,
        "× the core": milliseconds / (core?.milliseconds ?? Number.NaN),
        MB: bytes / MEGABYTE,
        "sums that differ": differing,
      });
    }
  }
  return {
    name: `Cost by ${CATEGORIES} categories and ${SPAN.months} months, in whole øre`,
    figures,
    notes: [
      `Median of ${ROUNDS} rounds in which all take turns; the data is loaded beforehand. DuckDB has two threads, the core one.`,
      "The goal: at a million cases at least 20 times DuckDB's time for the question as one asks it (the first two ways).",
      "MB: the core's columns and what one answer takes; DuckDB's largest use of its buffers while it answers.",
    ],
  };
}

interface Answered {
  readonly asked: string;
  readonly milliseconds: number;
  readonly bytes: number;
  /** Of all groups and months. */
  readonly differing: number;
}

async function compare(size: number): Promise<readonly Answered[]> {
  const cases = manyCases(size);
  const held = arrayBytes();
  const sums = Array.from(bulkMonths(cases, SPAN), BigInt);
  const answerBytes = process.memoryUsage().arrayBuffers - held;
  const duckDb = await loadIntoDuckDb(cases, SPAN);
  const asked = Object.entries(questions(SPAN)).map(([name, question]) => ({ name, question, times: [] as number[] }));
  const own: number[] = [];
  const differing = new Map<string, number>();
  // The first round warms up.
  for (let round = 0; round <= ROUNDS; round++) {
    const started = performance.now();
    bulkMonths(cases, SPAN);
    if (round > 0) own.push(performance.now() - started);
    for (const { name, question, times } of asked) {
      const begun = performance.now();
      const answer = await duckDb.ask(question);
      if (round > 0) times.push(performance.now() - begun);
      differing.set(name, sums.filter((sum, at) => sum !== answer[at]).length + Math.abs(sums.length - answer.length));
    }
  }
  const theirs: Answered[] = [];
  for (const { name, question, times } of asked)
    theirs.push({
      asked: name,
      milliseconds: median(times),
      bytes: await duckDb.peakBytes(question),
      differing: differing.get(name) ?? Number.NaN,
    });
  duckDb.close();
  return [{ asked: CORE, milliseconds: median(own), bytes: bytesOf(cases) + answerBytes, differing: 0 }, ...theirs];
}

/** After what nobody uses any more has been taken away. */
function arrayBytes(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().arrayBuffers;
}
