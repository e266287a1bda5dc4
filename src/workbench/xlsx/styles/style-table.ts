import type { Border, CellFormat } from "../../book/book";
import { countedList, element, MAIN_NAMESPACE, XML_HEAD } from "../xml/write-xml";
import { EDGES, fileLine } from "./border-styles";
import { builtinFormatNumber, FIRST_OWN_FORMAT } from "./builtin-number-formats";
import { STANDARD_FORMAT, withoutStandard } from "./standard-format";

/** Gives every format the number under which the file's cells refer to it. */
export interface StyleTable {
  /** `asText` marks text that would be taken for something else when it is edited ("=1+1"). */
  numberOf(format: CellFormat | undefined, asText?: boolean): number;
  xml(): string;
}

/** A list of distinct pieces of XML, each with its place. */
interface Distinct {
  readonly items: string[];
  placeOf(xml: string): number;
}

function distinct(first: readonly string[]): Distinct {
  const items = [...first];
  const places = new Map(items.map((xml, place) => [xml, place]));
  return {
    items,
    placeOf(xml) {
      const known = places.get(xml);
      if (known !== undefined) return known;
      places.set(xml, items.length);
      return items.push(xml) - 1;
    },
  };
}

export function createStyleTable(): StyleTable {
  // Excel expects the first two fills to be these.
  const fills = distinct([patternFill("none"), patternFill("gray125")]);
  const fonts = distinct([fontXml({})]);
  const borders = distinct([bordersXml({})]);
  const ownFormats = distinct([]);
  const styles = distinct([]);
  // Most cells share a handful of formats: the same object is looked up, not laid out again.
  const seen = new Map<CellFormat, number>();

  const layOut = (format: CellFormat, asText: boolean): number => {
    const code = format.numberFormat ?? STANDARD_FORMAT.numberFormat;
    const formatNumber = builtinFormatNumber(code) ?? FIRST_OWN_FORMAT + ownFormats.placeOf(code);
    const font = fonts.placeOf(fontXml(format));
    const fill = format.fill === undefined ? 0 : fills.placeOf(solidFill(format.fill));
    const border = borders.placeOf(bordersXml(format.borders ?? {}));
    const alignment = alignmentXml(format);
    return styles.placeOf(
      element(
        "xf",
        {
          numFmtId: formatNumber,
          fontId: font,
          fillId: fill,
          borderId: border,
          xfId: 0,
          quotePrefix: asText ? 1 : undefined,
          applyNumberFormat: formatNumber === 0 ? undefined : 1,
          applyFont: font === 0 ? undefined : 1,
          applyFill: fill === 0 ? undefined : 1,
          applyBorder: border === 0 ? undefined : 1,
          applyAlignment: alignment === "" ? undefined : 1,
        },
        alignment,
      ),
    );
  };
  layOut({}, false);

  return {
    numberOf(format, asText = false) {
      if (format === undefined) return asText ? layOut({}, true) : 0;
      if (asText) return layOut(withoutStandard(format) ?? {}, true);
      const known = seen.get(format) ?? layOut(withoutStandard(format) ?? {}, false);
      seen.set(format, known);
      return known;
    },
    xml: () =>
      XML_HEAD +
      element(
        "styleSheet",
        { xmlns: MAIN_NAMESPACE },
        countedList(
          "numFmts",
          ownFormats.items.map((code, place) =>
            element("numFmt", { numFmtId: FIRST_OWN_FORMAT + place, formatCode: code }),
          ),
        ) +
          countedList("fonts", fonts.items) +
          countedList("fills", fills.items) +
          countedList("borders", borders.items) +
          countedList("cellStyleXfs", [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]) +
          countedList("cellXfs", styles.items) +
          countedList("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
      ),
  };
}

function colorXml(name: string, color: string): string {
  return element(name, { rgb: `FF${color.slice(1).toUpperCase()}` });
}

function patternFill(kind: string): string {
  return element("fill", {}, element("patternFill", { patternType: kind }));
}

function solidFill(color: string): string {
  return element("fill", {}, element("patternFill", { patternType: "solid" }, colorXml("fgColor", color)));
}

function fontXml(format: CellFormat): string {
  return element(
    "font",
    {},
    (format.bold === true ? element("b") : "") +
      (format.italic === true ? element("i") : "") +
      (format.underline === true ? element("u") : "") +
      element("sz", { val: format.fontSize ?? STANDARD_FORMAT.fontSize }) +
      // No colour is the automatic one, which follows the user's contrast settings.
      (format.fontColor === undefined ? "" : colorXml("color", format.fontColor)) +
      element("name", { val: format.fontName ?? STANDARD_FORMAT.fontName }) +
      element("family", { val: 2 }),
  );
}

function bordersXml(borders: Readonly<Partial<Record<string, Border>>>): string {
  const sides = EDGES.map(([name, edge]) => {
    const border = borders[edge];
    return border === undefined
      ? element(name)
      : element(name, { style: fileLine(border) }, colorXml("color", border.color));
  });
  return element("border", {}, sides.join("") + element("diagonal"));
}

function alignmentXml(format: CellFormat): string {
  const attributes = {
    horizontal: format.horizontalAlignment?.toLowerCase(),
    vertical: format.verticalAlignment?.toLowerCase(),
    wrapText: format.wrapText === true ? 1 : undefined,
    indent: format.indent,
  };
  return Object.values(attributes).every((value) => value === undefined) ? "" : element("alignment", attributes);
}
