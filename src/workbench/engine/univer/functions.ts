import { BooleanNumber } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import type { EngineFunction, FunctionValue } from "../engine";
import type { UniverContext } from "./context";
import { isErrorType } from "./error-types";

function readScalar(value: ReturnType<ArrayValueObject["get"]>): FunctionValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  return value.getValue();
}

/** An argument as a block of cells. What is left out between two commas arrives as a null that is no array. */
function readArgument(value: BaseValueObject): FunctionValue[][] | undefined {
  if (value instanceof ArrayValueObject) {
    const rows: FunctionValue[][] = [];
    for (let row = 0; row < value.getRowCount(); row += 1) {
      const cells: FunctionValue[] = [];
      for (let column = 0; column < value.getColumnCount(); column += 1) cells.push(readScalar(value.get(row, column)));
      rows.push(cells);
    }
    return rows;
  }
  return value.isNull() ? undefined : [[readScalar(value)]];
}

function writeScalar(value: FunctionValue): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  // Excel shows a null that a function returned as 0.
  if (value === null) return NumberValueObject.create(0);
  return ErrorValueObject.create(isErrorType(value.error) ? value.error : ErrorType.VALUE);
}

function writeResult(result: readonly (readonly FunctionValue[])[] | FunctionValue): BaseValueObject {
  if (!isBlock(result)) return writeScalar(result);
  const only = result.length === 1 && result[0]?.length === 1 ? result[0][0] : undefined;
  if (only !== undefined) return writeScalar(only);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(writeScalar)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function isBlock(
  result: readonly (readonly FunctionValue[])[] | FunctionValue,
): result is readonly (readonly FunctionValue[])[] {
  return Array.isArray(result);
}

/** A function of the workbench among Univer's own. */
class HostedFunction extends BaseFunction {
  readonly #fn: EngineFunction;
  override minParams = 0;
  override maxParams = 255;

  constructor(fn: EngineFunction) {
    super(fn.name);
    this.#fn = fn;
  }

  override calculate(...values: BaseValueObject[]): BaseValueObject {
    return writeResult(
      this.#fn.calculate({
        args: values.map(readArgument),
        sheet: this.subUnitId ?? "",
        row: this.row,
        column: this.column,
      }),
    );
  }
}

/** Makes the function known to formulas and to Univer's help while typing. */
export function registerFunction(context: UniverContext, fn: EngineFunction): void {
  const service = context.injector.get(IFunctionService);
  service.unregisterExecutors(fn.name);
  service.registerExecutors(new HostedFunction(fn));
  service.registerDescriptions({
    functionName: fn.name,
    functionType: FunctionType.User,
    description: fn.description,
    abstract: fn.description,
    functionParameter: fn.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: "",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  });
}

/** Forgets the function: formulas that name it give #NAME?. */
export function unregisterFunction(context: UniverContext, name: string): void {
  const service = context.injector.get(IFunctionService);
  service.unregisterExecutors(name);
  service.unregisterDescriptions(name);
}
