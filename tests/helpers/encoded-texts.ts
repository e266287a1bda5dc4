import type { Random } from "./seeded-random";

/** How Danish letters stand in character sets that no system should write any more. */
const OLD_SETS: readonly Readonly<Record<string, number>>[] = [
  // DOS, code page 850
  { æ: 0x91, ø: 0x9b, å: 0x86, Æ: 0x92, Ø: 0x9d, Å: 0x8f, "§": 0xf5 },
  // Macintosh Roman
  { æ: 0xbe, ø: 0xbf, å: 0x8c, Æ: 0xae, Ø: 0xaf, Å: 0x81, "§": 0xa4 },
];

const inOldSet = (text: string, set: Readonly<Record<string, number>>): Buffer =>
  Buffer.from(Array.from(text, (letter) => set[letter] ?? letter.charCodeAt(0)));

const bigEndian = (text: string): Buffer => Buffer.from(`\ufeff${text}`, "utf16le").swap16();

/** A text as the bytes of a file: mostly as it should be, now and then in a way that spoils it. */
const ENCODINGS: readonly ((text: string, random: Random) => Buffer)[] = [
  (text) => Buffer.from(text, "utf8"),
  (text) => Buffer.from(text, "utf8"),
  (text) => Buffer.from(text, "latin1"),
  (text) => Buffer.from(text, "latin1"),
  (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
  bigEndian,
  // UTF-16 without its mark.
  (text) => Buffer.from(text, "utf16le"),
  // UTF-8 that somebody has read as Windows-1252 and saved as UTF-8.
  (text) => Buffer.from(Buffer.from(text, "utf8").toString("latin1"), "utf8"),
  (text, random) => inOldSet(text, OLD_SETS[random.whole(0, 1)] ?? {}),
  // The end is lost, perhaps in the middle of a letter.
  (text, random) => Buffer.from(text, "utf8").subarray(0, random.whole(0, Buffer.byteLength(text))),
];

export const encodeSomehow = (text: string, random: Random): Buffer =>
  random.pick(ENCODINGS)?.(text, random) ?? Buffer.from(text);
