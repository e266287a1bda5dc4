import { parseStructRef, stringifyStructRef } from "@borgar/fx";
import { surroundingTable, type FormulaPlace } from "./formula-place";

/**
 * A file names the table in every reference and spells the at sign out: `[@2024]` is `Tiltag[[#This Row],[2024]]`.
 * undefined where a reference without a table stands outside every table, which Excel does not accept.
 */
export function storedReference(reference: string, place: FormulaPlace | undefined): string | undefined {
  const parts = parseStructRef(reference);
  if (parts === undefined) return undefined;
  const table = parts.table === undefined || parts.table === "" ? surroundingTable(place)?.name : parts.table;
  if (table === undefined) return undefined;
  const isThisRow = parts.sections?.includes("this row") === true;
  return isThisRow || table !== parts.table ? stringifyStructRef({ ...parts, table }, { thisRow: true }) : reference;
}

/**
 * As Excel shows it: this row with an at sign, and without the table's name where the cell is in that table. Other
 * references have the name, which means the same and is understood everywhere; a totals row may lack it in the file.
 */
export function shownReference(reference: string, place: FormulaPlace | undefined): string {
  const parts = parseStructRef(reference);
  if (parts === undefined) return reference;
  const own = surroundingTable(place)?.name ?? "";
  const named = parts.table === undefined || parts.table === "" ? own : parts.table;
  if (parts.sections?.includes("this row") !== true) {
    return named === parts.table ? reference : stringifyStructRef({ ...parts, table: named });
  }
  const table = named.toLowerCase() === own.toLowerCase() ? "" : named;
  return parts.columns?.length === 0 ? `${table}[@]` : stringifyStructRef({ ...parts, table });
}
