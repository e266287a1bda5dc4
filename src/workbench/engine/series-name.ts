import type { SeriesName } from "../book/chart";
import type { CellStore, SheetArea } from "./engine";

/** What a series is called: its own text, or what its cell shows. */
export function seriesName(cells: CellStore, name: SeriesName<SheetArea>): string {
  if ("text" in name) return name.text;
  const { sheet, area } = name.cell;
  return String(cells.read(sheet, { ...area, rowCount: 1, columnCount: 1 })[0]?.[0]?.value ?? "");
}
