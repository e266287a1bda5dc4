import { readPart } from "./read-part";
import type { ZipFile } from "./zip-file";

/** The texts of a workbook, which its cells refer to by number. A text may be in pieces with formats of their own. */
export function* readSharedTexts(zip: ZipFile, part: string | null): Generator<number, readonly string[]> {
  const texts: string[] = [];
  if (part === null) return texts;
  const pieces = textPieces();
  yield* readPart(zip, part, {
    ...pieces,
    close(name) {
      pieces.close(name);
      if (name === "si") texts.push(pieces.take());
    },
  });
  return texts;
}

export interface TextPieces {
  readonly open: (name: string) => void;
  readonly text: (more: string) => void;
  readonly close: (name: string) => void;
  /** The text so far; the next begins anew. */
  readonly take: () => string;
}

/** Collects what stands in `<t>`; how Japanese is pronounced stands beside it and is no part of the text. */
export function textPieces(): TextPieces {
  let collected = "";
  let isText = false;
  let isGuide = false;
  return {
    open(name) {
      if (name === "rPh") isGuide = true;
      isText = name === "t" && !isGuide;
    },
    text(more) {
      if (isText) collected += more;
    },
    close(name) {
      if (name === "rPh") isGuide = false;
      if (name === "t") isText = false;
    },
    take() {
      const text = unescapeText(collected);
      collected = "";
      return text;
    },
  };
}

/** What XML can't hold stands as "_x000D_" in a workbook. */
export const unescapeText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    : text;
