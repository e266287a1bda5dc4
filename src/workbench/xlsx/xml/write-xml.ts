import { escapeAttribute } from "./escaped-text";

type Attributes = Readonly<Record<string, string | number | undefined>>;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIP_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** One element. Attributes that are undefined are left out; `content` is XML already. */
export function element(name: string, attributes: Attributes = {}, content = ""): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) text += ` ${key}="${typeof value === "number" ? String(value) : escapeAttribute(value)}"`;
  }
  return content === "" ? `${text}/>` : `${text}>${content}</${name}>`;
}

/** A list element that Excel wants left out when it has nothing in it. */
export function countedList(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : element(name, { count: items.length }, items.join(""));
}
