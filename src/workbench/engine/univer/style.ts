import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { Border, BorderEdge, CellFormat } from "../../book/book";
import type { FormatChange } from "../engine";

/** Univer has no indent; a left (or right) padding of so many pixels a step stands for it. */
const INDENT_PIXELS = 9;

const HORIZONTAL = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;
const VERTICAL = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM } as const;
const EDGE = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" } as const;

const EDGES: readonly BorderEdge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

function borderType(border: Border): BorderStyleTypes {
  if (border.style === "Double") return BorderStyleTypes.DOUBLE;
  if (border.style === "Dash")
    return border.weight === "Medium" ? BorderStyleTypes.MEDIUM_DASHED : BorderStyleTypes.DASHED;
  if (border.style === "Dot") return BorderStyleTypes.DOTTED;
  if (border.weight === "Hairline") return BorderStyleTypes.HAIR;
  if (border.weight === "Medium") return BorderStyleTypes.MEDIUM;
  return border.weight === "Thick" ? BorderStyleTypes.THICK : BorderStyleTypes.THIN;
}

function readBorder(data: IBorderStyleData): Border | undefined {
  const color = data.cl.rgb ?? "#000000";
  switch (data.s) {
    case BorderStyleTypes.NONE:
      return undefined;
    case BorderStyleTypes.DOUBLE:
      return { style: "Double", weight: "Thick", color };
    case BorderStyleTypes.DASHED:
      return { style: "Dash", weight: "Thin", color };
    case BorderStyleTypes.MEDIUM_DASHED:
      return { style: "Dash", weight: "Medium", color };
    case BorderStyleTypes.DOTTED:
      return { style: "Dot", weight: "Thin", color };
    case BorderStyleTypes.HAIR:
      return { style: "Continuous", weight: "Hairline", color };
    case BorderStyleTypes.MEDIUM:
      return { style: "Continuous", weight: "Medium", color };
    case BorderStyleTypes.THICK:
      return { style: "Continuous", weight: "Thick", color };
    case BorderStyleTypes.THIN:
    case BorderStyleTypes.DASH_DOT:
    case BorderStyleTypes.DASH_DOT_DOT:
    case BorderStyleTypes.MEDIUM_DASH_DOT:
    case BorderStyleTypes.MEDIUM_DASH_DOT_DOT:
    case BorderStyleTypes.SLANT_DASH_DOT:
      return { style: "Continuous", weight: "Thin", color };
  }
}

/** A change of format as Univer wants it: absent keys stay, null keys are taken away. */
export function toStyle(change: FormatChange): IStyleData {
  const style: IStyleData = {};
  if (change.numberFormat !== undefined) {
    style.n =
      change.numberFormat === null || change.numberFormat === "General" ? null : { pattern: change.numberFormat };
  }
  if (change.bold !== undefined) style.bl = change.bold === true ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (change.italic !== undefined) style.it = change.italic === true ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (change.underline !== undefined)
    style.ul = { s: change.underline === true ? BooleanNumber.TRUE : BooleanNumber.FALSE };
  if (change.fontSize !== undefined) style.fs = change.fontSize ?? 11;
  if (change.fontName !== undefined) style.ff = change.fontName;
  if (change.fontColor !== undefined) style.cl = change.fontColor === null ? null : { rgb: change.fontColor };
  if (change.fill !== undefined) style.bg = change.fill === null ? null : { rgb: change.fill };
  if (change.horizontalAlignment !== undefined) {
    style.ht = change.horizontalAlignment === null ? null : HORIZONTAL[change.horizontalAlignment];
  }
  if (change.verticalAlignment !== undefined) {
    style.vt = change.verticalAlignment === null ? null : VERTICAL[change.verticalAlignment];
  }
  if (change.wrapText !== undefined) style.tb = change.wrapText === true ? WrapStrategy.WRAP : null;
  if (change.indent !== undefined)
    style.pd = (change.indent ?? 0) > 0 ? { l: (change.indent ?? 0) * INDENT_PIXELS } : null;
  if (change.borders !== undefined) style.bd = change.borders === null ? null : toBorders(change.borders);
  return style;
}

function toBorders(borders: Partial<Record<BorderEdge, Border | null>>): IBorderData {
  const data: IBorderData = {};
  for (const edge of EDGES) {
    const border = borders[edge];
    if (border) data[EDGE[edge]] = { s: borderType(border), cl: { rgb: border.color } };
    if (border === null) data[EDGE[edge]] = null;
  }
  return data;
}

function readBorders(data: Nullable<IBorderData>): CellFormat["borders"] {
  if (!data) return undefined;
  const borders: Partial<Record<BorderEdge, Border>> = {};
  for (const edge of EDGES) {
    const side = data[EDGE[edge]];
    const border = side ? readBorder(side) : undefined;
    if (border) borders[edge] = border;
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}

function nameOf<K extends string, V>(map: Readonly<Record<K, V>>, keys: readonly K[], value: unknown): K | undefined {
  return keys.find((key) => map[key] === value);
}

function color(style: IStyleData["bg"]): string | undefined {
  const rgb = style?.rgb;
  return rgb === undefined || rgb === null || rgb === "" ? undefined : rgb.toUpperCase();
}

/** A cell's format in the workbench's words; what is standard is left out. */
export function fromStyle(style: Nullable<IStyleData>): CellFormat {
  if (!style) return {};
  const indent = Math.round((style.pd?.l ?? 0) / INDENT_PIXELS);
  return withoutUndefined({
    numberFormat: style.n && style.n.pattern !== "General" ? style.n.pattern : undefined,
    bold: style.bl === BooleanNumber.TRUE ? true : undefined,
    italic: style.it === BooleanNumber.TRUE ? true : undefined,
    underline: style.ul?.s === BooleanNumber.TRUE ? true : undefined,
    fontSize: style.fs === 11 ? undefined : style.fs,
    fontName: style.ff ?? undefined,
    fontColor: color(style.cl),
    fill: color(style.bg),
    horizontalAlignment: nameOf(HORIZONTAL, ["Left", "Center", "Right"], style.ht),
    verticalAlignment: nameOf(VERTICAL, ["Top", "Center", "Bottom"], style.vt),
    wrapText: style.tb === WrapStrategy.WRAP ? true : undefined,
    indent: indent > 0 ? indent : undefined,
    borders: readBorders(style.bd),
  });
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutUndefined<T extends object>(value: T): Defined<T> {
  const result: Defined<T> = {};
  for (const key in value) {
    const entry = value[key];
    if (isDefined(entry)) result[key] = entry;
  }
  return result;
}

function isDefined<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined;
}
