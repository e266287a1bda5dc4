import { calendarDate, dayFromSerial } from "../../../finance/calendar/day";
import { amount, type Amount } from "../../../finance/money/amount";
import type { CellValue } from "../../../sheets/cells/cell";
import { parseDanishNumber } from "../../../sheets/cells/danish-number";
import { parseReference } from "../../../sheets/cells/reference";
import type { Block, ParameterHelp } from "../function-help";
import { readDanishArray } from "./danish-array";
import { readDanishDate } from "../../../sheets/cells/danish-date";

/** What a field holds, once it is read. */
export type TypedArgument =
  | { readonly kind: "left-out" }
  /** `formula` is how it is written in an English formula. */
  | { readonly kind: "values"; readonly values: Block; readonly formula: string }
  | { readonly kind: "reference"; readonly text: string }
  | { readonly kind: "wrong"; readonly why: WrongWhy };

export type WrongWhy = "number" | "date" | "word" | "switch" | "too-large" | "whole-column" | "formula";

/** More cells than the pane reads for a result to look at; in a cell there is no such limit. */
export const MOST_CELLS = 50_000;

/** Which sheet an address without one means does not matter for whether it is an address. */
const ANY_SHEET = "-";
const TRUE_WORDS = ["sand", "true"];
const FALSE_WORDS = ["falsk", "false"];
const WHOLE_COLUMNS = /^(?:.+!)?\$?(?:[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\d+:\$?\d+)$/;

/** Reads what has been typed in the field of a parameter: a value as it is written in Denmark, or a reference. */
export function readArgument(text: string, parameter: Pick<ParameterHelp, "takes" | "choices">): TypedArgument {
  const trimmed = text.trim().replace(/^=\s*/, "");
  if (trimmed === "") return { kind: "left-out" };
  if (trimmed.startsWith("{")) {
    const block = readDanishArray(trimmed);
    return block === undefined
      ? { kind: "wrong", why: "formula" }
      : { kind: "values", values: block, formula: arrayText(block) };
  }
  if (WHOLE_COLUMNS.test(trimmed)) return { kind: "wrong", why: "whole-column" };
  const value = readValue(trimmed, parameter);
  if (value !== undefined) return value;
  return readPointer(trimmed) ?? { kind: "wrong", why: whyWrong(trimmed, parameter.takes) };
}

function readValue(
  text: string,
  { takes, choices }: Pick<ParameterHelp, "takes" | "choices">,
): TypedArgument | undefined {
  switch (takes) {
    case "numbers": {
      if (/^[-–−]$/.test(text)) return constant("-");
      const number = readNumber(text);
      return number === undefined ? undefined : constant(number.toNumber());
    }
    case "dates": {
      const day = readDanishDate(text);
      return day === undefined ? undefined : dateValue(day);
    }
    case "switch":
      return TRUE_WORDS.includes(text.toLowerCase())
        ? constant(true)
        : FALSE_WORDS.includes(text.toLowerCase())
          ? constant(false)
          : undefined;
    case "word":
    case "words": {
      const choice = choices.find((word) => word === unquoted(text).toLocaleLowerCase("da"));
      return choice === undefined ? undefined : constant(choice);
    }
    case "labels":
      return looksLikeReference(text) ? undefined : constant(unquoted(text));
  }
}

/** "1.234,5", "3 %", "-7300". */
function readNumber(text: string): Amount | undefined {
  const percent = /^(.*?)\s*%$/.exec(text)?.[1];
  const number = parseDanishNumber(percent ?? text);
  return percent === undefined || number === undefined ? number : number.div(amount(100));
}

function readPointer(text: string): TypedArgument | undefined {
  const reference = parseReference(text, ANY_SHEET);
  if (reference === null) return undefined;
  if (reference.kind === "cells" && reference.place.area.rows * reference.place.area.columns > MOST_CELLS)
    return { kind: "wrong", why: "too-large" };
  return { kind: "reference", text };
}

const looksLikeReference = (text: string): boolean =>
  !/^".*"$/s.test(text) && (/[![]/.test(text) || parseReference(text, ANY_SHEET)?.kind === "cells");

function whyWrong(text: string, takes: ParameterHelp["takes"]): WrongWhy {
  if (text.includes("(")) return "formula";
  switch (takes) {
    case "numbers":
    case "labels":
      return "number";
    case "dates":
      return "date";
    case "switch":
      return "switch";
    case "word":
    case "words":
      return "word";
  }
}

const unquoted = (text: string): string => /^"(.*)"$/s.exec(text)?.[1]?.replaceAll('""', '"') ?? text;

const constant = (value: CellValue): TypedArgument => ({
  kind: "values",
  values: [[value]],
  formula: constantText(value),
});

/** A day as it is written in a formula, so that it can be read there. */
function dateValue(serial: number): TypedArgument {
  const day = dayFromSerial(serial);
  if (!day.ok) return { kind: "wrong", why: "date" };
  const { year, month, day: dayOfMonth } = calendarDate(day.value);
  return { kind: "values", values: [[serial]], formula: `DATE(${[year, month, dayOfMonth].map(String).join(",")})` };
}

/** A constant as an English formula writes it. */
export function constantText(value: CellValue): string {
  if (typeof value === "number") return amount(value).toFixed();
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return `"${(value ?? "").replaceAll('"', '""')}"`;
}

const arrayText = (block: Block): string => `{${block.map((row) => row.map(constantText).join(",")).join(";")}}`;
