import type { ReferenceValues } from "../../../sheets/workbook-port";

const THIS_ROW =
  /^(?<table>[^[\]]+)\[(?:@\[?(?<short>(?:[^[\]']|'.)+)\]?|\[#This Row\],\s*\[(?<long>(?:[^[\]']|'.)+)\])\]$/isu;

/** The column that "Tabel[@Beløb]" is one cell of, as a reference; null for what is no such cell. */
export function columnOfThisRow(reference: string): string | null {
  const { table, short, long } = THIS_ROW.exec(reference)?.groups ?? {};
  const column = short ?? long;
  return table === undefined || column === undefined ? null : `${table}[${column}]`;
}

/** The cell of a column that stands in this row (counted from zero); null where the row is outside the table. */
export function inThisRow(column: ReferenceValues, row: number): ReferenceValues | null {
  const line = column.values[row - column.place.area.row];
  if (line === undefined) return null;
  const place = { ...column.place, area: { ...column.place.area, row, rows: 1 } };
  // An error further up or down is no concern of this row.
  const shows = line.find((cell) => typeof cell === "string" && /^#[A-ZÆØÅ0-9/]+[!?]?$/u.test(cell));
  const error = column.error === null || typeof shows !== "string" ? null : { cell: column.error.cell, shows };
  return { place, values: [line], error };
}
