import type { Day } from "../../finance/calendar/day";
import type { Amount } from "../../finance/money/amount";
import type { CellValue } from "../cells/cell";
import { isCellError } from "../cells/cell-error";
import type { CaseKey } from "./case-columns";
import type { CaseMapping, CaseRow, RowFault, RowProblem } from "./case-table";
import { readCaseDate, type YearWindow } from "./read-case-date";
import { readCaseNumber } from "./read-case-number";
import { cellError, dateProblem, numberProblem, textTooLong, unknownWord } from "./row-problems";

const LONGEST_TEXT = 32_767;

/** The fields of one row by their keys; what can't be read is noted and answered with null. */
export interface CaseFields {
  readonly text: (key: CaseKey) => string;
  readonly number: (key: CaseKey) => Amount | null;
  readonly date: (key: CaseKey, window: YearWindow) => Day | null;
  /** A word of a fixed vocabulary; null where the cell is blank. */
  readonly word: <T>(key: CaseKey, read: (text: string) => T | undefined, known: readonly string[]) => T | null;
  readonly refuse: (key: CaseKey, problem: RowProblem) => void;
  readonly faults: () => readonly RowFault[];
}

export function fieldsOf({ row, cells }: CaseRow, header: readonly string[], mapping: CaseMapping): CaseFields {
  const faults: RowFault[] = [];
  const refuse = (key: CaseKey, problem: RowProblem): void => {
    const column = mapping[key];
    faults.push({ row, column, header: column === null ? "" : (header[column] ?? ""), ...problem });
  };
  const cellOf = (key: CaseKey): CellValue => {
    const column = mapping[key];
    const cell = column === null ? null : (cells[column] ?? null);
    if (!isCellError(cell)) return cell;
    refuse(key, cellError(cell));
    return null;
  };
  return {
    text(key) {
      const text = textOf(cellOf(key));
      if (text.length > LONGEST_TEXT) refuse(key, textTooLong());
      return text;
    },
    number(key) {
      const cell = cellOf(key);
      const read = readCaseNumber(cell);
      if (read.ok) return read.value;
      refuse(key, numberProblem(textOf(cell), read.fault));
      return null;
    },
    date(key, window) {
      const cell = cellOf(key);
      const read = readCaseDate(cell, window);
      if (read.ok) return read.value;
      refuse(key, dateProblem(textOf(cell), read.fault));
      return null;
    },
    word(key, read, known) {
      const text = textOf(cellOf(key));
      if (text === "") return null;
      const word = read(text);
      if (word === undefined) refuse(key, unknownWord(text, known));
      return word ?? null;
    },
    refuse,
    faults: () => faults,
  };
}

/** A cell as one line of text. */
export function textOf(cell: CellValue): string {
  const text = cell === null ? "" : String(cell).trim();
  return UNEVEN.test(text) ? text.replace(/\s+/g, " ") : text;
}

/** White space that is not one plain space; most texts have none, and long lists are read cell by cell. */
const UNEVEN = /[^\S ]| {2}/;
