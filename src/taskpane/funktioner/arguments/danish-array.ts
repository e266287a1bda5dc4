import { amount } from "../../../finance/money/amount";
import type { CellValue } from "../../../sheets/cells/cell";
import { parseDanishNumber } from "../../../sheets/cells/danish-number";
import type { Block } from "../function-help";

/** A text in quotes, or anything up to the next separator. */
const ELEMENT = /\s*("(?:[^"]|"")*"|[^\\;"]*)\s*(\\|;|$)/suy;

/** Reads an array constant as it is typed in Danish Excel: `{-7300\-9000;250\175}`; undefined where it is none. */
export function readDanishArray(text: string): Block | undefined {
  const inner = /^\{(.*)\}$/s.exec(text.trim())?.[1];
  if (inner === undefined) return undefined;
  const rows: CellValue[][] = [[]];
  ELEMENT.lastIndex = 0;
  for (;;) {
    const [, element, separator] = ELEMENT.exec(inner) ?? [];
    if (element === undefined) return undefined;
    const value = readElement(element.trim());
    if (value === undefined) return undefined;
    rows.at(-1)?.push(value);
    if (separator === "") break;
    if (separator === ";") rows.push([]);
  }
  return rows.every((row) => row.length === rows[0]?.length) ? rows : undefined;
}

/** The same the other way: rows as they are typed in Danish Excel. */
export const danishArray = (block: Block): string =>
  `{${block.map((row) => row.map(elementText).join("\\")).join(";")}}`;

function readElement(text: string): CellValue | undefined {
  const quoted = /^"(.*)"$/s.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (/^(sand|true)$/i.test(text)) return true;
  if (/^(falsk|false)$/i.test(text)) return false;
  return parseDanishNumber(text)?.toNumber();
}

const elementText = (value: CellValue): string =>
  typeof value === "string" || value === null ? `"${(value ?? "").replaceAll('"', '""')}"` : danishConstant(value);

/** A number or truth value as it is typed in Danish Excel: every digit, and no dots. */
export function danishConstant(value: number | boolean): string {
  if (typeof value === "number") return amount(value).toFixed().replace(".", ",");
  return value ? "SAND" : "FALSK";
}
