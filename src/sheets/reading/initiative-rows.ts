import { parseStatus, type Status } from "../../finance/initiatives/status";
import { isBlank, type CellValue } from "../cells/cell";
import { parseDanishNumber } from "../cells/danish-number";
import type { Words } from "../cells/language";
import { KINDS, LEAD_COLUMNS } from "../layouts/table-columns";

/** A row as it was understood; amounts are numbers, or "-" where they are not quantified. */
export interface ReadRow {
  readonly number: string;
  readonly title: string;
  readonly group: string;
  readonly status: Status | null;
  readonly investment: boolean;
  readonly amounts: readonly (number | "-")[];
}

/** A line that was left out or not understood, counted from 1, and why. */
export interface LineRemark {
  readonly line: number;
  readonly sentence: Words;
}

export interface ReadRows {
  readonly rows: readonly ReadRow[];
  /** Lines that must be put right: nothing of them is taken. */
  readonly faults: readonly LineRemark[];
  /** Lines that are no initiatives: headings and sums. */
  readonly skipped: readonly LineRemark[];
}

/**
 * Reads pasted or selected cells as initiatives: the last cells of a line are the years' amounts, those before them
 * are, in the order of Tiltag's own tables, number, title, group, status and kind; a line with fewer has the title only,
 * or number and title. One bad line never loses the good ones.
 */
export function readInitiativeRows(cells: readonly (readonly CellValue[])[], years: readonly number[]): ReadRows {
  const rows: ReadRow[] = [];
  const faults: LineRemark[] = [];
  const skipped: LineRemark[] = [];
  for (const [index, line] of cells.entries()) {
    if (line.every(isBlank)) continue;
    const read = readLine(trimEnd(line, years.length), years);
    if (read.kind === "row") rows.push(read.row);
    else (read.kind === "fault" ? faults : skipped).push({ line: index + 1, sentence: read.sentence });
  }
  return { rows, faults, skipped };
}

type LineReading =
  { readonly kind: "row"; readonly row: ReadRow } | { readonly kind: "fault" | "skipped"; readonly sentence: Words };

function readLine(line: readonly CellValue[], years: readonly number[]): LineReading {
  const lead = line.slice(0, Math.max(0, line.length - years.length));
  const tail = line.slice(lead.length);
  if (tail.length === years.length && tail.every((cell, index) => asYear(cell) === years[index]))
    return skip("Linjen er overskrifter.", "The line is headings.");
  const words = leadWords(lead);
  if (words.title === "")
    return fault(
      "Linjen mangler et navn på tiltaget foran beløbene.",
      "The line lacks the initiative's name before the amounts.",
    );
  if (/^(i alt|total|sum|netto|subtotal)\b/i.test(words.title))
    return skip(
      `»${words.title}« er en sum; Tiltag regner den selv.`,
      `“${words.title}” is a sum; Tiltag computes it.`,
    );
  const status = words.status === "" ? null : parseStatus(words.status);
  if (status === undefined) return fault(`»${words.status}« er ikke en status.`, `“${words.status}” is not a status.`);
  const amounts: (number | "-")[] = [];
  for (const [index, year] of years.entries()) {
    const amount = readAmount(tail[index] ?? null);
    if (amount === undefined)
      return fault(
        `${words.title}, ${String(year)}: »${String(tail[index])}« er ikke et beløb. Skriv det som 1.234,5 – eller »-«.`,
        `${words.title}, ${String(year)}: “${String(tail[index])}” is not an amount. Write it as 1.234,5 – or “-”.`,
      );
    amounts.push(amount);
  }
  return { kind: "row", row: { ...words, status, amounts } };
}

function leadWords(lead: readonly CellValue[]): Omit<ReadRow, "status" | "amounts"> & { readonly status: string } {
  const text = (index: number): string => String(lead[index] ?? "").trim();
  if (lead.length <= 1) return { number: "", title: text(0), group: "", status: "", investment: false };
  // Two texts and no number: the title and its group.
  if (lead.length === 2 && !looksLikeNumber(text(0)) && text(0) !== "")
    return { number: "", title: text(0), group: text(1), status: "", investment: false };
  const kind = text(LEAD_COLUMNS.length - 1).toLocaleLowerCase("da");
  return {
    number: text(0).replace(/^\*+/, ""),
    title: text(1),
    group: text(2),
    status: text(3),
    investment: kind === KINDS.investment.toLocaleLowerCase("da"),
  };
}

const looksLikeNumber = (text: string): boolean => /^\**\p{L}{0,4}\s?\d+[.)]?$/u.test(text);

/** undefined where it is no amount. */
function readAmount(cell: CellValue): number | "-" | undefined {
  if (typeof cell === "number") return cell;
  if (isBlank(cell)) return "-";
  const text = String(cell).trim();
  return /^[-–−]$/.test(text) ? "-" : parseDanishNumber(text)?.toNumber();
}

const asYear = (cell: CellValue): number => Number(String(cell).trim());

// A selection that is wider than the rows has empty cells at the end of each.
function trimEnd(line: readonly CellValue[], atLeast: number): readonly CellValue[] {
  const widest = LEAD_COLUMNS.length + atLeast;
  let end = line.length;
  while (end > widest && isBlank(line[end - 1] ?? null)) end--;
  return line.slice(0, end);
}

const fault = (da: string, en: string): LineReading => ({ kind: "fault", sentence: { da, en } });

const skip = (da: string, en: string): LineReading => ({ kind: "skipped", sentence: { da, en } });
