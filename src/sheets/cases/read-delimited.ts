import { isBlank } from "../cells/cell";
import type { CaseRow, RowProblem } from "./case-table";
import { countKnownHeaders } from "./find-header";

const DELIMITERS = [";", "\t", ",", "|"] as const;
const QUOTE = '"';
const SAMPLE_LINES = 30;
/** So few lines at a time that the pane draws between them. */
const SLICE = 2_000;
/** A cell of Excel holds no more; a quoted text that is longer has lost its end. */
const LONGEST_FIELD = 32_767;

/**
 * The rows of a text with separators, as case systems and Excel write them: the separator is found by the headings and
 * by how evenly it splits the lines; texts in quotation marks may hold it, line breaks and doubled marks. A mark that
 * is never closed spoils its own line only. Blank lines are passed over. Yields the share read so far, for slices.
 */
export function* readDelimited(source: string): Generator<number, readonly CaseRow[]> {
  const text = withPlainLineBreaks(source);
  const hint = /^sep=(.)\r?\n/i.exec(text);
  const lead = hint?.[0].length ?? 0;
  const delimiter = hint?.[1] ?? findDelimiter(text);
  const width = usualWidth(sampleLines(text.slice(lead), delimiter));
  const rows: CaseRow[] = [];
  let at = lead;
  let line = lead === 0 ? 1 : 2;
  for (let count = 1; at < text.length; count++) {
    if (count % SLICE === 0) yield at / text.length;
    const read = readLine(text, at, delimiter, width);
    if (read.fault !== undefined) rows.push({ row: line, cells: read.cells, fault: read.fault });
    else if (!read.cells.every(isBlank)) rows.push({ row: line, cells: read.cells });
    at = read.next;
    line += read.lines;
  }
  return rows;
}

// A byte order mark is no part of the first heading; old Macs end lines with CR alone.
function withPlainLineBreaks(source: string): string {
  const text = source.startsWith("\ufeff") ? source.slice(1) : source;
  return text.includes("\n") ? text : text.replaceAll("\r", "\n");
}

interface ReadLine {
  readonly cells: readonly string[];
  /** Where the next line begins. */
  readonly next: number;
  readonly lines: number;
  readonly fault?: RowProblem;
}

function readLine(text: string, at: number, delimiter: string, width: number): ReadLine {
  const end = lineEnd(text, at);
  const line = text.slice(at, end).replace(/\r$/, "");
  if (!line.includes(QUOTE)) return { cells: line.split(delimiter), next: end + 1, lines: 1 };
  const quoted = readQuoted(text, at, delimiter);
  // Over several lines only a row of the usual width is believed: otherwise a stray mark would swallow good rows.
  if (quoted !== null && (quoted.lines === 1 || quoted.cells.length === width)) return quoted;
  return { cells: line.split(delimiter), next: end + 1, lines: 1, fault: strayQuote() };
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** A line with quotation marks; null where one is not closed, or something follows a closed one. */
function readQuoted(text: string, start: number, delimiter: string): ReadLine | null {
  const cells: string[] = [];
  let lines = 1;
  let at = start;
  for (;;) {
    let cell: string;
    if (text.charAt(at) === QUOTE) {
      const close = closingQuote(text, at + 1);
      if (close === null) return null;
      cell = text.slice(at + 1, close).replaceAll('""', QUOTE);
      lines += cell.split("\n").length - 1;
      at = close + 1;
      if (text.charAt(at) === "\r") at++;
    } else {
      const end = Math.min(lineEnd(text, at), endOrLength(text, text.indexOf(delimiter, at)));
      cell = text.slice(at, end).replace(/\r$/, "");
      at = end;
    }
    cells.push(cell);
    if (at >= text.length) return { cells, next: at, lines };
    const next = text.charAt(at++);
    if (next === "\n") return { cells, next: at, lines };
    if (next !== delimiter) return null;
  }
}

const endOrLength = (text: string, at: number): number => (at < 0 ? text.length : at);

function closingQuote(text: string, from: number): number | null {
  let at = text.indexOf(QUOTE, from);
  while (at >= 0 && text.charAt(at + 1) === QUOTE) at = text.indexOf(QUOTE, at + 2);
  return at < 0 || at - from > LONGEST_FIELD ? null : at;
}

const strayQuote = (): RowProblem => ({
  code: "stray-quote",
  sentence: {
    da: "Et anførselstegn i rækken er ikke lukket, eller der står noget efter det.",
    en: "A quotation mark in the row is not closed, or something stands after it.",
  },
});

/** Known headings tell most; then how many fields the lines agree on. */
function findDelimiter(text: string): string {
  const scored = DELIMITERS.map((delimiter) => {
    const lines = sampleLines(text, delimiter);
    const usual = usualWidth(lines);
    const agreeing = lines.filter((cells) => cells.length === usual).length;
    const known = Math.max(0, ...lines.map(countKnownHeaders));
    return { delimiter, score: known * 100 + ((usual - 1) * agreeing) / Math.max(1, lines.length) };
  });
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}

function sampleLines(text: string, delimiter: string): readonly (readonly string[])[] {
  const lines: (readonly string[])[] = [];
  for (let at = 0; at < text.length && lines.length < SAMPLE_LINES;) {
    const end = lineEnd(text, at);
    const { cells } = readQuoted(text, at, delimiter) ?? { cells: text.slice(at, end).split(delimiter) };
    if (!cells.every(isBlank)) lines.push(cells);
    at = end + 1;
  }
  return lines;
}

/** The number of fields that most lines have; the larger of two. */
function usualWidth(lines: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of lines) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual] = [...counts].sort(([widthA, a], [widthB, b]) => b - a || widthB - widthA);
  return usual?.[0] ?? 1;
}
