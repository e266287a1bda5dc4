import { strToU8, zipSync } from "fflate";
import { element, XML_HEAD } from "../xml/write-xml";

/** A part to be written, with the parts it refers to in the order of their ids (rId1, rId2 …). */
export interface WrittenPart {
  readonly name: string;
  readonly xml: string;
  /** "spreadsheetml.worksheet", "drawing" … */
  readonly contentType: string;
  readonly refersTo?: readonly { readonly kind: string; readonly part: string }[];
}

const RELATIONSHIP_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const PACKAGE_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/";

/** The same book gives the same bytes: no time of day goes into the zip. Zip's calendar starts here. */
const FIXED_TIME = new Date(1980, 0, 1);

export function writePackage(parts: readonly WrittenPart[], root: string): Uint8Array {
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8(contentTypes(parts)),
    "_rels/.rels": strToU8(relationships([{ kind: "officeDocument", part: root }])),
  };
  for (const part of parts) {
    files[part.name] = strToU8(part.xml);
    if (part.refersTo === undefined || part.refersTo.length === 0) continue;
    const slash = part.name.lastIndexOf("/") + 1;
    files[`${part.name.slice(0, slash)}_rels/${part.name.slice(slash)}.rels`] = strToU8(relationships(part.refersTo));
  }
  return zipSync(files, { level: 6, mtime: FIXED_TIME });
}

function contentTypes(parts: readonly WrittenPart[]): string {
  const types = [
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    ...parts.map((part) =>
      element("Override", {
        PartName: `/${part.name}`,
        ContentType: `application/vnd.openxmlformats-officedocument.${part.contentType}+xml`,
      }),
    ),
  ];
  return XML_HEAD + element("Types", { xmlns: `${PACKAGE_NAMESPACE}content-types` }, types.join(""));
}

function relationships(targets: readonly { readonly kind: string; readonly part: string }[]): string {
  const items = targets.map(({ kind, part }, index) =>
    element("Relationship", { Id: `rId${String(index + 1)}`, Type: RELATIONSHIP_TYPE + kind, Target: `/${part}` }),
  );
  return XML_HEAD + element("Relationships", { xmlns: `${PACKAGE_NAMESPACE}relationships` }, items.join(""));
}
