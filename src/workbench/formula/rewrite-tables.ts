import { columnLetters, quoteSheet, type Area } from "../address/a1";
import { mapStructured, pieces, sameName, writeStructured, type StructuredRef } from "./structured-refs";

/** A table as formulas refer to it. */
export interface ReferredTable {
  readonly name: string;
  readonly sheetName: string;
  readonly area: Area;
  readonly columns: readonly string[];
}

function mapBareNames(formula: string, name: string, replacement: string): string {
  if (!formula.toLocaleLowerCase("en").includes(name.toLocaleLowerCase("en"))) return formula;
  return pieces(formula)
    .map((piece) => (piece.type === "range_named" && sameName(piece.value, name) ? replacement : piece.value))
    .join("");
}

/** The formula after a table was given another name. */
export function renameTable(formula: string, from: string, to: string): string {
  const renamed = mapStructured(formula, (ref) =>
    sameName(ref.table, from) ? writeStructured({ ...ref, table: to }) : undefined,
  );
  return mapBareNames(renamed, from, to);
}

/** The formula after columns of a table were given other headers. */
export function renameColumns(
  formula: string,
  table: string,
  renamed: readonly (readonly [from: string, to: string])[],
): string {
  return mapStructured(formula, (ref) => {
    if (!sameName(ref.table, table)) return undefined;
    const columns = ref.columns.map((column) => renamed.find(([from]) => sameName(from, column))?.[1] ?? column);
    return writeStructured({ ...ref, columns });
  });
}

/** The formula after a table was deleted: what referred to it refers to nothing. */
export function loseTable(formula: string, table: string): string {
  return mapBareNames(
    mapStructured(formula, (ref) => (sameName(ref.table, table) ? "#REF!" : undefined)),
    table,
    "#REF!",
  );
}

/** The formula after a table became ordinary cells: its references become plain ones, as Excel does. */
export function toPlainReferences(formula: string, table: ReferredTable, row: number): string {
  const plain = mapStructured(formula, (ref) =>
    sameName(ref.table, table.name) ? plainReference(ref, table, row) : undefined,
  );
  return mapBareNames(plain, table.name, plainReference({ table: table.name, columns: [], sections: [] }, table, row));
}

function plainReference(ref: StructuredRef, table: ReferredTable, row: number): string {
  const { area } = table;
  const positions = ref.columns.map((name) => table.columns.findIndex((column) => sameName(column, name)));
  if (positions.includes(-1)) return "#REF!";
  const first = area.column + (positions[0] ?? 0);
  const last = area.column + (positions[1] ?? positions[0] ?? area.columnCount - 1);
  const end = area.row + area.rowCount - 1;
  const sheet = quoteSheet(table.sheetName);
  const write = (from: number, to: number, fixed: string): string => {
    const left = `$${columnLetters(Math.min(first, last))}${fixed}${from + 1}`;
    const right = `$${columnLetters(Math.max(first, last))}${fixed}${to + 1}`;
    return `${sheet}!${left === right ? left : `${left}:${right}`}`;
  };
  if (ref.sections.includes("this row")) return write(row, row, "");
  if (ref.sections.includes("all") || (ref.sections.includes("headers") && ref.sections.includes("data")))
    return write(area.row, end, "$");
  if (ref.sections.includes("headers")) return write(area.row, area.row, "$");
  return write(area.row + 1, end, "$");
}
