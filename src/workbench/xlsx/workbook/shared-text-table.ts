import { escapeText } from "../xml/escaped-text";
import { element, MAIN_NAMESPACE, XML_HEAD } from "../xml/write-xml";

/** Gives every text of the workbook the number under which its cells refer to it. */
export interface SharedTextTable {
  numberOf(text: string): number;
  readonly isEmpty: () => boolean;
  xml(): string;
}

export function createSharedTextTable(): SharedTextTable {
  const numbers = new Map<string, number>();
  let uses = 0;
  return {
    numberOf(text) {
      uses++;
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    isEmpty: () => numbers.size === 0,
    xml: () =>
      XML_HEAD +
      element(
        "sst",
        { xmlns: MAIN_NAMESPACE, count: uses, uniqueCount: numbers.size },
        [...numbers.keys()].map((text) => `<si>${textElement(text)}</si>`).join(""),
      ),
  };
}

function textElement(text: string): string {
  // Without this a parser may drop blanks at either end.
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${escapeText(text)}</t>`;
}
