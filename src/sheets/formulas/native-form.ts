/**
 * How a custom function is said with Excel's own functions. A form is given the call's arguments as formula texts whose
 * parts can be pointed at, and which cell of the result is wanted, and gives English formula text without "=";
 * null where the number can't be kept alive (the cell then keeps its value).
 */
export type NativeForm = (argumentList: readonly NativeArgument[], cell: ResultPlace) => string | null;

/** A custom function said natively. */
export interface NativeFunction {
  readonly say: NativeForm;
  /** Whether the call gives one number however large its arguments may be: only then may a sum around it be kept. */
  readonly givesOne: (argumentList: readonly NativeArgument[]) => boolean;
}

/** Native forms by what is typed after `TILTAG.`, in capitals. */
export type NativeForms = ReadonlyMap<string, NativeFunction>;

/** Which cell of how large a result, counted from zero. */
export interface ResultPlace {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** An argument of a call. Every text can stand as an operand wherever it is put. */
export interface NativeArgument {
  readonly isLeftOut: boolean;
  /** The whole argument; "" where it is left out. */
  readonly text: string;
  /** null where only Excel knows. */
  readonly shape: Shape | null;
  /** The constant it is, if it is one. */
  readonly constant: number | string | boolean | null;
  readonly cell: (row: number, column: number) => string;
  /** The cells of one column. */
  readonly column: (column: number) => string;
  /** The cells of a line from its first to the one at `last`, along the row or down the column it is. */
  readonly upTo: (last: number) => string;
  /** The cell at `index` of a line. */
  readonly at: (index: number) => string;
}

export const isSingleCell = (shape: Shape | null): boolean => shape?.rows === 1 && shape.columns === 1;

/** An argument of an elementwise function for one cell of the result: a single cell is repeated. */
export function elementOf(argument: NativeArgument, { row, column, rows, columns }: ResultPlace): string {
  const single = argument.shape === null ? rows === 1 && columns === 1 : isSingleCell(argument.shape);
  return single ? argument.text : argument.cell(row, column);
}
