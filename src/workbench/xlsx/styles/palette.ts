import type { Package } from "../package/open-package";
import type { Relationship } from "../package/relationships";
import { readXml, type XmlNode } from "../xml/read-xml";
import { child, children, descendants, textAttribute } from "../xml/xml-node";
import type { Palette } from "./colors";

/** Colours by number in files that come without a theme: the first eight are doubled (ECMA-376 part 1, 18.8.27). */
const FIRST_EIGHT = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const INDEXED = `${FIRST_EIGHT} ${FIRST_EIGHT} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366
  FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF
  CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966
  003300 333300 993300 993366 333399 333333`
  .split(/\s+/)
  .map((color) => `#${color}`);

/** Office's own theme, for files without one. */
const OFFICE_THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72"
  .split(" ")
  .map((color) => `#${color}`);

/** A theme lists dark before light; styles count light before dark. */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];

export function readPalette(opened: Package, relationships: readonly Relationship[], styles: XmlNode): Palette {
  const themePart = relationships.find((relationship) => relationship.kind === "theme")?.target;
  const theme =
    themePart !== undefined && opened.has(themePart) ? readXml(opened.text(themePart), themePart) : undefined;
  const own = children(child(child(styles, "colors"), "indexedColors"), "rgbColor").map(
    (node) => `#${(textAttribute(node, "rgb") ?? "").slice(-6).toUpperCase()}`,
  );
  return { theme: readTheme(theme), indexed: [...own, ...INDEXED.slice(own.length)] };
}

function readTheme(theme: XmlNode | undefined): readonly string[] {
  const scheme = theme === undefined ? undefined : descendants(theme, "clrScheme")[0];
  if (scheme === undefined) return OFFICE_THEME;
  return [...THEME_ORDER, "hlink", "folHlink"].map((name, index) => {
    const color = child(scheme, name)?.children[0];
    const value = textAttribute(color, color?.name === "sysClr" ? "lastClr" : "val");
    return value === undefined ? (OFFICE_THEME[index] ?? "#000000") : `#${value.toUpperCase()}`;
  });
}
