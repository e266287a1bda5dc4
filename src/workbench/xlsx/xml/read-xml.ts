import { SaxesParser } from "saxes";
import { brokenPart } from "../xlsx-error";

export interface XmlNode {
  /** Without prefix: producers differ in theirs, and no two elements we read share a local name. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Of this element alone, not of its children. */
  readonly text: string;
}

interface OpenNode {
  name: string;
  attributes: Map<string, string>;
  children: XmlNode[];
  text: string;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

function readAttributes(attributes: Readonly<Record<string, string>>): Map<string, string> {
  const result = new Map<string, string>();
  for (const name in attributes) {
    const value = attributes[name];
    const local = localName(name);
    // "id" wins over "r:id" where an element has both.
    if (value !== undefined && (local === name || !result.has(local))) result.set(local, value);
  }
  return result;
}

/**
 * Reads one part into a tree. Elements named in `taken` are handed over when they end and are not kept: so the rows of
 * a large sheet are never in memory all at once.
 */
export function readXml(
  text: string,
  part: string,
  taken: Readonly<Record<string, (node: XmlNode) => void>> = {},
): XmlNode {
  const options: { readonly xmlns: false } = { xmlns: false };
  const parser = new SaxesParser(options);
  const open: OpenNode[] = [];
  let root: XmlNode | undefined;
  const addText = (more: string): void => {
    const top = open.at(-1);
    if (top !== undefined) top.text += more;
  };
  parser.on("opentag", (tag) => {
    open.push({ name: localName(tag.name), attributes: readAttributes(tag.attributes), children: [], text: "" });
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const node = open.pop();
    if (node === undefined) return;
    const take = taken[node.name];
    if (take !== undefined) take(node);
    else open.at(-1)?.children.push(node);
    if (open.length === 0) root = node;
  });
  try {
    parser.write(text).close();
  } catch (error) {
    // The parser throws bare errors; whatever a taker throws has a class of its own and goes on as it is.
    if (!(error instanceof Error) || error.constructor !== Error) throw error;
    throw brokenPart(part, "ugyldig XML", error);
  }
  if (root === undefined) throw brokenPart(part, "tom");
  return root;
}
