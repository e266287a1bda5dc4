/**
 * The most characters of a paragraph: a row can't be higher than 409 points, 27 lines, and a printer's font may run
 * wider than the screen's.
 */
const LONGEST_PARAGRAPH = 1_100;

/**
 * A section's text as the cells below each other that hold it: one for each paragraph. A paragraph too high for a row is
 * parted after a sentence, or else between two words.
 */
export const splitParagraphs = (text: string): readonly string[] =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .flatMap(partsOf);

function partsOf(paragraph: string): readonly string[] {
  const parts: string[] = [];
  let rest = paragraph;
  while (rest.length > LONGEST_PARAGRAPH) {
    const end = lastBreak(rest.slice(0, LONGEST_PARAGRAPH + 1));
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return [...parts, rest];
}

/** After the last sentence, else after the last word, else in the middle of a word that is longer than a page. */
function lastBreak(text: string): number {
  const sentence = Math.max(...[". ", "? ", "! "].map((mark) => text.lastIndexOf(mark)));
  if (sentence > LONGEST_PARAGRAPH / 2) return sentence + 1;
  const word = text.lastIndexOf(" ");
  return word > 0 ? word : LONGEST_PARAGRAPH;
}
