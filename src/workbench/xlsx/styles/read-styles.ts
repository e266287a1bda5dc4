import type { Border, BorderEdge, CellFormat } from "../../book/book";
import type { XmlNode } from "../xml/read-xml";
import { child, children, flagAttribute, flagElement, numberAttribute, textAttribute } from "../xml/xml-node";
import { EDGES, lineFromFile } from "./border-styles";
import { builtinFormat } from "./builtin-number-formats";
import { readColor, type Palette } from "./colors";
import { withoutStandard } from "./standard-format";

/** One of the numbered styles that cells refer to. */
export interface ReadStyle {
  readonly format: CellFormat | undefined;
  /** What of it a `Book` has no place for, in Danish. */
  readonly lost: readonly string[];
}

/** A piece of a style: its share of the format, and what was left out. */
interface Piece {
  readonly format: CellFormat;
  readonly lost: readonly string[];
}

const NO_PIECE: Piece = { format: {}, lost: [] };

export function readStyles(root: XmlNode, palette: Palette): readonly ReadStyle[] {
  const fonts = children(child(root, "fonts"), "font").map((node) => readFont(node, palette));
  const fills = children(child(root, "fills"), "fill").map((node) => readFill(node, palette));
  const borders = children(child(root, "borders"), "border").map((node) => readBorders(node, palette));
  const numberFormats = new Map(
    children(child(root, "numFmts"), "numFmt").map((node) => [
      numberAttribute(node, "numFmtId"),
      textAttribute(node, "formatCode") ?? "General",
    ]),
  );
  return children(child(root, "cellXfs"), "xf").map((xf) => {
    const formatNumber = numberAttribute(xf, "numFmtId") ?? 0;
    const numberFormat = numberFormats.get(formatNumber) ?? builtinFormat(formatNumber) ?? "General";
    const pieces = [
      { format: { numberFormat }, lost: [] },
      fonts[numberAttribute(xf, "fontId") ?? 0] ?? NO_PIECE,
      fills[numberAttribute(xf, "fillId") ?? 0] ?? NO_PIECE,
      borders[numberAttribute(xf, "borderId") ?? 0] ?? NO_PIECE,
      readAlignment(child(xf, "alignment")),
      { format: {}, lost: readProtection(child(xf, "protection")) },
    ];
    const format = pieces.reduce<CellFormat>((merged, piece) => ({ ...merged, ...piece.format }), {});
    return { format: withoutStandard(format), lost: pieces.flatMap((piece) => piece.lost) };
  });
}

function readFont(node: XmlNode, palette: Palette): Piece {
  const underline = child(node, "u");
  const underlineStyle = underline === undefined ? "none" : (textAttribute(underline, "val") ?? "single");
  const fontSize = numberAttribute(child(node, "sz"), "val");
  const fontName = textAttribute(child(node, "name"), "val");
  const fontColor = readColor(child(node, "color"), palette);
  const position = textAttribute(child(node, "vertAlign"), "val") ?? "baseline";
  return {
    format: {
      bold: flagElement(node, "b"),
      italic: flagElement(node, "i"),
      underline: underlineStyle !== "none",
      ...(fontSize === undefined ? {} : { fontSize }),
      ...(fontName === undefined ? {} : { fontName }),
      ...(fontColor === undefined ? {} : { fontColor }),
    },
    lost: [
      ...(flagElement(node, "strike") ? ["Gennemstregning"] : []),
      ...(position === "baseline" ? [] : ["Hævet eller sænket skrift"]),
      ...(["none", "single"].includes(underlineStyle) ? [] : ["Dobbelt understregning (bliver enkelt)"]),
    ],
  };
}

function readFill(node: XmlNode, palette: Palette): Piece {
  if (child(node, "gradientFill") !== undefined) return { format: {}, lost: ["Fyld med farveovergang"] };
  const pattern = child(node, "patternFill");
  const kind = textAttribute(pattern, "patternType") ?? "none";
  if (kind === "none") return NO_PIECE;
  if (kind !== "solid") return { format: {}, lost: ["Fyld med mønster"] };
  // A solid fill shows its foreground; without one it is automatic, which is the window's white.
  const fill = readColor(child(pattern, "fgColor"), palette);
  return fill === undefined ? NO_PIECE : { format: { fill }, lost: [] };
}

function readBorders(node: XmlNode, palette: Palette): Piece {
  const borders: Partial<Record<BorderEdge, Border>> = {};
  const lost: string[] = [];
  for (const [name, edge] of EDGES) {
    const side = child(node, name);
    const style = textAttribute(side, "style") ?? "none";
    if (style === "none") continue;
    const line = lineFromFile(style);
    if (line === undefined) lost.push("Kantlinje i streg-prik (bliver stiplet)");
    const color = readColor(child(side, "color"), palette) ?? "#000000";
    borders[edge] = { ...(line ?? { style: "Dash", weight: "Thin" }), color };
  }
  const diagonal = textAttribute(child(node, "diagonal"), "style") ?? "none";
  const isDrawn = flagAttribute(node, "diagonalUp") || flagAttribute(node, "diagonalDown");
  if (diagonal !== "none" && isDrawn) lost.push("Diagonal kantlinje");
  return { format: { borders }, lost };
}

const HORIZONTAL: Readonly<Record<string, NonNullable<CellFormat["horizontalAlignment"]>>> = {
  left: "Left",
  center: "Center",
  right: "Right",
};

const VERTICAL: Readonly<Record<string, NonNullable<CellFormat["verticalAlignment"]>>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
};

function readAlignment(node: XmlNode | undefined): Piece {
  const horizontal = textAttribute(node, "horizontal") ?? "general";
  const vertical = textAttribute(node, "vertical") ?? "bottom";
  const horizontalAlignment = HORIZONTAL[horizontal];
  const verticalAlignment = VERTICAL[vertical];
  return {
    format: {
      ...(horizontalAlignment === undefined ? {} : { horizontalAlignment }),
      ...(verticalAlignment === undefined ? {} : { verticalAlignment }),
      wrapText: flagAttribute(node, "wrapText"),
      indent: numberAttribute(node, "indent") ?? 0,
    },
    lost: [
      ...(horizontalAlignment === undefined && horizontal !== "general" ? ["Særlig vandret justering"] : []),
      ...(verticalAlignment === undefined ? ["Særlig lodret justering"] : []),
      ...((numberAttribute(node, "textRotation") ?? 0) === 0 ? [] : ["Drejet tekst"]),
      ...(flagAttribute(node, "shrinkToFit") ? ["Tilpas tekst til cellen"] : []),
    ],
  };
}

function readProtection(node: XmlNode | undefined): readonly string[] {
  return [
    ...(flagAttribute(node, "locked", true) ? [] : ["Ulåste celler (bliver låste på et beskyttet ark)"]),
    ...(flagAttribute(node, "hidden") ? ["Skjulte formler"] : []),
  ];
}
