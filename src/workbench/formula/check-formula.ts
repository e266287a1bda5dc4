import { pieces } from "./structured-refs";

const CLOSES: Readonly<Record<string, string>> = { ")": "(", "}": "{" };

/** Why Excel would not take the text as a formula; undefined if it would. */
export function formulaFault(formula: string): string | undefined {
  if (!formula.startsWith("=") || formula.length < 2) return "A formula begins with = and says something";
  if (formula.length > 8192) return "The formula is longer than 8192 characters";
  const open: string[] = [];
  const list = pieces(formula).filter((piece) => piece.type !== "whitespace" && piece.type !== "newline");
  for (const piece of list) {
    if (piece.type === "unknown") return `Cannot read "${piece.value}"`;
    if (piece.type === "string" && !/^"(?:[^"]|"")*"$/.test(piece.value)) return "A text lacks its closing quote";
    if (piece.value === "(" || piece.value === "{") open.push(piece.value);
    const opener = CLOSES[piece.value];
    if (opener !== undefined && open.pop() !== opener) return "The brackets do not match";
  }
  if (open.length > 0) return "A bracket is not closed";
  const last = list.at(-1);
  if (last?.type === "operator" && /^[-+*/^&=<>]+$/.test(last.value)) return `Something is missing after ${last.value}`;
  return undefined;
}
