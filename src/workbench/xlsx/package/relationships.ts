import { textAttribute } from "../xml/xml-node";
import { readXml } from "../xml/read-xml";
import type { Package } from "./open-package";

export interface Relationship {
  readonly id: string;
  /** Last word of the type's address, the same in both editions of the standard: "worksheet", "table" … */
  readonly kind: string;
  /** Name of the part, or an address outside the file. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** What a part refers to; `""` is the package itself. */
export function readRelationships(opened: Package, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const file = `${folder}_rels/${part.slice(slash)}.rels`;
  if (!opened.has(file)) return [];
  return readXml(opened.text(file), file).children.map((node) => {
    const type = textAttribute(node, "Type") ?? "";
    const target = textAttribute(node, "Target") ?? "";
    const isExternal = textAttribute(node, "TargetMode") === "External";
    return {
      id: textAttribute(node, "Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      target: isExternal ? target : resolve(folder, target),
      isExternal,
    };
  });
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
