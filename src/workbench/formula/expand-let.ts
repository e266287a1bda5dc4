import { pieces } from "./structured-refs";

interface Piece {
  readonly type: string;
  readonly value: string;
}

/** More than this and the formula is left to the engine as it is. */
const LONGEST = 32_768;

/**
 * Replaces LET by what it stands for, since the engine's own LET fails as soon as a structured reference is involved.
 * The user's cell keeps its LET; only what is calculated is expanded.
 */
export function expandLet(formula: string): string {
  if (!/\bLET\s*\(/i.test(formula)) return formula;
  const expanded = join(expandPieces(pieces(formula), new Map()));
  return expanded.length > LONGEST ? formula : expanded;
}

function join(list: readonly Piece[]): string {
  return list.map((piece) => piece.value).join("");
}

function isLetCall(list: readonly Piece[], at: number): boolean {
  return list[at]?.value.toUpperCase() === "LET" && list[at + 1]?.value === "(";
}

function expandPieces(list: readonly Piece[], bound: ReadonlyMap<string, readonly Piece[]>): Piece[] {
  const result: Piece[] = [];
  for (let at = 0; at < list.length; at += 1) {
    const piece = list[at];
    if (!piece) continue;
    if (isLetCall(list, at)) {
      const call = splitCall(list, at + 2);
      result.push(...expandCall(call.args, bound));
      at = call.end;
      continue;
    }
    const value = piece.type === "range_named" ? bound.get(piece.value.toLocaleLowerCase("en")) : undefined;
    if (value) result.push(...value);
    else result.push(piece);
  }
  return result;
}

function expandCall(args: readonly (readonly Piece[])[], outer: ReadonlyMap<string, readonly Piece[]>): Piece[] {
  const bound = new Map(outer);
  for (let index = 0; index + 1 < args.length; index += 2) {
    const name = join(args[index] ?? []).trim();
    bound.set(name.toLocaleLowerCase("en"), bracket(expandPieces(args[index + 1] ?? [], bound)));
  }
  return bracket(expandPieces(args.at(-1) ?? [], bound));
}

/** A lone reference must stay a reference: SUMIFS refuses `(T[2024])`. */
function bracket(list: readonly Piece[]): Piece[] {
  const solid = list.filter((piece) => piece.type !== "whitespace" && piece.value.trim() !== "");
  if (solid.length <= 1) return solid;
  return [{ type: "operator", value: "(" }, ...solid, { type: "operator", value: ")" }];
}

/** The arguments of the call whose first piece after "(" is at `start`, and where its ")" stands. */
function splitCall(list: readonly Piece[], start: number): { args: Piece[][]; end: number } {
  const args: Piece[][] = [[]];
  let depth = 0;
  let at = start;
  for (; at < list.length; at += 1) {
    const piece = list[at];
    if (!piece) break;
    if (piece.value === ")" && depth === 0) break;
    if (piece.value === "(" || piece.value === "{") depth += 1;
    if (piece.value === ")" || piece.value === "}") depth -= 1;
    if (piece.value === "," && depth === 0) args.push([]);
    else args.at(-1)?.push(piece);
  }
  return { args, end: at };
}
