import { unescapeText } from "../xml/escaped-text";
import { readXml, type XmlNode } from "../xml/read-xml";
import { child, children } from "../xml/xml-node";

/** A text of the workbook; rich where parts of it are formatted differently. */
export interface ReadText {
  readonly text: string;
  readonly isRich: boolean;
}

export function readSharedTexts(text: string, part: string): readonly ReadText[] {
  const texts: ReadText[] = [];
  readXml(text, part, { si: (node) => texts.push(readText(node)) });
  return texts;
}

/** `<si>` and `<is>`: one `<t>`, or runs of them. Phonetic guides beside them are not part of the text. */
export function readText(node: XmlNode): ReadText {
  const runs = children(node, "r");
  const plain = child(node, "t");
  const text = (plain?.text ?? "") + runs.map((run) => child(run, "t")?.text ?? "").join("");
  return {
    text: unescapeText(text),
    isRich: runs.some((run) => (child(run, "rPr")?.children.length ?? 0) > 0) && runs.length > 1,
  };
}
