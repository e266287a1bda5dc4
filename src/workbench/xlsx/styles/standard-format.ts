import type { CellFormat } from "../../book/book";

/** What a cell looks like that carries no format. A `Book` leaves out what does not differ from it. */
export const STANDARD_FORMAT = {
  numberFormat: "General",
  bold: false,
  italic: false,
  underline: false,
  fontSize: 11,
  fontName: "Calibri",
  fontColor: "#000000",
  wrapText: false,
  indent: 0,
  verticalAlignment: "Bottom",
} as const satisfies CellFormat;

/** The same format without what is standard anyway; undefined where nothing is left. */
export function withoutStandard(format: CellFormat): CellFormat | undefined {
  const standard = new Map<string, unknown>(Object.entries(STANDARD_FORMAT));
  const own = Object.entries(format).filter(([key, value]) => {
    const isEmptyBorder = key === "borders" && Object.keys(format.borders ?? {}).length === 0;
    return value !== undefined && value !== standard.get(key) && !isEmptyBorder;
  });
  return own.length === 0 ? undefined : Object.fromEntries(own);
}
