import type { CellValue } from "../sheets/cells/cell";
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

/** The formats as `setCellProperties` takes them, row by row; the cells must have been cleared first. */
export function writableFormats(
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
