import { parseAddress, type SheetPlace } from "./address";

/** What a formula or a user points at: cells, columns of a table, or something with a name. */
export type Reference =
  | { readonly kind: "cells"; readonly place: SheetPlace }
  /** Neighbouring columns of a table without its header; both null: all of them. */
  | { readonly kind: "columns"; readonly table: string; readonly first: string | null; readonly last: string | null }
  /** The header row of a table. */
  | { readonly kind: "headers"; readonly table: string }
  | { readonly kind: "name"; readonly name: string };

const NAME = /^[\p{L}_\\][\p{L}\p{N}._\\]*$/u;
const TABLE = /^([\p{L}_\\][\p{L}\p{N}._\\]*)\[(.*)\]$/su;
const COLUMN_STRETCH = /^\[((?:[^[\]']|'.)+)\](?::\[((?:[^[\]']|'.)+)\])?$/su;
const COLUMN = /^(?:[^[\]'#@]|'.)+$/su;

/**
 * Reads "B2:E9", "'Ark 2'!$C$3", "Budget" (a name or a whole table), "Budget[Beløb]", "Budget[[2026]:[2029]]",
 * "Budget[#Headers]"; null where it is none of them. Whole rows and columns, totals rows and "this row" are not read.
 */
export function parseReference(text: string, sheet: string): Reference | null {
  const trimmed = text.trim();
  const place = parseAddress(trimmed, sheet);
  if (place.ok) return { kind: "cells", place: place.value };
  if (NAME.test(trimmed)) return { kind: "name", name: trimmed };
  const [, table, inner] = TABLE.exec(trimmed) ?? [];
  if (table === undefined || inner === undefined) return null;
  if (inner === "" || /^#data$/i.test(inner)) return { kind: "columns", table, first: null, last: null };
  if (/^#headers$/i.test(inner)) return { kind: "headers", table };
  if (COLUMN.test(inner)) return stretch(table, inner, inner);
  const [, first, last = first] = COLUMN_STRETCH.exec(inner) ?? [];
  return first === undefined || last === undefined || first.startsWith("#") ? null : stretch(table, first, last);
}

const stretch = (table: string, first: string, last: string): Reference => ({
  kind: "columns",
  table,
  first: unescape(first),
  last: unescape(last),
});

// In a structured reference ' makes the next character plain: "Tiltag['#1]" is the column "#1".
const unescape = (column: string): string => column.replaceAll(/'(.)/gsu, "$1");
