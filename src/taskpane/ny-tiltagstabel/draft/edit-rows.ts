import type { Draft, DraftRow } from "./draft";

export const blankRow = (id: number): DraftRow => ({
  id,
  number: "",
  title: "",
  group: "",
  status: null,
  investment: false,
  amounts: [],
});

/** Nothing typed in it: such a row is not part of the table. */
export const isBlankRow = (row: DraftRow): boolean =>
  row.title.trim() === "" &&
  row.number.trim() === "" &&
  row.group.trim() === "" &&
  row.amounts.every((text) => text.trim() === "");

export const filledRows = (draft: Draft): readonly DraftRow[] => draft.rows.filter((row) => !isBlankRow(row));

/** The text columns of the grid, before the years. */
export type TextColumn = "number" | "title" | "group";

export const TEXT_COLUMNS: readonly TextColumn[] = ["number", "title", "group"];

/** A column of the grid: a text column or a year by its index. */
export type GridColumn = TextColumn | number;

export const cellText = (row: DraftRow, column: GridColumn): string =>
  typeof column === "number" ? (row.amounts[column] ?? "") : row[column];

export const withCell = (row: DraftRow, column: GridColumn, text: string): DraftRow =>
  typeof column === "number" ? { ...row, amounts: putAt(row.amounts, column, text) } : { ...row, [column]: text };

export const editRow = (draft: Draft, id: number, change: (row: DraftRow) => DraftRow): Draft =>
  withRows(
    draft,
    draft.rows.map((row) => (row.id === id ? change(row) : row)),
  );

export const deleteRow = (draft: Draft, id: number): Draft =>
  withRows(
    draft,
    draft.rows.filter((row) => row.id !== id),
  );

export function insertRowAbove(draft: Draft, id: number): Draft {
  const index = draft.rows.findIndex((row) => row.id === id);
  return withRows(draft, draft.rows.toSpliced(Math.max(0, index), 0, blankRow(nextId(draft.rows))));
}

/** Adds the rows below those that are typed. */
export const appendRows = (draft: Draft, rows: readonly DraftRow[]): Draft => {
  const kept = filledRows(draft);
  let id = nextId(draft.rows);
  return withRows(draft, [...kept, ...rows.map((row) => ({ ...row, id: id++ }))]);
};

/** Puts rows over those from `id` and on; those beyond the last are added. */
export function putRowsAt(draft: Draft, id: number, rows: readonly ((existing: DraftRow) => DraftRow)[]): Draft {
  const first = Math.max(
    0,
    draft.rows.findIndex((row) => row.id === id),
  );
  const result = [...draft.rows];
  for (const [offset, put] of rows.entries()) {
    const existing = result[first + offset];
    result[first + offset] = put(existing ?? blankRow(nextId(result)));
  }
  return withRows(draft, result);
}

/** The last row is always an empty one, ready to be typed in. */
function withRows(draft: Draft, rows: readonly DraftRow[]): Draft {
  const last = rows.at(-1);
  const ready = last !== undefined && isBlankRow(last) && last.status === null && !last.investment;
  return { ...draft, rows: ready ? [...rows] : [...rows, blankRow(nextId([...draft.rows, ...rows]))] };
}

const nextId = (rows: readonly DraftRow[]): number => Math.max(0, ...rows.map((row) => row.id)) + 1;

/** A copy with `text` at `index`, filled up with empty texts before it. */
export const putAt = (texts: readonly string[], index: number, text: string): string[] =>
  Array.from({ length: Math.max(texts.length, index + 1) }, (_, at) => (at === index ? text : (texts[at] ?? "")));
