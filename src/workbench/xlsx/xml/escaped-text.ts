/**
 * SpreadsheetML writes what XML can't hold (control characters, lone surrogates, a carriage return that a parser would
 * turn into a line feed) as `_x000D_`. Text that happens to look like that gets its underscore escaped: `_x005F_x000D_`.
 */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const NOT_FOR_XML =
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const MARKUP = /[&<>"\n\t]/g;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** The content of an element that holds text. */
export function escapeText(text: string): string {
  return text
    .replace(LOOKS_ESCAPED, "_x005F_")
    .replace(NOT_FOR_XML, escapeCharacter)
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}

/** An attribute's value: line feeds and tabs, too, would be lost in there. */
export function escapeAttribute(text: string): string {
  return text
    .replace(LOOKS_ESCAPED, "_x005F_")
    .replace(NOT_FOR_XML, escapeCharacter)
    .replace(MARKUP, (character) => ENTITIES[character] ?? escapeCharacter(character));
}

/** The reverse of both, after the XML parser has done its part. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPE, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
