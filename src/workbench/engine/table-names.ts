import { parseArea } from "../address/a1";

const LETTERS = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const R1C1 = /^r[0-9]*(c[0-9]*)?$|^c[0-9]*$/i;

/** Excel's rules for names of tables and defined names: a letter first, no spaces, nothing that looks like a cell. */
export function isValidName(name: string): boolean {
  return name.length <= 255 && LETTERS.test(name) && !R1C1.test(name) && !looksLikeCell(name);
}

function looksLikeCell(name: string): boolean {
  return /^[A-Za-z]{1,3}[0-9]+$/.test(name) && parseArea(name) !== undefined;
}

/** Header texts made unique and non-empty the way Excel does: "Kolonne1", "Navn2" … */
export function uniqueHeaders(texts: readonly string[], word: string): string[] {
  const taken = new Set<string>();
  const own = new Set(texts.map((text) => text.toLocaleLowerCase("en")));
  return texts.map((text, index) => {
    let header = text === "" ? `${word}${index + 1}` : text;
    for (let suffix = 2; taken.has(header.toLocaleLowerCase("en")); suffix += 1) {
      const next = `${text === "" ? word : text}${suffix}`;
      if (!own.has(next.toLocaleLowerCase("en"))) header = next;
    }
    taken.add(header.toLocaleLowerCase("en"));
    return header;
  });
}
