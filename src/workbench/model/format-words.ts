import type { CellFormat } from "../book/book";
import type { FormatChange } from "../engine/engine";
import { color, flag, integer, number, oneOf, text } from "./arguments";

const HORIZONTAL = ["General", "Left", "Center", "Right"] as const;
const VERTICAL = ["Top", "Center", "Bottom"] as const;
const UNDERLINE = ["None", "Single"] as const;

interface FormatWord {
  readonly read: (format: CellFormat) => unknown;
  readonly write: (argument: unknown) => FormatChange;
}

/** Every property of a cell's look under the API's name: how it is read and what setting it changes. */
export const CELL_LOOK = {
  horizontalAlignment: {
    read: (format) => format.horizontalAlignment ?? "General",
    write: (argument) => {
      const word = oneOf(argument, HORIZONTAL, "horizontalAlignment");
      return { horizontalAlignment: word === "General" ? null : word };
    },
  },
  verticalAlignment: {
    read: (format) => format.verticalAlignment ?? "Bottom",
    write: (argument) => ({ verticalAlignment: oneOf(argument, VERTICAL, "verticalAlignment") }),
  },
  wrapText: {
    read: (format) => format.wrapText ?? false,
    write: (argument) => ({ wrapText: flag(argument, "wrapText") }),
  },
  indentLevel: {
    read: (format) => format.indent ?? 0,
    write: (argument) => {
      const indent = integer(argument, "indentLevel");
      return { indent: indent === 0 ? null : indent };
    },
  },
} satisfies Readonly<Record<string, FormatWord>>;

/** The same for what belongs to `format.font`. */
export const FONT_LOOK = {
  bold: { read: (format) => format.bold ?? false, write: (argument) => ({ bold: flag(argument, "font.bold") }) },
  italic: {
    read: (format) => format.italic ?? false,
    write: (argument) => ({ italic: flag(argument, "font.italic") }),
  },
  underline: {
    read: (format) => (format.underline === true ? "Single" : "None"),
    write: (argument) => ({ underline: oneOf(argument, UNDERLINE, "font.underline") === "Single" }),
  },
  color: {
    read: (format) => format.fontColor ?? "#000000",
    write: (argument) => ({ fontColor: color(argument, "font.color") }),
  },
  size: { read: (format) => format.fontSize ?? 11, write: (argument) => ({ fontSize: number(argument, "font.size") }) },
  name: {
    read: (format) => format.fontName ?? "Calibri",
    write: (argument) => ({ fontName: text(argument, "font.name") }),
  },
} satisfies Readonly<Record<string, FormatWord>>;

/** The same for `format.fill`. */
export const FILL_LOOK = {
  color: {
    read: (format) => format.fill ?? "#FFFFFF",
    write: (argument) => ({ fill: argument === "" ? null : color(argument, "fill.color") }),
  },
} satisfies Readonly<Record<string, FormatWord>>;
