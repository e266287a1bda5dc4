import { parseStructRef, stringifyStructRef, tokenize } from "@borgar/fx";
import { remember } from "./remember";

/** A structured reference taken apart: `T[[#This Row],[2024]:[2025]]`. An empty table name means "the table I stand in". */
export interface StructuredRef {
  readonly table: string;
  readonly columns: readonly string[];
  readonly sections: readonly string[];
}

interface Piece {
  readonly type: string;
  readonly value: string;
}

/** The formula in pieces that joined again give the formula. */
export const pieces = remember((formula): readonly Piece[] => tokenize(formula));

/** Takes one structured reference apart; undefined if the text is none. */
const parseStructured = remember((text): StructuredRef | undefined => {
  const parsed = parseStructRef(text);
  if (!parsed) return undefined;
  return {
    table: parsed.table ?? "",
    columns: parsed.columns ?? [],
    sections: (parsed.sections ?? []).map((section) => section.toLowerCase()),
  };
});

/** Rewrites every structured reference of a formula; `undefined` from `rewrite` leaves it as it stands. */
export function mapStructured(formula: string, rewrite: (ref: StructuredRef) => string | undefined): string {
  if (!formula.includes("[")) return formula;
  return pieces(formula)
    .map((piece) => {
      if (piece.type !== "structured") return piece.value;
      const ref = parseStructured(piece.value);
      return (ref && rewrite(ref)) ?? piece.value;
    })
    .join("");
}

/** Writes a structured reference the way Excel shows it, with the at-sign shorthand. */
export function writeStructured(ref: StructuredRef): string {
  return stringifyStructRef({
    context: [],
    table: ref.table,
    columns: [...ref.columns],
    sections: [...ref.sections],
  });
}

/** Puts the table's name before references that rely on standing in it: `[@2024]` → `T[@2024]`. */
export function qualify(formula: string, table: string): string {
  return mapStructured(formula, (ref) => (ref.table === "" ? writeStructured({ ...ref, table }) : undefined));
}

/** Takes the name of the table the formula stands in away again: `T[@2024]` → `[@2024]`. */
export function shorten(formula: string, table: string): string {
  return mapStructured(formula, (ref) =>
    sameName(ref.table, table) && (ref.columns.length > 0 || ref.sections.length > 0)
      ? writeStructured({ ...ref, table: "" })
      : undefined,
  );
}

/** Whether some reference relies on standing in a table. */
export function hasUnqualified(formula: string): boolean {
  return (
    formula.includes("[") &&
    pieces(formula).some((piece) => piece.type === "structured" && parseStructured(piece.value)?.table === "")
  );
}

/** Names of tables and columns do not tell capitals from small letters. */
export function sameName(a: string, b: string): boolean {
  return a.toLocaleLowerCase("en") === b.toLocaleLowerCase("en");
}
