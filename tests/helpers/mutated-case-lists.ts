import { caseListCsv } from "../../src/workbench/sample/cases/case-list";
import type { Random } from "./seeded-random";

/** A case list as a case system exports it, line by line and field by field. */
export type Fields = readonly (readonly string[])[];

export const EXPORTED: Fields = caseListCsv()
  .trimEnd()
  .split("\r\n")
  .slice(1)
  .map((line) => line.split(";").map((field) => field.replaceAll('"', "")));

export interface MutatedList {
  readonly name: string;
  readonly text: string;
}

const COLUMN = { name: 5, price: 8, extent: 10, start: 12, end: 13 } as const;

type Damage = (list: string[][], random: Random) => string[][];

const some = (list: string[][], random: Random): string[] => list[random.whole(1, list.length - 1)] ?? [];

const inSome =
  (column: number, change: (field: string, random: Random) => string): Damage =>
  (list, random) => {
    const row = some(list, random);
    row[column] = change(row[column] ?? "", random);
    return list;
  };

const restyled =
  (style: (day: string, month: string, year: string) => string): Damage =>
  (list) => {
    for (const row of list.slice(1))
      for (const column of [COLUMN.start, COLUMN.end]) {
        const [, day, month, year] = /^(\d\d)-(\d\d)-(\d{4})$/.exec(row[column] ?? "") ?? [];
        if (day !== undefined && month !== undefined && year !== undefined) row[column] = style(day, month, year);
      }
    return list;
  };

const serial = (day: string, month: string, year: string): string =>
  String(Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569);

const withoutColumn: Damage = (list, random) => {
  const column = random.whole(0, (list[0]?.length ?? 1) - 1);
  return list.map((row) => row.filter((_, index) => index !== column));
};

const DAMAGES: Readonly<Record<string, Damage>> = {
  nothing: (list) => list,
  "dates with points": restyled((day, month, year) => `${day}.${month}.${year}`),
  "dates with two digits": restyled((day, month, year) => `${day}.${month}.${year.slice(2)}`),
  "dates as ISO with a time": restyled((day, month, year) => `${year}-${month}-${day} 00:00:00`),
  "dates as serials": restyled(serial),
  "dates with slashes": restyled((day, month, year) => `${day}/${month}/${year}`),
  "American dates": restyled((day, month, year) => `${month}/${day}/${year}`),
  "dates with two digits and hyphens": restyled((day, month, year) => `${day}-${month}-${year.slice(2)}`),
  "a column missing": withoutColumn,
  "a heading missing": (list, random) => {
    const header = list[0];
    if (header !== undefined) header[random.whole(0, header.length - 1)] = "";
    return list;
  },
  "a heading twice": (list, random) => {
    const header = list[0];
    if (header !== undefined)
      header[random.whole(0, header.length - 1)] = header[random.whole(0, header.length - 1)] ?? "";
    return list;
  },
  "columns in another order": (list, random) => {
    const order = random.draw([...(list[0] ?? []).keys()], list[0]?.length ?? 0);
    return list.map((row) => order.map((column) => row[column] ?? ""));
  },
  "a thousand columns": (list) =>
    list.map((row, line) => [
      ...row,
      ...Array.from({ length: 978 }, (_, index) => (line === 0 ? `Felt ${String(index)}` : "x")),
    ]),
  "blank rows": (list, random) => list.flatMap((row) => (random.chance(0.3) ? [row, [""], row.map(() => "")] : [row])),
  "rows twice": (list, random) =>
    list.flatMap((row, line) => (line > 0 && random.chance(0.3) ? [row, [...row]] : [row])),
  "a field too many": (list, random) => {
    const row = some(list, random);
    row.splice(random.whole(0, row.length), 0, "x");
    return list;
  },
  "a field too few": (list, random) => {
    const row = some(list, random);
    row.splice(random.whole(0, row.length - 1), 1);
    return list;
  },
  "a negative price": inSome(COLUMN.price, (price) => `-${price}`),
  "an English price": inSome(COLUMN.price, (price) => `${price.replaceAll(".", "")}.50`),
  "a price in words": inSome(COLUMN.price, (price) => `ca. ${price}`),
  "a price with its currency": inSome(COLUMN.price, (price) => (price === "" ? "" : `kr. ${price}`)),
  "an extent that cannot be": inSome(COLUMN.extent, () => "850"),
  "a formula in a name": inSome(COLUMN.name, () => "=HYPERLINK(A1)"),
  "a day that never was": inSome(COLUMN.start, () => "31-02-2026"),
  "an error of Excel": inSome(COLUMN.price, () => "#N/A"),
  "an end before the start": inSome(COLUMN.end, () => "01-01-1999"),
  "a sum below": (list) => [...list, ["I alt", ...Array.from({ length: 20 }, () => ""), "100"]],
};

const SEPARATORS = [";", "\t", ",", "|"] as const;

const quoted = (field: string, separator: string): string =>
  /["\n\r]/.test(field) || field.includes(separator) ? `"${field.replaceAll('"', '""')}"` : field;

/** What may happen to the text when the fields have been written. */
const HARMS: readonly ((text: string, random: Random) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text,
  (text) => `\ufeff${text}`,
  (text) => text.replaceAll("\r\n", "\n"),
  (text) => text.replaceAll("\r\n", "\r"),
  (text, random) => `Udtræk fra fagsystemet\r\n\r\n${text}`.slice(0, random.chance(0.5) ? undefined : -2),
  (text, random) => text.slice(0, random.whole(Math.floor(text.length / 2), text.length)),
  (text, random) => stray(text, random),
  (text, random) => stray(stray(text, random), random),
];

function stray(text: string, random: Random): string {
  const header = text.indexOf("\n") + 1;
  const at = random.whole(header, text.length);
  return `${text.slice(0, at)}"${text.slice(at)}`;
}

/** A few rows of the made-up list, damaged in one way, and written in a way of its own. */
export function mutate(random: Random): MutatedList {
  const first = random.whole(1, EXPORTED.length - 12);
  const list = [EXPORTED[0] ?? [], ...EXPORTED.slice(first, first + random.whole(2, 10))].map((row) => [...row]);
  const name = random.pick(Object.keys(DAMAGES)) ?? "nothing";
  const damaged = DAMAGES[name]?.(list, random) ?? list;
  const separator = random.chance(0.6) ? ";" : (random.pick(SEPARATORS) ?? ";");
  const text = damaged.map((row) => `${row.map((field) => quoted(field, separator)).join(separator)}\r\n`).join("");
  const harm = random.pick(HARMS) ?? ((same: string) => same);
  return { name, text: harm(text, random) };
}
