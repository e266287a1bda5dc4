import { fail, succeed, type Result } from "../finance/result";
import type { Amount } from "../finance/money/amount";
import type { Words } from "../sheets/cells/language";
import { argumentFault, type FunctionFault } from "./fault";
import type { Matrix } from "./matrix";
import type { Parameter } from "./parameter";

/** A call that must hold, as it is typed (Danish separators) and as it computes. */
export interface FunctionExample {
  readonly formula: string;
  readonly arguments: readonly unknown[];
  readonly result: Matrix<number>;
  /** Where the numbers come from: a document or a section of the field's description. */
  readonly source: string;
}

/** A custom function as data: everything Excel, the pane, the documentation and the tests know of it. */
export interface CustomFunction {
  /** ASCII capitals, final. */
  readonly id: string;
  /** What is typed after `TILTAG.`; the same in every locale, final. */
  readonly name: string;
  readonly summary: Words;
  readonly parameters: readonly Parameter<unknown>[];
  /** The section or document the rule comes from. */
  readonly source: string;
  readonly examples: readonly FunctionExample[];
  /** Computes from what Excel hands over; pure, and the only door to the formula. */
  readonly call: (argumentList: readonly unknown[]) => Result<Matrix<number | "">, FunctionFault>;
}

/** A result cell; null is an element with nothing to compute, shown as an empty cell. */
export type ResultCell = Amount | null;

interface Declaration<P extends Record<string, Parameter<unknown>>> {
  readonly id: string;
  readonly name: string;
  readonly summary: Words;
  readonly parameters: P;
  readonly source: string;
  readonly examples: readonly FunctionExample[];
  readonly compute: (values: Values<P>) => Result<Matrix<ResultCell>, FunctionFault>;
}

type Values<P> = { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };

/**
 * Declares a custom function: the arguments are read in the order of the parameters, each by its own kind, the formula
 * sees only values of the field, and the exact result becomes a double at the very end.
 */
export function declareFunction<P extends Record<string, Parameter<unknown>>>(
  declaration: Declaration<P>,
): CustomFunction {
  const { compute, parameters, ...rest } = declaration;
  return {
    ...rest,
    parameters: Object.values(parameters),
    call(argumentList) {
      const values = readArguments(parameters, argumentList);
      if (!values.ok) return values;
      const result = compute(values.value);
      if (!result.ok) return result;
      const cells = result.value.map((row) => row.map(toCell));
      return cells.every((row) => row.every((cell) => cell === "" || Number.isFinite(cell)))
        ? succeed(cells)
        : fail(
            argumentFault(
              "Resultatet er større, end en celle kan holde.",
              "The result is larger than a cell can hold.",
            ),
          );
    },
  };
}

function readArguments<P extends Record<string, Parameter<unknown>>>(
  parameters: P,
  argumentList: readonly unknown[],
): Result<Values<P>, FunctionFault> {
  const values: Record<string, unknown> = {};
  for (const [index, [key, parameter]] of Object.entries(parameters).entries()) {
    const value = parameter.read(argumentList[index], parameter.name);
    if (!value.ok) return fail(value.fault);
    values[key] = value.value;
  }
  // The loop has read every key of `parameters` by the reader that its type names.
  return succeed(values as Values<P>);
}

// Adding zero takes the sign off a negative zero, which Excel would print as "-0" in some formats.
const toCell = (cell: ResultCell): number | "" => (cell === null ? "" : cell.toNumber() + 0);
