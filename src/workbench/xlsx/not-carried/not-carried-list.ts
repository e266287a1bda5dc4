import type { NotCarried } from "../../book/book";

/** Gathers what a file holds that a `Book` has no place for. The same thing in many cells of a sheet becomes one entry. */
export interface NotCarriedList {
  /** `cells` are addresses on the sheet; without a sheet it is the whole workbook's. */
  add(what: string, sheet?: string, cells?: string): void;
  entries(): readonly NotCarried[];
}

const WHOLE_WORKBOOK = "Projektmappen";
const SHOWN_CELLS = 5;

export function createNotCarriedList(): NotCarriedList {
  const found = new Map<string, { what: string; sheet: string; cells: Set<string> }>();
  return {
    add(what, sheet = WHOLE_WORKBOOK, cells) {
      const key = `${what}\n${sheet}`;
      const entry = found.get(key) ?? { what, sheet, cells: new Set<string>() };
      found.set(key, entry);
      if (cells !== undefined) entry.cells.add(cells);
    },
    entries: () => [...found.values()].map(({ what, sheet, cells }) => ({ what, where: place(sheet, [...cells]) })),
  };
}

function place(sheet: string, cells: readonly string[]): string {
  if (cells.length === 0) return sheet;
  const shown = cells.slice(0, SHOWN_CELLS).join(", ");
  const more = cells.length - SHOWN_CELLS;
  return `${sheet}!${shown}${more > 0 ? ` og ${String(more)} til` : ""}`;
}
