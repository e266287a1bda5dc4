import { compare, type Value } from "./excel-values";

/** What SUMIFS and COUNTIFS ask of a cell: a value, or a text with a comparison before it and patterns in it. */
export function criterionOf(wanted: Value): (cell: Value) => boolean {
  if (typeof wanted !== "string") return sameNumber(Number(wanted));
  const [, operator = "", operand = ""] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(wanted) ?? [];
  if (operand === "") return BLANKS[operator] ?? (() => false);
  const amount = operand.trim() === "" ? Number.NaN : Number(operand);
  const isSame = Number.isNaN(amount) ? sameText(operand) : sameNumber(amount);
  if (operator === "" || operator === "=") return isSame;
  if (operator === "<>") return (cell) => !isSame(cell);
  const limit = Number.isNaN(amount) ? operand : amount;
  const holds = ORDERS[operator] ?? (() => false);
  return (cell) => typeof cell === typeof limit && holds(compare(cell, limit));
}

/** An empty text asks for what looks empty, "=" for what is. */
const BLANKS: Readonly<Partial<Record<string, (cell: Value) => boolean>>> = {
  "": (cell) => cell === null || cell === "",
  "=": (cell) => cell === null,
  "<>": (cell) => cell !== null,
};

const ORDERS: Readonly<Partial<Record<string, (order: number) => boolean>>> = {
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

/** A number is found in a text as well. */
const sameNumber =
  (amount: number) =>
  (cell: Value): boolean =>
    cell === amount || (typeof cell === "string" && cell.trim() !== "" && Number(cell) === amount);

function sameText(text: string): (cell: Value) => boolean {
  if (/[*?~]/.test(text)) {
    const pattern = new RegExp(`^${text.replace(/~[*?~]|[*?]|[^*?~]+|~/g, patternOf)}$`, "is");
    return (cell) => typeof cell === "string" && pattern.test(cell);
  }
  const plain = text.toLowerCase();
  return (cell) => typeof cell === "string" && (cell === text || cell.toLowerCase() === plain);
}

function patternOf(part: string): string {
  if (part === "*") return ".*";
  if (part === "?") return ".";
  const meant = part.length === 2 && part.startsWith("~") ? part.slice(1) : part;
  return meant.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
