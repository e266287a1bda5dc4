/**
 * A formula taken apart. `start` and `end` are offsets in the formula's text, "=" included, so that a part of it can
 * be replaced and every other character stays as it was typed.
 */
export type FormulaNode =
  | ConstantNode
  | ArrayNode
  | ReferenceNode
  | CallNode
  | OperationNode
  /** LET, LAMBDA and what else is only passed on. */
  | { readonly kind: "other"; readonly parts: readonly FormulaNode[]; readonly start: number; readonly end: number };

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface ConstantNode extends Stretch {
  readonly kind: "constant";
  /** Errors as their text, marked as such. */
  readonly value: number | string | boolean;
  readonly isError: boolean;
}

export interface ArrayNode extends Stretch {
  readonly kind: "array";
  readonly rows: readonly (readonly FormulaNode[])[];
}

export interface ReferenceNode extends Stretch {
  readonly kind: "reference";
  /** A1 reference, defined name or structured reference, as typed. */
  readonly text: string;
  readonly form: "range" | "name" | "table";
}

export interface CallNode extends Stretch {
  readonly kind: "call";
  /** As typed: "SUM", "TILTAG.HELÅRSEFFEKT". */
  readonly name: string;
  /** null where an argument is left out between two separators. */
  readonly arguments: readonly (FormulaNode | null)[];
}

export interface OperationNode extends Stretch {
  readonly kind: "operation";
  readonly operator: string;
  readonly operands: readonly FormulaNode[];
}

/** The parts right below a node, left to right. */
export function partsOf(node: FormulaNode): readonly FormulaNode[] {
  switch (node.kind) {
    case "constant":
    case "reference":
      return [];
    case "array":
      return node.rows.flat();
    case "call":
      return node.arguments.filter((argument) => argument !== null);
    case "operation":
      return node.operands;
    case "other":
      return node.parts;
  }
}
