import type { CellValue } from "../sheets/cells/cell";
import { cellsOf } from "./cells";
import {
  CELL_EDGES,
  packFormats,
  type AreaFormats,
  type CellBorderFormat,
  type CellEdge,
  type CellFormats,
  unpackFormats,
} from "../sheets/restore/restore-point";

/** What to ask `getCellProperties` for: everything Tiltag's own formats would replace. */
export const FORMAT_QUESTION: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { bold: true, color: true, italic: true, size: true, underline: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

const PLAIN_FONT_SIZE = 11;

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/**
 * Queues the question whether every cell of a range is plain; the answer can be taken after the next `sync`. It costs
 * a few hundred bytes whatever the range, where the formats cell by cell cost most of a kilobyte each.
 */
export function askWhetherPlain(range: Excel.Range): () => boolean {
  range.load("numberFormat");
  const format = range.format.load("horizontalAlignment,verticalAlignment,wrapText");
  const font = range.format.font.load("bold,color,italic,size,underline");
  const fill = range.format.fill.load("color");
  const borders = EDGES.map((edge) => range.format.borders.getItem(edge).load("style"));
  return () => {
    // A property that differs within the range reads as null: each is compared with what plain is.
    const loaded: Readonly<Record<string, unknown>> = { ...font.toJSON() };
    const { bold, italic, underline, size, color } = loaded;
    return (
      cellsOf(range.numberFormat)
        .flat()
        .every((each) => each === "General") &&
      bold === false &&
      italic === false &&
      underline === "None" &&
      size === PLAIN_FONT_SIZE &&
      color === "#000000" &&
      ["", "#FFFFFF"].includes(fill.color) &&
      isPlain(format.horizontalAlignment, "General") &&
      isPlain(format.verticalAlignment, "Bottom") &&
      !format.wrapText &&
      borders.every(({ style }) => style === "None")
    );
  };
}

/** The formats of an area, as far as they are not plain. */
export const readFormats = (
  properties: readonly (readonly Excel.CellProperties[])[],
  numberFormats: readonly (readonly CellValue[])[],
): AreaFormats | null =>
  packFormats(
    properties.flatMap((row, rowIndex) =>
      row.map((cell, column) => cellFormats(cell.format ?? {}, String(numberFormats[rowIndex]?.[column] ?? "General"))),
    ),
  );

/** The formats of cells that have been cleared. */
export function writeFormats(range: Excel.Range, formats: AreaFormats | null, columns: number): void {
  if (formats === null) return;
  const { properties, numberFormats: written } = writableFormats(formats, columns);
  range.numberFormat = written;
  range.setCellProperties(properties);
}

/** The formats as `setCellProperties` takes them, row by row; the cells must have been cleared first. */
function writableFormats(
  formats: AreaFormats,
  columns: number,
): { properties: Excel.SettableCellProperties[][]; numberFormats: string[][] } {
  const cells = unpackFormats(formats);
  const properties: Excel.SettableCellProperties[][] = [];
  const numberFormats: string[][] = [];
  for (let start = 0; start < cells.length; start += columns) {
    const row = cells.slice(start, start + columns);
    properties.push(row.map(settable));
    numberFormats.push(row.map((cell) => cell.numberFormat ?? "General"));
  }
  return { properties, numberFormats };
}

function cellFormats(format: Excel.CellPropertiesFormat, numberFormat: string): CellFormats {
  const { fill, font, horizontalAlignment, verticalAlignment, wrapText } = format;
  const borders = borderFormats(format.borders);
  return {
    ...(numberFormat === "General" ? {} : { numberFormat }),
    ...(font?.bold === true ? { bold: true } : {}),
    ...(font?.italic === true ? { italic: true } : {}),
    ...(font?.underline === undefined || font.underline === "None" ? {} : { underline: font.underline }),
    ...(font?.size === undefined || font.size === PLAIN_FONT_SIZE ? {} : { fontSize: font.size }),
    ...(isPlainColor(font?.color, "#000000") ? {} : { fontColor: font?.color ?? "" }),
    ...(isPlainColor(fill?.color, "#FFFFFF") ? {} : { fill: fill?.color ?? "" }),
    ...(isPlain(horizontalAlignment, "General") ? {} : { horizontalAlignment: String(horizontalAlignment) }),
    ...(isPlain(verticalAlignment, "Bottom") ? {} : { verticalAlignment: String(verticalAlignment) }),
    ...(wrapText === true ? { wrapText: true } : {}),
    ...(Object.keys(borders).length === 0 ? {} : { borders }),
  };
}

const isPlain = (value: string | undefined, plain: string): boolean => value === undefined || value === plain;

const isPlainColor = (color: string | undefined, plain: string): boolean =>
  color === undefined || color === "" || color.toUpperCase() === plain;

function borderFormats(borders: Excel.CellBorderCollection | undefined): Partial<Record<CellEdge, CellBorderFormat>> {
  const drawn: Partial<Record<CellEdge, CellBorderFormat>> = {};
  for (const edge of CELL_EDGES) {
    const border = borders?.[edge];
    if (border?.style === undefined || border.style === "None") continue;
    drawn[edge] = { style: border.style, weight: border.weight ?? "Thin", color: border.color ?? "#000000" };
  }
  return drawn;
}

function settable(cell: CellFormats): Excel.SettableCellProperties {
  const { bold, italic, underline, fontSize: size, fontColor: color } = cell;
  const format = withoutUndefined({
    font: withoutUndefined({ bold, italic, underline, size, color }),
    fill: cell.fill === undefined ? undefined : { color: cell.fill },
    horizontalAlignment: cell.horizontalAlignment,
    verticalAlignment: cell.verticalAlignment,
    wrapText: cell.wrapText,
    borders: cell.borders,
  });
  // The words are Excel's own: it gave them when the formats were read.
  return { format: format };
}

// Excel takes an undefined property for a value and refuses it.
const withoutUndefined = (properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
