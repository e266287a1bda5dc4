import { unescapeText } from "./escaped-text";
import type { XmlNode } from "./read-xml";

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((candidate) => candidate.name === name);
}

export function children(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** Every element of that name, at any depth. */
export function descendants(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((candidate) => [
    ...(candidate.name === name ? [candidate] : []),
    ...descendants(candidate, name),
  ]);
}

export function textAttribute(node: XmlNode | undefined, name: string): string | undefined {
  const value = node?.attributes.get(name);
  return value === undefined ? undefined : unescapeText(value);
}

export function numberAttribute(node: XmlNode | undefined, name: string): number | undefined {
  const value = node?.attributes.get(name);
  if (value === undefined || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** XML Schema's booleans, which LibreOffice spells out and Excel abbreviates. */
export function flagAttribute(node: XmlNode | undefined, name: string, otherwise = false): boolean {
  const value = node?.attributes.get(name);
  return value === undefined ? otherwise : value === "1" || value === "true" || value === "on";
}

/** `<b/>` and `<b val="1"/>` are on, `<b val="0"/>` and nothing at all are off. */
export function flagElement(node: XmlNode | undefined, name: string): boolean {
  const element = child(node, name);
  return element !== undefined && flagAttribute(element, "val", true);
}
