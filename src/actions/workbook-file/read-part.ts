import { SaxesParser } from "saxes";
import { damaged } from "./workbook-file-error";
import type { ZipFile } from "./zip-file";

export type Attributes = Readonly<Record<string, string | undefined>>;

/** What is told of a part's elements, by their names without prefix: producers differ in theirs. */
export interface PartListener {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Reads a part of XML from its first element to its last, and yields the share read so far. */
export function* readPart(zip: ZipFile, part: string, listener: PartListener): Generator<number, void> {
  const options: { readonly xmlns: false } = { xmlns: false };
  const parser = new SaxesParser(options);
  parser.on("opentag", ({ name, attributes }) => listener.open?.(localName(name), attributes));
  parser.on("closetag", ({ name }) => listener.close?.(localName(name)));
  parser.on("text", (text) => listener.text?.(text));
  parser.on("cdata", (text) => listener.text?.(text));
  const decoder = new TextDecoder();
  for (const { bytes, share } of zip.unpack(part)) {
    feed(part, () => parser.write(decoder.decode(bytes, { stream: true })));
    yield share;
  }
  feed(part, () => parser.write(decoder.decode()).close());
}

function feed(part: string, work: () => unknown): void {
  try {
    work();
  } catch (cause) {
    // The parser throws bare errors; what a listener throws has a class of its own.
    if (!(cause instanceof Error) || cause.constructor !== Error) throw cause;
    throw damaged(`${part}: ${cause.message}`);
  }
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** An attribute that has a prefix, whichever it is: "r:id". */
export const prefixed = (attributes: Attributes, name: string): string | undefined =>
  attributes[Object.keys(attributes).find((each) => each.endsWith(`:${name}`)) ?? name];
