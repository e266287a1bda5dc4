import type { NotCarriedList } from "../not-carried/not-carried-list";
import type { Package } from "../package/open-package";
import { readRelationships } from "../package/relationships";
import type { ListedSheet } from "../workbook/read-workbook";
import { readTable, type ReadTable } from "./read-table";

/** The tables of every sheet, by the sheet's name: all of them must be known before any formula is read. */
export function readTables(
  sheets: readonly ListedSheet[],
  opened: Package,
  list: NotCarriedList,
): ReadonlyMap<string, readonly ReadTable[]> {
  return new Map(
    sheets.map(({ name, part }) => [
      name,
      readRelationships(opened, part)
        .filter((relationship) => relationship.kind === "table")
        .map(({ target }) => readTable(opened.text(target), target, name, list)),
    ]),
  );
}

/** Names, in lower case, of the tables that a `Book` can't hold: no formula may refer to them any more. */
export function lostTables(tables: ReadonlyMap<string, readonly ReadTable[]>): ReadonlySet<string> {
  const lost = [...tables.values()].flat().filter(({ table }) => table === undefined);
  return new Set(lost.map(({ place }) => place.name.toLowerCase()));
}
