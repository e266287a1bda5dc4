import { fail, succeed, type Result } from "../../finance/result";
import type { Amount } from "../../finance/money/amount";
import { firstError } from "../arguments/error-value";
import { argumentFault, errorIn, type FunctionFault } from "../arguments/fault";
import type { Matrix } from "../arguments/matrix";
import type { Parameter } from "../arguments/parameter";
import type { FunctionId } from "./function-id";

/** The parameters of a function by what its formula calls them, in the order they are typed. */
export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

/** What a formula receives: each argument as a value of the field. */
export type Values<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

/** A custom function as data: what is needed to compute it and to say what is wrong with its arguments. */
export interface CustomFunction<P extends Parameters = Parameters> {
  /** ASCII capitals, final. */
  readonly id: FunctionId;
  /** What is typed after `TILTAG.`; the same in every locale, final. */
  readonly name: string;
  readonly parameters: P;
  /** The arguments as values of the field, or the first that is not as it must be. */
  readonly read: (argumentList: readonly unknown[]) => Result<Values<P>, FunctionFault>;
  /** Computes from what Excel hands over; pure, and the only door to the formula. */
  readonly call: (argumentList: readonly unknown[]) => Result<Matrix<number | "">, FunctionFault>;
}

/** A result cell; null is an element with nothing to compute, shown as an empty cell. */
export type ResultCell = Amount | null;

interface Declaration<P extends Parameters> {
  readonly id: FunctionId;
  readonly name: string;
  readonly parameters: P;
  readonly compute: (values: Values<P>) => Result<Matrix<ResultCell>, FunctionFault>;
}

/**
 * Declares a custom function: the arguments are read in the order of the parameters, each by its own kind, the formula
 * sees only values of the field, and the exact result becomes a double at the very end.
 */
export function declareFunction<P extends Parameters>({
  id,
  name,
  parameters,
  compute,
}: Declaration<P>): CustomFunction<P> {
  const inOrder = Object.entries(parameters);
  const read = (argumentList: readonly unknown[]): Result<Values<P>, FunctionFault> =>
    readArguments(inOrder, argumentList);
  return {
    id,
    name,
    parameters,
    read,
    call(argumentList) {
      const values = read(argumentList);
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

function readArguments<P extends Parameters>(
  inOrder: readonly (readonly [string, Parameter<unknown>])[],
  argumentList: readonly unknown[],
): Result<Values<P>, FunctionFault> {
  const values: Record<string, unknown> = {};
  for (const [index, [key, parameter]] of inOrder.entries()) {
    const argument = argumentList[index];
    const error = firstError(argument);
    if (error !== undefined) return fail(errorIn(parameter.name, error.code));
    const value = parameter.read(argument, parameter.name);
    if (!value.ok) return fail(value.fault);
    values[key] = value.value;
  }
  // The loop has read every parameter by the reader that its type names.
  return succeed(values as Values<P>);
}

// Adding zero takes the sign off a negative zero, which Excel would print as "-0" in some formats.
const toCell = (cell: ResultCell): number | "" => (cell === null ? "" : cell.toNumber() + 0);
