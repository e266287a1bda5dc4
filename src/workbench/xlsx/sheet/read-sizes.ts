import { pointsFromFileWidth, STANDARD_WIDTH_POINTS } from "../column-widths";
import type { NotCarriedList } from "../not-carried/not-carried-list";
import type { XmlNode } from "../xml/read-xml";
import { child, children, flagAttribute, numberAttribute } from "../xml/xml-node";

/** A span that runs on to here or beyond means "all the rest", not so many columns with a width of their own. */
const FAR_COLUMN = 256;

/** Widths in points by column. `usedColumns` bounds what is said of all the columns at once. */
export function readColumnWidths(
  root: XmlNode,
  usedColumns: number,
  sheet: string,
  list: NotCarriedList,
): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const standard = numberAttribute(child(root, "sheetFormatPr"), "defaultColWidth");
  if (standard !== undefined) {
    for (let column = 0; column < usedColumns; column++) widths.set(column, pointsFromFileWidth(standard));
  }
  for (const node of children(child(root, "cols"), "col")) {
    const first = (numberAttribute(node, "min") ?? 1) - 1;
    const last = numberAttribute(node, "max") ?? first + 1;
    const width = numberAttribute(node, "width");
    if ((numberAttribute(node, "outlineLevel") ?? 0) > 0) list.add("Grupperede kolonner", sheet);
    if ((numberAttribute(node, "style") ?? 0) > 0) list.add("Format på hele kolonner (tomme celler)", sheet);
    const points = flagAttribute(node, "hidden") ? 0 : width === undefined ? undefined : pointsFromFileWidth(width);
    if (points === undefined) continue;
    const end = last > FAR_COLUMN ? Math.max(usedColumns, Math.min(first + 1, FAR_COLUMN)) : last;
    for (let column = first; column < Math.min(last, end); column++) widths.set(column, points);
  }
  return new Map([...widths].filter(([, points]) => points !== STANDARD_WIDTH_POINTS).sort(([a], [b]) => a - b));
}

/** The row's height in points, where somebody has set it; 0 where the row is hidden. */
export function readRowHeight(node: XmlNode): number | undefined {
  if (flagAttribute(node, "hidden")) return 0;
  return flagAttribute(node, "customHeight") ? numberAttribute(node, "ht") : undefined;
}

export function nameRowExtras(node: XmlNode, sheet: string, list: NotCarriedList): void {
  if ((numberAttribute(node, "outlineLevel") ?? 0) > 0) list.add("Grupperede rækker", sheet);
  if (flagAttribute(node, "customFormat") && (numberAttribute(node, "s") ?? 0) > 0) {
    list.add("Format på hele rækker (tomme celler)", sheet);
  }
}
