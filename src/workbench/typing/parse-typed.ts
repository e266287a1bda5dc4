import type { DisplayLocale } from "../display/display-text";
import type { CellInput } from "../engine/engine";

export interface TypedInput {
  readonly input: CellInput;
  /** The number format Excel gives a cell that has none when such a text is typed. */
  readonly numberFormat?: string;
}

interface Marks {
  readonly decimal: string;
  readonly thousands: string;
}

const MARKS: Readonly<Record<DisplayLocale, Marks>> = {
  "da-DK": { decimal: ",", thousands: "." },
  "en-US": { decimal: ".", thousands: "," },
};

const BOOLEANS: Readonly<Record<string, boolean>> = { SAND: true, TRUE: true, FALSK: false, FALSE: false };

const ERRORS: Readonly<Record<string, string>> = {
  "#DIV/0!": "#DIV/0!",
  "#N/A": "#N/A",
  "#NAME?": "#NAME?",
  "#NULL!": "#NULL!",
  "#NUM!": "#NUM!",
  "#REF!": "#REF!",
  "#VALUE!": "#VALUE!",
  "#I/T": "#N/A",
  "#VÆRDI!": "#VALUE!",
  "#DIVISION/0!": "#DIV/0!",
};

/** What Excel makes of a text that is typed into a cell. Formulas are in English whatever the locale. */
export function parseTyped(typed: string, locale: DisplayLocale, isTextCell = false): TypedInput {
  if (typed === "") return { input: { kind: "empty" } };
  if (typed.startsWith("'")) return { input: { kind: "value", value: typed.slice(1) } };
  if (isTextCell) return { input: { kind: "value", value: typed } };
  if (typed.startsWith("=") && typed.length > 1) return { input: { kind: "formula", formula: typed } };
  const upper = typed.trim().toUpperCase();
  const truth = BOOLEANS[upper];
  if (truth !== undefined) return { input: { kind: "value", value: truth } };
  const error = ERRORS[upper];
  if (error !== undefined) return { input: { kind: "error", error } };
  return (
    parseNumber(typed.trim(), MARKS[locale]) ??
    parseDate(typed.trim(), locale) ?? { input: { kind: "value", value: typed } }
  );
}

function escaped(mark: string): string {
  return `\\${mark}`;
}

function parseNumber(typed: string, { decimal, thousands }: Marks): TypedInput | undefined {
  const whole = `(?:[0-9]{1,3}(?:${escaped(thousands)}[0-9]{3})+|[0-9]+)`;
  const shape = new RegExp(
    `^([-+]?)(${whole}(?:${escaped(decimal)}[0-9]*)?|${escaped(decimal)}[0-9]+)(e[-+]?[0-9]+)?(\\s?%)?$`,
    "i",
  );
  const match = shape.exec(typed);
  const digits = match?.[2];
  if (!match || digits === undefined) return undefined;
  const plain = digits.replaceAll(thousands, "").replace(decimal, ".");
  const number = Number(`${match[1] ?? ""}${plain}${match[3] ?? ""}`);
  if (!Number.isFinite(number)) return undefined;
  if (match[4] !== undefined) {
    // 12,5 % is 12.5/100 exactly as a double would be read, not 12.5*0.01.
    return { input: { kind: "value", value: number / 100 }, numberFormat: digits.includes(decimal) ? "0.00%" : "0%" };
  }
  const grouped = digits.includes(thousands);
  const fraction = digits.includes(decimal);
  return {
    input: { kind: "value", value: number },
    ...(grouped && { numberFormat: fraction ? "#,##0.00" : "#,##0" }),
  };
}

const DATE_SHAPE: Readonly<Record<DisplayLocale, RegExp>> = {
  "da-DK": /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4}|\d{2})$/,
  "en-US": /^(?<month>\d{1,2})[-/](?<day>\d{1,2})[-/](?<year>\d{4}|\d{2})$/,
};

const ISO_DATE = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/;

const DATE_FORMAT: Readonly<Record<DisplayLocale, string>> = { "da-DK": "dd-mm-yyyy", "en-US": "m/d/yyyy" };

function parseDate(typed: string, locale: DisplayLocale): TypedInput | undefined {
  const groups = (DATE_SHAPE[locale].exec(typed) ?? ISO_DATE.exec(typed))?.groups;
  if (!groups) return undefined;
  const serial = dateSerial(fullYear(groups["year"] ?? ""), Number(groups["month"]), Number(groups["day"]));
  return serial === undefined
    ? undefined
    : { input: { kind: "value", value: serial }, numberFormat: DATE_FORMAT[locale] };
}

function fullYear(written: string): number {
  const year = Number(written);
  if (written.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

const DAY = 86_400_000;

/** Excel's number of a day; undefined where the calendar has no such day, or Excel no number for it. */
function dateSerial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists) return undefined;
  const days = Math.round(date.getTime() / DAY) + 25_569;
  // Excel believes in 29 February 1900; before it everything is one day off.
  const serial = days < 61 ? days - 1 : days;
  return serial >= 1 ? serial : undefined;
}
