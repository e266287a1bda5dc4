import { cellsOfRow, type Strip } from "./cell-block";
import { isPeriodWord, yearOfHeader } from "./line-words";
import { isFigure, yearOf, type ReadCell } from "./read-cell";

/** The rows of one table, top to bottom; what stands above its header are titles. */
export interface Band {
  readonly strip: Strip;
  readonly titles: readonly number[];
  readonly header: readonly number[];
  readonly body: readonly number[];
}

type RowKind = "blank" | "header" | "figures" | "text";

/** Rows of words between a header and the first figures. */
const LOOK_AHEAD = 4;
const LONGEST_STEP = 3;

/** Divides what stands one above the other into tables: a header after figures begins the next. */
export function splitBands(strip: Strip): readonly Band[] {
  const kinds = classify(strip);
  const starts: number[] = [];
  let hasFigures = false;
  for (const [index, kind] of kinds.entries()) {
    if (kind === "figures") hasFigures = true;
    const isFirstOfHeader = kind === "header" && kinds[index - 1] !== "header";
    if (starts.length === 0 ? isFirstOfHeader && !hasFigures : isFirstOfHeader && hasFigures) {
      starts.push(index);
      hasFigures = false;
    }
  }
  if (starts.length === 0) starts.push(Math.max(0, kinds.indexOf("figures")));
  const titleStarts = starts.map((start, table) => (table === 0 ? 0 : titleStart(kinds, start)));
  return starts.map((start, table) => bandOf(strip, kinds, titleStarts[table] ?? 0, start, titleStarts[table + 1]));
}

function bandOf(strip: Strip, kinds: readonly RowKind[], titles: number, start: number, end = kinds.length): Band {
  const rowsOf = (first: number, last: number): readonly number[] => strip.rows.slice(first, last);
  let bodyStart = start;
  while (kinds[bodyStart] === "header") bodyStart++;
  return { strip, titles: rowsOf(titles, start), header: rowsOf(start, bodyStart), body: rowsOf(bodyStart, end) };
}

/** Texts right above a header are its titles, as far up as the last empty row or the last figures. */
function titleStart(kinds: readonly RowKind[], header: number): number {
  let first = header;
  while (first > 0 && kinds[first - 1] === "blank") first--;
  while (first > 0 && kinds[first - 1] === "text") first--;
  // Without an empty row between, texts below figures are their footnotes.
  return kinds[first - 1] === "blank" ? first : header;
}

function classify(strip: Strip): readonly RowKind[] {
  const rows = strip.rows.map((row) => cellsOfRow(strip, row));
  const simple = rows.map((cells): RowKind => {
    if (cells.every(({ kind }) => kind === "blank")) return "blank";
    return cells.some(isFigure) ? "figures" : "text";
  });
  const kinds = [...simple];
  let seenFigures = false;
  for (const [index, cells] of rows.entries()) {
    const follows = kinds[index - 1];
    const isFree = !seenFigures || follows === "blank" || follows === "header" || follows === "text";
    if (isFree && (isYearRow(cells) || isWordHeader(rows, simple, index))) kinds[index] = "header";
    else if (kinds[index] === "figures") seenFigures = true;
  }
  return kinds;
}

/** Years as numbers or words, one after the other, and no other numbers. */
function isYearRow(cells: readonly ReadCell[]): boolean {
  const figures = cells.filter(isFigure);
  const numbers = figures.map(yearOf);
  if (numbers.some((year) => year === null)) return false;
  const years = numbers.flatMap((year) => year ?? []);
  const worded = cells.some(
    (cell) =>
      cell.kind === "text" && cell.text.length < 40 && (yearOfHeader(cell.text) !== null || isPeriodWord(cell.text)),
  );
  if (years.length === 0) return worded && cells.filter(({ kind }) => kind === "text").length > 1;
  return isRunOfYears(years) || repeatsARun(years);
}

/** One after the other, forwards or backwards. */
function isRunOfYears(years: readonly number[]): boolean {
  const steps = years.slice(1).map((year, index) => year - (years[index] ?? year));
  return steps.every((step) => step > 0 && step <= LONGEST_STEP) || steps.every((step) => step === -1);
}

/** The same years under several headings: budget 2024 and 2025, forecast 2024 and 2025. */
function repeatsARun(years: readonly number[]): boolean {
  const length = years.indexOf(years[0] ?? 0, 1);
  return (
    length > 1 && isRunOfYears(years.slice(0, length)) && years.every((year, index) => year === years[index % length])
  );
}

/** Words over figures: "Korrigeret", "Forventet", "Difference". */
function isWordHeader(rows: readonly (readonly ReadCell[])[], kinds: readonly RowKind[], index: number): boolean {
  if (kinds[index] !== "text") return false;
  const ahead = kinds.findIndex((kind, row) => row > index && kind === "figures" && !isYearRow(rows[row] ?? []));
  if (ahead < 0 || kinds.slice(index, ahead).filter((kind) => kind !== "blank").length > LOOK_AHEAD) return false;
  const words = rows[index] ?? [];
  const isAlone = words.filter(({ kind }) => kind === "text").length === 1;
  return words.some((cell, column) => {
    const below = rows[ahead]?.[column];
    // A title stands alone over the first column, also where that holds the numbers of the lines.
    return cell.kind === "text" && below !== undefined && isFigure(below) && !(isAlone && column === 0);
  });
}
