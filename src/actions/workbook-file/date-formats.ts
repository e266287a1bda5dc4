import { readPart } from "./read-part";
import type { ZipFile } from "./zip-file";

/** Built-in formats of dates; those from 27 on are dates in the languages that have them (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_DATES: readonly (readonly [number, number])[] = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
];

const isBuiltInDate = (id: number): boolean => BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last);

/** Whether a number format shows a day, month or year; a time of day alone is none. */
export function isDateFormat(code: string): boolean {
  if (/^(?:general|standard)$/i.test(code)) return false;
  const letters = code
    .replace(/"[^"]*"/g, "")
    .replace(/[\\_*]./g, "")
    // Colours and countries; "[h]" is a number of hours.
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "")
    .toLowerCase();
  const [first = ""] = letters.split(";");
  // "mm" beside hours or seconds is minutes.
  return /[dy]/.test(first) || (first.includes("m") && !/[hs]/.test(first));
}

/** Of each cell style, by its number: whether it shows dates. */
export function* readDateStyles(zip: ZipFile, part: string | null): Generator<number, readonly boolean[]> {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let isInCellStyles = false;
  if (part === null) return styles;
  yield* readPart(zip, part, {
    open(name, attributes) {
      if (name === "numFmt") own.set(Number(attributes["numFmtId"]), isDateFormat(attributes["formatCode"] ?? ""));
      if (name === "cellXfs") isInCellStyles = true;
      if (name === "xf" && isInCellStyles) {
        const id = Number(attributes["numFmtId"] ?? 0);
        styles.push(own.get(id) ?? isBuiltInDate(id));
      }
    },
    close(name) {
      if (name === "cellXfs") isInCellStyles = false;
    },
  });
  return styles;
}
