import type { MonthPart, YearPart } from "../../finance/calendar/period-parts";
import { amount } from "../../finance/money/amount";
import type { Words } from "../../sheets/cells/language";
import { say, type Writer } from "../derivation/writer";

type Part = MonthPart | YearPart;

/** The months or years of a period: each that is begun or ended by itself, the whole ones between them together. */
export function sayParts(parts: readonly Part[]): readonly Words[] {
  const whole = parts.filter(isWhole);
  const [first, last] = [whole[0], whole.at(-1)];
  const before = parts.filter((part) => !isWhole(part) && (first === undefined || isBefore(part, first)));
  const after = parts.filter((part) => !isWhole(part) && !before.includes(part));
  return [
    ...before.map(sayPart),
    ...(first === undefined || last === undefined ? [] : [sayWhole(first, last, whole.length)]),
    ...after.map(sayPart),
  ];
}

const isWhole = ({ active, of }: Part): boolean => active === of;

const isBefore = (a: Part, b: Part): boolean => orderOf(a) < orderOf(b);

const orderOf = (part: Part): number => part.year * 12 + ("month" in part ? part.month : 0);

const nameOf = (writer: Writer, part: Part): string =>
  "month" in part ? writer.month(part.year, part.month) : String(part.year);

/** "januar 2026: 1 af 31 dage = 0,032258." */
const sayPart = (part: Part): Words => {
  const share = amount(part.active).div(part.of);
  return say(
    (writer) => `${capital(nameOf(writer, part))}: ${part.active} af ${part.of} dage ${writer.equals(share)}.`,
    (writer) => `${nameOf(writer, part)}: ${part.active} of ${part.of} days ${writer.equals(share)}.`,
  );
};

/** "Februar 2026 til december 2026: 11 hele måneder." */
const sayWhole = (first: Part, last: Part, count: number): Words => {
  const months = "month" in first;
  return say(
    (writer) =>
      `${capital(nameOf(writer, first))}${count === 1 ? "" : ` til ${nameOf(writer, last)}`}: ${writer.count(count, months ? "hel måned" : "helt år", months ? "hele måneder" : "hele år")}.`,
    (writer) =>
      `${nameOf(writer, first)}${count === 1 ? "" : ` to ${nameOf(writer, last)}`}: ${writer.count(count, months ? "whole month" : "whole year", months ? "whole months" : "whole years")}.`,
  );
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
