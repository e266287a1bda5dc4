import { readTypedAmount } from "../draft/typed-amount";

/** Which column of a block holds what. */
export interface BlockColumns {
  /** Where the rows begin: below the header, if there is one. */
  readonly firstLine: number;
  readonly number?: number;
  readonly title?: number;
  readonly group?: number;
  readonly status?: number;
  readonly kind?: number;
  /** The column of each of the table's years. */
  readonly years: readonly (number | undefined)[];
  readonly unused: readonly string[];
}

const NAMES = {
  number: /^(nr|nummer|no|number|id)\.?$/i,
  title: /^(tiltag|titel|navn|initiativ|indsats|forslag|tekst|initiative|title|name|proposal)$/i,
  group: /^(gruppe|område|group|area)$/i,
  status: /^status$/i,
  kind: /^(art|type|kind)$/i,
} as const;

type NamedColumn = keyof typeof NAMES;

const YEAR = /^(?:budget|overslag|bo|b|år)?\s*((?:19|20)\d\d)$/i;

type Block = readonly (readonly string[])[];

/** A title and a note may stand above the header; more than that is not looked through. */
const LINES_ABOVE_HEADER = 4;

export function findColumns(lines: Block, years: readonly number[]): BlockColumns {
  const header = lines.slice(0, LINES_ABOVE_HEADER + 1).findIndex(isHeader);
  return header < 0 ? columnsByShape(lines, years) : columnsByHeader(lines.slice(header), header, years);
}

/** A header names years in their order, or a column in words, and no cell of it is an amount. */
function isHeader(line: readonly string[]): boolean {
  const filled = line.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const years = filled.flatMap((cell) => YEAR.exec(cell)?.[1] ?? []).map(Number);
  const others = filled.filter((cell) => !YEAR.test(cell));
  // Amounts of some thousands look like years; only a run of them is a header.
  const isRun = years.length > 1 && years.every((year, index) => index === 0 || year === (years[index - 1] ?? 0) + 1);
  const isNamed = others.some((cell) => columnName(cell) !== undefined);
  return (isRun || isNamed) && others.every((cell) => readTypedAmount(cell).kind === "wrong");
}

function columnsByHeader(lines: Block, linesAbove: number, years: readonly number[]): BlockColumns {
  const header = lines[0] ?? [];
  const named: Partial<Record<NamedColumn, number>> = {};
  const byYear = new Map<number, number>();
  const rest: number[] = [];
  for (const [column, text] of header.entries()) {
    const year = Number(YEAR.exec(text.trim())?.[1]);
    const name = columnName(text);
    if (years.includes(year) && !byYear.has(year)) byYear.set(year, column);
    else if (name !== undefined && named[name] === undefined) named[name] = column;
    else rest.push(column);
  }
  if (named.title === undefined) {
    const text = rest.find((column) => isTextColumn(lines.slice(1), column));
    if (text !== undefined) named.title = text;
  }
  return {
    firstLine: linesAbove + 1,
    ...named,
    years: years.map((year) => byYear.get(year)),
    unused: rest
      .filter((column) => column !== named.title && lines.some((line) => (line[column] ?? "").trim() !== ""))
      .map((column) => header[column] ?? ""),
  };
}

const columnName = (text: string): NamedColumn | undefined =>
  (["number", "title", "group", "status", "kind"] as const).find((name) => NAMES[name].test(text.trim()));

function columnsByShape(lines: Block, years: readonly number[]): BlockColumns {
  const width = Math.max(0, ...lines.map((line) => line.length));
  let firstAmount = width;
  while (firstAmount > 0 && isAmountColumn(lines, firstAmount - 1)) firstAmount--;
  const texts = Array.from({ length: firstAmount }, (_, column) => column).filter((column) =>
    lines.some((line) => (line[column] ?? "").trim() !== ""),
  );
  const amounts = Array.from({ length: width - firstAmount }, (_, index) => firstAmount + index);
  return {
    firstLine: 0,
    ...textColumns(lines, texts),
    years: years.map((_, index) => amounts[index]),
    unused: amounts.slice(years.length).map((column) => String(column + 1)),
  };
}

/** Number first if it looks like one, then title, group, status, kind. */
function textColumns(lines: Block, columns: readonly number[]): Partial<Record<NamedColumn, number>> {
  const [first] = columns;
  const numbered =
    first !== undefined &&
    columns.length > 1 &&
    column(lines, first).every((cell) => /^\p{L}{0,4}\d+\p{L}?\.?$/u.test(cell));
  const order: readonly NamedColumn[] = numbered
    ? ["number", "title", "group", "status", "kind"]
    : ["title", "group", "status", "kind"];
  return Object.fromEntries(
    order.flatMap((name, index) => (columns[index] === undefined ? [] : [[name, columns[index]]])),
  );
}

const column = (lines: Block, at: number): readonly string[] =>
  lines.map((line) => (line[at] ?? "").trim()).filter((cell) => cell !== "");

/** All of it amounts or "-", at least one a number or a dash. */
const isAmountColumn = (lines: Block, at: number): boolean =>
  column(lines, at).length > 0 &&
  column(lines, at).every((cell) => readTypedAmount(cell.replace(/^\((.+)\)$/, "-$1")).kind !== "wrong");

const isTextColumn = (lines: Block, at: number): boolean =>
  column(lines, at).some((cell) => readTypedAmount(cell).kind === "wrong");
