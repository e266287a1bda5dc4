import { scoreProofReader, total } from "../helpers/proof-reader-score";
import type { BenchFigures } from "./bench-figures";

const TABLES_OF_A_KIND = 400;

/** How much of what is planted in realistic tables the proof-reader finds, and how often it accuses what is right. */
export function run(): Promise<BenchFigures> {
  const started = performance.now();
  const scores = scoreProofReader(TABLES_OF_A_KIND);
  const milliseconds = (performance.now() - started) / total(scores.map(({ tables }) => tables));
  const planted = scores.filter(({ kind }) => kind !== null);
  const row = (planted: string, of: typeof scores, hasErrors: boolean) => ({
    planted,
    tables: total(of.map(({ tables }) => tables)),
    "found, %": hasErrors ? percent(total(of.map(({ found }) => found)), total(of.map(({ tables }) => tables))) : "",
    "pinpointed, %": hasErrors
      ? percent(total(of.map(({ pinpointed }) => pinpointed)), total(of.map(({ tables }) => tables)))
      : "",
    "clean cells": total(of.map(({ cleanCells }) => cleanCells)),
    "accused of them, %": percent(
      total(of.map(({ accusedCells }) => accusedCells)),
      total(of.map(({ cleanCells }) => cleanCells)),
    ),
    "tables with one, %": percent(
      total(of.map(({ tablesWithAccusedCells }) => tablesWithAccusedCells)),
      total(of.map(({ tables }) => tables)),
    ),
  });
  return Promise.resolve({
    name: "Stemmer tabellen? – planted errors",
    figures: [
      ...scores.map((score) => row(score.kind ?? "nothing", [score], score.kind !== null)),
      row("all errors", planted, true),
    ],
    notes: [
      "Found: a finding is about the planted cell, or about a sum the cell is part of. Pinpointed: it names the cell itself.",
      `${milliseconds.toFixed(1)} ms a table, the making of it included.`,
    ],
  });
}

const percent = (part: number, whole: number): number => (100 * part) / whole;
