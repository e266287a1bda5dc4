import { readTypedAmount } from "../draft/typed-amount";

/**
 * The cells of a pasted text: tab-separated as Excel and Word give them (a cell with a line break in quotes), or
 * `;`-separated as in a Danish csv file. null where it is one plain text that belongs in one field.
 */
export function splitClipboard(text: string): readonly (readonly string[])[] | null {
  const separator = text.includes("\t") ? "\t" : isSemicolonTable(text) ? ";" : null;
  const cells = splitCells(text.replace(/\r\n?/g, "\n").replace(/\n$/, ""), separator);
  return separator === null && cells.length <= 1 ? null : cells;
}

// A title may hold a ";" itself: only lines that agree on their number of cells, and show a number, are a table.
function isSemicolonTable(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  const counts = new Set(lines.map((line) => line.split(";").length));
  const hasNumber = lines.some((line) => line.split(";").some((cell) => readTypedAmount(cell).kind === "number"));
  return counts.size === 1 && !counts.has(1) && hasNumber;
}

function splitCells(text: string, separator: string | null): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (quoted) {
      if (character !== '"') cell += character === "\n" ? " " : character;
      else if (text[at + 1] === '"') cell += text.charAt(++at);
      else quoted = false;
    } else if (character === '"' && cell === "" && isClosed(text, at)) quoted = true;
    else if (character === separator || character === "\n") {
      rows.at(-1)?.push(cell);
      cell = "";
      if (character === "\n") rows.push([]);
    } else cell += character;
  }
  rows.at(-1)?.push(cell);
  return rows.map((row) => row.map((content) => content.replace(/\u00a0/g, " ").trim()));
}

/** A quotation mark that opens a cell has another one after it; else it is a text's own. */
const isClosed = (text: string, at: number): boolean => text.includes('"', at + 1);
