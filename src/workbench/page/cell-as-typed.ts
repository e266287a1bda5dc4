import { displayText, type DisplayLocale } from "../display/display-text";
import type { CellState } from "../engine/engine";
import { parseTyped } from "../typing/parse-typed";

const millisecondsPerDay = 86_400_000;
const secondsPerDay = 86_400;
/** Day 0 of Excel's calendar, as far as it agrees with the real one (from 1 March 1900). */
const dayZero = Date.UTC(1899, 11, 30);
const twoDigits = (value: number): string => String(value).padStart(2, "0");

function showsDate(numberFormat: string): boolean {
  const bare = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /[dy]/i.test(bare) || /m.*[hs]|[hs].*m/i.test(bare);
}

function dateText(serial: number, locale: DisplayLocale): string {
  const moment = new Date(dayZero + Math.floor(serial) * millisecondsPerDay);
  const [dayOfMonth, month, year] = [moment.getUTCDate(), moment.getUTCMonth() + 1, moment.getUTCFullYear()];
  const day =
    locale === "da-DK" ? `${twoDigits(dayOfMonth)}-${twoDigits(month)}-${year}` : `${month}/${dayOfMonth}/${year}`;
  const seconds = Math.round((serial % 1) * secondsPerDay);
  if (seconds === 0) return day;
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(twoDigits).join(":");
  return `${day} ${time}`;
}

/** Fifteen digits, as Excel keeps them, with the decimal sign of the page's language. */
function numberText(value: number, locale: DisplayLocale): string {
  const plain = String(Number(value.toPrecision(15)));
  return locale === "da-DK" ? plain.replace(".", ",") : plain;
}

/** Whether plain text would be taken for something else when typed again. */
function needsApostrophe(text: string, locale: DisplayLocale): boolean {
  const { input } = parseTyped(text, locale);
  return text.startsWith("'") || input.kind !== "value" || typeof input.value !== "string";
}

/** What one would type to get what the cell holds: what the formula bar and the cell's editor show. */
export function cellAsTyped(cell: CellState, locale: DisplayLocale): string {
  if (cell.formula !== undefined) return cell.formula;
  const { value } = cell;
  if (value === null) return "";
  if (typeof value === "boolean" || cell.isError) return displayText(cell, locale);
  if (typeof value === "string") return needsApostrophe(value, locale) ? `'${value}` : value;
  const format = cell.format.numberFormat ?? "";
  if (showsDate(format) && value >= 0) return dateText(value, locale);
  if (format.includes("%")) return `${numberText(value * 100, locale)}%`;
  return numberText(value, locale);
}
