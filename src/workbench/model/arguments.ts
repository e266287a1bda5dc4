import { invalidArgument } from "./model-errors";

/** The argument as a text. */
export function text(argument: unknown, what: string): string {
  if (typeof argument !== "string") throw invalidArgument(`${what} must be a text`);
  return argument;
}

/** The argument as a whole number. */
export function integer(argument: unknown, what: string): number {
  if (typeof argument !== "number" || !Number.isInteger(argument))
    throw invalidArgument(`${what} must be a whole number`);
  return argument;
}

/** The argument as a whole number that may be left out. */
export function integerOr(argument: unknown, otherwise: number, what: string): number {
  return argument === undefined || argument === null ? otherwise : integer(argument, what);
}

/** The argument as a number. */
export function number(argument: unknown, what: string): number {
  if (typeof argument !== "number" || !Number.isFinite(argument)) throw invalidArgument(`${what} must be a number`);
  return argument;
}

/** The argument as true or false. */
export function flag(argument: unknown, what: string): boolean {
  if (typeof argument !== "boolean") throw invalidArgument(`${what} must be true or false`);
  return argument;
}

/** The argument as true or false that may be left out. */
export function flagOr(argument: unknown, otherwise: boolean, what: string): boolean {
  return argument === undefined || argument === null ? otherwise : flag(argument, what);
}

/** The argument as one of the words that are allowed. */
export function oneOf<T extends string>(argument: unknown, words: readonly T[], what: string): T {
  const word = words.find((candidate) => candidate === argument);
  if (word === undefined) throw invalidArgument(`${what} must be one of ${words.join(", ")}`);
  return word;
}

/** A colour as "#RRGGBB"; Excel also takes the names of HTML. */
export function color(argument: unknown, what: string): string {
  const given = text(argument, what);
  const named = COLOR_NAMES[given.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(given)) throw invalidArgument(`${what} must be a colour like #FFA500`);
  return `#${given.replace("#", "").toUpperCase()}`;
}

const COLOR_NAMES: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** A block of entries of exactly the range's shape; one entry alone stands for all. */
export function matrix(
  argument: unknown,
  rows: number,
  columns: number,
  what: string,
): readonly (readonly unknown[])[] {
  if (argument === null || argument === undefined) throw invalidArgument(`${what} cannot be null`);
  if (!Array.isArray(argument)) {
    const all: readonly unknown[] = Array.from({ length: columns }, () => argument);
    return Array.from({ length: rows }, () => all);
  }
  const shaped = argument.length === rows && argument.every((row) => Array.isArray(row) && row.length === columns);
  if (!shaped) throw invalidArgument(`${what} must be ${rows} rows of ${columns}`);
  const block: readonly (readonly unknown[])[] = argument;
  return block;
}

type Fields = Readonly<Record<string, unknown>>;

/** The argument as an object with named entries. */
export function fields(argument: unknown, what: string): Fields {
  if (!isFields(argument)) throw invalidArgument(`${what} must be an object`);
  return argument;
}

function isFields(argument: unknown): argument is Fields {
  return typeof argument === "object" && argument !== null && !Array.isArray(argument);
}
